-- What PostgreSQL says otherwise than practice.sql.
-- name: faults
WITH shown AS (
    SELECT c.value ->> 'kind' AS kind, c.value -> 'wrong' AS wrong
    FROM pricegym_handin AS h, jsonb_array_elements(CAST(h.cases AS JSONB)) AS c
    WHERE h.voided = 0 AND h.learner IN TEXTS(:learners) AND h.activity IN TEXTS(:activities)),
asked AS (SELECT kind, count(*) AS asked FROM shown GROUP BY kind),
missed AS (SELECT s.kind, f.value AS field, count(*) AS missed FROM shown AS s, jsonb_array_elements_text(s.wrong) AS f GROUP BY s.kind, f.value)
SELECT m.kind, m.field, m.missed, a.asked FROM missed AS m JOIN asked AS a ON a.kind = m.kind
ORDER BY m.missed DESC, m.kind COLLATE "C", m.field COLLATE "C" LIMIT :most;
