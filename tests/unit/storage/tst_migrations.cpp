// Databases that version 1 wrote (tests/fixtures/storage, frozen) become today's: nothing is lost and all goes on.
#include "bed.h"

#include "core/ledger/verifier.h"
#include "core/projections/projectors.h"
#include "storage/failure.h"
#include "storage/migration.h"
#include "storage/sqlitedialect.h"
#include "storage/sqlitefile.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace vestibule::storage;

namespace {

QString fixture(const char *name) { return QStringLiteral(VESTIBULE_SOURCE_DIR "/tests/fixtures/storage/") + QLatin1String(name); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeVersionOne(const Place &place)
{
    if (place.engine() == Engine::Sqlite) {
        createFile(place.location().target);
        const auto connection = openSqlite(place.location().target, true, std::chrono::seconds(1));
        runSqliteScript(*connection, QString::fromUtf8(bytesOf(fixture("v1.sql"))));
        return;
    }
    // The dump speaks of these roles; a server that never had Vestibule does not know them.
    (void)place.meddle(u"CREATE ROLE vestibule_keeper NOLOGIN CREATEROLE NOINHERIT"_s);
    (void)place.meddle(u"CREATE ROLE vestibule_member NOLOGIN"_s);
    QProcess psql;
    psql.start(QStandardPaths::findExecutable(u"psql"_s),
               {u"-Xq"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, place.adminConninfo(), u"-f"_s, fixture("v1.pg.sql")});
    psql.waitForFinished();
    if (psql.exitCode() != 0)
        qFatal("%s", psql.readAllStandardError().constData());
}

QStringList backupsBeside(const Place &place)
{
    const QFileInfo file(place.location().target);
    return file.dir().entryList({file.fileName() + ".v1-*.backup"_L1}, QDir::Files);
}

}  // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionOneGoesOn_data() { addEngines(); }
    void versionOneGoesOn();
    void migratesOnce_data() { addEngines(); }
    void migratesOnce();
    void readersDoNotMigrate();
    void keepsTheOldFile();
    void failsAsAWhole();
};

void MigrationsTest::versionOneGoesOn()
{
    QFETCH(Engine, engine);
    const Place place(engine);
    writeVersionOne(place);
    const QString events = place.meddle(u"SELECT count(*) FROM event"_s);
    must(migrate(place.location(), place.adminConninfo()));
    QCOMPARE(place.meddle(u"SELECT version FROM schema_version WHERE owner = 'core'"_s), QString::number(knownVersion()));
    const auto store = must(openForSetUp(place.location(), place.adminConninfo()));
    store->ledger().setProjectors(projectors());
    must(store->ledger().catchUp());
    QCOMPARE(QString::number(must(store->ledger().count())), events);
    const Verification verification = must(verifyLedger(*store, {}));
    QVERIFY2(verification.ok, verification.first ? qPrintable(verification.first->why) : "");
    const Person anna = *must(store->accounts().byLogin(u"anna"_s));
    QCOMPARE(anna.name, u"Anna Petrova"_s);
    QCOMPARE(anna.programme, u"sales"_s);
    QCOMPARE(must(store->ledger().attemptsLeft(anna.id, u"quiz:a"_s)), std::optional(1));
    QCOMPARE(must(store->ledger().openReviews({anna.id})).size(), 1);
    QCOMPARE(must(store->content().file(u"v1"_s, u"pack.toml"_s)), QByteArray("id = 'aquilon'"));
    if (engine == Engine::Sqlite)
        QCOMPARE(must(store->drafts().drafts(anna.id, u"a"_s)).value(u"q1"_s), QByteArray("draft"));
}

void MigrationsTest::migratesOnce()
{
    QFETCH(Engine, engine);
    const Place place(engine);
    writeVersionOne(place);
    must(migrate(place.location(), place.adminConninfo()));
    must(migrate(place.location(), place.adminConninfo()));
    QCOMPARE(place.meddle(u"SELECT count(*) FROM meta"_s), u"1"_s);
    if (engine == Engine::Sqlite)
        QCOMPARE(backupsBeside(place).size(), 1);
}

void MigrationsTest::readersDoNotMigrate()
{
    const Place place(Engine::Sqlite);
    writeVersionOne(place);
    const QByteArray before = bytesOf(place.location().target);
    const auto reader = openStore(place.location(), {}, OpenMode::ReadOnly);
    QCOMPARE(reader.error().code, ErrorCode::Unsupported);
    QCOMPARE(bytesOf(place.location().target), before);
    const SchemaVersion version = must(schemaVersion(place.location(), {}));
    QCOMPARE(version.stored, 1);
    QCOMPARE(version.known, knownVersion());
}

void MigrationsTest::keepsTheOldFile()
{
    const Place place(Engine::Sqlite);
    writeVersionOne(place);
    (void)must(openStore(place.location(), {}, OpenMode::ReadWrite));
    const QStringList backups = backupsBeside(place);
    QCOMPARE(backups.size(), 1);
    const QString backup = QFileInfo(place.location().target).dir().filePath(backups.first());
    QCOMPARE(readHeader(backup).userVersion, 1);
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // It is a whole database: it can be opened, and migrates itself.
    const auto store = must(openForSetUp({Engine::Sqlite, backup}, {}));
    store->ledger().setProjectors(projectors());
    must(store->ledger().catchUp());
    QVERIFY(must(verifyLedger(*store, {})).ok);
}

void MigrationsTest::failsAsAWhole()
{
    const Place place(Engine::Sqlite);
    writeVersionOne(place);
    QCOMPARE(place.meddle(u"CREATE TABLE standing (in_the_way TEXT)"_s), QString());  // the migration's last table
    QVERIFY(!openStore(place.location(), {}, OpenMode::ReadWrite));
    QCOMPARE(must(schemaVersion(place.location(), {})).stored, 1);
    QCOMPARE(place.meddle(u"SELECT count(*) FROM sqlite_schema WHERE name = 'projection_version'"_s), u"0"_s);
    QCOMPARE(place.meddle(u"DROP TABLE standing"_s), QString());
    (void)must(openStore(place.location(), {}, OpenMode::ReadWrite));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
