// The readers of the graph and of the texts: what they make of the sample, and every fault at its place, all at once.
#include "packfile.h"

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class CallScriptReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSample();
    void theSampleTexts_data();
    void theSampleTexts();
    void allFaultsAtOnce();
    void faults_data();
    void faults();
    void textFaults_data();
    void textFaults();
    void conditionsSayWhere();
    void noToml();
    void hashNamesTheVersion();
};

void CallScriptReaderTest::theSample()
{
    const ScriptReading reading = readScript(bytesOf(packFile(u"calls/price-objection.toml"_s)), u"x"_s);
    QVERIFY2(reading.faults.isEmpty(), qPrintable(printed(reading.faults).join(u"\n"_s)));
    const Script &script = *reading.script;
    QCOMPARE(script.id, u"price-objection"_s);
    QVERIFY(!script.incoming);
    QCOMPARE(script.turns[script.first.index].id, u"pickup"_s);
    QCOMPARE(script.pass, 75);
    QCOMPARE(script.turns.size(), 17);
    QCOMPARE(script.replies.size(), 50);
    QCOMPARE(script.fullMarks(), 31);
    const Reply &hold = script.replies[script.replyIndex(u"look-at-stock")];
    QCOMPARE(hold.action, Reply::Action::Hold);
    QCOMPARE(hold.seconds, 40);
    QCOMPARE(script.turns[hold.late.index].id, u"waited"_s);
    const Reply &callBack = script.replies[script.replyIndex(u"ring-with-the-date")];
    QCOMPARE(callBack.action, Reply::Action::CallBack);
    QCOMPARE(callBack.seconds, 30 * 60);
    const Reply &thursday = script.replies[script.replyIndex(u"thursday-at-ten")];
    QCOMPARE(thursday.routes.size(), 2);
    QVERIFY(!thursday.routes[0].when.isEmpty() && thursday.routes[1].when.isEmpty());
    QCOMPARE(script.ends[thursday.routes[0].to.index].id, u"proposal"_s);
    const Turn &close = script.turns[script.turnIndex(u"close")];
    QCOMPARE(close.lines.size(), 3);
    QCOMPARE(close.lines[0].mood, Mood::Calm);  // the turn's
    QCOMPARE(close.lines[1].mood, Mood::Warm);
    QCOMPARE(close.wait, 30);                   // the call's
    QCOMPARE(script.turns[script.turnIndex(u"silence")].wait, 12);
    QCOMPARE(script.turns[script.turnIndex(u"compare")].interrupt->after, 20);
    QCOMPARE(script.behaviours[0].practise, QStringList{u"page:telephone-manner"_s});
}

void CallScriptReaderTest::theSampleTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ru") << u"ru"_s;
}

void CallScriptReaderTest::theSampleTexts()
{
    QFETCH(QString, language);
    const Script script = sampleScript();
    const TextsReading reading = readTexts(script, language, bytesOf(packFile(language + u"/calls/price-objection.toml"_s)));
    QVERIFY2(reading.faults.isEmpty(), qPrintable(printed(reading.faults).join(u"\n"_s)));
    QCOMPARE(reading.texts.replies.size(), script.replies.size());
    QCOMPARE(reading.texts.turns.size(), script.turns.size());
    QCOMPARE(reading.texts.ends.size(), script.ends.size());
    const QString say = reading.texts.replies[script.replyIndex(u"introduce")].say;
    QVERIFY(say.contains(u"{trainee}"_s));
    QVERIFY(spoken(say, u"Anna Petrova"_s).contains(u"Anna Petrova"_s));
    QVERIFY(!spoken(say, u"Anna"_s).contains(u'{'));
    for (const ReplyText &reply : reading.texts.replies)
        QVERIFY2(reply.also.size() >= 2, qPrintable(reply.say));
}

void CallScriptReaderTest::allFaultsAtOnce()
{
    const QByteArray bytes = "format = 2\nid = \"Wrong Id\"\nkind = \"outgoing\"\nfirst = \"nowhere\"\npass = 0\n"
                             "[state]\nRapport = true\nnumber = { min = 3, max = 1 }\n"
                             "[[end]]\nid = \"e\"\n"
                             "[[turn]]\nid = \"t\"\nmood = \"happy\"\n  [[turn.reply]]\n  id = \"r\"\n  shows = [\"x\", 5]\n  to = \"e\"\n";
    const ScriptReading reading = readScript(bytes, u"bad.toml"_s);
    QVERIFY(!reading.script);
    QStringList places;
    for (const Fault &fault : reading.faults) {
        QCOMPARE(fault.problem.file, u"bad.toml"_s);
        places << u"%1:%2"_s.arg(fault.problem.line).arg(fault.problem.column);
    }
    QCOMPARE(places, QStringList({u"1:10"_s, u"2:6"_s, u"4:9"_s, u"5:8"_s, u"7:11"_s, u"8:10"_s, u"8:27"_s, u"9:1"_s, u"13:8"_s, u"16:11"_s, u"16:17"_s}));
}

void CallScriptReaderTest::faults_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *from, const char *to, const char *kind) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(kind);
    };
    row("kept behaviour shown", "shows = [\"greeted\"]", "shows = [\"polite\"]", kind::WrongValue);
    row("shown behaviour broken", "breaks = [\"polite\"]", "breaks = [\"greeted\"]", kind::WrongValue);
    row("two actions", "to = \"agreed\"", "hold = { seconds = 9 }\n  transfer = { seconds = 9 }\n  to = \"agreed\"", kind::WrongValue);
    row("no way without a condition", "to = \"agreed\"", "to = [ { when = \"asked\", to = \"agreed\" } ]", kind::WrongValue);
    row("a way after the last", "to = \"agreed\"", "to = [ { to = \"agreed\" }, { to = \"lost\" } ]", kind::WrongValue);
    row("no ways", "to = \"agreed\"", "to = []", kind::WrongValue);
    row("no target", "to = \"agreed\"", "", kind::MissingKey);
    row("first is an end", "first = \"hello\"", "first = \"lost\"", kind::UnknownTarget);
    row("patience leads to a turn", "pass = 50", "pass = 50\npatience = { seconds = 60, to = \"hello\" }", kind::UnknownTarget);
    row("flag with a number", "meets = [\"busy\"]", "change = { asked = 1 }", kind::WrongValue);
    row("number with a flag", "meets = [\"busy\"]", "change = { interest = true }", kind::WrongValue);
    row("change of nothing", "meets = [\"busy\"]", "change = { mood = 1 }", kind::UnknownName);
    row("interrupt after the wait", "raises", "wait = 5\ninterrupt = { after = 5 }\nraises", kind::WrongValue);
    row("line twice", "raises = [\"busy\"]", "raises = [\"busy\"]\n[[turn.line]]\nid = \"a\"\nwhen = \"asked\"\n[[turn.line]]\nid = \"a\"", kind::DuplicateId);
    row("line without id", "raises = [\"busy\"]", "raises = [\"busy\"]\n[[turn.line]]\nmood = \"cool\"", kind::MissingKey);
    row("line called interrupt", "raises = [\"busy\"]", "raises = [\"busy\"]\n[[turn.line]]\nid = \"interrupt\"", kind::DuplicateId);
    row("unknown line key", "raises = [\"busy\"]", "raises = [\"busy\"]\n[[turn.line]]\nid = \"a\"\nsay = \"Hello\"", kind::UnknownKey);
    row("reply twice", "id = \"grumble\"", "id = \"greet\"", kind::DuplicateId);
    row("practise", "id = \"rude\"", "id = \"rude\"\npractise = [\"chapter 5\"]", kind::WrongValue);
    row("rings are missing", "kind = \"outgoing\"", "kind = \"incoming\"", kind::MissingKey);
    row("must without a condition", "[[turn]]", "[[must]]\n[[turn]]", kind::WrongValue);
    row("must with two", "[[turn]]", "[[must]]\nnever = \"passed\"\npossible = \"passed\"\n[[turn]]", kind::WrongValue);
    row("passed in a reply", "id = \"greet\"", "id = \"greet\"\n  when = \"passed\"", kind::BadCondition);
    row("no turns", "[[turn]]", "[[turns]]", kind::MissingKey);
    row("text for a number", "pass = 50", "pass = \"half\"", kind::WrongValue);
    row("voice in a folder", "raises", "voice = \"../hello.ogg\"\nraises", kind::WrongValue);
    row("deep", "pass = 50", "pass = [[[[[[[[[[[[1]]]]]]]]]]]]", kind::WrongValue);
}

void CallScriptReaderTest::faults()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, kind);
    QByteArray bytes = bytesOf(QStringLiteral(COLDCALL_FIXTURES "/calls/sound.toml"));
    bytes.insert(bytes.indexOf("[[behaviour]]"), "[state]\ninterest = { start = 1, min = 0, max = 3 }\nasked = false\n\n");
    QVERIFY(readScript(bytes).script);
    QVERIFY(bytes.contains(from));
    const qsizetype at = bytes.indexOf(from);
    bytes.replace(at, from.size(), to);
    const ScriptReading reading = readScript(bytes);
    QVERIFY(!reading.script);
    const QString all = printed(reading.faults).join(u"\n"_s);
    QVERIFY2(std::ranges::any_of(reading.faults, [&](const Fault &fault) { return QLatin1String(fault.kind) == kind; }), qPrintable(all));
    for (const Fault &fault : reading.faults)
        QVERIFY2(fault.problem.line >= 1 && fault.problem.column >= 1, qPrintable(all));
}

void CallScriptReaderTest::textFaults_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *from, const char *to, const char *kind) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(kind);
    };
    row("no title", "title = \"Small\"", "", kind::MissingText);
    row("blank line", "main = \"Yes?\"", "main = \"  \"", kind::MissingText);
    row("no client", "[client]", "[customer]", kind::MissingKey);
    row("unknown placeholder", "say = \"Good morning\"", "say = \"Good morning, {trainer}\"", kind::UnknownName);
    row("placeholder of the client", "main = \"Yes?\"", "main = \"Yes, {trainee}?\"", kind::UnknownName);
    row("no behaviour", "greeted = \"Greeted\"", "", kind::MissingText);
    row("strange behaviour", "greeted = \"Greeted\"", "greeted = \"Greeted\"\nsang = \"Sang\"", kind::ExtraText);
    row("strange turn", "[end.lost]", "[turn.bye]\nmain = \"Bye\"\n[end.lost]", kind::ExtraText);
    row("strange variant", "main = \"Yes?\"", "main = \"Yes?\"\ncool = \"What?\"", kind::ExtraText);
    row("no note for a trap", "instead = \"Greet\"", "", kind::MissingText);
    row("next step of none", "text = \"Good.\"", "text = \"Good.\"\nnext_step = \"A meeting\"", kind::ExtraText);
    row("no list", "say = \"Good morning\"", "say = \"Good morning\"\nalso = \"Hello\"", kind::WrongValue);
    row("a number", "say = \"Good morning\"", "say = 5", kind::WrongValue);
    row("format", "format = 1", "format = 7", kind::WrongValue);
}

void CallScriptReaderTest::textFaults()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, kind);
    const Script script = scriptOf(bytesOf(QStringLiteral(COLDCALL_FIXTURES "/calls/sound.toml")));
    QByteArray bytes = bytesOf(QStringLiteral(COLDCALL_FIXTURES "/en/calls/sound.toml"));
    QVERIFY(readTexts(script, u"en"_s, bytes).faults.isEmpty());
    QVERIFY(bytes.contains(from));
    bytes.replace(bytes.indexOf(from), from.size(), to);
    const Faults faults = readTexts(script, u"en"_s, bytes).faults;
    QVERIFY2(std::ranges::any_of(faults, [&](const Fault &fault) { return QLatin1String(fault.kind) == kind; }),
             qPrintable(printed(faults).join(u"\n"_s)));
}

void CallScriptReaderTest::noToml()
{
    for (const QByteArray &bytes : {QByteArray("\xff\xfe"), QByteArray("= 5"), QByteArray("[[[["), QByteArray("a = \"\x00\"", 7)}) {
        const ScriptReading reading = readScript(bytes);
        QVERIFY(!reading.script);
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(QLatin1String(reading.faults.first().kind), QLatin1String(kind::Syntax));
    }
    QVERIFY(!readScript({}).script);
    QVERIFY(readScript({}).faults.size() > 3);
}

// In words, too: who fills in a form sees no line and column.
void CallScriptReaderTest::conditionsSayWhere()
{
    const auto messageOf = [](const QByteArray &condition) {
        const QByteArray sound = bytesOf(QStringLiteral(COLDCALL_FIXTURES "/calls/sound.toml"));
        const ScriptReading reading = readScript(sound + "\n[[must]]\nnever = \"" + condition + "\"\n");
        return reading.faults.size() == 1 ? reading.faults.first().problem.message : QString();
    };
    QVERIFY2(messageOf("passed and intrest = 2").contains(u"(at character 12, “intrest = 2”)"_s), qPrintable(messageOf("passed and intrest = 2")));
    QVERIFY2(messageOf("passed and").contains(u"(at the end of “passed and”)"_s), qPrintable(messageOf("passed and")));
    QVERIFY2(messageOf("(passed").contains(u"(at the end of “(passed”)"_s), qPrintable(messageOf("(passed")));
}

void CallScriptReaderTest::hashNamesTheVersion()
{
    const QByteArray bytes = bytesOf(QStringLiteral(COLDCALL_FIXTURES "/calls/sound.toml"));
    const Script script = scriptOf(bytes);
    QCOMPARE(script.hash.size(), 64);
    QCOMPARE(scriptOf(bytes).hash, script.hash);
    QVERIFY(scriptOf(bytes + "# a note\n").hash != script.hash);
}

QTEST_GUILESS_MAIN(CallScriptReaderTest)
#include "tst_callscriptreader.moc"
