// backup and restore: who may, what they refuse, and that nothing is lost whatever goes wrong.
#include "office.h"

#include <QDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

namespace {

QStringList keptBy(const Office &office) { return QDir(office.data()).entryList({u"*.before-*"_s}, QDir::Files); }

// A backup of the office as it is now.
QString backedUp(const Office &office, const QString &name = u"copy.db"_s)
{
    const QString copy = office.folder() + u'/' + name;
    const Outcome made = office.as(u"hr"_s, {u"backup"_s, copy});
    if (made.exit != Done)
        qFatal("backup: %s", made.err.constData());
    return copy;
}

void shellOn(const QString &database, const QString &sql)
{
    QProcess shell;
    prepare(shell, u"sqlite3"_s, {database, sql});
    shell.start();
    QVERIFY(shell.waitForFinished(-1) && shell.exitCode() == 0);
}

Outcome restoreAs(const Office &office, const QString &login, const QStringList &arguments)
{
    return office.as(login, QStringList{u"restore"_s} + arguments);
}

// Another company than the sample one.
QString otherCompany(const Office &office)
{
    const QString folder = office.folder() + u"/other"_s;
    const Outcome made = run({u"setup"_s, u"--company"_s, u"Other"_s, u"--hr-login"_s, u"boss"_s, u"--hr-name"_s, u"Boss"_s,
                              u"--data"_s, folder, u"--json"_s}, {u"a long password of the boss"_s, {}, {}});
    if (made.exit != Done)
        qFatal("setup: %s", made.err.constData());
    return folder + u"/vestibule.db"_s;
}

}  // namespace

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void backupWants_data();
    void backupWants();
    void restoresBothWays();
    void restoreWants_data();
    void restoreWants();
    void restoreRefuses_data();
    void restoreRefuses();
    void otherCompanies();
    void overDamaged();
    void whereNothingWas();
    void twiceAtOnce();
    void notWhileOpen();
    void notWhileWriting();
};

void BackupTest::backupWants_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("may");
    QTest::newRow("nobody") << QString() << false;
    QTest::newRow("trainee") << u"anna"_s << false;
    QTest::newRow("mentor") << u"oleg"_s << false;
    QTest::newRow("HR") << u"hr"_s << true;
    QTest::newRow("administrator") << u"admin"_s << true;
}

void BackupTest::backupWants()
{
    QFETCH(QString, login);
    QFETCH(bool, may);
    const Office office;
    const QString copy = office.folder() + u"/copy.db"_s;
    const QStringList command{u"backup"_s, copy};
    const Outcome done = login.isEmpty() ? office.run(command) : office.as(login, command);
    QCOMPARE(done.exit, int(may ? Done : Refused));
    QCOMPARE(QFile::exists(copy), may);
}

void BackupTest::restoresBothWays()
{
    const Office office;
    const QString copy = backedUp(office);
    const QString events = u"SELECT count(*) FROM event"_s;
    const int before = office.sql(events).toInt();
    office.colleague({u"hand-in"_s, u"anna"_s, u"quiz:company-basics"_s});
    const int after = office.sql(events).toInt();
    QVERIFY(after > before);

    const Outcome back = restoreAs(office, u"hr"_s, {copy});
    QVERIFY2(back.exit == Done, back.err.constData());
    QCOMPARE(office.sql(events).toInt(), before);
    QCOMPARE(office.verify().exit, int(Done));

    const Outcome forth = restoreAs(office, u"hr"_s, {back.json()["kept"_L1].toString()});
    QVERIFY2(forth.exit == Done, forth.err.constData());
    QVERIFY(office.sql(events).toInt() >= after);  // and HR's checkpoint, when signing in made one
    QCOMPARE(office.verify().exit, int(Done));
    QVERIFY(QDir(office.data()).entryList({u"*.incoming*"_s}, QDir::Files).isEmpty());
}

void BackupTest::restoreWants_data() { backupWants_data(); }

void BackupTest::restoreWants()
{
    QFETCH(QString, login);
    QFETCH(bool, may);
    const Office office;
    const QString copy = backedUp(office);
    for (const QStringList &options : {QStringList{}, QStringList{u"--force"_s}}) {
        const QByteArray before = office.databaseBytes();
        const QStringList command = QStringList{u"restore"_s, copy} + options;
        const Outcome done = login.isEmpty() ? office.run(command) : office.as(login, command);
        QCOMPARE(done.exit, int(may ? Done : Refused));
        if (!may)
            QCOMPARE(office.databaseBytes(), before);
    }
    QCOMPARE(keptBy(office).size(), may ? 2 : 0);
}

void BackupTest::restoreRefuses_data()
{
    QTest::addColumn<QByteArray>("content");  // empty: a backup, after the statements
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << QByteArray("Dear diary, this is no database at all.\n") << QString() << u"foreign"_s;
    QTest::newRow("nothing in it") << QByteArray("SQLite format 3\0", 16) << QString() << u"foreign"_s;
    QTest::newRow("another program's") << QByteArray() << u"PRAGMA application_id = 1234"_s << u"foreign"_s;
    QTest::newRow("newer") << QByteArray() << u"PRAGMA user_version = 99"_s << u"newer"_s;
    QTest::newRow("newer inside") << QByteArray() << u"UPDATE schema_version SET version = 99 WHERE owner = 'core'"_s << u"newer"_s;
    QTest::newRow("no company") << QByteArray() << u"DROP TRIGGER event_delete; DELETE FROM event"_s << u"not-found"_s;
    QTest::newRow("damaged") << QByteArray() << u"damage"_s << u"corrupt"_s;
}

void BackupTest::restoreRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    QFETCH(QString, code);
    const Office office;
    const QString copy = backedUp(office);
    if (sql == "damage"_L1) {
        QByteArray bytes = bytesOf(copy);
        bytes.replace(bytes.size() / 2, 20'000, QByteArray(20'000, '\xa5'));
        writeFile(copy, bytes);
    } else if (content.isEmpty()) {
        shellOn(copy, sql);
    } else {
        writeFile(copy, content);
    }
    const QByteArray before = office.databaseBytes();
    const QByteArray given = bytesOf(copy);
    const QStringList files = filesIn(office.data());
    const QString events = office.sql(u"SELECT count(*) FROM event"_s);
    for (const QStringList &options : {QStringList{}, QStringList{u"--force"_s}}) {
        const Outcome refused = restoreAs(office, u"hr"_s, QStringList{copy} + options);
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(refused.errorCode(), code);
        QVERIFY2(refused.errorMessage().contains(copy), refused.out.constData());
    }
    QCOMPARE(bytesOf(copy), given);
    QCOMPARE(office.databaseBytes().size(), before.size());
    QVERIFY(keptBy(office).isEmpty() && QDir(office.data()).entryList({u"*.incoming*"_s}, QDir::Files).isEmpty());
    QCOMPARE(office.sql(u"SELECT count(*) FROM event"_s), events);
    const Outcome missing = restoreAs(office, u"hr"_s, {copy + u".nope"_s});
    QCOMPARE(missing.exit, int(Refused));
    QCOMPARE(missing.errorCode(), u"not-found"_s);
}

void BackupTest::otherCompanies()
{
    const Office office;
    const QString other = otherCompany(office);
    const Outcome refused = restoreAs(office, u"hr"_s, {other});
    QCOMPARE(refused.exit, int(Refused));
    QCOMPARE(refused.errorCode(), u"conflict"_s);
    QVERIFY2(refused.errorMessage().contains("--force"_L1) && refused.errorMessage().contains("Other"_L1), refused.out.constData());
    QVERIFY(keptBy(office).isEmpty());
    QCOMPARE(restoreAs(office, u"hr"_s, {other, u"--force"_s}).exit, int(Done));
    QCOMPARE(office.sql(u"SELECT count(*) FROM person WHERE login = 'boss'"_s), u"1"_s);
}

// Nobody can sign in any more; a restore is what helps.
void BackupTest::overDamaged()
{
    const Office office;
    const QString copy = backedUp(office);
    QByteArray bytes = office.databaseBytes();
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\xa5'));
    for (const QByteArray &broken : {bytes, QByteArray("no database at all")}) {
        writeFile(office.database(), broken);
        const Outcome refused = restoreAs(office, u"hr"_s, {copy});
        QCOMPARE(refused.exit, int(Refused));
        QCOMPARE(office.databaseBytes(), broken);
        const Outcome forced = office.run({u"restore"_s, copy, u"--force"_s});
        QVERIFY2(forced.exit == Done, forced.err.constData());
        QCOMPARE(bytesOf(forced.json()["kept"_L1].toString()), broken);
        QCOMPARE(office.verify().exit, int(Done));
    }
}

void BackupTest::whereNothingWas()
{
    const Office office;
    const QString copy = backedUp(office);
    const QString elsewhere = office.folder() + u"/elsewhere"_s;
    const Outcome done = run({u"restore"_s, copy, u"--data"_s, elsewhere, u"--json"_s});
    QVERIFY2(done.exit == Done, done.err.constData());
    QCOMPARE(done.json()["kept"_L1].toString(), QString());
    QCOMPARE(run({u"ledger"_s, u"verify"_s, u"--data"_s, elsewhere, u"--json"_s}).exit, int(Done));
    QVERIFY(!(QFile::permissions(elsewhere + u"/vestibule.db"_s) & (QFile::ReadOther | QFile::WriteOther)));
}

void BackupTest::twiceAtOnce()
{
    const Office office;
    const QString copy = backedUp(office);
    QStringList kept;
    for (int i = 0; i < 3; ++i) {
        const Outcome done = restoreAs(office, u"hr"_s, {copy});
        QVERIFY2(done.exit == Done, done.err.constData());
        kept << done.json()["kept"_L1].toString();
        QVERIFY(QFile::exists(kept.last()));
    }
    QCOMPARE(kept.removeDuplicates(), 0);
    QCOMPARE(keptBy(office).size(), 3);
}

// A window that has the database open would go on in the file that was put aside.
void BackupTest::notWhileOpen()
{
    const Office office;
    const QString copy = backedUp(office);
    QProcess window;
    prepare(window, u"sqlite3"_s, {office.database()});
    window.start();
    window.write("SELECT count(*) FROM event;\n.print ready\n");
    while (!window.readAllStandardOutput().contains("ready"))
        QVERIFY(window.waitForReadyRead(-1));
    const Outcome refused = restoreAs(office, u"hr"_s, {copy});
    window.closeWriteChannel();
    QVERIFY(window.waitForFinished(-1));
    QCOMPARE(refused.exit, int(Refused));
    QCOMPARE(refused.errorCode(), u"locked"_s);
    QVERIFY(keptBy(office).isEmpty());
    QCOMPARE(restoreAs(office, u"hr"_s, {copy}).exit, int(Done));
}

void BackupTest::notWhileWriting()
{
    const Office office;
    const QString copy = backedUp(office);
    const QString folder = office.folder() + u"/elsewhere"_s;
    QVERIFY(QDir().mkpath(folder));
    const int lock = ::open(QFile::encodeName(folder + u"/vestibule.db.write"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QVERIFY(lock >= 0);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    const Outcome refused = run({u"restore"_s, copy, u"--data"_s, folder, u"--json"_s});
    ::close(lock);
    QCOMPARE(refused.exit, int(Refused));
    QCOMPARE(refused.errorCode(), u"locked"_s);
    QVERIFY(!QFile::exists(folder + u"/vestibule.db"_s));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
