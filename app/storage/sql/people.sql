-- name: people
SELECT a.learner, p.login, p.name, a.role, a.active, a.mentor, a.programme, a.content, a.start, p.sample
FROM account AS a LEFT JOIN person AS p ON p.account = a.learner
ORDER BY p.name, a.learner

-- name: mentees
SELECT a.learner, p.login, p.name, a.role, a.active, a.mentor, a.programme, a.content, a.start, p.sample
FROM account AS a LEFT JOIN person AS p ON p.account = a.learner
WHERE a.mentor = :mentor
ORDER BY p.name, a.learner

-- name: person-by-id
SELECT a.learner, p.login, p.name, a.role, a.active, a.mentor, a.programme, a.content, a.start, p.sample
FROM account AS a LEFT JOIN person AS p ON p.account = a.learner
WHERE a.learner = :id

-- name: person-by-login
SELECT a.learner, p.login, p.name, a.role, a.active, a.mentor, a.programme, a.content, a.start, p.sample
FROM person AS p JOIN account AS a ON a.learner = p.account
WHERE p.login = :login

-- name: unregistered
SELECT account FROM person WHERE account NOT IN (SELECT learner FROM account) ORDER BY account

-- name: keys
SELECT learner, key_id, public_key, certified_by, since, retired FROM account_key ORDER BY learner, since, key_id

-- name: seal
SELECT account, key_id, public_key, salt, ops, memory, nonce, box FROM key_seal WHERE account = :account

-- name: put-seal
INSERT INTO key_seal (account, key_id, public_key, salt, ops, memory, nonce, box)
VALUES (:account, :key_id, :public_key, :salt, :ops, :memory, :nonce, :box)
ON CONFLICT (account) DO UPDATE SET key_id = excluded.key_id, public_key = excluded.public_key, salt = excluded.salt,
    ops = excluded.ops, memory = excluded.memory, nonce = excluded.nonce, box = excluded.box

-- name: create-login
INSERT INTO person (account, login, name, sample) VALUES (:account, :login, :name, :sample)

-- The table's trigger erases all that is personal with it.
-- name: erase-person
DELETE FROM person WHERE account = :account

-- name: company
SELECT actor, payload FROM event WHERE verb = 'founded' ORDER BY at, position LIMIT 1

-- The seal of every active account, NULL when there is none, and the public key that was certified for it.
-- name: seals-of-active
SELECT a.learner, coalesce(p.login, a.learner), s.key_id, s.public_key, k.public_key
FROM account AS a LEFT JOIN person AS p ON p.account = a.learner
LEFT JOIN key_seal AS s ON s.account = a.learner
LEFT JOIN account_key AS k ON k.learner = a.learner AND k.key_id = s.key_id AND k.retired = 0
WHERE a.active = 1 ORDER BY a.learner
