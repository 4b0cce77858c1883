-- What PostgreSQL does otherwise than ledger.sql says.

-- name: lock-chains
SELECT lock_chains(VARIADIC ARRAY(SELECT jsonb_array_elements_text(CAST(:names AS JSONB))))

-- name: lock-ledger
SELECT lock_ledger()

-- name: sees-all
SELECT CAST(sees_all() AS INTEGER)

-- name: rebuild-attempts
SELECT rebuild_attempts()
