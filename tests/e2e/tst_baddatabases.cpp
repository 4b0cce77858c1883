// Databases that are locked, read-only, full, damaged, somebody else's, newer, or away: every command says so, ends with 3, and
// leaves the file as it is, byte for byte.
#include "office.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <linux/capability.h>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

namespace {


// Root may write what nobody may; without this it is as any other owner.
void obeyFileRights() { ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0); }

// The sqlite3 shell with an open transaction, until it is destroyed.
class Shell
{
public:
    Shell(const QString &database, const QByteArray &statements)
    {
        prepare(m_process, u"sqlite3"_s, {database});
        m_process.start();
        m_process.write(statements + "\n.print ready\n");
        while (!m_process.readAllStandardOutput().contains("ready"))
            if (!m_process.waitForReadyRead(-1))
                qFatal("sqlite3: %s", m_process.readAllStandardError().constData());
    }
    ~Shell()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(-1);
    }
    Q_DISABLE_COPY_MOVE(Shell)

private:
    QProcess m_process;
};

// Commands that read, that write, and that set up.
QList<QStringList> commands()
{
    return {{u"ledger"_s, u"verify"_s},
            {u"ledger"_s, u"rebuild"_s},
            {u"people"_s, u"--as"_s, u"hr"_s},
            {u"readiness"_s, u"anna"_s, u"--as"_s, u"hr"_s},
            {u"content"_s, u"install"_s, shippedPack(), u"--as"_s, u"hr"_s},
            {u"setup"_s, u"--sample"_s, u"aquilon"_s}};
}

Outcome runOn(const Office &office, const QStringList &command, const std::function<void()> &inChild = {})
{
    return run(command + QStringList{u"--data"_s, office.data(), u"--json"_s}, {passwordOf(u"hr"_s), {}, inChild});
}

}  // namespace

class BadDatabasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leftAlone_data();
    void leftAlone();
    void folderInItsPlace();
    void damagedInside();
    void locked();
    void lockedByAnotherProgram();
    void readOnly();
    void readOnlyFolder();
    void full();
    void writableByAll();
    void serverAway();
    void noRoomToBackUp();
};

void BadDatabasesTest::leftAlone_data()
{
    QTest::addColumn<QByteArray>("content");  // empty: meddle with the good one
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const QString foreign = u"is not a database of Vestibule"_s;
    QTest::newRow("text") << QByteArray("Dear diary, this is no database at all.\n") << QString() << u"foreign"_s << foreign;
    QTest::newRow("random bytes") << QByteArray(9000, '\xa5') << QString() << u"foreign"_s << foreign;
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0", 16) << QString() << u"foreign"_s << foreign;
    QTest::newRow("another program's") << QByteArray() << u"PRAGMA application_id = 1234"_s << u"foreign"_s << foreign;
    QTest::newRow("newer") << QByteArray() << u"PRAGMA user_version = 99"_s << u"newer"_s << u"Update Vestibule"_s;
}

void BadDatabasesTest::leftAlone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const Office office;
    if (content.isEmpty())
        office.sql(sql);
    else
        writeFile(office.database(), content);
    const QByteArray before = office.databaseBytes();
    const QStringList files = filesIn(office.data());
    for (const QStringList &command : commands()) {
        const Outcome refused = runOn(office, command);
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), code);
        QVERIFY2(refused.errorMessage().contains(says) && refused.errorMessage().contains("left as it is"_L1), refused.out.constData());
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(office.databaseBytes(), before);
        QCOMPARE(filesIn(office.data()), files);
    }
}

void BadDatabasesTest::folderInItsPlace()
{
    const Office office;
    QVERIFY(QFile::remove(office.database()) && QDir().mkpath(office.database() + u"/kept"_s));
    for (const QStringList &command : commands()) {
        const Outcome refused = runOn(office, command);
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), u"foreign"_s);
    }
    QVERIFY(QFileInfo(office.database() + u"/kept"_s).isDir());
}

// The header is good, what follows is not.
void BadDatabasesTest::damagedInside()
{
    const Office office;
    QByteArray bytes = office.databaseBytes();
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\xa5'));
    writeFile(office.database(), bytes);
    for (const QStringList &command : commands()) {
        const Outcome refused = runOn(office, command);
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), u"corrupt"_s);
        QVERIFY(refused.errorMessage().contains("backup"_L1));
        QCOMPARE(office.databaseBytes(), bytes);
    }
}

// Another Vestibule is writing and does not come to an end. Who only reads is not kept waiting.
void BadDatabasesTest::locked()
{
    const Office office;
    const QByteArray before = office.databaseBytes();
    const int lock = ::open(QFile::encodeName(office.database() + u".write"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(lock >= 0);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    const Outcome refused = office.run({u"ledger"_s, u"rebuild"_s});
    const Outcome read = office.verify();
    ::close(lock);
    QCOMPARE(refused.exit, int(Refused));
    QCOMPARE(refused.errorCode(), u"locked"_s);
    QVERIFY(refused.errorMessage().contains("try again"_L1));
    QCOMPARE(read.exit, int(Done));
    QCOMPARE(office.databaseBytes(), before);
    QCOMPARE(office.run({u"ledger"_s, u"rebuild"_s}).exit, int(Done));
}

void BadDatabasesTest::lockedByAnotherProgram()
{
    const Office office;
    const QByteArray before = office.databaseBytes();
    {
        const Shell shell(office.database(), "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;");
        const Outcome refused = office.verify();
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), u"locked"_s);
    }
    QCOMPARE(office.databaseBytes(), before);
    QCOMPARE(office.verify().exit, int(Done));
}

void BadDatabasesTest::readOnly()
{
    const Office office;
    const QByteArray before = office.databaseBytes();
    QCOMPARE(::chmod(QFile::encodeName(office.database()).constData(), 0444), 0);
    for (const QStringList &command : commands()) {
        const Outcome refused = runOn(office, command, obeyFileRights);
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), u"read-only"_s);
        QVERIFY(refused.errorMessage().contains("left as it is"_L1));
        QCOMPARE(office.databaseBytes(), before);
    }
}

void BadDatabasesTest::readOnlyFolder()
{
    const Office office;
    const QByteArray before = office.databaseBytes();
    const QStringList files = filesIn(office.data());
    QCOMPARE(::chmod(QFile::encodeName(office.data()).constData(), 0555), 0);
    for (const QStringList &command : commands()) {
        const Outcome refused = runOn(office, command, obeyFileRights);
        QCOMPARE(refused.exit, int(Refused));
        QVERIFY2(refused.errorCode() == "read-only"_L1 || refused.errorCode() == "io"_L1, refused.out.constData());
        QVERIFY(!refused.errorMessage().isEmpty());
        QCOMPARE(office.databaseBytes(), before);
    }
    QCOMPARE(filesIn(office.data()), files);
    QCOMPARE(::chmod(QFile::encodeName(office.data()).constData(), 0700), 0);
}

void BadDatabasesTest::full()
{
    const Office office;
    const QByteArray before = office.databaseBytes();
    const auto withoutRoom = [&office](const QStringList &command) {
        return run(command + QStringList{u"--data"_s, office.data(), u"--json"_s},
                   {passwordOf(u"hr"_s), {{u"LD_PRELOAD"_s, QStringLiteral(VESTIBULE_BINARY_DIR "/tests/e2e_fulldisk.so")},
                                          {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s}}, {}});
    };
    for (const QStringList &command : {QStringList{u"ledger"_s, u"rebuild"_s}, {u"people"_s, u"--as"_s, u"hr"_s},
                                       {u"content"_s, u"install"_s, shippedPack(), u"--as"_s, u"hr"_s}}) {
        const Outcome refused = withoutRoom(command);
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), u"full"_s);
        QVERIFY2(refused.errorMessage().contains("Free some room"_L1), refused.out.constData());
        QCOMPARE(office.databaseBytes(), before);
    }
    QCOMPARE(office.verify().exit, int(Done));
    QCOMPARE(office.as(u"hr"_s, {u"people"_s}).exit, int(Done));
}

void BadDatabasesTest::writableByAll()
{
    const Office office;
    const QByteArray before = office.databaseBytes();
    QCOMPARE(::chmod(QFile::encodeName(office.database()).constData(), 0666), 0);
    const Outcome refused = office.verify();
    QCOMPARE(refused.exit, int(Refused));
    QVERIFY(refused.errorMessage().contains("chmod o-w"_L1));
    QCOMPARE(office.databaseBytes(), before);
}

void BadDatabasesTest::serverAway()
{
    const Office office;
    // Port 1 of this machine: nobody listens there.
    for (const QStringList &command : commands().mid(0, 5)) {
        const QStringList call = command + QStringList{u"--store"_s, u"postgres:host=127.0.0.1 port=1 dbname=vestibule connect_timeout=2"_s};
        const Outcome refused = runOn(office, call.contains(u"--as"_s) ? call : call + QStringList{u"--as"_s, u"hr"_s});
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), u"unavailable"_s);
        QVERIFY2(refused.errorMessage().contains("try again"_L1), refused.out.constData());
    }
    // Nobody mistyped a password: nothing was counted against them.
    const Outcome after = office.as(u"hr"_s, {u"people"_s});
    QCOMPARE(after.exit, int(Done));
}

void BadDatabasesTest::noRoomToBackUp()
{
    const Office office;
    const QString copy = office.folder() + u"/copy.db"_s;
    QCOMPARE(office.as(u"hr"_s, {u"backup"_s, copy}).exit, int(Done));
    const QByteArray copied = bytesOf(copy);
    const Outcome again = office.as(u"hr"_s, {u"backup"_s, copy});  // never over a file
    QCOMPARE(again.exit, int(Refused));
    QCOMPARE(bytesOf(copy), copied);
    const Outcome nowhere = office.as(u"hr"_s, {u"backup"_s, u"/nonexistent/folder/copy.db"_s});
    QCOMPARE(nowhere.exit, int(Refused));
    QVERIFY(nowhere.errorMessage().contains("/nonexistent/folder/copy.db"_L1));
}

QTEST_GUILESS_MAIN(BadDatabasesTest)
#include "tst_baddatabases.moc"
