-- The client base that a trainee begins in practice calls: one row for each client, which is each script of a call. Cards of later calls
-- fill in what they know; people correct it.
CREATE TABLE coldcall_client (
    learner TEXT NOT NULL,
    activity TEXT NOT NULL,
    event TEXT NOT NULL,              -- the latest call whose card went into it: its `completed`
    day TEXT NOT NULL,                -- of that call, or of the last correction: YYYY-MM-DD
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    position TEXT NOT NULL,
    need TEXT NOT NULL,
    next_step TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (learner, activity)
) STRICT;
