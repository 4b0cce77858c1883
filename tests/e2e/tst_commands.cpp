// Everything else on the command line: converting questions, plugins, the doctor, help and what the caller wrote wrong.
#include "office.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.path() + u"/bank.gift"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

Outcome convert(const QString &file, const QStringList &more = {})
{
    return run(QStringList{u"questions"_s, u"convert"_s, file, u"--from"_s, u"gift"_s} + more);
}

}  // namespace

class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void convertsEveryType();
    void convertsTheShippedBanks();
    void convertTellsProblems();
    void convertMissingFile();
    void plugins();
    void safeMode();
    void doctor();
    void doctorFindsWhatIsWrong();
    void help_data();
    void help();
    void version();
    void usageErrors_data();
    void usageErrors();
    void noCompany();
};

void CommandsTest::convertsEveryType()
{
    const QTemporaryDir folder;
    const QString file = written(folder, R"(// [id:a-1] [tag:first]
::One::Which? { =right#Yes. ~wrong#No. ####In general. }

Two? { ~%50%a ~%50%b ~%-100%c }

The earth is flat. {FALSE}

Capital? { =Moscow =%50%Piter }

Match. { =a -> 1 =b -> 2 =c -> 3 }

How many? {#10:2}

Between? {#1..5}

Write. {}

Read this.
)");
    for (const QStringList &more : {QStringList(), {u"--to"_s, u"json"_s}, {u"--json"_s}}) {
        const Outcome converted = convert(file, more);
        QVERIFY2(converted.exit == Done, (converted.err + converted.out).constData());
        const QJsonArray questions = converted.json()["questions"_L1].toArray();
        QStringList types;
        for (const QJsonValue &question : questions) {
            types << question["type"_L1].toString();
            for (const char *key : {"id", "title", "stem", "stemFormat", "answers", "generalFeedback", "category", "tags"})
                QVERIFY2(question.toObject().contains(QLatin1String(key)), key);
        }
        QCOMPARE(types, (QStringList{u"multichoice"_s, u"multianswer"_s, u"truefalse"_s, u"shortanswer"_s, u"matching"_s, u"numerical"_s,
                                     u"numerical"_s, u"essay"_s, u"description"_s}));
        QCOMPARE(questions[0]["id"_L1].toString(), u"a-1"_s);
        QCOMPARE(questions[0]["title"_L1].toString(), u"One"_s);
        QCOMPARE(questions[0]["generalFeedback"_L1].toString(), u"In general."_s);
        QCOMPARE(questions[0]["tags"_L1].toArray(), QJsonArray{u"first"_s});
        QCOMPARE(questions[0]["answers"_L1][0]["feedback"_L1].toString(), u"Yes."_s);
        QCOMPARE(questions[0]["answers"_L1][0]["fraction"_L1].toDouble(), questions[2]["answers"_L1][1]["fraction"_L1].toDouble());
        QCOMPARE(questions[2]["answers"_L1][0]["text"_L1].toString(), u"true"_s);
        QCOMPARE(questions[4]["answers"_L1][1]["match"_L1].toString(), u"2"_s);
        QCOMPARE(questions[5]["answers"_L1][0]["tolerance"_L1].toDouble(), 2.0);
        QCOMPARE(questions[6]["answers"_L1][0]["max"_L1].toDouble(), 5.0);
        QCOMPARE(converted.json()["problems"_L1].toArray().size(), 0);
    }
}

void CommandsTest::convertsTheShippedBanks()
{
    for (const QString &language : {u"en"_s, u"ru"_s}) {
        const Outcome converted = convert(shippedPack() + u'/' + language + u"/questions/company-basics.gift"_s);
        QCOMPARE(converted.exit, int(Done));
        QVERIFY(converted.json()["questions"_L1].toArray().size() >= 8);
    }
}

void CommandsTest::convertTellsProblems()
{
    const QTemporaryDir folder;
    const Outcome converted = convert(written(folder, "Good? {T}\n\nNever closed? { =a ~b\n"));
    QCOMPARE(converted.exit, int(Problems));
    const QJsonArray problems = converted.json()["problems"_L1].toArray();
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems[0]["severity"_L1].toString(), u"error"_s);
    QVERIFY(problems[0]["line"_L1].toInt() >= 3);
    QVERIFY(!problems[0]["message"_L1].toString().isEmpty());
    QCOMPARE(converted.json()["questions"_L1].toArray().size(), 1);
}

void CommandsTest::convertMissingFile()
{
    const Outcome missing = convert(u"/nonexistent/bank.gift"_s, {u"--json"_s});
    QCOMPARE(missing.exit, int(Refused));
    QVERIFY(missing.errorMessage().contains("/nonexistent/bank.gift"_L1));
}

void CommandsTest::plugins()
{
    const Office office;
    const Outcome listed = office.run({u"plugins"_s});
    QCOMPARE(listed.exit, int(Done));
    QStringList ids;
    for (const QJsonValue &plugin : listed.json()["plugins"_L1].toArray()) {
        ids << plugin["id"_L1].toString();
        QVERIFY(plugin["reason"_L1].toString().isEmpty());
        QVERIFY(plugin["shipped"_L1].toBool());
        QVERIFY(!plugin["version"_L1].toString().isEmpty());
    }
    for (const char *id : {"coldcall", "documents", "handbook", "mentoring", "pricegym", "quiz", "readiness"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
}

void CommandsTest::safeMode()
{
    const Office office;
    const Outcome listed = office.run({u"--safe-mode"_s, u"plugins"_s});
    QCOMPARE(listed.exit, int(Done));
    QVERIFY(listed.json()["plugins"_L1].toArray().size() >= 4);
    for (const QJsonValue &plugin : listed.json()["plugins"_L1].toArray()) {
        QCOMPARE(plugin["state"_L1].toString(), u"left-out"_s);
        QVERIFY(plugin["reason"_L1].toString().contains("safe mode"_L1));
    }
    // What belongs to plugins is not there, the rest works.
    QCOMPARE(office.as(u"hr"_s, {u"--safe-mode"_s, u"readiness"_s, u"anna"_s}).exit, int(Usage));
    QCOMPARE(office.as(u"hr"_s, {u"--safe-mode"_s, u"people"_s}).exit, int(Done));
    QCOMPARE(office.verify().exit, int(Done));
}

void CommandsTest::doctor()
{
    const Office office;
    const Outcome healthy = office.run({u"doctor"_s});
    QVERIFY2(healthy.exit == Done, healthy.out.constData());
    QCOMPARE(healthy.json()["good"_L1], QJsonValue(true));
    QVERIFY(healthy.json()["findings"_L1].toArray().size() >= 4);
    const QTemporaryDir nothing;
    QCOMPARE(run({u"doctor"_s, u"--data"_s, nothing.path() + u"/none"_s}).exit, int(Done));  // not set up yet is not wrong
}

void CommandsTest::doctorFindsWhatIsWrong()
{
    const Office office;
    QVERIFY(QFile::remove(office.database()));
    QFile file(office.database());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
    file.close();
    const Outcome sick = office.run({u"doctor"_s});
    QCOMPARE(sick.exit, int(Problems));
    QCOMPARE(sick.json()["good"_L1], QJsonValue(false));
    QVERIFY(sick.out.contains("is not a database of Vestibule"));
}

void CommandsTest::help_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("all") << QStringList() << QByteArray("readiness");
    QTest::newRow("group") << QStringList{u"ledger"_s} << QByteArray("verify");
    QTest::newRow("command") << QStringList{u"setup"_s} << QByteArray("--sample");
    QTest::newRow("a plugin's command") << QStringList{u"questions"_s, u"convert"_s} << QByteArray("--from");
}

void CommandsTest::help()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const Outcome helped = run(words + QStringList{u"--help"_s});
    QCOMPARE(helped.exit, int(Done));
    QVERIFY2(helped.out.contains(says), helped.out.constData());
    QVERIFY(helped.err.isEmpty());
    if (words.isEmpty())
        for (const QByteArray &line : helped.out.split('\n'))
            QVERIFY2(!line.startsWith("  ") || line.trimmed().contains(' ') || line.contains("sqlite:"), line.constData());  // each command says what it does
}

void CommandsTest::version()
{
    const Outcome shown = run({u"--version"_s});
    QCOMPARE(shown.exit, int(Done));
    QVERIFY(!shown.out.trimmed().isEmpty());
}

void CommandsTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{u"juggle"_s};
    QTest::newRow("no such option") << QStringList{u"plugins"_s, u"--juggle"_s};
    QTest::newRow("half a command") << QStringList{u"ledger"_s};
    QTest::newRow("missing argument") << QStringList{u"content"_s, u"check"_s};
    QTest::newRow("option without value") << QStringList{u"plugins"_s, u"--data"_s};
    QTest::newRow("too much") << QStringList{u"plugins"_s, u"today"_s};
    QTest::newRow("no such choice") << QStringList{u"questions"_s, u"convert"_s, u"x"_s, u"--from"_s, u"docx"_s};
    QTest::newRow("no such store") << QStringList{u"ledger"_s, u"verify"_s, u"--store"_s, u"oracle:x"_s};
    QTest::newRow("no folder for the tour") << QStringList{u"tour"_s};
    QTest::newRow("no such scale of the tour") << QStringList{u"tour"_s, u"--out"_s, u"x"_s, u"--scale"_s, u"3"_s};
    QTest::newRow("a scale that is no number") << QStringList{u"tour"_s, u"--out"_s, u"x"_s, u"--scale"_s, u"abc"_s};
}

void CommandsTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const Outcome wrong = run(QStringList{u"--data"_s, folder.path() + u"/data"_s} + arguments);
    QCOMPARE(wrong.exit, int(Usage));
    QVERIFY(!wrong.err.trimmed().isEmpty());
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(!QFile::exists(folder.path() + u"/data/vestibule.db"_s));
}

void CommandsTest::noCompany()
{
    const QTemporaryDir folder;
    for (const QStringList &command : {QStringList{u"ledger"_s, u"verify"_s}, {u"ledger"_s, u"rebuild"_s}, {u"people"_s, u"--as"_s, u"hr"_s}}) {
        const Outcome asked = run(command + QStringList{u"--data"_s, folder.path() + u"/data"_s, u"--json"_s});
        QCOMPARE(asked.exit, int(Refused));
        QCOMPARE(asked.errorCode(), u"not-found"_s);
        QVERIFY(asked.errorMessage().contains("vestibule setup"_L1));
        QVERIFY(!QFile::exists(folder.path() + u"/data/vestibule.db"_s));
    }
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
