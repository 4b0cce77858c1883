// What nobody gets done on PostgreSQL with psql and their own login, whatever they write: no role, right or row that is not theirs.
#include "psqlserver.h"

#include "core/people/record.h"

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

class RoleRightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<Server>(); }
    void cleanupTestCase() { m_server.reset(); }
    void refuses_data();
    void refuses();
    void changesNothing_data();
    void changesNothing();
    void publicIsShutOut();

private:
    std::unique_ptr<Server> m_server;
};

void RoleRightsTest::refuses_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    const auto id = [this](const QString &login) { return m_server->bed.id(login); };
    const auto role = [](const QString &login) { return databaseRole(login); };
    const auto everybody = [](const QString &sql) {
        for (const QString &login : {u"anna"_s, u"helga"_s})
            QTest::newRow(qPrintable(login + ": "_L1 + sql)) << login << sql;
    };
    const auto trainee = [](const QString &sql) { QTest::newRow(qPrintable("anna: "_L1 + sql)) << u"anna"_s << sql; };

    for (const char *table : {"event", "private_part", "content_version", "content_file", "content_blob", "member", "verb_rule",
                              "schema_version", "meta", "key_seal", "attempt", "attempt_slot", "attempt_limit"}) {
        everybody(u"TRUNCATE %1 CASCADE"_s.arg(QLatin1String(table)));
        everybody(u"DELETE FROM %1"_s.arg(QLatin1String(table)));
    }
    everybody(u"UPDATE event SET verb = 'approved'"_s);
    everybody(u"UPDATE private_part SET body = ''"_s);
    everybody(u"UPDATE person SET name = 'x'"_s);
    everybody(u"UPDATE key_seal SET box = ''"_s);
    everybody(u"UPDATE member SET role = 'hr'"_s);
    everybody(u"UPDATE verb_rule SET roles = 31"_s);
    everybody(u"INSERT INTO member (account, db_role, role) VALUES ('x', current_user, 'hr')"_s);
    everybody(u"INSERT INTO attempt_slot VALUES ('%1', 'quiz:open', 9, 'x')"_s.arg(id(u"boris"_s)));
    everybody(u"INSERT INTO attempt VALUES ('x', '%1', 'quiz:open', 1)"_s.arg(id(u"boris"_s)));
    everybody(u"SELECT * FROM member"_s);
    everybody(u"SELECT nextval('event_position')"_s);
    everybody(u"SELECT setval('event_position', 1)"_s);
    everybody(u"SELECT * FROM pg_authid"_s);
    everybody(u"SELECT passwd FROM pg_shadow"_s);

    trainee(u"SELECT create_login('x', 'mallory', 'Mallory', 0)"_s);
    trainee(u"SELECT set_verifier('%1', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')"_s.arg(id(u"boris"_s)));
    trainee(u"SELECT put_seal('%1', 'k', '', '', 1, 1, '', '')"_s.arg(id(u"boris"_s)));
    trainee(u"SELECT rebuild_attempts()"_s);
    trainee(u"SELECT attempt_follow('x', 'y', 'granted', 'z', '{}')"_s);
    trainee(u"SELECT member_follow('%1', 'appointed', '{\"role\":\"hr\"}')"_s.arg(id(u"anna"_s)));
    trainee(u"INSERT INTO content_version VALUES ('x', 'y', 'z', 1)"_s);
    trainee(u"INSERT INTO person VALUES ('x', 'y', 'z', 0)"_s);
    trainee(u"INSERT INTO standing (learner, activity) VALUES ('%1', 'a:b')"_s.arg(id(u"boris"_s)));
    trainee(u"INSERT INTO review (learner, event) VALUES ('%1', 'x')"_s.arg(id(u"boris"_s)));
    trainee(u"INSERT INTO account (learner, role) VALUES ('x', 'hr')"_s);
    trainee(u"INSERT INTO account_key (learner, key_id) VALUES ('%1', 'forged')"_s.arg(id(u"anna"_s)));
    trainee(u"INSERT INTO draft VALUES ('%1', 'a', 'b', '', 1)"_s.arg(id(u"boris"_s)));
    trainee(u"INSERT INTO private_part SELECT id, '' FROM event WHERE verb = 'founded'"_s);
    trainee(u"INSERT INTO projection_version VALUES ('account', 99)"_s);

    everybody(u"SET ROLE vestibule_keeper"_s);
    everybody(u"SET ROLE vestibule_owner"_s);
    everybody(u"SET ROLE %1"_s.arg(role(u"boris"_s)));
    everybody(u"SET SESSION AUTHORIZATION %1"_s.arg(role(u"boris"_s)));
    everybody(u"GRANT vestibule_keeper TO vestibule_member"_s);
    everybody(u"GRANT pg_execute_server_program TO CURRENT_USER"_s);
    everybody(u"ALTER ROLE CURRENT_USER CREATEROLE"_s);
    everybody(u"ALTER ROLE CURRENT_USER BYPASSRLS"_s);
    everybody(u"ALTER ROLE CURRENT_USER SUPERUSER"_s);
    everybody(u"ALTER ROLE CURRENT_USER CONNECTION LIMIT 100"_s);
    everybody(u"ALTER ROLE %1 PASSWORD 'x'"_s.arg(role(u"boris"_s)));
    everybody(u"CREATE ROLE mallory"_s);
    everybody(u"DROP ROLE %1"_s.arg(role(u"boris"_s)));
    everybody(u"CREATE TABLE vestibule.t (a INTEGER)"_s);
    everybody(u"CREATE TABLE public.t (a INTEGER)"_s);
    everybody(u"CREATE TEMP TABLE t (a INTEGER)"_s);
    everybody(u"CREATE SCHEMA s"_s);
    everybody(u"CREATE DATABASE d"_s);
    everybody(u"CREATE EXTENSION dblink"_s);
    everybody(u"CREATE VIEW vestibule.v AS SELECT 1"_s);
    everybody(u"CREATE FUNCTION vestibule.f() RETURNS INTEGER LANGUAGE sql AS 'SELECT 1'"_s);
    everybody(u"CREATE OR REPLACE FUNCTION vestibule.me() RETURNS TEXT LANGUAGE sql AS 'SELECT ''x'''"_s);
    everybody(u"CREATE POLICY p ON event USING (true)"_s);
    everybody(u"DROP POLICY see ON event"_s);
    everybody(u"ALTER TABLE event DISABLE ROW LEVEL SECURITY"_s);
    everybody(u"ALTER TABLE event DISABLE TRIGGER ALL"_s);
    everybody(u"ALTER TABLE event OWNER TO CURRENT_USER"_s);
    everybody(u"DROP TABLE event CASCADE"_s);
    everybody(u"DROP SCHEMA vestibule CASCADE"_s);
    everybody(u"SET session_replication_role = replica"_s);
    everybody(u"SET row_security = off; SELECT * FROM event"_s);
    everybody(u"LOCK TABLE event IN ACCESS EXCLUSIVE MODE"_s);
    everybody(u"COPY (SELECT 1) TO PROGRAM 'id'"_s);
    everybody(u"COPY (SELECT 1) TO '/tmp/vestibule-test'"_s);
    everybody(u"COPY private_part FROM '/etc/passwd'"_s);
    everybody(u"SELECT pg_read_file('/etc/passwd')"_s);
    everybody(u"SELECT pg_ls_dir('/')"_s);
    everybody(u"SELECT lo_creat(-1)"_s);
    everybody(u"SELECT lo_create(0)"_s);
    everybody(u"SELECT lo_from_bytea(0, '')"_s);
    everybody(u"SELECT lo_import('/etc/passwd')"_s);
    everybody(u"SELECT pg_reload_conf()"_s);
    everybody(u"ALTER SYSTEM SET log_statement = 'all'"_s);
    everybody(u"ALTER DATABASE %1 SET search_path = public"_s.arg(m_server->bed.place.postgres().name()));
    everybody(u"SECURITY LABEL ON TABLE event IS 'x'"_s);
}

void RoleRightsTest::refuses()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    const Answer answer = m_server->psql(login, sql);
    QVERIFY2(!answer.ok, qPrintable("accepted: "_L1 + answer.out));
    QVERIFY2(!answer.error.contains("syntax error"_L1) && !answer.error.contains("does not exist\n"_L1)
                 && !answer.error.contains("server closed"_L1),
             qPrintable(answer.error));
}

void RoleRightsTest::changesNothing_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"UPDATE account SET role = 'hr'", "DELETE FROM account", "UPDATE account_key SET retired = 1",
                            "DELETE FROM account_key", "UPDATE standing SET best = 1000000 WHERE learner <> me()",
                            "DELETE FROM review WHERE learner <> me()", "DELETE FROM draft WHERE learner <> me()",
                            "DELETE FROM person", "DELETE FROM projection_cursor", "GRANT ALL ON event TO PUBLIC",
                            "REVOKE ALL ON event FROM vestibule_member"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void RoleRightsTest::changesNothing()
{
    QFETCH(QString, sql);
    const QString state = u"SELECT md5(string_agg(t, ',' ORDER BY t)) FROM (SELECT a::TEXT FROM account AS a UNION ALL "
                          "SELECT k::TEXT FROM account_key AS k UNION ALL SELECT s::TEXT FROM standing AS s UNION ALL "
                          "SELECT r::TEXT FROM review AS r UNION ALL SELECT d::TEXT FROM draft AS d UNION ALL "
                          "SELECT p::TEXT FROM person AS p UNION ALL SELECT c::TEXT FROM projection_cursor AS c UNION ALL "
                          "SELECT relacl::TEXT FROM pg_class WHERE relname = 'event') AS all_rows(t)"_s;
    const QString before = m_server->bed.place.meddle(state);
    (void)m_server->psql(u"anna"_s, sql);
    QCOMPARE(m_server->bed.place.meddle(state), before);
}

void RoleRightsTest::publicIsShutOut()
{
    const Place &place = m_server->bed.place;
    QCOMPARE(place.meddle(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'vestibule'::regnamespace AND relkind = 'r' "
                          "AND NOT relrowsecurity"_s), u"0"_s);
    QCOMPARE(place.meddle(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'vestibule'::regnamespace "
                          "AND pg_get_userbyid(relowner) <> 'vestibule_keeper'"_s), u"0"_s);
    QCOMPARE(place.meddle(u"SELECT count(*) FROM pg_proc WHERE pronamespace = 'vestibule'::regnamespace "
                          "AND has_function_privilege('public', oid, 'EXECUTE')"_s), u"0"_s);
    QCOMPARE(place.meddle(u"SELECT count(*) FROM pg_proc WHERE pronamespace = 'vestibule'::regnamespace AND prosecdef "
                          "AND NOT coalesce(proconfig::TEXT, '') LIKE '%search_path=vestibule, pg_temp%'"_s), u"0"_s);
    QCOMPARE(place.meddle(u"SELECT rolcanlogin OR rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'vestibule_keeper'"_s),
             u"false"_s);
    QCOMPARE(place.meddle(u"SELECT has_database_privilege('public', current_database(), 'CONNECT, TEMP')"_s), u"false"_s);
}

QTEST_GUILESS_MAIN(RoleRightsTest)
#include "tst_rolerights.moc"
