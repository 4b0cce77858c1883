-- What core's projectors fold out of the ledger (core/projections), and how far each has come.

CREATE TABLE projection_version (
    projection TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT;

CREATE TABLE projection_cursor (
    projection TEXT PRIMARY KEY,
    position INTEGER NOT NULL        -- of the last event that was folded
) STRICT;

CREATE TABLE account (
    learner TEXT PRIMARY KEY,
    role TEXT,
    active INTEGER,
    mentor TEXT,
    programme TEXT,
    content TEXT,
    start TEXT
) STRICT;
CREATE INDEX account_mentor ON account (mentor);

CREATE TABLE account_key (
    learner TEXT NOT NULL,
    key_id TEXT NOT NULL,
    public_key TEXT,
    certified_by TEXT,
    since INTEGER,
    retired INTEGER,
    PRIMARY KEY (learner, key_id)
) STRICT;

CREATE TABLE review (
    learner TEXT NOT NULL,
    event TEXT NOT NULL,
    verb TEXT,
    activity TEXT,
    kind TEXT,
    at INTEGER,
    due TEXT,
    open INTEGER,
    PRIMARY KEY (learner, event)
) STRICT;
CREATE INDEX review_open ON review (due) WHERE open = 1;

CREATE TABLE standing (
    learner TEXT NOT NULL,
    activity TEXT NOT NULL,
    attempts INTEGER,
    best INTEGER,
    passed INTEGER,
    last_at INTEGER,
    state TEXT,
    PRIMARY KEY (learner, activity)
) STRICT;
