-- name: has-schema
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'

-- name: schema-version
SELECT version FROM schema_version WHERE owner = :owner

-- name: set-schema-version
INSERT INTO schema_version (owner, prefix, version) VALUES (:owner, :prefix, :version)
ON CONFLICT (owner) DO UPDATE SET version = excluded.version

-- name: insert-meta
INSERT INTO meta (key, value) VALUES (:key, :value)

-- Plugins.
-- name: owners
SELECT owner, prefix FROM schema_version WHERE prefix <> ''

-- Whether anything has a name with the prefix.
-- name: is-prefix-taken
SELECT count(*) FROM sqlite_schema WHERE substr(name, 1, length(:prefix)) = :prefix

-- name: plugin-tables
SELECT name, EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.name = 'learner')
FROM sqlite_schema AS t WHERE type = 'table' AND substr(t.name, 1, length(:prefix)) = :prefix ORDER BY name

-- name: meta
SELECT key, value FROM meta

-- name: triggers
SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'
