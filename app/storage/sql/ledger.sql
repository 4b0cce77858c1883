-- The ledger. Whole events come as the table has them, see rows.cpp.

-- name: sees-all
SELECT 1

-- name: actor-head
SELECT seq, at, hash, signature FROM event WHERE actor = :actor ORDER BY seq DESC LIMIT 1

-- name: learner-last
SELECT at FROM event WHERE learner = :learner ORDER BY at DESC LIMIT 1

-- name: insert-event
INSERT INTO event (id, learner, actor, key_id, seq, verb, activity, content, score, passed, corrects, refs, payload,
                   private_hash, at, prev, hash, signature)
VALUES (:id, :learner, :actor, :key_id, :seq, :verb, :activity, :content, :score, :passed, :corrects, :refs, :payload,
        :private_hash, :at, :prev, :hash, :signature)

-- name: insert-private-part
INSERT INTO private_part (event, body) VALUES (:event, :body)

-- name: private-part
SELECT body FROM private_part WHERE event = :event

-- name: scan-private-parts
SELECT event, body FROM private_part ORDER BY event

-- TEXTS(:x) is the set of texts in a JSON array; dialect.cpp says how each engine reads it.
-- name: find-event
SELECT * FROM event WHERE id = :id

-- Nothing is deleted and a rollback takes its position back, so positions count the rows.
-- name: misplaced-event
SELECT * FROM event WHERE position = (
    SELECT min(position) FROM (
        SELECT position, row_number() OVER (ORDER BY position) AS place,
               lag(position, 1, 0) OVER (PARTITION BY actor ORDER BY seq) AS before FROM event)
    WHERE position <> place OR position < before)

-- name: scan-actor-seq
SELECT * FROM event ORDER BY actor, seq

-- name: scan-learner-at
SELECT * FROM event ORDER BY learner, at, actor, seq

-- name: scan-since
SELECT * FROM event WHERE position > :position ORDER BY position LIMIT :limit

-- name: read-learner
SELECT * FROM event
WHERE learner = :learner
  AND (:verbs = '[]' OR verb IN TEXTS(:verbs))
  AND (:activities = '[]' OR activity IN TEXTS(:activities))
  AND (:ids = '[]' OR id IN TEXTS(:ids))
  AND at < :before
ORDER BY at DESC, actor DESC, seq DESC LIMIT :limit

-- name: read-ids
SELECT * FROM event
WHERE id IN TEXTS(:ids)
  AND (:verbs = '[]' OR verb IN TEXTS(:verbs))
  AND (:activities = '[]' OR activity IN TEXTS(:activities))
  AND at < :before
ORDER BY at DESC, actor DESC, seq DESC LIMIT :limit

-- name: read-verbs
SELECT * FROM event
WHERE verb IN TEXTS(:verbs)
  AND (:activities = '[]' OR activity IN TEXTS(:activities))
  AND at < :before
ORDER BY at DESC, actor DESC, seq DESC LIMIT :limit

-- name: read-all
SELECT * FROM event
WHERE (:activities = '[]' OR activity IN TEXTS(:activities)) AND at < :before
ORDER BY at DESC, actor DESC, seq DESC LIMIT :limit

-- One step along the index for each actor, not over all events.
-- name: heads
WITH RECURSIVE chain(actor) AS (
    SELECT min(actor) FROM event
    UNION ALL
    SELECT (SELECT min(actor) FROM event WHERE actor > chain.actor) FROM chain WHERE chain.actor IS NOT NULL)
SELECT e.actor, e.seq, e.at, e.hash, e.signature
FROM chain JOIN event AS e ON e.actor = chain.actor AND e.seq = (SELECT max(seq) FROM event WHERE actor = chain.actor)

-- name: last-per-learner
WITH RECURSIVE record(learner) AS (
    SELECT min(learner) FROM event WHERE learner > ''
    UNION ALL
    SELECT (SELECT min(learner) FROM event WHERE learner > record.learner) FROM record WHERE record.learner IS NOT NULL)
SELECT learner, (SELECT max(at) FROM event WHERE learner = record.learner) FROM record WHERE learner IS NOT NULL

-- name: count
SELECT count(*) FROM event

-- name: last-position
SELECT coalesce(max(position), 0) FROM event

-- name: attempts-left
SELECT (SELECT count(*) FROM attempt_slot AS s WHERE s.learner = l.learner AND s.activity = l.activity)
     - (SELECT count(*) FROM attempt AS a WHERE a.learner = l.learner AND a.activity = l.activity)
FROM attempt_limit AS l WHERE l.learner = :learner AND l.activity = :activity

-- name: open-reviews
SELECT r.event, r.learner, coalesce(p.name, ''), r.verb, r.activity, r.kind, r.at, r.due
FROM review AS r LEFT JOIN person AS p ON p.account = r.learner
WHERE r.open = 1 AND (:learners = '[]' OR r.learner IN TEXTS(:learners))
ORDER BY r.due NULLS FIRST, r.at, r.event

-- name: clear-attempts
DELETE FROM attempt

-- name: clear-attempt-slots
DELETE FROM attempt_slot

-- name: clear-attempt-limits
DELETE FROM attempt_limit

-- name: follow-attempts
INSERT INTO attempt_follow (id, learner, verb, activity, payload)
SELECT id, learner, verb, activity, iif(payload = '', '{}', payload) FROM event
WHERE verb IN ('assigned', 'granted', 'attempted') ORDER BY at, actor, seq

-- name: projections
SELECT projection FROM projection_version

-- name: projection-version
SELECT version FROM projection_version WHERE projection = :projection

-- name: set-projection-version
INSERT INTO projection_version (projection, version) VALUES (:projection, :version)
ON CONFLICT (projection) DO UPDATE SET version = excluded.version

-- name: projection-cursor
SELECT position FROM projection_cursor WHERE projection = :projection

-- name: set-projection-cursor
INSERT INTO projection_cursor (projection, position) VALUES (:projection, :position)
ON CONFLICT (projection) DO UPDATE SET position = excluded.position

-- name: dump-attempts
SELECT 'attempt_limit|' || learner || '|' || activity FROM attempt_limit
UNION ALL
SELECT 'attempt_slot|' || learner || '|' || activity || '|' || CAST(number AS TEXT) || '|' || issued_by FROM attempt_slot
UNION ALL
SELECT 'attempt|' || learner || '|' || activity || '|' || CAST(number AS TEXT) || '|' || event FROM attempt
