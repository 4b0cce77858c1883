// What the lint proves: nothing against the sample, and every kind of problem in a call that was spoilt in just this way.
#include "lint/checker.h"
#include "lint/explore.h"
#include "packfile.h"

#include <QDir>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

namespace {

const char *const AllKinds[] = {
    kind::Syntax, kind::MissingKey, kind::UnknownKey, kind::WrongValue, kind::DuplicateId, kind::UnknownName, kind::UnknownTarget,
    kind::BadCondition, kind::LineWithoutDefault, kind::TooLarge, kind::MissingText, kind::ExtraText, kind::SameWords, kind::UnreachableTurn,
    kind::UnreachableEnd, kind::UnusedLine, kind::DeadEnd, kind::NoWayOut, kind::ClosedReply, kind::ObjectionNeverRaised,
    kind::ObjectionNeverMet, kind::UnusedCheck, kind::UnusedBlocker, kind::UnusedName, kind::UnscoredPath, kind::DominatedReply, kind::IdleTrap,
    kind::PassUnreachable, kind::PassedWithoutStep, kind::MustBroken, kind::StateBound};

QString fixture(const QString &name) { return QStringLiteral(COLDCALL_FIXTURES "/calls/") + name + u".toml"_s; }

CallCheck checkFixture(const QString &name)
{
    const auto files = callFiles(fixture(name));
    if (!files)
        qFatal("%s", qPrintable(files.error().message()));
    return checkCall(*files);
}

// “# <- 3”: the fault is expected in this line, column 3.
struct Expected {
    QString file;
    int line = 0;
    int column = 0;
};

Expected expectedIn(const QString &name)
{
    for (const QString &file : {fixture(name), QStringLiteral(COLDCALL_FIXTURES "/en/calls/") + name + u".toml"_s}) {
        if (!QFile::exists(file))
            continue;
        const QStringList lines = QString::fromUtf8(bytesOf(file)).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (const qsizetype mark = lines[i].indexOf(u"# <- "_s); mark >= 0)
                return {file, int(i) + 1, lines[i].mid(mark + 5).toInt()};
    }
    return {};
}

}  // namespace

class CallLintTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSample();
    void theSmallCall();
    void everyKind_data();
    void everyKind();
    void noFixtureTooMany();
    void possibleMust();
    void boundProvesLess();
    void loopsAddNothing();
    void namesThatDecideNothing();
    void checkerSaysTheSame();
    void recordingsThatAreMissing();
    void passMarkOfTheProgramme();
    void whatThereIsToPractise();
    void withoutAGraph();
};

void CallLintTest::theSample()
{
    const auto files = callFiles(packFile(u"calls/price-objection.toml"_s));
    QVERIFY(files);
    QCOMPARE(files->size(), 3);
    const CallCheck check = checkCall(*files);
    QVERIFY2(check.faults.isEmpty(), qPrintable(printed(check.faults).join(u"\n"_s)));
    QCOMPARE(check.report.turns, 17);
    QCOMPARE(check.report.replies, 50);
    QVERIFY(check.report.complete && check.report.passReachable);
    QCOMPARE(check.report.maxScore, 1'000'000);
    QVERIFY(check.report.minScore < 400'000);
    QCOMPARE(check.call.texts.size(), 2);
}

void CallLintTest::theSmallCall()
{
    const CallCheck check = checkFixture(u"sound"_s);
    QVERIFY2(check.faults.isEmpty(), qPrintable(printed(check.faults).join(u"\n"_s)));
    QCOMPARE(check.report.minScore, 0);
    QCOMPARE(check.report.maxScore, 1'000'000);
    QCOMPARE(check.report.states, 1);
    QCOMPARE(check.report.bestPath, QList<int>{0});
    QCOMPARE(check.report.bestEnd, 0);
}

void CallLintTest::everyKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : AllKinds)
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void CallLintTest::everyKind()
{
    QFETCH(QString, kind);
    const Expected expected = expectedIn(kind);
    QVERIFY2(expected.line > 0, "the fixture has no mark");
    const CallCheck check = checkFixture(kind);
    const QString all = printed(check.faults).join(u"\n"_s);
    const auto found = std::ranges::find_if(check.faults, [&](const Fault &fault) { return QLatin1String(fault.kind) == kind; });
    QVERIFY2(found != check.faults.cend(), qPrintable(all));
    QVERIFY2(found->problem.line == expected.line && found->problem.column == expected.column, qPrintable(all));
    QCOMPARE(QFileInfo(found->problem.file).canonicalFilePath(), QFileInfo(expected.file).canonicalFilePath());
    QVERIFY(found->problem.message.size() > 15);
    for (const Fault &fault : check.faults)
        QVERIFY2(QLatin1String(fault.kind) == kind, qPrintable(all));
}

void CallLintTest::noFixtureTooMany()
{
    QStringList known{u"sound"_s};
    for (const char *kind : AllKinds)
        known << QString::fromLatin1(kind);
    for (const QFileInfo &file : QDir(QStringLiteral(COLDCALL_FIXTURES "/calls")).entryInfoList(QDir::Files))
        QVERIFY2(known.contains(file.completeBaseName()), qPrintable(file.fileName()));
}

void CallLintTest::possibleMust()
{
    const QByteArray sound = bytesOf(fixture(u"sound"_s));
    const auto kinds = [&](const QByteArray &condition) {
        QStringList found;
        for (const Fault &fault : lint(scriptOf(sound + "\n[[must]]\n" + condition)).faults)
            found << QString::fromLatin1(fault.kind);
        return found.join(u' ');
    };
    QCOMPARE(kinds("possible = \"passed and ended(agreed)\""), QString());
    QCOMPARE(kinds("possible = \"passed and ended(lost)\""), u"must-broken"_s);
    QCOMPARE(kinds("never = \"ended(lost) and passed\""), QString());
    QCOMPARE(kinds("never = \"ended(lost)\""), u"must-broken"_s);
    QCOMPARE(kinds("never = \"blocked(rude) and not ended(lost)\""), QString());
}

// What was not looked at is not complained of.
void CallLintTest::boundProvesLess()
{
    const LintReport report = lint(sampleScript(), 40);
    QVERIFY(!report.complete);
    QCOMPARE(report.states, 40);
    QCOMPARE(report.faults.size(), 1);
    QCOMPARE(QLatin1String(report.faults.first().kind), QLatin1String(kind::StateBound));
}

// A check counts once, however often a loop shows it.
void CallLintTest::loopsAddNothing()
{
    QByteArray looped = bytesOf(fixture(u"sound"_s));
    looped.insert(looped.indexOf("[[behaviour]]"), "[state]\ninterest = { start = 1, min = 0, max = 3 }\n\n");
    looped += "\n  [[turn.reply]]\n  id = \"again\"\n  shows = [\"greeted\"]\n  change = { interest = +1 }\n  to = \"hello\"\n"
              "\n[[must]]\npossible = \"interest >= 3\"\n";
    const LintReport report = lint(scriptOf(looped));
    QVERIFY2(report.faults.isEmpty(), qPrintable(printed(report.faults).join(u"\n"_s)));
    QCOMPARE(report.maxScore, 1'000'000);
    QVERIFY(report.states > 1 && report.states < 20);
}

// Asked for and changed: in a variant of a line, a reply, a way or a [[must]]; by a turn, an interruption or a reply.
void CallLintTest::namesThatDecideNothing()
{
    const auto messages = [](const QByteArray &change, const QByteArray &condition) {
        QByteArray graph = bytesOf(fixture(u"sound"_s));
        graph.insert(graph.indexOf("[[behaviour]]"), "[state]\nasked = false\n\n");
        graph.replace("raises = [\"busy\"]\n", "raises = [\"busy\"]\n" + change);
        return printed(lint(scriptOf(graph + "\n[[must]]\npossible = \"" + condition + "\"\n")).faults).join(u'\n');
    };
    QCOMPARE(messages("change = { asked = true }\n", "asked"), QString());
    QCOMPARE(messages("interrupt = { after = 1, change = { asked = true } }\n", "asked or passed"), QString());
    QVERIFY(messages("change = { asked = true }\n", "passed").contains(u"no condition asks for “asked”"_s));
    QVERIFY(messages({}, "passed or asked").contains(u"nothing changes “asked”"_s));
}

// In one language it may be missing: there espeak-ng speaks.
void CallLintTest::recordingsThatAreMissing()
{
    QList<CheckedFile> files = *callFiles(QStringLiteral(COLDCALL_FIXTURES "/calls/sound.toml"));
    QByteArray &graph = files[0].bytes;
    const qsizetype turn = graph.indexOf("[[turn]]") + qsizetype(qstrlen("[[turn]]\n"));
    graph.insert(turn, "voice = \"hello.ogg\"\n");
    for (CheckedFile &file : files)
        file.activity.assets = u"voice/sound"_s;
    QCOMPARE(ScriptChecker().check(files).size(), 1);
    QVERIFY(ScriptChecker().check(files).first().message.contains("hello.ogg"_L1));
    files.append({u"en/voice/sound/hello.ogg"_s, u"en"_s, "OggS", files[0].activity});
    QCOMPARE(ScriptChecker().check(files).size(), 0);
}

void CallLintTest::checkerSaysTheSame()
{
    const ScriptChecker checker;
    for (const char *kind : AllKinds) {
        const auto files = callFiles(fixture(QString::fromLatin1(kind)));
        const QList<Problem> problems = checker.check(*files);
        const QList<Problem> expected = problemsOf(checkCall(*files).faults);
        QCOMPARE(problems.size(), expected.size());
        for (qsizetype i = 0; i < problems.size(); ++i)
            QCOMPARE(problems[i].text(), expected[i].text());
    }
}

void CallLintTest::passMarkOfTheProgramme()
{
    auto files = callFiles(fixture(u"sound"_s));
    for (CheckedFile &file : *files)
        file.activity.pass = 50;
    QCOMPARE(ScriptChecker().check(*files).size(), 0);
    for (CheckedFile &file : *files)
        file.activity.pass = 80;
    QCOMPARE(ScriptChecker().check(*files).size(), 1);
}

// Where the graph says it, for whoever knows the rest of the pack.
void CallLintTest::whatThereIsToPractise()
{
    QByteArray graph = bytesOf(fixture(u"sound"_s));
    graph.insert(graph.indexOf("\n[state]") + 1, "practise = [\"page:manners\", \"activity:quiz:calls\", \"question:calls/c-01\"]\n\n");
    const int line = 1 + int(graph.first(graph.indexOf("practise")).count('\n'));
    const QList<ContentLink> links = ScriptChecker().links({{u"calls/sound.toml"_s, {}, graph, {}}});
    QCOMPARE(links.size(), 3);
    for (const ContentLink &link : links)
        QCOMPARE(u"%1:%2"_s.arg(link.path).arg(link.line), u"calls/sound.toml:%1"_s.arg(line));
    QCOMPARE(links[0].written, u"page:manners"_s);
    QCOMPARE(links[0].source, u"pages/manners.md"_s);
    QCOMPARE(links[1].activity, u"quiz:calls"_s);
    QCOMPARE(links[2].source, u"questions/calls.gift"_s);
    QCOMPARE(links[2].part, u"c-01"_s);
}

void CallLintTest::withoutAGraph()
{
    QVERIFY(ScriptChecker().links({}).isEmpty());
    QVERIFY(ScriptChecker().links({{u"calls/x.toml"_s, {}, "format = ", {}}}).isEmpty());

    QCOMPARE(ScriptChecker().check({}).size(), 1);
    QCOMPARE(ScriptChecker().check({{u"en/calls/x.toml"_s, u"en"_s, "format = 1", {}}}).size(), 1);
}

QTEST_GUILESS_MAIN(CallLintTest)
#include "tst_calllint.moc"
