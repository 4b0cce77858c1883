-- name: has-schema
SELECT count(*) FROM pg_class WHERE relnamespace = to_regnamespace('vestibule') AND relname = 'schema_version'

-- name: insert-verb-rule
INSERT INTO verb_rule (verb, roles, abouts, self_by_any_role) VALUES (:verb, :roles, :abouts, :self_by_any_role)

-- name: is-prefix-taken
SELECT count(*) FROM pg_class
WHERE relnamespace = to_regnamespace('vestibule') AND left(relname, length(:prefix)) = :prefix

-- name: plugin-tables
SELECT t.relname, CAST(EXISTS (SELECT FROM pg_attribute AS c WHERE c.attrelid = t.oid AND c.attname = 'learner'
                                                          AND NOT c.attisdropped) AS INTEGER)
FROM pg_class AS t
WHERE relnamespace = to_regnamespace('vestibule') AND relkind = 'r' AND left(relname, length(:prefix)) = :prefix
ORDER BY relname

-- name: triggers
SELECT tgname, pg_get_triggerdef(t.oid) FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
WHERE NOT tgisinternal AND relnamespace = to_regnamespace('vestibule')
