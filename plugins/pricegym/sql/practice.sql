-- How people practise. :learners are those whom the asking person may see: SQLite has no policies.
-- name: levels
SELECT learner, activity, last_at, memory, voids FROM pricegym_level
WHERE learner IN TEXTS(:learners) AND activity IN TEXTS(:activities);

-- name: hand-ins
SELECT learner, activity, count(*) AS hand_ins, max(at) AS last_at, max(passed) AS passed FROM pricegym_handin
WHERE voided = 0 AND learner IN TEXTS(:learners) AND activity IN TEXTS(:activities)
GROUP BY learner, activity;

-- What the memory of levels has to be folded from anew, oldest first.
-- name: disturbed
SELECT h.learner, h.activity, h.cases FROM pricegym_handin AS h
JOIN pricegym_level AS l ON l.learner = h.learner AND l.activity = h.activity
WHERE l.voids > 0 AND h.voided = 0 AND h.learner IN TEXTS(:learners) AND h.activity IN TEXTS(:activities)
ORDER BY h.at;

-- Fields with a wrong answer, what was missed most often first, beside in how many cases of the kind.
-- name: faults
WITH shown AS (
    SELECT json_extract(c.value, '$.kind') AS kind, json_extract(c.value, '$.wrong') AS wrong
    FROM pricegym_handin AS h, json_each(h.cases) AS c
    WHERE h.voided = 0 AND h.learner IN TEXTS(:learners) AND h.activity IN TEXTS(:activities)),
asked AS (SELECT kind, count(*) AS asked FROM shown GROUP BY kind),
missed AS (SELECT s.kind, f.value AS field, count(*) AS missed FROM shown AS s, json_each(s.wrong) AS f GROUP BY s.kind, f.value)
SELECT m.kind, m.field, m.missed, a.asked FROM missed AS m JOIN asked AS a ON a.kind = m.kind
ORDER BY m.missed DESC, m.kind, m.field LIMIT :most;
