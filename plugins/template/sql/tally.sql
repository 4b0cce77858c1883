-- name: tally
SELECT completed FROM template_tally WHERE learner = :learner;
