// What a person can do on PostgreSQL with psql and their own login: what their role allows, and nothing else.
#include "bed.h"

#include "core/people/record.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

namespace {

struct Answer {
    bool ok = false;
    QString out;  // rows, a line each, fields by |
    QString error;
};

// A company with something recorded about anna and boris, and psql as anybody in it.
struct Server {
    Bed bed{Engine::Postgres};

    Server()
    {
        for (const QString &login : {u"anna"_s, u"boris"_s}) {
            const auto store = bed.open(login);
            EventDraft handIn = bed.draft(verb::Completed, login, u"quiz:open"_s);
            handIn.payload = {{u"review"_s, u"quiz.open"_s}, {u"due"_s, u"2026-03-01"_s}};
            handIn.privatePart = "what I think";
            (void)must(bed.append(*store, login, handIn));
            must(store->drafts().save(bed.id(login), u"attempt"_s, u"q1"_s, "draft", bed.now));
        }
        bed.limit(u"boris"_s, u"quiz:open"_s, 2);
    }

    [[nodiscard]] Answer psql(const QString &login, const QString &sql) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGPASSWORD"_s, Bed::passwordOf(login));
        environment.insert(u"PGOPTIONS"_s, u"-c search_path=vestibule -c client_min_messages=warning"_s);
        process.setProcessEnvironment(environment);
        process.start(QStandardPaths::findExecutable(u"psql"_s),
                      {u"-XAtq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s,
                       bed.place.location().target + " user="_L1 + databaseRole(login), u"-c"_s, sql});
        process.waitForFinished();
        return {process.exitCode() == 0, QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    // An INSERT of an event as somebody would write it by hand, right in everything but what is named.
    [[nodiscard]] QString forged(const QString &actor, const QHash<QString, QString> &wrong) const
    {
        const QString me = bed.id(actor);
        QHash<QString, QString> values{
            {u"id"_s, uuid7(bed.now)}, {u"learner"_s, me}, {u"actor"_s, me}, {u"key_id"_s, u"k"_s}, {u"verb"_s, u"experienced"_s},
            {u"seq"_s, bed.place.meddle(u"SELECT coalesce(max(seq), -1) + 1 FROM event WHERE actor = '%1'"_s.arg(me))},
            {u"activity"_s, u"a:b"_s}, {u"content"_s, {}}, {u"corrects"_s, {}}, {u"refs"_s, u"[]"_s}, {u"payload"_s, u"{}"_s},
            {u"private_hash"_s, {}}, {u"at"_s, QString::number(QDateTime::currentMSecsSinceEpoch() + 1000)}, {u"prev"_s, {}},
            {u"hash"_s, u"h"_s}, {u"signature"_s, u"s"_s}};
        values.insert(wrong);
        QStringList quoted;
        for (const QString &value : std::as_const(values))
            quoted.append(u'\'' + value + u'\'');
        return u"INSERT INTO event (%1) VALUES (%2)"_s.arg(QStringList(values.keys()).join(", "_L1), quoted.join(", "_L1));
    }
};

}  // namespace

class RowSecurityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<Server>(); }
    void cleanupTestCase() { m_server.reset(); }
    void sees_data();
    void sees();
    void forges_data();
    void forges();
    void refuses_data();
    void refuses();
    void changesNothing_data();
    void changesNothing();
    void keepsToTheVerbTable();
    void followsHrEvents();
    void losesTheLoginWithTheAccount();
    void publicIsShutOut();

private:
    std::unique_ptr<Server> m_server;
};

void RowSecurityTest::sees_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rows");
    const auto id = [this](const QString &login) { return m_server->bed.id(login); };
    const QString events = u"SELECT count(*) FROM event WHERE learner = '%1'"_s;
    const QString learning = events + " AND verb NOT IN ('registered', 'certified', 'appointed', 'deactivated', 'reactivated')"_L1;
    const QString secrets = u"SELECT count(*) FROM private_part AS p JOIN event AS e ON e.id = p.event "
                            "WHERE e.verb = 'completed' AND e.learner = '%1'"_s;
    const auto row = [](const char *name, const QString &login, const QString &sql, const QString &rows) {
        QTest::newRow(name) << login << sql << rows;
    };
    row("trainee: own events", u"anna"_s, events.arg(id(u"anna"_s)), u"4"_s);
    row("trainee: others' events", u"anna"_s, learning.arg(id(u"boris"_s)), u"0"_s);
    row("trainee: what makes accounts", u"anna"_s, u"SELECT DISTINCT verb FROM event WHERE learner = '%1' ORDER BY verb"_s
                                                      .arg(id(u"boris"_s)), u"certified\nregistered"_s);
    row("trainee: own private part", u"anna"_s, secrets.arg(id(u"anna"_s)), u"1"_s);
    row("trainee: others' private part", u"anna"_s, u"SELECT count(*) FROM private_part WHERE event NOT IN "
                                                    "(SELECT id FROM event WHERE learner = '%1')"_s.arg(id(u"anna"_s)), u"0"_s);
    row("trainee: the company", u"anna"_s, u"SELECT count(*) FROM event WHERE verb = 'founded'"_s, u"1"_s);
    row("trainee: names in the own record", u"anna"_s, u"SELECT login FROM person ORDER BY login"_s, u"anna\nhelga\noleg"_s);
    row("trainee: own seal only", u"anna"_s, u"SELECT account = '%1' FROM key_seal"_s.arg(id(u"anna"_s)), u"t"_s);
    row("trainee: own drafts only", u"anna"_s, u"SELECT learner = '%1' FROM draft"_s.arg(id(u"anna"_s)), u"t"_s);
    row("trainee: others' account", u"anna"_s, u"SELECT count(*) FROM account WHERE learner = '%1'"_s.arg(id(u"boris"_s)), u"0"_s);
    row("trainee: others' standing", u"anna"_s, u"SELECT count(*) FROM standing WHERE learner <> '%1'"_s.arg(id(u"anna"_s)), u"0"_s);
    row("trainee: others' reviews", u"anna"_s, u"SELECT count(*) FROM review WHERE learner <> '%1'"_s.arg(id(u"anna"_s)), u"0"_s);
    row("trainee: others' attempts", u"anna"_s, u"SELECT count(*) FROM attempt_slot"_s, u"0"_s);
    row("trainee: through a role", u"anna"_s, u"SET ROLE vestibule_member; "_s + learning.arg(id(u"boris"_s)), u"0"_s);
    row("mentor: mentee", u"oleg"_s, events.arg(id(u"anna"_s)), u"4"_s);
    row("mentor: mentee's private part", u"oleg"_s, secrets.arg(id(u"anna"_s)), u"1"_s);
    row("mentor: not a mentee", u"oleg"_s, learning.arg(id(u"boris"_s)), u"0"_s);
    row("mentor: mentee's drafts", u"oleg"_s, u"SELECT count(*) FROM draft"_s, u"0"_s);
    row("mentor: names", u"oleg"_s, u"SELECT login FROM person ORDER BY login"_s, u"anna\nhelga\noleg"_s);
    row("HR: everybody", u"helga"_s, u"SELECT count(*) FROM person"_s, u"5"_s);
    row("HR: events", u"helga"_s, events.arg(id(u"boris"_s)), u"4"_s);
    row("HR: own seal only", u"helga"_s, u"SELECT account = '%1' FROM key_seal"_s.arg(id(u"helga"_s)), u"t"_s);
    row("administrator: nobody's events", u"arthur"_s, u"SELECT count(*) FROM event WHERE learner NOT IN ('', '%1') "
                                                           "AND verb NOT IN ('registered', 'certified')"_s.arg(id(u"arthur"_s)), u"0"_s);
    row("administrator: nobody's name", u"arthur"_s, u"SELECT count(*) FROM private_part WHERE event NOT IN "
                                                     "(SELECT id FROM event WHERE learner = '%1')"_s.arg(id(u"arthur"_s)), u"0"_s);
    row("administrator: nobody's account", u"arthur"_s, u"SELECT count(*) FROM account WHERE learner IN ('%1', '%2')"_s
                                                            .arg(id(u"anna"_s), id(u"boris"_s)), u"0"_s);
    row("administrator: nobody's reviews", u"arthur"_s, u"SELECT count(*) FROM review"_s, u"0"_s);
}

void RowSecurityTest::sees()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    QFETCH(QString, rows);
    const Answer answer = m_server->psql(login, sql);
    QVERIFY2(answer.ok, qPrintable(answer.error));
    QCOMPARE(answer.out, rows);
}

void RowSecurityTest::forges_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("accepted");
    const Server &s = *m_server;
    const auto id = [&s](const QString &login) { return s.bed.id(login); };
    const auto row = [&](const char *name, const QString &login, const QHash<QString, QString> &wrong, bool accepted = false) {
        QTest::newRow(name) << login << s.forged(login, wrong) << accepted;
    };
    const auto at = [](qint64 minutes) { return QString::number(QDateTime::currentMSecsSinceEpoch() + minutes * 60'000); };
    row("about another learner", u"anna"_s, {{u"learner"_s, id(u"boris"_s)}});
    row("about the company", u"anna"_s, {{u"learner"_s, {}}});
    row("as another actor", u"anna"_s, {{u"actor"_s, id(u"oleg"_s)}, {u"verb"_s, u"scored"_s}});
    row("as the root", u"anna"_s, {{u"actor"_s, u"root"_s}, {u"seq"_s, u"0"_s}});
    for (const char *verb : {"scored", "approved", "granted", "opened", "voided", "registered", "certified", "appointed", "mentored",
                             "assigned", "reactivated", "erased", "nonsense", ""})
        row(qPrintable(u"verb “%1”"_s.arg(QLatin1String(verb))), u"anna"_s, {{u"verb"_s, QLatin1String(verb)}});
    for (const char *verb : {"founded", "published", "checkpointed"})
        row(qPrintable(u"company verb “%1”"_s.arg(QLatin1String(verb))), u"anna"_s, {{u"verb"_s, QLatin1String(verb)}, {u"learner"_s, {}}});
    row("backdated", u"anna"_s, {{u"at"_s, at(-11)}});
    row("postdated", u"anna"_s, {{u"at"_s, at(11)}});
    row("before the last one", u"anna"_s, {{u"at"_s, at(-5)}});
    row("a gap", u"anna"_s, {{u"seq"_s, u"50"_s}});
    row("an old number", u"anna"_s, {{u"seq"_s, u"0"_s}});
    row("an id that is there", u"anna"_s, {{u"id"_s, s.bed.place.meddle(u"SELECT max(id) FROM event"_s)}});
    row("mentor about somebody else's trainee", u"oleg"_s, {{u"learner"_s, id(u"boris"_s)}, {u"verb"_s, u"scored"_s}});
    row("mentor judges himself", u"oleg"_s, {{u"verb"_s, u"approved"_s}});
    row("mentor opens a stage", u"oleg"_s, {{u"learner"_s, id(u"anna"_s)}, {u"verb"_s, u"opened"_s}});
    row("HR backdates", u"helga"_s, {{u"learner"_s, id(u"boris"_s)}, {u"verb"_s, u"approved"_s}, {u"at"_s, at(-11)}});
    row("administrator about others", u"arthur"_s, {{u"learner"_s, id(u"boris"_s)}, {u"verb"_s, u"scored"_s}});
    row("right: trainee", u"anna"_s, {}, true);
    row("right: mentor", u"oleg"_s, {{u"learner"_s, id(u"anna"_s)}, {u"verb"_s, u"scored"_s}, {u"at"_s, at(1)}}, true);
}

void RowSecurityTest::forges()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    QFETCH(bool, accepted);
    // Rolled back, so that the rows do not depend on each other.
    const Answer answer = m_server->psql(login, "BEGIN; "_L1 + sql + "; ROLLBACK"_L1);
    QVERIFY2(answer.ok == accepted, qPrintable(answer.error));
    if (!accepted)
        QVERIFY2(answer.error.contains("row-level security"_L1) || answer.error.contains("vestibule:event-"_L1)
                     || answer.error.contains("permission denied"_L1),
                 qPrintable(answer.error));
}

void RowSecurityTest::refuses_data()
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

void RowSecurityTest::refuses()
{
    QFETCH(QString, login);
    QFETCH(QString, sql);
    const Answer answer = m_server->psql(login, sql);
    QVERIFY2(!answer.ok, qPrintable("accepted: "_L1 + answer.out));
    QVERIFY2(!answer.error.contains("syntax error"_L1) && !answer.error.contains("does not exist\n"_L1)
                 && !answer.error.contains("server closed"_L1),
             qPrintable(answer.error));
}

void RowSecurityTest::changesNothing_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"UPDATE account SET role = 'hr'", "DELETE FROM account", "UPDATE account_key SET retired = 1",
                            "DELETE FROM account_key", "UPDATE standing SET best = 1000000 WHERE learner <> me()",
                            "DELETE FROM review WHERE learner <> me()", "DELETE FROM draft WHERE learner <> me()",
                            "DELETE FROM person", "DELETE FROM projection_cursor", "GRANT ALL ON event TO PUBLIC",
                            "REVOKE ALL ON event FROM vestibule_member"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void RowSecurityTest::changesNothing()
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

// The database's rule and the SDK's give the same answer to everything.
void RowSecurityTest::keepsToTheVerbTable()
{
    QStringList questions;
    QList<bool> expected;
    QStringList verbs{u"nonsense"_s};
    for (const VerbRule &rule : verbRules())
        verbs.append(QLatin1String(rule.verb));
    for (const QString &verb : verbs)
        for (const Role role : {Role::Trainee, Role::Mentor, Role::Hr, Role::Administrator, Role::Root})
            for (int bits = 0; bits < 8; ++bits) {
                const bool self = bits & 1, mentee = bits & 2, company = bits & 4;
                expected.append(mayAppend(verb, role, self, mentee, company));
                questions.append(u"('%1', '%2', %3, %4, %5)"_s.arg(verb, roleWord(role), self ? u"true"_s : u"false"_s,
                                                                   mentee ? u"true"_s : u"false"_s, company ? u"true"_s : u"false"_s));
            }
    const QStringList answers =
        m_server->bed.place.meddle(u"SELECT CAST(verb_allows(v, r, s, m, c) AS INTEGER) FROM (VALUES %1) AS q(v, r, s, m, c)"_s
                                       .arg(questions.join(u',')))
            .split(u'\n');
    QCOMPARE(answers.size(), expected.size());
    for (qsizetype i = 0; i < answers.size(); ++i)
        QVERIFY2(answers[i] == (expected[i] ? "1"_L1 : "0"_L1), qPrintable(questions[i]));
}

void RowSecurityTest::followsHrEvents()
{
    Bed &bed = m_server->bed;
    const auto helga = bed.open(u"helga"_s);
    const QString boris = bed.id(u"boris"_s);
    const QString events = u"SELECT count(*) > 0 FROM event WHERE learner = '%1' AND verb = 'completed'"_s.arg(boris);
    EventDraft mentored = bed.draft(verb::Mentored, u"boris"_s);
    mentored.payload = {{u"mentor"_s, bed.id(u"oleg"_s)}};
    (void)must(bed.append(*helga, u"helga"_s, mentored));
    QCOMPARE(m_server->psql(u"oleg"_s, events).out, u"t"_s);
    (void)must(bed.append(*helga, u"helga"_s, bed.draft(verb::Unmentored, u"boris"_s)));
    QCOMPARE(m_server->psql(u"oleg"_s, events).out, u"f"_s);

    EventDraft appointed = bed.draft(verb::Appointed, u"arthur"_s);
    appointed.payload = {{u"role"_s, u"hr"_s}};
    (void)must(bed.append(*helga, u"helga"_s, appointed));
    QCOMPARE(m_server->psql(u"arthur"_s, events).out, u"t"_s);
    appointed.payload = {{u"role"_s, u"administrator"_s}};
    (void)must(bed.append(*helga, u"helga"_s, appointed));
    QCOMPARE(m_server->psql(u"arthur"_s, events).out, u"f"_s);
    appointed.payload = {{u"role"_s, u"root"_s}};
    QVERIFY(!bed.append(*helga, u"helga"_s, appointed));
}

void RowSecurityTest::losesTheLoginWithTheAccount()
{
    Bed &bed = m_server->bed;
    const QString login = bed.addTrainee(u"carla"_s);
    const auto carla = bed.open(login);
    const auto helga = bed.open(u"helga"_s);
    EventDraft deactivated = bed.draft(verb::Deactivated, login);
    deactivated.payload = {{u"reason"_s, u"left"_s}};
    (void)must(bed.append(*helga, u"helga"_s, deactivated));
    QVERIFY(m_server->psql(login, u"SELECT 1"_s).error.contains("not permitted to log in"_L1));
    QCOMPARE(must(carla->ledger().count()), 0);  // the session that was open sees and writes nothing any more
    QCOMPARE(bed.append(*carla, login, bed.draft(verb::Experienced, login)).error().code, ErrorCode::Refused);
    EventDraft reactivated = bed.draft(verb::Reactivated, login);
    (void)must(bed.append(*helga, u"helga"_s, reactivated));
    QVERIFY(m_server->psql(login, u"SELECT 1"_s).ok);

    Append erased = appendOf(bed.draft(verb::Erased, login));
    erased.erase = bed.id(login);
    (void)must(helga->ledger().append(bed.author(u"helga"_s), erased, ++bed.now));
    QVERIFY(!m_server->psql(login, u"SELECT 1"_s).ok);
    QCOMPARE(bed.place.meddle(u"SELECT count(*) FROM pg_roles WHERE rolname = '%1'"_s.arg(databaseRole(login))), u"0"_s);
}

void RowSecurityTest::publicIsShutOut()
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

QTEST_GUILESS_MAIN(RowSecurityTest)
#include "tst_rowsecurity.moc"
