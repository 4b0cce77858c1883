// Who may see what on the command line, and what a wrong password costs.
#include "office.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

namespace {

QStringList texts(const QJsonValue &list, const QString &key)
{
    QStringList found;
    for (const QJsonValue &entry : list.toArray())
        found.append(entry[key].toString());
    found.sort();
    return found;
}

// Every requirement says what the issue asks for; groups do so for their parts too. Nobody waits for what is locked.
void checkRequirement(const QJsonObject &requirement, bool locked)
{
    const QByteArray where = requirement["id"_L1].toString().toUtf8();
    QVERIFY(!where.isEmpty());
    QVERIFY2(requirement["met"_L1].isBool(), where);
    QVERIFY2(requirement["events"_L1].isArray(), where);
    QVERIFY2(requirement["missing"_L1].isString(), where);
    QVERIFY2(requirement["owner"_L1].isString(), where);
    QVERIFY2(locked ? requirement["since"_L1].isNull()
                    : QDateTime::fromString(requirement["since"_L1].toString(), Qt::ISODateWithMs).isValid(), where);
    QVERIFY2(!requirement["title"_L1].toString().isEmpty(), where);
    for (const QJsonValue &part : requirement["of"_L1].toArray())
        checkRequirement(part.toObject(), locked);
}

}  // namespace

class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tree();
    void treeOfAnotherDay();
    void metByEvents();
    void badDate();
    void refused_data();
    void refused();
    void visiblePeople_data();
    void visiblePeople();
    void overviewShowsOwnMenteesOnly();
    void reports();
    void wrongPassword();
    void withoutPassword();
    void withoutLogin();
    void delayIsRemembered();
};

void AccessTest::tree()
{
    const Office office;
    const Outcome shown = office.as(u"hr"_s, {u"readiness"_s, u"anna"_s, u"--at"_s, u"2099-01-31"_s});
    QCOMPARE(shown.exit, int(Done));
    const QJsonObject tree = shown.json();
    QCOMPARE(tree["at"_L1].toString(), u"2099-01-31"_s);
    QCOMPARE(tree["learner"_L1].toString(), office.idOf(u"anna"_s));
    QCOMPARE(tree["ready"_L1], QJsonValue(false));
    QCOMPARE(tree["programme"_L1].toString(), u"manager"_s);
    const QJsonArray stages = tree["stages"_L1].toArray();
    QCOMPARE(stages.size(), 4);
    for (const QJsonValue &stage : stages) {
        QVERIFY(!stage["id"_L1].toString().isEmpty());
        QCOMPARE(stage["met"_L1], QJsonValue(false));
        QVERIFY(!stage["requirements"_L1].toArray().isEmpty());
        for (const QJsonValue &requirement : stage["requirements"_L1].toArray())
            checkRequirement(requirement.toObject(), stage["locked"_L1].toBool());
    }
    QCOMPARE(stages[0]["locked"_L1], QJsonValue(false));
    QCOMPARE(stages[0]["late"_L1], QJsonValue(true));  // so many years later
    QCOMPARE(stages[1]["locked"_L1], QJsonValue(true));
}

// What was done today is not known yet at the end of the day before.
void AccessTest::treeOfAnotherDay()
{
    const Office office;
    const Outcome before = office.as(u"hr"_s, {u"readiness"_s, u"anna"_s, u"--at"_s, u"2020-01-01"_s});
    QVERIFY(before.exit == Done || before.exit == Refused);
    QVERIFY(!before.out.isEmpty());
    QCOMPARE(before.json()["ready"_L1].toBool(), false);
}

void AccessTest::metByEvents()
{
    const Office office;
    office.colleague({u"hand-in"_s, u"anna"_s, u"quiz:company-basics"_s});
    const QJsonObject tree = office.as(u"oleg"_s, {u"readiness"_s, u"anna"_s}).json();
    const QString attempted = office.sql(u"SELECT id FROM event WHERE verb = 'attempted'"_s);
    for (const QJsonValue &requirement : tree["stages"_L1][0]["requirements"_L1].toArray()) {
        if (requirement["activity"_L1].toString() != "quiz:company-basics"_L1)
            continue;
        QCOMPARE(requirement["met"_L1], QJsonValue(false));  // nothing was answered
        QVERIFY(!requirement["missing"_L1].toString().isEmpty());
        QCOMPARE(requirement["attemptsLeft"_L1].toInt(), 2);
        return;
    }
    QFAIL("the quiz is no requirement of the first stage");
}

void AccessTest::badDate()
{
    const Office office;
    for (const QString &date : {u"2026-02-30"_s, u"yesterday"_s, u"31.12.2026"_s}) {
        const Outcome shown = office.as(u"hr"_s, {u"readiness"_s, u"anna"_s, u"--at"_s, date});
        QCOMPARE(shown.exit, int(Usage));
        QVERIFY(shown.errorMessage().contains(date));
    }
}

void AccessTest::refused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("command");
    for (const QString &command : {u"readiness"_s, u"report"_s}) {
        const auto add = [&command](const QString &login, const QString &whose) {
            QTest::addRow("%s: %s of %s", qPrintable(login), qPrintable(command), qPrintable(whose)) << login << QStringList{command, whose};
        };
        add(u"anna"_s, u"boris"_s);
        add(u"anna"_s, u"oleg"_s);
        add(u"vera"_s, u"anna"_s);
        add(u"oleg"_s, u"vera"_s);
        add(u"admin"_s, u"anna"_s);
    }
}

// vera is a mentor, but of nobody here.
void AccessTest::refused()
{
    QFETCH(QString, login);
    QFETCH(QStringList, command);
    const Office office;
    office.colleague({u"hire"_s, u"vera"_s, u"mentor"_s});
    const Outcome asked = office.as(login, command);
    QCOMPARE(asked.exit, int(Refused));
    QCOMPARE(asked.errorCode(), u"refused"_s);
    QVERIFY(!asked.errorMessage().isEmpty());
    QVERIFY(!asked.err.isEmpty());
    QVERIFY(!asked.out.contains("Petrova") && !asked.out.contains("Sidorov"));
}

void AccessTest::visiblePeople_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("sees");
    QTest::newRow("trainee") << u"anna"_s << QStringList{u"anna"_s};
    QTest::newRow("mentor") << u"oleg"_s << QStringList{u"anna"_s, u"boris"_s, u"daria"_s, u"oleg"_s};
    QTest::newRow("another mentor") << u"vera"_s << QStringList{u"vera"_s};
    QTest::newRow("administrator") << u"admin"_s << QStringList{u"admin"_s};
    QTest::newRow("HR") << u"hr"_s << QStringList{u"admin"_s, u"anna"_s, u"boris"_s, u"daria"_s, u"hr"_s, u"oleg"_s, u"vera"_s};
}

void AccessTest::visiblePeople()
{
    QFETCH(QString, login);
    QFETCH(QStringList, sees);
    const Office office;
    office.colleague({u"hire"_s, u"vera"_s, u"mentor"_s});
    const Outcome listed = office.as(login, {u"people"_s});
    QCOMPARE(listed.exit, int(Done));
    QCOMPARE(texts(listed.json()["people"_L1], u"login"_s), sees);
}

void AccessTest::overviewShowsOwnMenteesOnly()
{
    const Office office;
    office.colleague({u"hire"_s, u"vera"_s, u"mentor"_s});
    const auto listed = [&office](const QString &login) {
        const Outcome overview = office.as(login, {u"readiness"_s});
        return overview.exit == Done ? texts(overview.json()["people"_L1], u"login"_s) : QStringList{overview.errorCode()};
    };
    QCOMPARE(listed(u"hr"_s), (QStringList{u"anna"_s, u"boris"_s, u"daria"_s}));
    QCOMPARE(listed(u"oleg"_s), (QStringList{u"anna"_s, u"boris"_s, u"daria"_s}));
    QCOMPARE(listed(u"vera"_s), QStringList());
    for (const QString &login : {u"anna"_s, u"admin"_s})
        for (const QString &other : {u"boris"_s, u"daria"_s, u"oleg"_s})
            QVERIFY(!listed(login).contains(other));
}

void AccessTest::reports()
{
    const Office office;
    const QString file = office.folder() + u"/report.csv"_s;
    QCOMPARE(office.as(u"hr"_s, {u"report"_s, u"--format"_s, u"csv"_s, u"--out"_s, file}).exit, int(Done));
    const QByteArray csv = bytesOf(file);
    QVERIFY(csv.contains("Anna Petrova") && csv.contains("Boris Sidorov"));
    const Outcome html = office.as(u"oleg"_s, {u"report"_s, u"anna"_s});
    QCOMPARE(html.exit, int(Done));
    QVERIFY(html.json()["document"_L1].toString().contains("Anna Petrova"_L1));
    QVERIFY(!html.json()["document"_L1].toString().contains("Boris Sidorov"_L1));
}

void AccessTest::wrongPassword()
{
    const Office office;
    for (const QString &login : {u"hr"_s, u"nobody"_s}) {  // who knocks does not learn which logins there are
        const Outcome wrong = run({u"people"_s, u"--data"_s, office.data(), u"--as"_s, login, u"--json"_s}, {u"guess"_s, {}, {}});
        QCOMPARE(wrong.exit, int(Refused));
        QCOMPARE(wrong.errorCode(), u"unauthenticated"_s);
        QVERIFY(wrong.errorMessage().contains("login or the password is wrong"_L1));
        QVERIFY(!wrong.out.contains("guess") && !wrong.err.contains("guess"));
    }
}

void AccessTest::withoutPassword()
{
    const Office office;
    const Outcome silent = office.run({u"people"_s, u"--as"_s, u"hr"_s});
    QCOMPARE(silent.exit, int(Refused));
    QVERIFY(silent.errorMessage().contains("VESTIBULE_PASSWORD"_L1));
}

void AccessTest::withoutLogin()
{
    const Office office;
    for (const QStringList &command : {QStringList{u"people"_s}, {u"readiness"_s, u"anna"_s}, {u"report"_s}, {u"ledger"_s, u"export"_s},
                                       {u"content"_s, u"install"_s, shippedPack()}}) {
        const Outcome unknown = office.run(command);
        QCOMPARE(unknown.exit, int(Refused));
        QVERIFY(unknown.errorMessage().contains("--as LOGIN"_L1));
    }
}

// Every try is a process of its own: what they share is a file.
void AccessTest::delayIsRemembered()
{
    const Office office;
    const auto tryAs = [&office](const QString &login, const QString &password) {
        return run({u"people"_s, u"--data"_s, office.data(), u"--as"_s, login, u"--json"_s}, {password, {}, {}});
    };
    const auto counted = [&office] {
        QSettings file(office.data() + u"/vestibule.ini"_s, QSettings::IniFormat);
        file.beginGroup(u"sign-in"_s);
        return file.childGroups();
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tryAs(u"anna"_s, u"guess"_s).errorCode(), u"unauthenticated"_s);
    QCOMPARE(counted().size(), 1);
    const QString group = u"sign-in/"_s + counted().constFirst();
    const auto remembered = [&](const QString &key) {
        return QSettings(office.data() + u"/vestibule.ini"_s, QSettings::IniFormat).value(group + key).toLongLong();
    };
    QCOMPARE(remembered(u"/count"_s), 3);
    QVERIFY(std::abs(QDateTime::currentMSecsSinceEpoch() - remembered(u"/last"_s)) < 3'600'000);

    // As if so many more had been wrong just now, or a year ago: the test waits for no clock.
    const auto failedSoOften = [&](int count, qint64 last) {
        QSettings file(office.data() + u"/vestibule.ini"_s, QSettings::IniFormat);
        file.setValue(group + u"/count"_s, count);
        file.setValue(group + u"/last"_s, last);
    };
    failedSoOften(20, QDateTime::currentMSecsSinceEpoch());
    const Outcome tooSoon = tryAs(u"anna"_s, passwordOf(u"anna"_s));
    QCOMPARE(tooSoon.exit, int(Refused));
    QCOMPARE(tooSoon.errorCode(), u"refused"_s);
    QVERIFY2(tooSoon.errorMessage().contains("Wait"_L1), tooSoon.out.constData());
    QCOMPARE(remembered(u"/count"_s), 20);  // not even looked at
    QCOMPARE(tryAs(u"boris"_s, passwordOf(u"boris"_s)).exit, int(Done));

    failedSoOften(20, QDateTime::currentMSecsSinceEpoch() - 365LL * 86'400'000);
    QCOMPARE(tryAs(u"anna"_s, u"guess"_s).errorCode(), u"unauthenticated"_s);
    QCOMPARE(remembered(u"/count"_s), 21);
    failedSoOften(20, 0);
    QCOMPARE(tryAs(u"anna"_s, passwordOf(u"anna"_s)).exit, int(Done));
    QVERIFY(counted().isEmpty());  // forgiven
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
