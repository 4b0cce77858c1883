-- What PostgreSQL does otherwise than ledger.sql says.

-- name: lock-chains
SELECT lock_chains(VARIADIC ARRAY(SELECT jsonb_array_elements_text(CAST(:names AS JSONB))))

-- name: lock-ledger
SELECT lock_ledger()

-- name: sees-all
SELECT CAST(sees_all() AS INTEGER)

-- A rollback leaves a gap in the sequence.
-- name: misplaced-event
SELECT * FROM event WHERE position = (
    SELECT min(position) FROM (
        SELECT position, lag(position, 1, CAST(0 AS BIGINT)) OVER (PARTITION BY actor ORDER BY seq) AS before FROM event) AS placed
    WHERE position < before)

-- name: rebuild-attempts
SELECT rebuild_attempts()
