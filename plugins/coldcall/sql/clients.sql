-- What a card leaves open, earlier ones have said.
-- name: keep-client
INSERT INTO coldcall_client (learner, activity, event, day, name, company, position, need, next_step, notes)
VALUES (:learner, :activity, :event, :day, :name, :company, :position, :need, :next_step, :notes)
ON CONFLICT (learner, activity) DO UPDATE SET
    event = excluded.event,
    day = excluded.day,
    name = CASE excluded.name WHEN '' THEN coldcall_client.name ELSE excluded.name END,
    company = CASE excluded.company WHEN '' THEN coldcall_client.company ELSE excluded.company END,
    position = CASE excluded.position WHEN '' THEN coldcall_client.position ELSE excluded.position END,
    need = CASE excluded.need WHEN '' THEN coldcall_client.need ELSE excluded.need END,
    next_step = CASE excluded.next_step WHEN '' THEN coldcall_client.next_step ELSE excluded.next_step END,
    notes = CASE excluded.notes WHEN '' THEN coldcall_client.notes ELSE excluded.notes END

-- name: change-client
UPDATE coldcall_client SET day = :day, name = :name, company = :company, position = :position, need = :need, next_step = :next_step,
    notes = :notes
WHERE learner = :learner AND activity = :activity

-- name: clients
SELECT activity, event, day, name, company, position, need, next_step, notes FROM coldcall_client WHERE learner = :learner
ORDER BY day DESC, activity
