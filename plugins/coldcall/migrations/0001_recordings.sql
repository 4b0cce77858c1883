-- What trainees said in calls. No part of the ledger, which only names the hash: people may delete it, and time does.
CREATE TABLE coldcall_recording (
    event TEXT NOT NULL PRIMARY KEY,  -- the call: its `completed`
    learner TEXT NOT NULL,
    day TEXT NOT NULL,                -- on which it was made, in the company's time zone: YYYY-MM-DD
    hash TEXT NOT NULL,               -- as the call's event names it
    sound BLOB NOT NULL               -- Ogg Opus
) STRICT;
CREATE INDEX coldcall_recording_of ON coldcall_recording (learner, day);
-- How long HR has them kept; one row, or none as long as nobody chose.
CREATE TABLE coldcall_retention (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    days INTEGER NOT NULL
) STRICT;
