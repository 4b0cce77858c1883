// content check, install and new: faults are told all at once, a version is stored whole or not at all.
#include "office.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

class ContentCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedIsSound();
    void allFaultsAtOnce();
    void noPack_data();
    void noPack();
    void newVersion();
    void sameVersion();
    void brokenInstallsNothing();
    void onlyHrInstalls_data();
    void onlyHrInstalls();
    void beginsAPack();

private:
    [[nodiscard]] static QString copiedPack(const Office &office);
    [[nodiscard]] static QString brokenPack(const Office &office);
};

QString ContentCommandsTest::copiedPack(const Office &office)
{
    const QString pack = office.folder() + u"/pack"_s;
    copyFolder(shippedPack(), pack);
    return pack;
}

// A fault in every kind of file.
QString ContentCommandsTest::brokenPack(const Office &office)
{
    const QString pack = copiedPack(office);
    replaceIn(pack + u"/pack.toml"_s, "currency = \"RUB\"", "currency = \"roubles\"");
    replaceIn(pack + u"/programme.toml"_s, "activity = \"handbook:company\"", "activity = \"handbook:nowhere\"");
    replaceIn(pack + u"/products.toml"_s, "\nunit = ", "\nunits = ");
    replaceIn(pack + u"/en/pages/company.md"_s, "# ", "");
    replaceIn(pack + u"/ru/questions/company-basics.gift"_s, "// [id:cb-01]", "// [id:cb-02]");
    QFile::remove(pack + u"/ru/pages/policies.md"_s);
    return pack;
}

void ContentCommandsTest::shippedIsSound()
{
    const Outcome checked = run({u"content"_s, u"check"_s, shippedPack(), u"--json"_s});
    QVERIFY2(checked.exit == Done, checked.err.constData());
    QCOMPARE(checked.json()["ok"_L1], QJsonValue(true));
    QCOMPARE(checked.json()["problems"_L1].toArray(), QJsonArray());
    QCOMPARE(checked.json()["version"_L1].toString().size(), 64);
}

void ContentCommandsTest::allFaultsAtOnce()
{
    const Office office;
    const QString pack = brokenPack(office);
    const Outcome checked = run({u"content"_s, u"check"_s, pack});
    QCOMPARE(checked.exit, int(Problems));
    static const QRegularExpression form(u"^([^:]+):[1-9]\\d*:[1-9]\\d*: (error|warning): .{10,}$"_s);
    QStringList files;
    for (const QString &line : QString::fromUtf8(checked.err).split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        if (match.captured(2) == "error"_L1)
            files << match.captured(1);
    }
    for (const char *file : {"pack.toml", "programme.toml", "products.toml", "en/pages/company.md"})
        QVERIFY2(files.filter(QString::fromLatin1(file)).size() >= 1, (file + checked.err).constData());
    QVERIFY2(checked.err.contains("ru/questions/company-basics.gift"), checked.err.constData());
    QVERIFY2(checked.err.contains("pages/policies.md"), checked.err.constData());

    const Outcome json = run({u"content"_s, u"check"_s, pack, u"--json"_s});
    QCOMPARE(json.exit, int(Problems));
    QCOMPARE(json.json()["ok"_L1], QJsonValue(false));
    const QJsonArray problems = json.json()["problems"_L1].toArray();
    QVERIFY(problems.size() >= 6);
    for (const QJsonValue &problem : problems) {
        QVERIFY(problem["line"_L1].isDouble() && problem["column"_L1].isDouble());
        QVERIFY(!problem["file"_L1].toString().isEmpty() && !problem["message"_L1].toString().isEmpty());
    }
}

void ContentCommandsTest::noPack_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("missing") << u"/nonexistent/pack"_s;
    QTest::newRow("a file") << QStringLiteral(VESTIBULE_SOURCE_DIR "/CMakeLists.txt");
    QTest::newRow("another folder") << QStringLiteral(VESTIBULE_SOURCE_DIR "/packaging");
}

void ContentCommandsTest::noPack()
{
    QFETCH(QString, folder);
    const Outcome checked = run({u"content"_s, u"check"_s, folder, u"--json"_s});
    QCOMPARE(checked.exit, int(Problems));
    QVERIFY(!checked.err.isEmpty());
    QVERIFY(!checked.json()["problems"_L1].toArray().isEmpty());
}

void ContentCommandsTest::newVersion()
{
    const Office office;
    const QString before = office.sql(u"SELECT id FROM content_version"_s);
    const QString pack = office.folder() + u"/pack"_s;
    newVersionOfPack(pack);
    replaceIn(pack + u"/en/pages/company.md"_s, "\n\n", "\n\nA sentence that was not there before.\n\n");
    const Outcome installed = office.as(u"hr"_s, {u"content"_s, u"install"_s, pack});
    QVERIFY2(installed.exit == Done, installed.err.constData());
    const QString version = installed.json()["version"_L1].toString();
    QVERIFY(version.size() == 64 && version != before);
    QCOMPARE(office.sql(u"SELECT content FROM event WHERE id = '%1'"_s.arg(installed.json()["event"_L1].toString())), version);
    QCOMPARE(office.sql(u"SELECT count(*) FROM content_version"_s), u"2"_s);
    QCOMPARE(office.verify().exit, int(Done));

    // In force for whoever begins now; who began before stays where they are.
    QCOMPARE(office.sql(u"SELECT content FROM event WHERE verb = 'published' ORDER BY position DESC LIMIT 1"_s), version);
    const Outcome tree = office.as(u"hr"_s, {u"readiness"_s, u"anna"_s});
    QCOMPARE(tree.json()["content"_L1].toString(), before);
    QCOMPARE(office.sql(u"SELECT DISTINCT content FROM account WHERE role = 'trainee'"_s), before);
    office.colleague({u"hand-in"_s, u"anna"_s, u"quiz:company-basics"_s});
    QCOMPARE(office.sql(u"SELECT DISTINCT content FROM event WHERE verb IN ('attempted', 'completed')"_s), before);
}

// Content-addressed: the same files are the same version, whenever they are installed.
void ContentCommandsTest::sameVersion()
{
    const Office office;
    const Outcome installed = office.as(u"hr"_s, {u"content"_s, u"install"_s, copiedPack(office)});
    QCOMPARE(installed.exit, int(Refused));
    QCOMPARE(installed.errorCode(), u"conflict"_s);
    QCOMPARE(office.sql(u"SELECT count(*) FROM content_version"_s), u"1"_s);
    QCOMPARE(office.verify().exit, int(Done));
}

void ContentCommandsTest::brokenInstallsNothing()
{
    const Office office;
    const QByteArray before = office.databaseBytes();
    const Outcome installed = office.as(u"hr"_s, {u"content"_s, u"install"_s, brokenPack(office)});
    QCOMPARE(installed.exit, int(Problems));
    QCOMPARE(installed.json()["ok"_L1], QJsonValue(false));
    QVERIFY(installed.json()["problems"_L1].toArray().size() >= 6);
    QCOMPARE(office.databaseBytes(), before);
}

void ContentCommandsTest::onlyHrInstalls_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"anna", "oleg", "admin"})
        QTest::newRow(login) << QString::fromLatin1(login);
}

void ContentCommandsTest::onlyHrInstalls()
{
    QFETCH(QString, login);
    const Office office;
    const QString pack = office.folder() + u"/pack"_s;
    newVersionOfPack(pack);
    const QString stored = office.sql(u"SELECT count(*) FROM content_blob"_s);
    const Outcome installed = office.as(login, {u"content"_s, u"install"_s, pack});
    QCOMPARE(installed.exit, int(Refused));
    QVERIFY(!installed.errorMessage().isEmpty());
    QCOMPARE(office.sql(u"SELECT count(*) FROM content_version"_s), u"1"_s);
    QCOMPARE(office.sql(u"SELECT count(*) FROM content_blob"_s), stored);
    QCOMPARE(office.sql(u"SELECT count(*) FROM event WHERE verb = 'published'"_s), u"1"_s);
}

void ContentCommandsTest::beginsAPack()
{
    const QTemporaryDir folder;
    const QString pack = folder.path() + u"/mine"_s;
    QCOMPARE(run({u"content"_s, u"new"_s, pack, u"--json"_s}).exit, int(Done));
    const Outcome checked = run({u"content"_s, u"check"_s, pack, u"--json"_s});
    QVERIFY2(checked.exit == Done, checked.err.constData());
    const Outcome again = run({u"content"_s, u"new"_s, pack, u"--json"_s});
    QCOMPARE(again.exit, int(Refused));
    QCOMPARE(again.errorCode(), u"conflict"_s);
}

QTEST_GUILESS_MAIN(ContentCommandsTest)
#include "tst_contentcommands.moc"
