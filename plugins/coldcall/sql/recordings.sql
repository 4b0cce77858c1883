-- name: keep-recording
INSERT INTO coldcall_recording (event, learner, day, hash, sound) VALUES (:event, :learner, :day, :hash, :sound)

-- name: recording
SELECT hash, day, sound FROM coldcall_recording WHERE event = :event

-- Without the sounds, which are large.
-- name: recordings
SELECT event, learner, day FROM coldcall_recording ORDER BY day, event

-- name: delete-recording
DELETE FROM coldcall_recording WHERE event = :event

-- name: delete-recordings-of
DELETE FROM coldcall_recording WHERE learner = :learner

-- name: retention
SELECT days FROM coldcall_retention WHERE id = 1

-- name: set-retention
INSERT INTO coldcall_retention (id, days) VALUES (1, :days) ON CONFLICT (id) DO UPDATE SET days = excluded.days
