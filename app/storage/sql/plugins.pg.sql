-- How a plugin's tables come to be on PostgreSQL. {plugin} and {prefix} are checked names, {table} is read from the catalogue.

-- As the administrator: who owns the tables, and who the plugin's statements run as.
-- name: plugin-roles
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vestibule_own_{plugin}') THEN
        CREATE ROLE "vestibule_own_{plugin}" NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vestibule_run_{plugin}') THEN
        CREATE ROLE "vestibule_run_{plugin}" NOLOGIN;
    END IF;
    IF NOT pg_has_role('vestibule_member', 'vestibule_run_{plugin}', 'MEMBER') THEN
        GRANT "vestibule_run_{plugin}" TO vestibule_member;
    END IF;
    IF NOT pg_has_role(current_user, 'vestibule_own_{plugin}', 'MEMBER') THEN
        EXECUTE format('GRANT "vestibule_own_{plugin}", "vestibule_run_{plugin}" TO %I', current_user);
    END IF;
END $$

-- As the keeper, to whom the schema belongs.
-- name: plugin-rights
GRANT USAGE, CREATE ON SCHEMA vestibule TO "vestibule_own_{plugin}";
GRANT USAGE ON SCHEMA vestibule TO "vestibule_run_{plugin}";
GRANT EXECUTE ON FUNCTION me(), my_role(), my_mentees(), by_keeper(), sees_all()
    TO "vestibule_own_{plugin}", "vestibule_run_{plugin}"

-- Within a function that runs with its owner's rights, SET ROLE and COMMIT are refused.
-- name: plugin-begin
CREATE FUNCTION plugin_step(p_sql TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = vestibule, pg_temp
    AS $$ BEGIN EXECUTE p_sql; END $$;
REVOKE ALL ON FUNCTION plugin_step(TEXT) FROM PUBLIC;
ALTER FUNCTION plugin_step(TEXT) OWNER TO "vestibule_own_{plugin}"

-- name: plugin-step
SELECT plugin_step(:sql)

-- name: plugin-strays
SELECT c.relname FROM pg_class AS c
WHERE c.relowner = to_regrole('"vestibule_own_{plugin}"') AND c.relnamespace <> to_regnamespace('pg_toast')
  AND NOT (c.relkind IN ('r', 'i', 'S') AND c.relnamespace = to_regnamespace('vestibule')
           AND left(c.relname, length('{prefix}')) = '{prefix}')
UNION ALL
SELECT proname FROM pg_proc WHERE proowner = to_regrole('"vestibule_own_{plugin}"') AND proname <> 'plugin_step'
UNION ALL
SELECT typname FROM pg_type WHERE typowner = to_regrole('"vestibule_own_{plugin}"') AND typrelid = 0 AND typelem = 0
UNION ALL
SELECT nspname FROM pg_namespace WHERE nspowner = to_regrole('"vestibule_own_{plugin}"')

-- name: plugin-learner-table
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS see ON {table};
DROP POLICY IF EXISTS own ON {table};
CREATE POLICY own ON {table} USING (
    learner = (SELECT me()) OR (SELECT sees_all()) OR learner IN (SELECT my_mentees()));
GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO "vestibule_run_{plugin}", vestibule_keeper

-- name: plugin-shared-table
ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS see ON {table};
DROP POLICY IF EXISTS own ON {table};
CREATE POLICY see ON {table} FOR SELECT USING ((SELECT me()) IS NOT NULL);
CREATE POLICY own ON {table} USING ((SELECT sees_all()));
GRANT SELECT, INSERT, UPDATE, DELETE ON {table} TO "vestibule_run_{plugin}", vestibule_keeper

-- name: plugin-end
DROP FUNCTION plugin_step(TEXT)

-- name: plugin-closed
REVOKE CREATE ON SCHEMA vestibule FROM "vestibule_own_{plugin}"
