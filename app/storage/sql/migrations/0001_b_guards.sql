-- What SQLite itself refuses, whoever asks. The words after "vestibule:" are read by errors.cpp.

CREATE TRIGGER event_insert BEFORE INSERT ON event BEGIN
    SELECT RAISE(ABORT, 'vestibule:event-exists')
        WHERE EXISTS (SELECT 1 FROM event WHERE id = NEW.id OR position = NEW.position);
    SELECT RAISE(ABORT, 'vestibule:event-order')
        WHERE NEW.seq <> (SELECT coalesce(max(seq), -1) + 1 FROM event WHERE actor = NEW.actor);
    SELECT RAISE(ABORT, 'vestibule:event-time')
        WHERE NEW.at < (SELECT at FROM event WHERE actor = NEW.actor ORDER BY seq DESC LIMIT 1)
           OR (NEW.learner <> '' AND NEW.at <= (SELECT max(at) FROM event WHERE learner = NEW.learner));
END;
CREATE TRIGGER event_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER event_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;

CREATE TRIGGER private_part_insert BEFORE INSERT ON private_part
    WHEN EXISTS (SELECT 1 FROM private_part WHERE event = NEW.event)
    BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER private_part_update BEFORE UPDATE ON private_part BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER private_part_delete BEFORE DELETE ON private_part
    WHEN NOT EXISTS (SELECT 1 FROM event AS e JOIN event AS x ON x.learner = e.learner AND x.verb = 'erased'
                     WHERE e.id = OLD.event AND e.learner <> '')
    BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;


-- Erasing a person takes HR's `erased` event and takes along all that is personal.
CREATE TRIGGER person_delete BEFORE DELETE ON person
    WHEN NOT EXISTS (SELECT 1 FROM event WHERE learner = OLD.account AND verb = 'erased')
    BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER person_deleted AFTER DELETE ON person BEGIN
    DELETE FROM private_part WHERE event IN (SELECT id FROM event WHERE learner = OLD.account);
    DELETE FROM draft WHERE learner = OLD.account OR attempt LIKE OLD.account || '/%';  -- and what others began to write about them
    DELETE FROM key_seal WHERE account = OLD.account;
END;

CREATE TRIGGER content_version_insert BEFORE INSERT ON content_version
    WHEN EXISTS (SELECT 1 FROM content_version WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_version_update BEFORE UPDATE ON content_version BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_version_delete BEFORE DELETE ON content_version BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_blob_insert BEFORE INSERT ON content_blob
    WHEN EXISTS (SELECT 1 FROM content_blob WHERE hash = NEW.hash) BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_blob_update BEFORE UPDATE ON content_blob BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_blob_delete BEFORE DELETE ON content_blob BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_file_insert BEFORE INSERT ON content_file
    WHEN EXISTS (SELECT 1 FROM content_file WHERE version = NEW.version AND path = NEW.path)
    BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_file_update BEFORE UPDATE ON content_file BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;
CREATE TRIGGER content_file_delete BEFORE DELETE ON content_file BEGIN SELECT RAISE(ABORT, 'vestibule:immutable'); END;

-- Attempt slots follow the ledger. Inserting an event into this view moves the slots; a rebuild inserts all of them anew.
CREATE VIEW attempt_follow AS SELECT id, learner, verb, activity, payload FROM event WHERE 0;
CREATE TRIGGER attempt_assigned INSTEAD OF INSERT ON attempt_follow WHEN NEW.verb = 'assigned' BEGIN
    INSERT INTO attempt_limit (learner, activity)
        SELECT NEW.learner, key FROM json_each(NEW.payload, '$.limits') WHERE type = 'integer'
        ON CONFLICT DO NOTHING;
    INSERT INTO attempt_slot (learner, activity, number, issued_by)
        WITH RECURSIVE slot(activity, number, last) AS (
            SELECT key, 1, min(value, 1000) FROM json_each(NEW.payload, '$.limits') WHERE type = 'integer' AND value >= 1
            UNION ALL SELECT activity, number + 1, last FROM slot WHERE number < last)
        SELECT NEW.learner, activity, number, NEW.id FROM slot WHERE true
        ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER attempt_granted INSTEAD OF INSERT ON attempt_follow
WHEN NEW.verb = 'granted' AND EXISTS (SELECT 1 FROM attempt_limit WHERE learner = NEW.learner AND activity = NEW.activity) BEGIN
    INSERT INTO attempt_slot (learner, activity, number, issued_by)
        WITH RECURSIVE slot(number, rest) AS (
            SELECT (SELECT coalesce(max(number), 0) + 1 FROM attempt_slot WHERE learner = NEW.learner AND activity = NEW.activity),
                   (SELECT min(value, 1000) FROM json_each(NEW.payload) WHERE key = 'attempts' AND type = 'integer')
            UNION ALL SELECT number + 1, rest - 1 FROM slot WHERE rest > 1)
        SELECT NEW.learner, NEW.activity, number, NEW.id FROM slot WHERE rest >= 1;
END;
CREATE TRIGGER attempt_begun INSTEAD OF INSERT ON attempt_follow WHEN NEW.verb = 'attempted' BEGIN
    INSERT INTO attempt (event, learner, activity, number)
        SELECT NEW.id, s.learner, s.activity, s.number FROM attempt_slot AS s
        WHERE s.learner = NEW.learner AND s.activity = NEW.activity
          AND NOT EXISTS (SELECT 1 FROM attempt AS a
                          WHERE a.learner = s.learner AND a.activity = s.activity AND a.number = s.number)
        ORDER BY s.number LIMIT 1;
END;

CREATE TRIGGER event_attempts AFTER INSERT ON event WHEN NEW.verb IN ('assigned', 'granted', 'attempted') BEGIN
    INSERT INTO attempt_follow (id, learner, verb, activity, payload)
        VALUES (NEW.id, NEW.learner, NEW.verb, NEW.activity, iif(NEW.payload = '', '{}', NEW.payload));
    SELECT RAISE(ABORT, 'vestibule:no-attempt-left')
        WHERE NEW.verb = 'attempted'
          AND EXISTS (SELECT 1 FROM attempt_limit WHERE learner = NEW.learner AND activity = NEW.activity)
          AND NOT EXISTS (SELECT 1 FROM attempt WHERE event = NEW.id);
END;
