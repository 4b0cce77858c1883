-- Who may see and write what on PostgreSQL. Everything here belongs to vestibule_keeper, a role that nobody signs in as; its
-- functions run with its rights, so each of them asks first who the session belongs to. session_user is the signed-in
-- person's role, whatever SET ROLE said. The words after "vestibule:" are read by errors.cpp.

-- <vestibule/verbs.h>, written anew by every migration. roles and abouts are the header's flags.
CREATE TABLE verb_rule (
    verb TEXT PRIMARY KEY,
    roles INTEGER NOT NULL,
    abouts INTEGER NOT NULL,
    self_by_any_role BOOLEAN NOT NULL
);

-- What a database role is here. Only triggers on HR's events and the functions below write it.
CREATE TABLE member (
    account TEXT PRIMARY KEY,
    db_role TEXT UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('trainee', 'mentor', 'hr', 'administrator')),
    active BOOLEAN NOT NULL DEFAULT true,
    mentor TEXT
);
CREATE INDEX member_mentor ON member (mentor);

CREATE FUNCTION me() RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp
    AS $$ SELECT account FROM member WHERE db_role = session_user AND active $$;
CREATE FUNCTION my_role() RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp
    AS $$ SELECT role FROM member WHERE db_role = session_user AND active $$;
CREATE FUNCTION my_mentees() RETURNS SETOF TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp
    AS $$ SELECT account FROM member WHERE mentor = me() AND my_role() = 'mentor' $$;
-- Whose names stand in my record: mine, my mentor's, and those who wrote about me.
CREATE FUNCTION my_people() RETURNS SETOF TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp
    AS $$ SELECT me() UNION SELECT mentor FROM member WHERE account = me()
          UNION SELECT actor FROM event WHERE learner = me() $$;
-- The set-up, a restore and the migration come through the administrator's connection, which may act as the keeper.
CREATE FUNCTION by_keeper() RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp
    AS $$ SELECT pg_has_role(session_user, 'vestibule_keeper', 'MEMBER') $$;
CREATE FUNCTION sees_all() RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp
    AS $$ SELECT by_keeper() OR coalesce(my_role() = 'hr', false) $$;

-- The same answer as vestibule::mayAppend(); a test compares the two for every argument.
CREATE FUNCTION verb_allows(p_verb TEXT, p_role TEXT, p_self BOOLEAN, p_mentee BOOLEAN, p_company BOOLEAN) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SET search_path = vestibule, pg_temp AS $$
DECLARE
    v_rule verb_rule;
    v_bit INTEGER := CASE p_role WHEN 'trainee' THEN 1 WHEN 'mentor' THEN 2 WHEN 'hr' THEN 4
                                 WHEN 'administrator' THEN 8 WHEN 'root' THEN 16 ELSE 0 END;
BEGIN
    SELECT * INTO v_rule FROM verb_rule WHERE verb = p_verb;
    IF NOT FOUND OR v_bit = 0 THEN RETURN false; END IF;
    IF v_rule.self_by_any_role THEN RETURN p_self AND NOT p_company AND p_role <> 'root'; END IF;
    IF v_rule.roles & v_bit = 0 THEN RETURN false; END IF;
    IF p_company OR v_rule.abouts & 8 <> 0 THEN RETURN p_company AND v_rule.abouts & 8 <> 0; END IF;
    IF p_self THEN RETURN p_role = 'hr' AND v_rule.abouts = 4; END IF;
    IF p_role = 'mentor' THEN RETURN p_mentee AND v_rule.abouts & 2 <> 0; END IF;
    RETURN v_rule.abouts & 4 <> 0;
END $$;

CREATE FUNCTION may_append(p_verb TEXT, p_learner TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
    SELECT coalesce(verb_allows(p_verb, my_role(), p_learner = me(), p_learner IN (SELECT my_mentees()), p_learner = ''), false)
$$;

-- Chains grow one at a time. An append locks all its chains before it reads their heads; the trigger locks for everyone else.
CREATE FUNCTION lock_chains(VARIADIC p_names TEXT[]) RETURNS VOID
LANGUAGE plpgsql VOLATILE SET search_path = vestibule, pg_temp AS $$
DECLARE v_key BIGINT;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('vestibule', 0));
    FOR v_key IN SELECT DISTINCT hashtextextended(name, 1) AS key FROM unnest(p_names) AS name
                 WHERE name <> 'learner ' ORDER BY key LOOP
        PERFORM pg_advisory_xact_lock(v_key);
    END LOOP;
END $$;
-- Waits for all appends under way, then holds new ones off until the transaction ends.
CREATE FUNCTION lock_ledger() RETURNS VOID LANGUAGE sql VOLATILE SET search_path = vestibule, pg_temp
    AS $$ SELECT pg_advisory_xact_lock(hashtextextended('vestibule', 0)) $$;

CREATE SEQUENCE event_position OWNED BY event.position;

CREATE FUNCTION event_insert() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
DECLARE v_head event;
BEGIN
    IF NOT by_keeper() AND me() IS NULL THEN RAISE EXCEPTION 'vestibule:not-allowed'; END IF;
    PERFORM lock_chains('actor ' || NEW.actor, 'learner ' || NEW.learner);
    -- Only now: who holds the lock 'vestibule' alone has seen every event up to the last position.
    NEW.position := nextval('event_position');
    IF EXISTS (SELECT FROM event WHERE id = NEW.id) THEN RAISE EXCEPTION 'vestibule:event-exists'; END IF;
    SELECT * INTO v_head FROM event WHERE actor = NEW.actor ORDER BY seq DESC LIMIT 1;
    IF NEW.seq <> coalesce(v_head.seq, -1) + 1 THEN RAISE EXCEPTION 'vestibule:event-order'; END IF;
    IF NEW.at < v_head.at OR (NEW.learner <> '' AND EXISTS (
        SELECT FROM event WHERE learner = NEW.learner AND at >= NEW.at)) THEN
        RAISE EXCEPTION 'vestibule:event-time';
    END IF;
    IF NOT by_keeper() AND abs(NEW.at - CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)) > 600000 THEN
        RAISE EXCEPTION 'vestibule:event-clock';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER event_insert BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_insert();

CREATE FUNCTION immutable() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'vestibule:immutable'; END $$;
CREATE TRIGGER event_change BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION immutable();
CREATE TRIGGER event_truncate BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION immutable();
CREATE TRIGGER private_part_change BEFORE UPDATE ON private_part FOR EACH ROW EXECUTE FUNCTION immutable();
CREATE TRIGGER private_part_truncate BEFORE TRUNCATE ON private_part FOR EACH STATEMENT EXECUTE FUNCTION immutable();
CREATE TRIGGER content_version_change BEFORE UPDATE OR DELETE ON content_version FOR EACH ROW EXECUTE FUNCTION immutable();
CREATE TRIGGER content_version_truncate BEFORE TRUNCATE ON content_version FOR EACH STATEMENT EXECUTE FUNCTION immutable();
CREATE TRIGGER content_blob_change BEFORE UPDATE OR DELETE ON content_blob FOR EACH ROW EXECUTE FUNCTION immutable();
CREATE TRIGGER content_blob_truncate BEFORE TRUNCATE ON content_blob FOR EACH STATEMENT EXECUTE FUNCTION immutable();
CREATE TRIGGER content_file_change BEFORE UPDATE OR DELETE ON content_file FOR EACH ROW EXECUTE FUNCTION immutable();
CREATE TRIGGER content_file_truncate BEFORE TRUNCATE ON content_file FOR EACH STATEMENT EXECUTE FUNCTION immutable();

CREATE FUNCTION private_part_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM event AS e JOIN event AS x ON x.learner = e.learner AND x.verb = 'erased'
                   WHERE e.id = OLD.event AND e.learner <> '') THEN
        RAISE EXCEPTION 'vestibule:immutable';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER private_part_delete BEFORE DELETE ON private_part FOR EACH ROW EXECUTE FUNCTION private_part_delete();

-- Attempt slots follow the ledger; a rebuild lets them follow all events anew.
CREATE FUNCTION attempt_follow(p_id TEXT, p_learner TEXT, p_verb TEXT, p_activity TEXT, p_payload TEXT) RETURNS VOID
LANGUAGE plpgsql SET search_path = vestibule, pg_temp AS $$
DECLARE
    v_payload JSONB := CAST(nullif(p_payload, '') AS JSONB);
    v_count INTEGER;
    v_last BIGINT;
    v_limit RECORD;
BEGIN
    IF p_verb = 'assigned' AND jsonb_typeof(v_payload -> 'limits') = 'object' THEN
        FOR v_limit IN SELECT key, CAST(trunc(CAST(value AS NUMERIC)) AS INTEGER) AS n
                       FROM jsonb_each(v_payload -> 'limits') WHERE jsonb_typeof(value) = 'number' LOOP
            INSERT INTO attempt_limit VALUES (p_learner, v_limit.key) ON CONFLICT DO NOTHING;
            INSERT INTO attempt_slot SELECT p_learner, v_limit.key, n, p_id FROM generate_series(1, least(v_limit.n, 1000)) AS n
                ON CONFLICT DO NOTHING;
        END LOOP;
    ELSIF p_verb = 'granted' AND jsonb_typeof(v_payload -> 'attempts') = 'number'
          AND EXISTS (SELECT FROM attempt_limit WHERE learner = p_learner AND activity = p_activity) THEN
        v_count := least(CAST(v_payload ->> 'attempts' AS NUMERIC), 1000);
        SELECT coalesce(max(number), 0) INTO v_last FROM attempt_slot WHERE learner = p_learner AND activity = p_activity;
        INSERT INTO attempt_slot SELECT p_learner, p_activity, v_last + n, p_id FROM generate_series(1, v_count) AS n;
    ELSIF p_verb = 'attempted' THEN
        INSERT INTO attempt (event, learner, activity, number)
            SELECT p_id, s.learner, s.activity, s.number FROM attempt_slot AS s
            WHERE s.learner = p_learner AND s.activity = p_activity
              AND NOT EXISTS (SELECT FROM attempt AS a
                              WHERE a.learner = s.learner AND a.activity = s.activity AND a.number = s.number)
            ORDER BY s.number LIMIT 1;
    END IF;
END $$;

CREATE FUNCTION rebuild_attempts() RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
DECLARE v_event RECORD;
BEGIN
    IF NOT sees_all() THEN RAISE EXCEPTION 'vestibule:not-allowed'; END IF;
    DELETE FROM attempt;
    DELETE FROM attempt_slot;
    DELETE FROM attempt_limit;
    FOR v_event IN SELECT id, learner, verb, activity, payload FROM event
                   WHERE verb IN ('assigned', 'granted', 'attempted') ORDER BY at, actor, seq LOOP
        PERFORM attempt_follow(v_event.id, v_event.learner, v_event.verb, v_event.activity, v_event.payload);
    END LOOP;
END $$;

-- What an HR event changes about a person's rights, in the transaction that records it.
CREATE FUNCTION member_follow(p_learner TEXT, p_verb TEXT, p_payload TEXT) RETURNS VOID
LANGUAGE plpgsql SET search_path = vestibule, pg_temp AS $$
DECLARE
    v_payload JSONB := CAST(nullif(p_payload, '') AS JSONB);
    v_role TEXT;
BEGIN
    CASE p_verb
        WHEN 'registered' THEN
            INSERT INTO member (account, role) VALUES (p_learner, v_payload ->> 'role') ON CONFLICT DO NOTHING;
        WHEN 'appointed' THEN UPDATE member SET role = v_payload ->> 'role' WHERE account = p_learner;
        WHEN 'mentored' THEN UPDATE member SET mentor = v_payload ->> 'mentor' WHERE account = p_learner;
        WHEN 'unmentored' THEN UPDATE member SET mentor = NULL WHERE account = p_learner;
        ELSE
            UPDATE member SET active = (p_verb = 'reactivated') WHERE account = p_learner RETURNING db_role INTO v_role;
            IF v_role IS NOT NULL THEN
                EXECUTE format('ALTER ROLE %I %s', v_role, CASE p_verb WHEN 'reactivated' THEN 'LOGIN' ELSE 'NOLOGIN' END);
            END IF;
    END CASE;
END $$;

CREATE FUNCTION event_follow() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
BEGIN
    IF NEW.verb IN ('registered', 'appointed', 'mentored', 'unmentored', 'deactivated', 'reactivated', 'erased') THEN
        PERFORM member_follow(NEW.learner, NEW.verb, NEW.payload);
    ELSIF NEW.verb IN ('assigned', 'granted', 'attempted') THEN
        PERFORM attempt_follow(NEW.id, NEW.learner, NEW.verb, NEW.activity, NEW.payload);
        IF NEW.verb = 'attempted'
           AND EXISTS (SELECT FROM attempt_limit WHERE learner = NEW.learner AND activity = NEW.activity)
           AND NOT EXISTS (SELECT FROM attempt WHERE event = NEW.id) THEN
            RAISE EXCEPTION 'vestibule:no-attempt-left';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER event_follow AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_follow();

-- The account's own login, after HR's `registered` event; nobody can use it before set_verifier().
-- The role's name is core::databaseRole(login).
CREATE FUNCTION create_login(p_account TEXT, p_login TEXT, p_name TEXT, p_sample BIGINT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
DECLARE v_role NAME := 'v_' || left(encode(sha256(convert_to(p_login, 'UTF8')), 'hex'), 32);
BEGIN
    IF NOT sees_all() THEN RAISE EXCEPTION 'vestibule:not-allowed'; END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = v_role) THEN RAISE EXCEPTION 'vestibule:login-taken'; END IF;
    UPDATE member SET db_role = v_role WHERE account = p_account AND db_role IS NULL;
    IF NOT FOUND THEN RAISE EXCEPTION 'vestibule:not-registered'; END IF;
    INSERT INTO person (account, login, name, sample) VALUES (p_account, p_login, p_name, p_sample);
    EXECUTE format('CREATE ROLE %I LOGIN NOCREATEDB NOCREATEROLE NOSUPERUSER CONNECTION LIMIT 8 IN ROLE vestibule_member', v_role);
END $$;

CREATE FUNCTION set_verifier(p_account TEXT, p_verifier TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
DECLARE v_role NAME;
BEGIN
    IF NOT (sees_all() OR coalesce(p_account = me(), false)) THEN RAISE EXCEPTION 'vestibule:not-allowed'; END IF;
    IF p_verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE EXCEPTION 'vestibule:bad-verifier';
    END IF;
    SELECT db_role INTO v_role FROM member WHERE account = p_account;
    IF v_role IS NULL THEN RAISE EXCEPTION 'vestibule:not-registered'; END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', v_role, p_verifier);
END $$;

-- HR seals keys for others and reads nobody's; a person seals the own key anew.
CREATE FUNCTION put_seal(p_account TEXT, p_key TEXT, p_public BYTEA, p_salt BYTEA, p_ops BIGINT, p_memory BIGINT,
                         p_nonce BYTEA, p_box BYTEA) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
BEGIN
    IF NOT (sees_all() OR coalesce(p_account = me(), false)) THEN RAISE EXCEPTION 'vestibule:not-allowed'; END IF;
    INSERT INTO key_seal AS s (account, key_id, public_key, salt, ops, memory, nonce, box)
        VALUES (p_account, p_key, p_public, p_salt, p_ops, p_memory, p_nonce, p_box)
    ON CONFLICT (account) DO UPDATE SET key_id = excluded.key_id, public_key = excluded.public_key, salt = excluded.salt,
        ops = excluded.ops, memory = excluded.memory, nonce = excluded.nonce, box = excluded.box;
END $$;

-- Erasing a person takes HR's `erased` event and takes along all that is personal.
CREATE FUNCTION person_delete() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
DECLARE v_role NAME;
BEGIN
    IF NOT EXISTS (SELECT FROM event WHERE learner = OLD.account AND verb = 'erased') THEN
        RAISE EXCEPTION 'vestibule:immutable';
    END IF;
    DELETE FROM private_part WHERE event IN (SELECT id FROM event WHERE learner = OLD.account);
    DELETE FROM draft WHERE learner = OLD.account OR attempt LIKE OLD.account || '/%';  -- and what others began to write about them
    DELETE FROM key_seal WHERE account = OLD.account;
    SELECT db_role INTO v_role FROM member WHERE account = OLD.account;
    UPDATE member SET db_role = NULL, active = false WHERE account = OLD.account;
    IF v_role IS NOT NULL THEN EXECUTE format('DROP ROLE %I', v_role); END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER person_delete BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION person_delete();

ALTER TABLE meta ENABLE ROW LEVEL SECURITY;
ALTER TABLE schema_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE verb_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE member ENABLE ROW LEVEL SECURITY;
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE private_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE key_seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_blob ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE attempt_limit ENABLE ROW LEVEL SECURITY;
ALTER TABLE attempt_slot ENABLE ROW LEVEL SECURITY;
ALTER TABLE attempt ENABLE ROW LEVEL SECURITY;

-- (SELECT f()) is asked once per statement, f() once per row.
CREATE POLICY everyone ON meta FOR SELECT USING (true);
CREATE POLICY everyone ON schema_version FOR SELECT USING (true);
CREATE POLICY everyone ON verb_rule FOR SELECT USING (true);

-- What makes accounts is for everybody: ids, roles and public keys, without which nobody could check a signature. Names and
-- logins stand in private parts.
CREATE POLICY see ON event FOR SELECT USING (
    (SELECT me()) IS NOT NULL
    AND (learner = '' OR learner = (SELECT me()) OR actor = (SELECT me()) OR (SELECT my_role()) = 'hr'
         OR learner IN (SELECT my_mentees())
         OR verb IN ('registered', 'certified', 'appointed', 'deactivated', 'reactivated')));
CREATE POLICY add ON event FOR INSERT WITH CHECK (actor = (SELECT me()) AND may_append(verb, learner));

CREATE POLICY see ON private_part FOR SELECT USING (
    EXISTS (SELECT FROM event WHERE event.id = private_part.event
            AND (learner = '' OR learner = (SELECT me()) OR actor = (SELECT me()) OR (SELECT my_role()) = 'hr'
                 OR learner IN (SELECT my_mentees()))));
CREATE POLICY add ON private_part FOR INSERT WITH CHECK (
    EXISTS (SELECT FROM event WHERE event.id = private_part.event AND actor = (SELECT me()) AND private_hash <> ''));

CREATE POLICY see ON person FOR SELECT USING (
    (SELECT my_role()) = 'hr' OR account IN (SELECT my_people()) OR account IN (SELECT my_mentees()));
CREATE POLICY erase ON person FOR DELETE USING ((SELECT my_role()) = 'hr');
CREATE POLICY own ON key_seal FOR SELECT USING (account = (SELECT me()));

CREATE POLICY see ON content_version FOR SELECT USING ((SELECT me()) IS NOT NULL);
CREATE POLICY see ON content_blob FOR SELECT USING ((SELECT me()) IS NOT NULL);
CREATE POLICY see ON content_file FOR SELECT USING ((SELECT me()) IS NOT NULL);
CREATE POLICY add ON content_version FOR INSERT WITH CHECK ((SELECT my_role()) = 'hr');
CREATE POLICY add ON content_blob FOR INSERT WITH CHECK ((SELECT my_role()) = 'hr');
CREATE POLICY add ON content_file FOR INSERT WITH CHECK ((SELECT my_role()) = 'hr');

CREATE POLICY own ON draft USING (learner = (SELECT me())) WITH CHECK (learner = (SELECT me()));

CREATE POLICY see ON attempt_limit FOR SELECT USING (
    learner = (SELECT me()) OR (SELECT my_role()) = 'hr' OR learner IN (SELECT my_mentees()));
CREATE POLICY see ON attempt_slot FOR SELECT USING (
    learner = (SELECT me()) OR (SELECT my_role()) = 'hr' OR learner IN (SELECT my_mentees()));
CREATE POLICY see ON attempt FOR SELECT USING (
    learner = (SELECT me()) OR (SELECT my_role()) = 'hr' OR learner IN (SELECT my_mentees()));

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA vestibule FROM PUBLIC;
GRANT EXECUTE ON FUNCTION me(), my_role(), my_mentees(), my_people(), by_keeper(), sees_all(), may_append(TEXT, TEXT),
    lock_chains(TEXT[]), lock_ledger(), rebuild_attempts(), create_login(TEXT, TEXT, TEXT, BIGINT), set_verifier(TEXT, TEXT),
    put_seal(TEXT, TEXT, BYTEA, BYTEA, BIGINT, BIGINT, BYTEA, BYTEA) TO vestibule_member;
GRANT SELECT ON meta, schema_version, verb_rule, person, key_seal, attempt_limit, attempt_slot, attempt TO vestibule_member;
GRANT SELECT, INSERT ON event, private_part, content_version, content_blob, content_file TO vestibule_member;
GRANT DELETE ON person TO vestibule_member;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO vestibule_member;
