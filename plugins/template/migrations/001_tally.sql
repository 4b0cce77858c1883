-- How many activities a learner has handed in.
CREATE TABLE template_tally (
    learner TEXT NOT NULL PRIMARY KEY,
    completed INTEGER NOT NULL
);
