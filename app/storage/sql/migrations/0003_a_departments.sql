-- Who agrees for a department: HR names them (`entrusted`), the last naming holds. Read from the events themselves, not from a projection.
-- With trusted_schema off, json_each is the only function for JSON that views and triggers may use.
CREATE VIEW department_naming AS
    SELECT e.id AS naming, e.at, e.actor, e.seq,
           (SELECT value FROM json_each(e.payload) WHERE key = 'department') AS department,
           (SELECT value FROM json_each(e.payload) WHERE key = 'person') AS person
    FROM event AS e WHERE e.verb = 'entrusted';
CREATE VIEW department_head AS
    SELECT n.naming, n.department, n.person FROM department_naming AS n
    WHERE NOT EXISTS (SELECT 1 FROM department_naming AS l
                      WHERE l.department = n.department AND (l.at, l.actor, l.seq) > (n.at, n.actor, n.seq));

CREATE TRIGGER event_agreed BEFORE INSERT ON event WHEN NEW.verb = 'agreed' BEGIN
    SELECT RAISE(ABORT, 'vestibule:not-entitled')
        WHERE NOT EXISTS (SELECT 1 FROM department_head
                          WHERE department = (SELECT value FROM json_each(NEW.payload) WHERE key = 'department')
                            AND person = NEW.actor AND naming IN (SELECT value FROM json_each(NEW.refs)));
END;

-- HR agrees for one department only, its own.
CREATE TRIGGER event_entrusted BEFORE INSERT ON event WHEN NEW.verb = 'entrusted' BEGIN
    SELECT RAISE(ABORT, 'vestibule:not-entitled')
        FROM (SELECT (SELECT value FROM json_each(NEW.payload) WHERE key = 'department') AS department,
                     (SELECT value FROM json_each(NEW.payload) WHERE key = 'person') AS person) AS n
        WHERE n.department IS NULL
           OR (n.person <> ''
               AND NOT EXISTS (SELECT 1 FROM account AS a
                               WHERE a.learner = n.person AND a.active = 1
                                 AND (a.role = 'mentor'
                                      OR (a.role = 'hr' AND NOT EXISTS (SELECT 1 FROM department_head AS h
                                                                        WHERE h.person = a.learner AND h.department <> n.department)))));
END;
