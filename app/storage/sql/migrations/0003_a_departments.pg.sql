-- Who agrees for a department: HR names them (`entrusted`), the last naming holds. Read from the events themselves, not from a projection.
CREATE VIEW department_head AS
    SELECT DISTINCT ON (payload::JSONB ->> 'department')
           id AS naming, payload::JSONB ->> 'department' AS department, payload::JSONB ->> 'person' AS person
    FROM event WHERE verb = 'entrusted'
    ORDER BY payload::JSONB ->> 'department', at DESC, actor DESC, seq DESC;

-- What the verb table cannot say. It belongs to the keeper, so that it sees all namings and all accounts.
CREATE FUNCTION is_entitled(p_actor TEXT, p_verb TEXT, p_payload TEXT, p_refs TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = vestibule, pg_temp AS $$
DECLARE
    v_department TEXT;
    v_person TEXT;
BEGIN
    IF p_verb NOT IN ('agreed', 'entrusted') THEN RETURN true; END IF;
    v_department := CAST(p_payload AS JSONB) ->> 'department';
    IF v_department IS NULL THEN RETURN false; END IF;
    IF p_verb = 'agreed' THEN
        RETURN EXISTS (SELECT FROM department_head
                       WHERE department = v_department AND person = p_actor AND CAST(p_refs AS JSONB) ? naming);
    END IF;
    -- HR agrees for one department only, its own.
    v_person := CAST(p_payload AS JSONB) ->> 'person';
    RETURN v_person = '' OR EXISTS (
        SELECT FROM member WHERE account = v_person AND active
          AND (role = 'mentor'
               OR (role = 'hr' AND NOT EXISTS (SELECT FROM department_head WHERE person = v_person AND department <> v_department))));
END $$;

DROP POLICY add ON event;
CREATE POLICY add ON event FOR INSERT
    WITH CHECK (actor = (SELECT me()) AND may_append(verb, learner) AND is_entitled(actor, verb, payload, refs));

REVOKE ALL ON FUNCTION is_entitled(TEXT, TEXT, TEXT, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_entitled(TEXT, TEXT, TEXT, TEXT) TO vestibule_member;
