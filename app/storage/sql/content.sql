-- name: has-version
SELECT 1 FROM content_version WHERE id = :id

-- name: has-blob
SELECT 1 FROM content_blob WHERE hash = :hash

-- name: insert-version
INSERT INTO content_version (id, pack, label, installed_at) VALUES (:id, :pack, :label, :installed_at)

-- name: insert-blob
INSERT INTO content_blob (hash, body) VALUES (:hash, :body)

-- name: insert-file
INSERT INTO content_file (version, path, blob) VALUES (:version, :path, :blob)

-- name: versions
SELECT id, pack, label, installed_at FROM content_version ORDER BY installed_at, id

-- The last `published` event names the version in force.
-- name: in-force
SELECT v.id, v.pack, v.label, v.installed_at
FROM content_version AS v
WHERE v.id = (SELECT content FROM event WHERE verb = 'published' AND learner = '' ORDER BY at DESC, position DESC LIMIT 1)

-- name: files
SELECT f.path, b.body FROM content_file AS f JOIN content_blob AS b ON b.hash = f.blob WHERE f.version = :version ORDER BY f.path

-- name: file
SELECT b.body FROM content_file AS f JOIN content_blob AS b ON b.hash = f.blob WHERE f.version = :version AND f.path = :path

-- name: all-blobs
SELECT hash, body FROM content_blob ORDER BY hash

-- The last column is NULL when the blob is not there.
-- name: all-files
SELECT f.version, f.path, f.blob, b.hash FROM content_file AS f LEFT JOIN content_blob AS b ON b.hash = f.blob
