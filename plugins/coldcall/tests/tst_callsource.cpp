// A script is read for editing and written again: nothing is lost, and it means the same.
#include "editor/sourcereader.h"
#include "editor/sourcewriter.h"
#include "generated.h"
#include "lint/checker.h"
#include "samplecalls.h"

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class TestCallSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samples_data();
    void samples();
    void generated_data();
    void generated();
    void anyTextComesBack();
    void commentsStay();
    void marksNameWhatStandsThere();
    void whatCannotBeRead();

private:
    [[nodiscard]] static CallSource sourceOf(const QList<CheckedFile> &files)
    {
        const auto source = readSource(files);
        if (!source)
            qFatal("%s", qPrintable(source.error().message()));
        return *source;
    }
    [[nodiscard]] static QList<CheckedFile> written(const CallSource &source, const Activity &activity)
    {
        return filesOf(source, writeCall(source), activity);
    }
    [[nodiscard]] static CallSource fromGraph(const QByteArray &graph) { return sourceOf({{u"made.toml"_s, {}, graph, {}}}); }
};

void TestCallSource::samples_data()
{
    QTest::addColumn<QString>("call");
    QCOMPARE(sampleCalls().size(), 12);
    for (const QString &call : sampleCalls())
        QTest::newRow(qPrintable(call)) << call;
}

void TestCallSource::samples()
{
    QFETCH(const QString, call);
    const QList<CheckedFile> files = sampleFiles(call);
    const CallSource source = sourceOf(files);
    const QList<CheckedFile> again = written(source, files.first().activity);
    QCOMPARE(again.size(), files.size());
    QVERIFY(sourceOf(again) == source);
    // Nothing but the order of some keys and the spacing changes.
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(again[i].path, files[i].path);
        QStringList before = QString::fromUtf8(files[i].bytes).simplified().split(u' ');
        QStringList after = QString::fromUtf8(again[i].bytes).simplified().split(u' ');
        before.sort();
        after.sort();
        QCOMPARE(after, before);
    }
    const CallCheck check = checkCall(again);
    QCOMPARE(printed(check.faults), QStringList());
    const CallCheck original = checkCall(files);
    QCOMPARE(check.report.maxScore, original.report.maxScore);
    QCOMPARE(check.report.minScore, original.report.minScore);
    QCOMPARE(check.report.states, original.report.states);
    QCOMPARE(check.report.bestPath, original.report.bestPath);
}

void TestCallSource::generated_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestCallSource::generated()
{
    QFETCH(const unsigned, seed);
    const QByteArray bytes = ScriptMaker(seed).make(int(seed % 25) + 1);
    const CallSource source = fromGraph(bytes);
    const QByteArray again = writeGraph(source.graph).bytes;
    QVERIFY(fromGraph(again) == source);
    QCOMPARE(writeGraph(fromGraph(again).graph).bytes, again);
    const LintReport before = lint(scriptOf(bytes));
    const LintReport after = lint(scriptOf(again));
    QCOMPARE(after.maxScore, before.maxScore);
    QCOMPARE(after.states, before.states);
    QStringList beforeKinds, afterKinds;
    for (const Fault &fault : before.faults)
        beforeKinds.append(QString::fromLatin1(fault.kind));
    for (const Fault &fault : after.faults)
        afterKinds.append(QString::fromLatin1(fault.kind));
    QCOMPARE(afterKinds, beforeKinds);
}

void TestCallSource::anyTextComesBack()
{
    const QList<CheckedFile> files = sampleFiles(u"complaint"_s);
    CallSource source = sourceOf(files);
    const QString id = source.graph.turns.first().replies.first().id;
    for (const QString &text : {u"quote \" and \\ and # no comment"_s, u"two\nlines\tand a tab"_s, u"  blanks around  "_s, u"ё ₽ 😀 \u007f \u0001"_s,
                                u"'''"_s, u"\"\"\""_s, QString()}) {
        source.texts[0].replies[id].say = text;
        source.texts[0].replies[id].also = {text + u'x', u"b"_s};
        source.graph.turns[0].replies[0].when = text;
        QVERIFY2(sourceOf(written(source, files.first().activity)) == source, qPrintable(text));
    }
}

void TestCallSource::commentsStay()
{
    const QByteArray text = "# of the file\n\n# and more\nformat = 1\nid = \"made\"   # its name\n\n[state]\n# how warm it is\n"
                            "rapport = { start = 2, min = 0, max = 4 }\n\n# the end\n[[end]]\nid = \"won\"\noutcome = \"won\"\n\n"
                            "# Part one\n\n# the turn\n[[turn]]\nid = \"a\"\nmood = \"calm\"  # \"calm\" # still\n\n"
                            "  # the reply\n  [[turn.reply]]\n  id = \"b\"\n  to = \"won\" # there\n# last\n";
    const CallSource source = fromGraph(text);
    const Comments &comments = source.graph.comments;
    QCOMPARE(comments[u"format"_s].above, QStringList({u"# of the file"_s, {}, u"# and more"_s}));
    QCOMPARE(comments[u"id"_s].beside, u"# its name"_s);
    QCOMPARE(comments[u"state.rapport"_s].above, QStringList{u"# how warm it is"_s});
    QCOMPARE(comments[u"end.won"_s].above, QStringList{u"# the end"_s});
    QCOMPARE(comments[u"turn.a"_s].above, QStringList({u"# Part one"_s, {}, u"# the turn"_s}));
    QCOMPARE(comments[u"turn.a.mood"_s].beside, u"# \"calm\" # still"_s);
    QCOMPARE(comments[u"reply.b"_s].above, QStringList{u"# the reply"_s});
    QCOMPARE(comments[u"reply.b.to"_s].beside, u"# there"_s);
    const QByteArray again = writeGraph(source.graph).bytes;
    QCOMPARE(again.count('#'), text.count('#'));
    QVERIFY(fromGraph(again) == source);
}

void TestCallSource::marksNameWhatStandsThere()
{
    const CallSource source = sourceOf(sampleFiles(u"price-objection"_s));
    const WrittenCall call = writeCall(source);
    const QStringList lines = QString::fromUtf8(call.graph.bytes).split(u'\n');
    int replies = 0;
    for (int line = 1; line < int(lines.size()); ++line) {
        if (lines[line - 1].trimmed() != u"[[turn.reply]]")
            continue;
        ++replies;
        QCOMPARE(call.graph.at(line).kind, Mark::Kind::Reply);
        QCOMPARE(lines[line].trimmed(), u"id = \"%1\""_s.arg(call.graph.at(line).id));
        QCOMPARE(call.graph.at(line + 1).key, u"id"_s);
    }
    QVERIFY(replies > 20);
    QCOMPARE(call.graph.at(1).kind, Mark::Kind::Head);
    QCOMPARE(WrittenFile().at(5).kind, Mark::Kind::Head);
    const auto at = QString::fromUtf8(call.texts[0].bytes).split(u'\n').indexOf(u"[turn.pickup]"_s);
    QVERIFY(at > 0);
    QCOMPARE(call.texts[0].at(int(at) + 2).id, u"pickup"_s);
}

void TestCallSource::whatCannotBeRead()
{
    QVERIFY(!readSource({}));
    QVERIFY(!readSource({{u"en/calls/a.toml"_s, u"en"_s, "format = 1", {}}}));
    const auto broken = readSource({{u"calls/a.toml"_s, {}, "format = = 1", {}}});
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Malformed);
    // Of another type than the format says: read as if it were not there.
    const CallSource odd = fromGraph("format = 1\nid = 5\npass = \"x\"\nturn = [ { id = \"a\", reply = 3 }, 7 ]\nstate = 1\nend = { id = 1 }");
    QCOMPARE(odd.graph.turns.size(), 1);
    QVERIFY(odd.graph.id.isEmpty());
    QVERIFY(fromGraph(writeGraph(odd.graph).bytes) == odd);
}

QTEST_GUILESS_MAIN(TestCallSource)
#include "tst_callsource.moc"
