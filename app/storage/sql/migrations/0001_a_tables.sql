-- The ledger and what stands beside it. On PostgreSQL INTEGER becomes BIGINT, BLOB becomes BYTEA, TEXT sorts by bytes.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE schema_version (
    owner TEXT PRIMARY KEY,          -- "core" or a plugin's id
    prefix TEXT NOT NULL UNIQUE,     -- of the owner's tables; empty for core
    version INTEGER NOT NULL
) STRICT;

-- position: the order in which this database stored them; no meaning beyond "what is new since".
CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    learner TEXT NOT NULL,           -- empty: about the company
    actor TEXT NOT NULL,
    key_id TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq >= 0),
    verb TEXT NOT NULL,
    activity TEXT NOT NULL,
    content TEXT NOT NULL,
    score INTEGER,                   -- millionths
    passed INTEGER CHECK (passed IN (0, 1)),
    corrects TEXT NOT NULL,
    refs TEXT NOT NULL,              -- JSON array
    payload TEXT NOT NULL,           -- exactly as signed
    private_hash TEXT NOT NULL,
    at INTEGER NOT NULL,             -- ms UTC
    prev TEXT NOT NULL,
    hash TEXT NOT NULL,
    signature TEXT NOT NULL,
    UNIQUE (actor, seq)
) STRICT;
CREATE INDEX event_learner ON event (learner, at);
CREATE INDEX event_verb ON event (verb, at);

CREATE TABLE private_part (
    event TEXT PRIMARY KEY REFERENCES event (id),
    body BLOB NOT NULL
) STRICT;

CREATE TABLE person (
    account TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE key_seal (
    account TEXT PRIMARY KEY,        -- a person, or the root actor
    key_id TEXT NOT NULL,
    public_key BLOB NOT NULL,
    salt BLOB NOT NULL,
    ops INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    nonce BLOB NOT NULL,
    box BLOB NOT NULL
) STRICT;

CREATE TABLE content_version (
    id TEXT PRIMARY KEY,
    pack TEXT NOT NULL,
    label TEXT NOT NULL,
    installed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE content_blob (
    hash TEXT PRIMARY KEY,           -- BLAKE2b-256 of the body
    body BLOB NOT NULL
) STRICT;

CREATE TABLE content_file (
    version TEXT NOT NULL REFERENCES content_version (id),
    path TEXT NOT NULL,
    blob TEXT NOT NULL REFERENCES content_blob (hash),
    PRIMARY KEY (version, path)
) STRICT;

CREATE TABLE draft (
    learner TEXT NOT NULL,
    attempt TEXT NOT NULL,
    item TEXT NOT NULL,
    value BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (learner, attempt, item)
) STRICT;

-- A limited activity has a row in attempt_limit. Each attempt then takes one of its slots.
CREATE TABLE attempt_limit (
    learner TEXT NOT NULL,
    activity TEXT NOT NULL,
    PRIMARY KEY (learner, activity)
) STRICT;

CREATE TABLE attempt_slot (
    learner TEXT NOT NULL,
    activity TEXT NOT NULL,
    number INTEGER NOT NULL,
    issued_by TEXT NOT NULL REFERENCES event (id),
    PRIMARY KEY (learner, activity, number),
    FOREIGN KEY (learner, activity) REFERENCES attempt_limit (learner, activity)
) STRICT;

CREATE TABLE attempt (
    event TEXT PRIMARY KEY REFERENCES event (id),
    learner TEXT NOT NULL,
    activity TEXT NOT NULL,
    number INTEGER NOT NULL,
    UNIQUE (learner, activity, number),
    FOREIGN KEY (learner, activity, number) REFERENCES attempt_slot (learner, activity, number)
) STRICT;
