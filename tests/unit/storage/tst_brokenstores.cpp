// Databases that are locked, read-only, full, damaged, somebody else's, newer, older or away: a typed error with words that
// help, and not a byte changed.
#include "bed.h"

#include "storage/errors.h"
#include "storage/sqlitefile.h"
#include "storage/sqlstore.h"

#include <vestibule/verbs.h>

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace vestibule::storage;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList filesIn(const QString &path) { return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name); }

// Runs as an ordinary user while it lives, since nothing is forbidden to root.
class OrdinaryUser
{
public:
    OrdinaryUser() { m_changed = geteuid() == 0 && seteuid(Nobody) == 0; }
    ~OrdinaryUser()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    static constexpr uid_t Nobody = 65534;
    bool m_changed;
};

Result<std::unique_ptr<Store>> open(const StoreLocation &location, OpenMode mode = OpenMode::ReadWrite)
{
    return openStore(location, {}, mode, {std::chrono::milliseconds(50)});
}

}  // namespace

class BrokenStoresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheFileAlone_data();
    void leavesTheFileAlone();
    void missing();
    void creating();
    void damagedInside();
    void locked();
    void readOnlyFile();
    void readOnlyMode_data() { addEngines(); }
    void readOnlyMode();
    void full();
    void writableByAll();
    void fileModes();
    void networkDrives();
    void serverAway();
    void wrongPassword();
    void serverWithoutVestibule();
    void newerServer();
    void badConninfo();
    void everyErrorHasWords();
};

void BrokenStoresTest::leavesTheFileAlone_data()
{
    QTest::addColumn<QByteArray>("content");  // empty: meddle with a good one
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("text") << QByteArray("Dear diary, this is no database at all.\n") << QString() << ErrorCode::Foreign;
    QTest::newRow("long text") << QByteArray(5000, 'x') << QString() << ErrorCode::Foreign;
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) << QString() << ErrorCode::Foreign;
    QTest::newRow("another program's") << QByteArray() << u"PRAGMA application_id = 1234"_s << ErrorCode::Foreign;
    QTest::newRow("newer") << QByteArray() << u"PRAGMA user_version = 99"_s << ErrorCode::Newer;
}

void BrokenStoresTest::leavesTheFileAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    QFETCH(ErrorCode, code);
    const Place place(Engine::Sqlite);
    const QString path = place.location().target;
    if (content.isEmpty()) {
        (void)must(open(place.location(), OpenMode::Create));
        QCOMPARE(place.meddle(sql), QString());
    } else {
        writeFile(path, content);
    }
    const QByteArray before = bytesOf(path);
    const QStringList files = filesIn(path);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto store = open(place.location(), mode);
        QVERIFY(!store);
        QCOMPARE(store.error().code, code);
        QVERIFY(!store.error().todo.isEmpty() && !store.error().kept.isEmpty());
        QVERIFY(store.error().what.contains(path));
    }
    QCOMPARE(open(place.location(), OpenMode::Create).error().code, code == ErrorCode::Newer ? ErrorCode::Conflict : code);
    QVERIFY(!backUp(place.location(), path + ".copy"_L1) || code == ErrorCode::Newer);
    QFile::remove(path + ".copy"_L1);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(filesIn(path), files);
}

void BrokenStoresTest::missing()
{
    const Place place(Engine::Sqlite);
    QCOMPARE(open(place.location()).error().code, ErrorCode::NotFound);
    QCOMPARE(open(place.location(), OpenMode::ReadOnly).error().code, ErrorCode::NotFound);
    QVERIFY(filesIn(place.location().target).isEmpty());
    QCOMPARE(must(schemaVersion(place.location(), {})).stored, 0);
}

void BrokenStoresTest::creating()
{
    const Place place(Engine::Sqlite);
    (void)must(open(place.location(), OpenMode::Create));
    const QByteArray before = bytesOf(place.location().target);
    QCOMPARE(open(place.location(), OpenMode::Create).error().code, ErrorCode::Conflict);
    QCOMPARE(bytesOf(place.location().target), before);
    const SchemaVersion version = must(schemaVersion(place.location(), {}));
    QVERIFY(version.stored > 0);
    QCOMPARE(version.stored, version.known);
    const StoreLocation nowhere{Engine::Sqlite, u"/nonexistent/folder/vestibule.db"_s};
    QCOMPARE(open(nowhere, OpenMode::Create).error().code, ErrorCode::Io);
}

void BrokenStoresTest::damagedInside()
{
    const Bed bed(Engine::Sqlite);
    const QString path = bed.place.location().target;
    QCOMPARE(bed.place.meddle(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), u"0"_s);
    QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.size() > 8192);
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\xa5'));
    writeFile(path, bytes);
    const auto store = open(bed.place.location());
    const Error error = store ? (*store)->ledger().read({}).error() : store.error();
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY(error.todo.contains("backup"_L1));
    QCOMPARE(bytesOf(path), bytes);
}

void BrokenStoresTest::locked()
{
    Bed bed(Engine::Sqlite);
    const QString path = bed.place.location().target;
    const auto store = must(open(bed.place.location()));
    const int file = ::open(QFile::encodeName(path + ".write"_L1).constData(), O_RDWR);
    QVERIFY(file >= 0);
    QCOMPARE(::flock(file, LOCK_EX), 0);
    const auto refused = bed.append(*store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s));
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY(must(store->ledger().read({})).size() > 5);  // readers go on
    ::close(file);
    (void)must(bed.append(*store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s)));

    // A program that knows nothing of our lock file.
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(path);
    QVERIFY(other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
    QCOMPARE(bed.append(*store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s)).error().code, ErrorCode::Locked);
    other.close();
    other = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"other"_s);
    (void)must(bed.append(*store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s)));
}

void BrokenStoresTest::readOnlyFile()
{
    Bed bed(Engine::Sqlite);
    const QString path = bed.place.location().target;
    QCOMPARE(bed.place.meddle(u"PRAGMA journal_mode = DELETE"_s), u"delete"_s);
    const QString folder = QFileInfo(path).absolutePath();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0444), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
    const QByteArray before = bytesOf(path);
    {
        const OrdinaryUser user;
        QCOMPARE(open(bed.place.location()).error().code, ErrorCode::ReadOnly);
        const StoreLocation beside{Engine::Sqlite, folder + "/new.db"_L1};
        QCOMPARE(open(beside, OpenMode::Create).error().code, ErrorCode::ReadOnly);
        const auto reader = must(open(bed.place.location(), OpenMode::ReadOnly));
        QCOMPARE(must(reader->accounts().people()).size(), 5);
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0700), 0);
}

void BrokenStoresTest::readOnlyMode()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto reader = bed.open(u"anna"_s, OpenMode::ReadOnly);
    QVERIFY(!must(reader->ledger().read({})).isEmpty());
    const auto refused = bed.append(*reader, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s));
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    QCOMPARE(reader->drafts().save(bed.id(u"anna"_s), u"a"_s, u"i"_s, "x", 1).error().code, ErrorCode::ReadOnly);
}

void BrokenStoresTest::full()
{
    Bed bed(Engine::Sqlite);
    const auto store = must(openSqlStore(bed.place.location(), {}, OpenMode::ReadWrite, {}));
    const qint64 before = must(store->ledger().count());
    store->connection().command(u"PRAGMA max_page_count = 1"_s);  // as many as there are
    EventDraft large = bed.draft(verb::Completed, u"anna"_s);
    large.privatePart = QByteArray(1'000'000, 'x');
    const auto refused = bed.append(*store, u"anna"_s, large);
    QCOMPARE(refused.error().code, ErrorCode::Full);
    QVERIFY(refused.error().kept.contains("saved before"_L1));
    QCOMPARE(must(store->ledger().count()), before);
    store->connection().command(u"PRAGMA max_page_count = 1000000"_s);
    (void)must(bed.append(*store, u"anna"_s, large));
}

void BrokenStoresTest::writableByAll()
{
    const Place place(Engine::Sqlite);
    (void)must(open(place.location(), OpenMode::Create));
    QCOMPARE(::chmod(QFile::encodeName(place.location().target).constData(), 0666), 0);
    QCOMPARE(open(place.location()).error().code, ErrorCode::Refused);
}

void BrokenStoresTest::fileModes()
{
    const auto modesIn = [](mode_t folderMode) {
        Bed bed(Engine::Sqlite);
        const QString path = bed.place.location().target;
        (void)bed.place.meddle(u"SELECT 1"_s);
        const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
        if (::chmod(folder.constData(), folderMode) != 0)
            qFatal("chmod");
        const StoreLocation beside{Engine::Sqlite, QFileInfo(path).absolutePath() + "/second.db"_L1};
        const auto store = must(open(beside, OpenMode::Create));
        must(store->drafts().save(u"a"_s, u"b"_s, u"c"_s, "x", 1));
        QSet<mode_t> modes;
        for (const char *part : {"", "-wal", "-shm", ".write"}) {
            struct stat info = {};
            if (::stat(QFile::encodeName(beside.target + QLatin1String(part)).constData(), &info) != 0)
                qFatal("no file %s", part);
            modes.insert(info.st_mode & 07777);
        }
        return modes;
    };
    QCOMPARE(modesIn(0700), QSet<mode_t>{0600});
    QCOMPARE(modesIn(02770), QSet<mode_t>{0660});
}

void BrokenStoresTest::networkDrives()
{
    QVERIFY(isNetworkFileSystem(0x6969, {}));
    QVERIFY(isNetworkFileSystem(0xff534d42, {}));
    QVERIFY(isNetworkFileSystem(0xfe534d42, {}));
    QVERIFY(isNetworkFileSystem(0x01021997, {}));
    QVERIFY(isNetworkFileSystem(0x65735546, u"sshfs"_s));
    QVERIFY(!isNetworkFileSystem(0x65735546, u"fuseblk"_s));
    QVERIFY(!isNetworkFileSystem(0xef53, {}));      // ext4
    QVERIFY(!isNetworkFileSystem(0x01021994, {}));  // tmpfs
}

void BrokenStoresTest::serverAway()
{
    const StoreLocation away{Engine::Postgres, u"host=127.0.0.1 port=1 dbname=vestibule"_s};
    const auto store = openStore(away, {u"anna"_s, u"x"_s}, OpenMode::ReadWrite);
    QCOMPARE(store.error().code, ErrorCode::Unavailable);
    QVERIFY(store.error().what.contains("127.0.0.1/vestibule"_L1));
    QVERIFY(store.error().todo.contains("again"_L1));
}

void BrokenStoresTest::wrongPassword()
{
    const Bed bed(Engine::Postgres);
    const auto refused = openStore(bed.place.location(), {u"anna"_s, u"guess"_s}, OpenMode::ReadWrite);
    QCOMPARE(refused.error().code, ErrorCode::Unauthenticated);
    const auto unknown = openStore(bed.place.location(), {u"nobody"_s, u"guess"_s}, OpenMode::ReadWrite);
    QCOMPARE(unknown.error().code, ErrorCode::Unauthenticated);
    QCOMPARE(unknown.error().message(), refused.error().message());  // who has an account is nobody's business
    QCOMPARE(openStore(bed.place.location(), {}, OpenMode::ReadWrite).error().code, ErrorCode::Unauthenticated);
}

void BrokenStoresTest::serverWithoutVestibule()
{
    const Bed bed(Engine::Postgres);
    const PostgresDatabase empty;
    const auto store = openStore({Engine::Postgres, empty.target()}, bed.credentials(u"anna"_s), OpenMode::ReadWrite);
    QCOMPARE(store.error().code, ErrorCode::NotFound);
    const QString none = empty.target() + "x"_L1;
    QCOMPARE(openStore({Engine::Postgres, none}, bed.credentials(u"anna"_s), OpenMode::ReadWrite).error().code, ErrorCode::NotFound);
}

void BrokenStoresTest::newerServer()
{
    const Bed bed(Engine::Postgres);
    (void)bed.place.meddle(u"UPDATE schema_version SET version = 99 WHERE owner = 'core'"_s);
    QCOMPARE(openStore(bed.place.location(), bed.credentials(u"anna"_s), OpenMode::ReadWrite).error().code, ErrorCode::Newer);
    QCOMPARE(migrate(bed.place.location(), bed.place.adminConninfo()).error().code, ErrorCode::Newer);
    QCOMPARE(bed.place.meddle(u"SELECT version FROM schema_version WHERE owner = 'core'"_s), u"99"_s);
    (void)bed.place.meddle(u"UPDATE schema_version SET version = 1 WHERE owner = 'core'"_s);
    const auto older = openStore(bed.place.location(), bed.credentials(u"anna"_s), OpenMode::ReadWrite);
    QCOMPARE(older.error().code, ErrorCode::Unsupported);
    QVERIFY(older.error().todo.contains("vestibule migrate"_L1));
}

void BrokenStoresTest::badConninfo()
{
    for (const QString &target : {u"host=127.0.0.1 user=postgres"_s, u"password = 'x' dbname=y"_s, u"dbname=a;b"_s})
        QCOMPARE(openStore({Engine::Postgres, target}, {u"anna"_s, u"x"_s}, OpenMode::ReadWrite).error().code,
                 ErrorCode::InvalidArgument);
}

void BrokenStoresTest::everyErrorHasWords()
{
    for (const int code : {3, 5, 6, 8, 10, 11, 13, 14, 15, 19, 23, 26, 787, 1811, 2067}) {
        const Error error = sqliteError(code, u"some words"_s, u"/data/vestibule.db"_s);
        QVERIFY2(error.code != ErrorCode::Internal, qPrintable(QString::number(code)));
        QVERIFY(!error.what.isEmpty() && !error.detail.isEmpty() && !error.kept.isEmpty());
    }
    const QList<std::pair<const char *, ErrorCode>> states = {
        {"08006", ErrorCode::Unavailable}, {"57P01", ErrorCode::Unavailable}, {"53300", ErrorCode::Unavailable},
        {"", ErrorCode::Unavailable},      {"42501", ErrorCode::Refused},     {"23505", ErrorCode::Conflict},
        {"40001", ErrorCode::Locked},      {"55P03", ErrorCode::Locked},      {"25006", ErrorCode::ReadOnly},
        {"53100", ErrorCode::Full},        {"XX001", ErrorCode::Corrupt},     {"42P01", ErrorCode::Corrupt}};
    for (const auto &[state, code] : states) {
        const Error error = postgresError(QSqlError(u"words"_s, {}, QSqlError::StatementError, QString::fromLatin1(state)), u"host/db"_s);
        QCOMPARE(error.code, code);
        QVERIFY(!error.what.isEmpty() && !error.detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(BrokenStoresTest)
#include "tst_brokenstores.moc"
