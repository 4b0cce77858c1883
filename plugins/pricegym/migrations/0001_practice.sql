-- Folded out of the ledger, for the view of mentors and HR: each hand-in, and how far a person is at a level.
CREATE TABLE pricegym_handin (
    learner TEXT NOT NULL,
    event TEXT NOT NULL,              -- its `completed`
    activity TEXT,
    at INTEGER,
    passed INTEGER,                   -- 0 or 1; also when a person said so afterwards
    voided INTEGER,                   -- 1: counts no more
    cases TEXT,                       -- JSON, as handed in: [{"kind", "mark", "wrong": [field]}]
    PRIMARY KEY (learner, event)
) STRICT;
CREATE INDEX pricegym_handin_activity ON pricegym_handin (activity, learner);
CREATE TABLE pricegym_level (
    learner TEXT NOT NULL,
    activity TEXT NOT NULL,
    last_at INTEGER,                  -- of whatever happened last
    memory TEXT,                      -- JSON: what is to be practised, as Memory writes it
    voids INTEGER,                    -- events that were corrected; the memory does not know of them
    PRIMARY KEY (learner, activity)
) STRICT;
