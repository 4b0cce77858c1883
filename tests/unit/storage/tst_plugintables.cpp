// Plugins' own tables: their statements, their migrations, and who sees which rows.
#include "quiztables.h"

#include "core/people/record.h"

#include <vestibule/verbs.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

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
