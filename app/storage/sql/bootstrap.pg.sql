-- Run by the administrator before the migrations: the two roles that all databases of the server share, and the schema.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vestibule_keeper') THEN
        CREATE ROLE vestibule_keeper NOLOGIN CREATEROLE NOINHERIT;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'vestibule_member') THEN
        CREATE ROLE vestibule_member NOLOGIN;
    END IF;
    IF NOT pg_has_role('vestibule_keeper', 'vestibule_member', 'MEMBER WITH ADMIN OPTION') THEN
        GRANT vestibule_member TO vestibule_keeper WITH ADMIN OPTION;
    END IF;
    IF NOT pg_has_role(current_user, 'vestibule_keeper', 'MEMBER') THEN
        EXECUTE format('GRANT vestibule_keeper TO %I', current_user);
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO vestibule_member', current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    -- Large objects have no row-level security. Only a superuser can take them away.
    IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_import(text),
            lo_import(text, oid) FROM PUBLIC;
    END IF;
END $$;
CREATE SCHEMA IF NOT EXISTS vestibule AUTHORIZATION vestibule_keeper;
GRANT USAGE ON SCHEMA vestibule TO vestibule_member;
