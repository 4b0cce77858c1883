// The fence around plugins' own tables: what statements and migrations may not do, and which names they may not take.
#include "quiztables.h"

#include <vestibule/verbs.h>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

namespace {

PluginTables with(const QByteArray &statement)
{
    PluginTables tables = quiz();
    tables.sql.insert(u"sql/more.sql"_s, "-- name: more\n" + statement);
    return tables;
}

}  // namespace

class TableFencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fencesStatements_data();
    void fencesStatements();
    void fencesMigrations_data();
    void fencesMigrations();
    void fencesNames_data() { addEngines(); }
    void fencesNames();
    void fencesOtherPlugins_data() { addEngines(); }
    void fencesOtherPlugins();
};

void TableFencesTest::fencesStatements_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("accepted");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgres";
        const auto row = [&](const char *sql, bool accepted = false) { QTest::addRow("%s: %s", name, sql) << engine << QByteArray(sql) << accepted; };
        row("SELECT * FROM event");
        row("SELECT name FROM person");
        row("SELECT item, (SELECT count(*) FROM account) FROM quiz_answer");
        row("DELETE FROM quiz_answer WHERE EXISTS (SELECT 1 FROM key_seal)");
        row("WITH e AS (SELECT id FROM event) SELECT * FROM e");
        row("INSERT INTO draft (learner, attempt, item, value, saved_at) VALUES ('a', 'b', 'c', 'd', 1)");
        row("UPDATE standing SET best = 1000000");
        row("DELETE FROM schema_version");
        row("SELECT 1; DELETE FROM quiz_answer");
        row("SELECT 1 -- '\n; DELETE FROM quiz_answer --'");
        row("DROP TABLE quiz_answer");
        row("CREATE TABLE quiz_other (learner TEXT)");
        row("COMMIT");
        row("SELEKT 1");
        row("");
        row("SELECT 'a;b' AS x FROM quiz_item", true);
        row("WITH q AS (SELECT item FROM quiz_answer) SELECT count(*) AS n FROM q", true);
        row("UPDATE quiz_answer SET points = :points WHERE item = :item AND learner = :learner", true);
    }
    for (const char *sql : {"PRAGMA user_version = 9", "ATTACH ':memory:' AS x", "SELECT * FROM sqlite_schema", "SELECT load_extension('x')",
                            "SELECT * FROM pragma_table_info('event')", "VACUUM"})
        QTest::addRow("sqlite: %s", sql) << Engine::Sqlite << QByteArray(sql) << false;
    for (const char *sql : {"SELECT * FROM pg_authid", "SELECT pg_read_file('/etc/passwd')", "SET ROLE vestibule_keeper", "CALL x()",
                            "SELECT $$;$$"})
        QTest::addRow("postgres: %s", sql) << Engine::Postgres << QByteArray(sql) << false;
}

void TableFencesTest::fencesStatements()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, sql);
    QFETCH(bool, accepted);
    const Bed bed(engine);
    const auto store = bed.open(u"helga"_s);
    must(install(bed, *store, quiz()));
    const Result<void> loaded = store->tables().load(with(sql));
    QVERIFY2(loaded.has_value() == accepted, loaded ? "accepted" : qPrintable(loaded.error().message()));
    (void)must(store->accounts().people());  // the fence is down again
}

void TableFencesTest::fencesMigrations_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("accepted");
    for (const Engine engine : {Engine::Sqlite, Engine::Postgres}) {
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgres";
        const auto row = [&](const char *sql, bool accepted = false) { QTest::addRow("%s: %s", name, sql) << engine << QByteArray(sql) << accepted; };
        row("CREATE TABLE other (learner TEXT) STRICT");
        row("CREATE TABLE quiz_fine (learner TEXT) STRICT; CREATE TABLE other (learner TEXT) STRICT");
        row("CREATE TABLE quiz_open (item TEXT) STRICT");  // no learner, not declared
        row("CREATE TABLE quiz_fine (learner TEXT) STRICT; CREATE INDEX other ON quiz_fine (learner)");
        row("CREATE INDEX quiz_peek ON event (verb)");
        row("CREATE VIEW quiz_view AS SELECT 1 AS learner");
        row("CREATE TRIGGER quiz_trigger AFTER INSERT ON quiz_answer BEGIN SELECT 1; END");
        row("DROP TABLE event");
        row("ALTER TABLE event RENAME TO quiz_event");
        row("ALTER TABLE quiz_answer RENAME TO answer");
        row("DELETE FROM schema_version");
        row("INSERT INTO person (account, login, name, sample) VALUES ('a', 'b', 'c', 0)");
        row("UPDATE quiz_answer SET answer = (SELECT max(name) FROM person)");
        row("COMMIT; CREATE TABLE other (learner TEXT) STRICT");
        row("CREATE TABLE quiz_fine (learner TEXT) STRICT; CREATE TABLE quiz_fine (learner TEXT) STRICT");
        row("CREATE TABLE quiz_more (learner TEXT, n INTEGER) STRICT; CREATE INDEX quiz_more_n ON quiz_more (n);"
            "ALTER TABLE quiz_answer ADD COLUMN hint TEXT; UPDATE quiz_answer SET hint = 'x'; DROP INDEX quiz_answer_item", true);
    }
    for (const char *sql : {"PRAGMA writable_schema = ON", "ATTACH ':memory:' AS x", "CREATE TEMP TABLE quiz_t (learner TEXT)",
                            "CREATE VIRTUAL TABLE quiz_v USING fts5(learner)"})
        QTest::addRow("sqlite: %s", sql) << Engine::Sqlite << QByteArray(sql) << false;
    for (const char *sql : {"RESET ROLE; DROP TABLE event CASCADE", "SET ROLE vestibule_keeper", "SET SESSION AUTHORIZATION DEFAULT",
                            "CREATE FUNCTION quiz_f() RETURNS INTEGER LANGUAGE sql AS 'SELECT 1'", "CREATE SCHEMA quiz_s",
                            "GRANT vestibule_keeper TO vestibule_member", "CREATE TYPE quiz_type AS ENUM ('a')",
                            "CREATE ROLE quiz_role", "COPY quiz_answer FROM PROGRAM 'id'",
                            "CREATE TABLE quiz_ref (learner TEXT, e TEXT REFERENCES event (id))"})
        QTest::addRow("postgres: %s", sql) << Engine::Postgres << QByteArray(sql) << false;
}

void TableFencesTest::fencesMigrations()
{
    QFETCH(Engine, engine);
    QFETCH(QByteArray, sql);
    QFETCH(bool, accepted);
    Bed bed(engine);
    const auto store = bed.open(u"anna"_s);
    must(install(bed, *store, quiz()));
    (void)must(store->tables().execute(u"quiz"_s, {{u"save"_s, answer(bed, u"anna"_s, u"q1"_s)}}));
    const QString before = tableNames(bed.place);
    const Result<void> migrated = install(bed, *store, migratedWith(sql));
    QVERIFY2(migrated.has_value() == accepted, migrated ? "accepted" : qPrintable(migrated.error().message()));
    QCOMPARE(tableNames(bed.place) == before, !accepted);
    QCOMPARE(bed.place.meddle(u"SELECT version FROM schema_version WHERE owner = 'quiz'"_s), accepted ? u"2"_s : u"1"_s);
    // Nothing else was harmed, and the plugin's old tables work.
    (void)must(bed.append(*store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s)));
    QCOMPARE(must(store->tables().query(u"quiz"_s, {u"all-answers"_s, {}})).size(), 1);
}

void TableFencesTest::fencesNames()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.open(u"helga"_s);
    must(install(bed, *store, quiz()));
    for (const QString &prefix : {u"attempt_"_s, u"quiz_"_s, u"event_"_s, u"quiz"_s, u""_s, u"Quiz_"_s, u"q'_"_s, u"schema_"_s}) {
        PluginTables other = quiz();
        other.plugin = u"other"_s;
        other.prefix = prefix;
        QVERIFY2(!install(bed, *store, other), qPrintable(prefix));
    }
    PluginTables renamed = quiz();
    renamed.prefix = u"quizzes_"_s;
    QCOMPARE(install(bed, *store, renamed).error().code, ErrorCode::Refused);
    for (const QString &id : {u"core"_s, u"Quiz"_s, u"a\"b"_s, QString()}) {
        PluginTables other = quiz();
        other.plugin = id;
        QCOMPARE(install(bed, *store, other).error().code, ErrorCode::Refused);
    }
    PluginTables declared = quiz();
    declared.sharedRead.append(u"quiz_missing"_s);
    declared.migrations.insert(u"0002_more.sql"_s, "CREATE TABLE quiz_more (learner TEXT) STRICT");
    QCOMPARE(install(bed, *store, declared).error().code, ErrorCode::Refused);
    PluginTables gap = quiz();
    gap.migrations.insert(u"0003_more.sql"_s, "CREATE TABLE quiz_more (learner TEXT) STRICT");
    QCOMPARE(install(bed, *store, gap).error().code, ErrorCode::Malformed);
}

void TableFencesTest::fencesOtherPlugins()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.open(u"helga"_s);
    must(install(bed, *store, quiz()));
    PluginTables other{u"calls"_s, u"calls_"_s, {}, {{u"a.sql"_s, "-- name: peek\nSELECT learner, item FROM quiz_answer ORDER BY learner, item"}},
                       {{u"0001_a.sql"_s, "CREATE TABLE calls_note (learner TEXT) STRICT"}}};
    QVERIFY(!install(bed, *store, other));
    other.sql = {{u"a.sql"_s, "-- name: all-answers\nSELECT learner, item FROM quiz_answer ORDER BY learner, item"}};  // quiz's very words
    QVERIFY(!install(bed, *store, other));
    other.sql = {{u"a.sql"_s, "-- name: notes\nSELECT learner FROM calls_note"}};
    must(install(bed, *store, other));
    QVERIFY(must(store->tables().query(u"calls"_s, {u"notes"_s, {}})).isEmpty());
    QCOMPARE(store->tables().query(u"calls"_s, {u"all-answers"_s, {}}).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TableFencesTest)
#include "tst_tablefences.moc"
