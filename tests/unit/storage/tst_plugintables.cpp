// Plugins' own tables: their statements, their migrations, the fence around both, and who sees which rows.
#include "bed.h"

#include "core/people/record.h"

#include <vestibule/verbs.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

namespace {

constexpr char FirstMigration[] = R"(
CREATE TABLE quiz_answer (
    learner TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT,
    points INTEGER,
    raw BLOB,
    PRIMARY KEY (learner, item)
) STRICT;
CREATE INDEX quiz_answer_item ON quiz_answer (item);
CREATE TABLE quiz_item (item TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT;
)";

constexpr char Queries[] = R"(
-- Answers.
-- name: answers
SELECT item, answer, points, raw FROM quiz_answer WHERE learner = :learner ORDER BY item;

-- name: all-answers
SELECT learner, item FROM quiz_answer ORDER BY learner, item

-- name: among
SELECT count(*) AS n FROM quiz_answer WHERE item IN TEXTS(:items)

-- name: save
INSERT INTO quiz_answer (learner, item, answer, points, raw) VALUES (:learner, :item, :answer, :points, :raw)
ON CONFLICT (learner, item) DO UPDATE SET answer = excluded.answer, points = excluded.points, raw = excluded.raw

-- name: forget
DELETE FROM quiz_answer WHERE learner = :learner

-- name: count-item
INSERT INTO quiz_item (item, n) VALUES (:item, 1) ON CONFLICT (item) DO UPDATE SET n = quiz_item.n + 1

-- name: items
SELECT item, n FROM quiz_item ORDER BY item
)";

PluginTables quiz()
{
    return {u"quiz"_s, u"quiz_"_s, {u"quiz_item"_s}, {{u"sql/quiz.sql"_s, Queries}}, {{u"0001_tables.sql"_s, FirstMigration}}};
}

PluginTables with(const QByteArray &statement)
{
    PluginTables tables = quiz();
    tables.sql.insert(u"sql/more.sql"_s, "-- name: more\n" + statement);
    return tables;
}

PluginTables migratedWith(const QByteArray &sql)
{
    PluginTables tables = quiz();
    tables.migrations.insert(u"0002_more.sql"_s, sql);
    return tables;
}

// As a person starts the program: an administrator has migrated PostgreSQL before.
Result<void> install(const Bed &bed, Store &store, const PluginTables &tables)
{
    if (bed.place.engine() == Engine::Postgres)
        if (Result<void> done = storage::migrate(bed.place.location(), bed.place.adminConninfo(), {tables}); !done)
            return done;
    return store.tables().load(tables);
}

QVariantMap answer(const Bed &bed, const QString &login, const QString &item, const QVariant &text = u"yes"_s)
{
    return {{u"learner"_s, bed.id(login)}, {u"item"_s, item}, {u"answer"_s, text}, {u"points"_s, 3}, {u"raw"_s, QByteArray("\0x", 2)}};
}

QString tableNames(const Place &place)
{
    return place.engine() == Engine::Sqlite
               ? place.meddle(u"SELECT name FROM sqlite_schema ORDER BY name"_s)
               : place.meddle(u"SELECT relname FROM pg_class WHERE relnamespace = 'vestibule'::regnamespace ORDER BY relname"_s);
}

}  // namespace

class PluginTablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesAndReads_data() { addEngines(); }
    void storesAndReads();
    void wrongCalls_data() { addEngines(); }
    void wrongCalls();
    void allOrNothing_data() { addEngines(); }
    void allOrNothing();
    void fencesStatements_data();
    void fencesStatements();
    void fencesMigrations_data();
    void fencesMigrations();
    void fencesNames_data() { addEngines(); }
    void fencesNames();
    void fencesOtherPlugins_data() { addEngines(); }
    void fencesOtherPlugins();
    void migratesStepByStep_data() { addEngines(); }
    void migratesStepByStep();
    void rowsHaveOwners();
    void recordingsAndClientsAreWrittenByTheirPersonAlone();
    void rowsGoWithTheirPerson_data() { addEngines(); }
    void rowsGoWithTheirPerson();
    void clientsRunNoDdl();
    void ownDialect_data() { addEngines(); }
    void ownDialect();
};

void PluginTablesTest::storesAndReads()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.open(u"anna"_s);
    must(install(bed, *store, quiz()));
    QCOMPARE(must(store->tables().execute(u"quiz"_s, {{u"save"_s, answer(bed, u"anna"_s, u"q1"_s, u"it's «ё» :x ?"_s)},
                                                      {u"save"_s, answer(bed, u"anna"_s, u"q2"_s, QVariant())}})), 2);
    const auto rows = must(store->tables().query(u"quiz"_s, {u"answers"_s, {{u"learner"_s, bed.id(u"anna"_s)}}}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"answer"_s].toString(), u"it's «ё» :x ?"_s);
    QCOMPARE(rows[0][u"points"_s].toLongLong(), 3);
    QCOMPARE(rows[0][u"raw"_s].toByteArray(), QByteArray("\0x", 2));
    QVERIFY(!rows[1][u"answer"_s].isValid());
    const auto among = must(store->tables().query(u"quiz"_s, {u"among"_s, {{u"items"_s, u"[\"q1\",\"q9\"]"_s}}}));
    QCOMPARE(among[0][u"n"_s].toLongLong(), 1);
    QCOMPARE(must(store->tables().execute(u"quiz"_s, {{u"forget"_s, {{u"learner"_s, bed.id(u"anna"_s)}}}})), 2);
    // Still there for the next program, and byte for byte the same after a start without the plugin.
    const auto again = bed.open(u"anna"_s);
    must(again->tables().load(quiz()));
    QVERIFY(must(again->tables().query(u"quiz"_s, {u"all-answers"_s, {}})).isEmpty());
}

void PluginTablesTest::wrongCalls()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.open(u"anna"_s);
    QCOMPARE(store->tables().query(u"quiz"_s, {u"answers"_s, {}}).error().code, ErrorCode::NotFound);
    must(install(bed, *store, quiz()));
    TableStore &tables = store->tables();
    QCOMPARE(tables.query(u"quiz"_s, {u"no-such"_s, {}}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(tables.query(u"quiz"_s, {u"answers"_s, {}}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(tables.query(u"quiz"_s, {u"all-answers"_s, {{u"learner"_s, u"x"_s}}}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(tables.query(u"quiz"_s, {u"answers"_s, {{u"learner"_s, QVariantList{1}}}}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(tables.query(u"quiz"_s, {u"answers"_s, {{u"learner"_s, 1.5}}}).error().code, ErrorCode::InvalidArgument);
    QVERIFY(!tables.query(u"quiz"_s, {u"forget"_s, {{u"learner"_s, u"x"_s}}}));  // a query changes nothing
    QCOMPARE(tables.query(u"other"_s, {u"answers"_s, {}}).error().code, ErrorCode::NotFound);
    QVERIFY(tables.query(u"quiz"_s, {u"all-answers"_s, {}}));  // and all goes on
}

void PluginTablesTest::allOrNothing()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.open(u"anna"_s);
    must(install(bed, *store, quiz()));
    QVariantMap broken = answer(bed, u"anna"_s, u"q2"_s);
    broken[u"item"_s] = QVariant();
    QVERIFY(!store->tables().execute(u"quiz"_s, {{u"save"_s, answer(bed, u"anna"_s, u"q1"_s)}, {u"save"_s, broken}}));
    QVERIFY(must(store->tables().query(u"quiz"_s, {u"all-answers"_s, {}})).isEmpty());
}

void PluginTablesTest::fencesStatements_data()
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

void PluginTablesTest::fencesStatements()
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

void PluginTablesTest::fencesMigrations_data()
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

void PluginTablesTest::fencesMigrations()
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

void PluginTablesTest::fencesNames()
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

void PluginTablesTest::fencesOtherPlugins()
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

void PluginTablesTest::migratesStepByStep()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.open(u"anna"_s);
    must(install(bed, *store, quiz()));
    (void)must(store->tables().execute(u"quiz"_s, {{u"save"_s, answer(bed, u"anna"_s, u"q1"_s)}}));
    PluginTables second = migratedWith("ALTER TABLE quiz_answer ADD COLUMN hint TEXT");
    second.sql.insert(u"sql/hints.sql"_s, "-- name: hints\nSELECT answer, hint FROM quiz_answer");
    must(install(bed, *store, second));
    const auto rows = must(store->tables().query(u"quiz"_s, {u"hints"_s, {}}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"answer"_s].toString(), u"yes"_s);
    // The plugin of before refuses what a newer one wrote.
    const Result<void> older = bed.open(u"anna"_s)->tables().load(quiz());
    QCOMPARE(older.error().code, ErrorCode::Newer);
    QVERIFY(older.error().what.contains("quiz"_L1));
    must(bed.open(u"anna"_s)->tables().load(second));
}

// The calls' tables as the plugin ships them: a mentor sees what their people have, and changes none of it.
void PluginTablesTest::recordingsAndClientsAreWrittenByTheirPersonAlone()
{
    const auto filesOf = [](const QString &folder) {
        QMap<QString, QByteArray> files;
        const QDir dir(QStringLiteral(VESTIBULE_SOURCE_DIR "/plugins/coldcall/") + folder);
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.insert(name, file.readAll());
        }
        return files;
    };
    const PluginTables calls{u"coldcall"_s, u"coldcall_"_s, {u"coldcall_retention"_s}, filesOf(u"sql"_s), filesOf(u"migrations"_s)};
    const Bed bed(Engine::Postgres);
    must(storage::migrate(bed.place.location(), bed.place.adminConninfo(), {calls}));
    const auto as = [&](const QString &login) {
        auto store = bed.open(login);
        must(store->tables().load(calls));
        return store;
    };
    const auto anna = as(u"anna"_s), oleg = as(u"oleg"_s), helga = as(u"helga"_s);
    const auto run = [](Store &store, const QString &name, const QVariantMap &row) { return store.tables().execute(u"coldcall"_s, {{name, row}}); };
    const auto recording = [&](const QString &event) {
        return QVariantMap{{u"event"_s, event}, {u"learner"_s, bed.id(u"anna"_s)}, {u"day"_s, u"2026-11-01"_s}, {u"hash"_s, u"h"_s}, {u"sound"_s, QByteArray("x")}};
    };
    const QVariantMap client{{u"learner"_s, bed.id(u"anna"_s)}, {u"activity"_s, u"coldcall:a"_s}, {u"event"_s, u"e1"_s}, {u"day"_s, u"2026-11-01"_s},
                             {u"name"_s, u"Ivan"_s}, {u"company"_s, u""_s}, {u"position"_s, u""_s}, {u"need"_s, u""_s}, {u"next_step"_s, u""_s}, {u"notes"_s, u""_s}};
    QVariantMap changed = client;
    changed.remove(u"event"_s);
    (void)must(run(*anna, u"keep-recording"_s, recording(u"e1"_s)));
    (void)must(run(*anna, u"keep-recording"_s, recording(u"e2"_s)));
    (void)must(run(*anna, u"keep-client"_s, client));

    const QVariantMap e1{{u"event"_s, u"e1"_s}};
    QCOMPARE(must(oleg->tables().query(u"coldcall"_s, {u"recording"_s, e1})).size(), 1);
    QCOMPARE(must(oleg->tables().query(u"coldcall"_s, {u"clients"_s, {{u"learner"_s, bed.id(u"anna"_s)}}})).size(), 1);
    QCOMPARE(must(run(*oleg, u"delete-recording"_s, e1)), 0);
    QCOMPARE(must(run(*oleg, u"delete-recordings-of"_s, {{u"learner"_s, bed.id(u"anna"_s)}})), 0);
    QVERIFY(!run(*oleg, u"keep-recording"_s, recording(u"e3"_s)));
    QVERIFY(!run(*oleg, u"keep-client"_s, client));
    QCOMPARE(must(run(*oleg, u"change-client"_s, changed)), 0);

    QCOMPARE(must(run(*anna, u"change-client"_s, changed)), 1);
    QCOMPARE(must(run(*anna, u"delete-recording"_s, e1)), 1);
    QCOMPARE(must(run(*helga, u"delete-recording"_s, {{u"event"_s, u"e2"_s}})), 1);
}

void PluginTablesTest::rowsHaveOwners()
{
    const Bed bed(Engine::Postgres);
    must(storage::migrate(bed.place.location(), bed.place.adminConninfo(), {quiz()}));
    const auto as = [&bed](const QString &login) {
        auto store = bed.open(login);
        must(store->tables().load(quiz()));
        return store;
    };
    const auto anna = as(u"anna"_s), boris = as(u"boris"_s), oleg = as(u"oleg"_s), helga = as(u"helga"_s), arthur = as(u"arthur"_s);
    const auto save = [](Store &store, const QVariantMap &row) { return store.tables().execute(u"quiz"_s, {{u"save"_s, row}}); };
    const auto seen = [](Store &store) { return must(store.tables().query(u"quiz"_s, {u"all-answers"_s, {}})).size(); };
    (void)must(save(*anna, answer(bed, u"anna"_s, u"q1"_s)));
    (void)must(save(*boris, answer(bed, u"boris"_s, u"q1"_s)));
    QCOMPARE(save(*anna, answer(bed, u"boris"_s, u"q2"_s)).error().code, ErrorCode::Refused);
    QCOMPARE(must(anna->tables().execute(u"quiz"_s, {{u"forget"_s, {{u"learner"_s, bed.id(u"boris"_s)}}}})), 0);
    QCOMPARE(seen(*anna), 1);
    QCOMPARE(seen(*oleg), 1);
    QCOMPARE(seen(*helga), 2);
    QCOMPARE(seen(*arthur), 0);
    // The shared table: everybody reads, HR writes.
    const TableCall count{u"count-item"_s, {{u"item"_s, u"q1"_s}}};
    QCOMPARE(anna->tables().execute(u"quiz"_s, {count}).error().code, ErrorCode::Refused);
    (void)must(helga->tables().execute(u"quiz"_s, {count}));
    QCOMPARE(must(anna->tables().query(u"quiz"_s, {u"items"_s, {}})).size(), 1);
}

void PluginTablesTest::rowsGoWithTheirPerson()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto helga = bed.open(u"helga"_s);
    must(install(bed, *helga, quiz()));
    for (const char *login : {"anna", "boris"}) {
        const QString name = QString::fromLatin1(login);
        const auto own = bed.open(name);
        must(own->tables().load(quiz()));
        QCOMPARE(must(own->tables().execute(u"quiz"_s, {{u"save"_s, answer(bed, name, u"q1"_s)}})), 1);
    }
    must(helga->tables().execute(u"quiz"_s, {{u"count-item"_s, {{u"item"_s, u"q1"_s}}}}));
    Append erased = appendOf(bed.draft(verb::Erased, u"anna"_s));
    erased.erase = bed.id(u"anna"_s);
    (void)must(helga->ledger().append(bed.author(u"helga"_s), erased, ++bed.now));
    const QList<QVariantMap> left = must(helga->tables().query(u"quiz"_s, {u"all-answers"_s, {}}));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first()[u"learner"_s].toString(), bed.id(u"boris"_s));
    QCOMPARE(must(helga->tables().query(u"quiz"_s, {u"items"_s, {}})).size(), 1);  // of nobody
}

void PluginTablesTest::clientsRunNoDdl()
{
    const Bed bed(Engine::Postgres);
    const auto helga = bed.open(u"helga"_s);
    const Result<void> loaded = helga->tables().load(quiz());
    QCOMPARE(loaded.error().code, ErrorCode::Unsupported);
    QVERIFY(loaded.error().todo.contains("vestibule migrate"_L1));
}

void PluginTablesTest::ownDialect()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.open(u"anna"_s);
    PluginTables tables = quiz();
    tables.sql.insert(u"sql/engine.sql"_s, "-- name: engine\nSELECT 'sqlite' AS name");
    tables.sql.insert(u"sql/engine.pg.sql"_s, "-- name: engine\nSELECT 'postgres' AS name");
    tables.migrations.insert(u"0002_more.sql"_s, "CREATE TABLE quiz_one (learner TEXT) STRICT");
    tables.migrations.insert(u"0002_more.pg.sql"_s, "CREATE TABLE quiz_two (learner VARCHAR(40))");
    must(install(bed, *store, tables));
    QCOMPARE(must(store->tables().query(u"quiz"_s, {u"engine"_s, {}}))[0][u"name"_s].toString(),
             engine == Engine::Sqlite ? u"sqlite"_s : u"postgres"_s);
    QCOMPARE(tableNames(bed.place).contains("quiz_two"_L1), engine == Engine::Postgres);
    QCOMPARE(tableNames(bed.place).contains("quiz_one"_L1), engine == Engine::Sqlite);
}

QTEST_GUILESS_MAIN(PluginTablesTest)
#include "tst_plugintables.moc"
