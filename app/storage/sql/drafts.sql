-- name: save-draft
INSERT INTO draft (learner, attempt, item, value, saved_at) VALUES (:learner, :attempt, :item, :value, :saved_at)
ON CONFLICT (learner, attempt, item) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at

-- name: drop-draft
DELETE FROM draft WHERE learner = :learner AND attempt = :attempt AND item = :item

-- name: drafts
SELECT item, value FROM draft WHERE learner = :learner AND attempt = :attempt

-- name: finish-attempt
DELETE FROM draft WHERE attempt = :attempt AND learner = :learner
