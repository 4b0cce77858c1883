// What mentors see of all runs: the numbers of the graph against a naive count, and typed texts on their way into the draft.
#include "calldesk.h"

#include "editor/phraselist.h"
#include "graph/callgraph.h"
#include "run/run.h"
#include "script/graphreader.h"

#include <vestibule/verbs.h>

#include <QSignalSpy>

#include <random>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallCoverage : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreThoseOfANaiveCount();
    void theGraphShowsThem();
    void nobodyPlayed();
    void typedTextsOfARun();
    void aPhrasingGoesIntoTheDraft();
    void allTexts();

private:
    [[nodiscard]] static Script script() { return *readScript(Graph).script; }

    // A run by chance; its record's ids are counted here in the simplest way.
    QByteArray walk(unsigned seed, QMap<QString, int> &turns, QMap<QString, int> &replies)
    {
        std::mt19937 random(seed);
        Run run(script());
        qint64 now = 0;
        run.start(now);
        run.pickUp(now += 500);
        QSet<QString> seenTurns, seenReplies;
        for (int i = 0; i < 60 && run.phase() != Phase::Ended; ++i) {
            if (run.turn() >= 0)
                seenTurns.insert(run.script().turns[run.turn()].id);
            run.lineHeard(now += 500);
            run.resume(now += 500);
            const QList<int> open = run.openReplies();
            if (!open.isEmpty() && random() % 4 != 0) {
                const int reply = open[qsizetype(random() % size_t(open.size()))];
                if (run.choose(reply, now += 500))
                    seenReplies.insert(run.script().replies[reply].id);
            } else {
                run.advance(now += 25'000);
            }
            if (run.turn() >= 0 && run.phase() != Phase::Ended)
                seenTurns.insert(run.script().turns[run.turn()].id);
        }
        for (const Step &step : run.record().steps)  // turns that passed while time did
            if (step.kind == Step::Kind::Turn)
                seenTurns.insert(step.id);
        for (const QString &turn : seenTurns)
            ++turns[turn];
        for (const QString &reply : seenReplies)
            ++replies[reply];
        return run.record().toBytes();
    }
    void playTyped(const QString &typed, const QString &then)
    {
        m_desk->signInAs(u"anna"_s);
        talk();
        m_call->say(typed);
        pass(3000);
        if (!then.isEmpty())
            reply(then);
        m_call->hangUp();
        QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
        m_call.reset();
        m_desk->signInAs(u"oleg"_s);
    }
    static QString cell(const PhraseList &list, int row, PhraseList::Role role) { return list.data(list.index(row), role).toString(); }
};

void TestCallCoverage::numbersAreThoseOfANaiveCount()
{
    QList<PlayedRun> runs;
    QMap<QString, int> turns, replies;
    for (unsigned seed = 0; seed < 120; ++seed)
        runs.append({QString::number(seed), u"anna"_s, seed % 3 == 0, walk(seed, turns, replies)});
    runs.append({u"erased"_s, u"anna"_s, true, {}});
    runs.append({u"no record"_s, u"anna"_s, true, "{}"});
    const Coverage coverage = coverageOf(runs);
    QCOMPARE(coverage.all.runs, 120);
    QCOMPARE(coverage.all.passed, 40);
    QVERIFY(turns.size() == 5 && replies.size() > 5);
    for (auto turn = turns.cbegin(); turn != turns.cend(); ++turn)
        QCOMPARE(coverage.turns.value(turn.key()).runs, turn.value());
    for (auto reply = replies.cbegin(); reply != replies.cend(); ++reply)
        QCOMPARE(coverage.replies.value(reply.key()).runs, reply.value());
    for (const auto &passages : {coverage.turns, coverage.replies, coverage.ends})
        for (const Passage &passage : passages)
            QVERIFY(passage.passed <= passage.runs && passage.runs <= coverage.all.runs && passage.passed <= coverage.all.passed);
    QCOMPARE(coverage.turns[u"hello"_s], (Passage{120, 40}));
}

void TestCallCoverage::theGraphShowsThem()
{
    playTyped(u"qwerty zxcvb"_s, u"Good morning"_s);
    CallGraph graph(*m_desk, u"coldcall:small"_s);
    QTRY_VERIFY(!graph.loading());
    QVERIFY2(graph.problem().isEmpty(), qPrintable(graph.problem()));
    QCOMPARE(graph.runs(), 1);
    QCOMPARE(graph.passed(), 0);
    QVERIFY(!graph.draft());
    const QVariantList nodes = graph.property("nodes").toList();
    QCOMPARE(nodes.size(), 5 + 2);
    const auto runsOf = [&nodes](const QString &id) {
        for (const QVariant &node : nodes)
            if (node.toMap()[u"id"_s].toString() == id)
                return node.toMap()[u"runs"_s].toInt();
        return -1;
    };
    QCOMPARE(runsOf(u"hello"_s), 1);
    QCOMPARE(runsOf(u"need"_s), 1);
    QCOMPARE(runsOf(u"order"_s), 0);
    QCOMPARE(graph.property("rows").toList().size(), 5 + 8 + 2);
    QVERIFY(graph.layers() >= 4 && graph.columns() >= 1);
    QVERIFY(graph.step(0, Qt::Key_Down) > 0);
    QCOMPARE(graph.step(0, Qt::Key_Up), -1);
    QCOMPARE(graph.step(0, Qt::Key_A), -1);
    graph.edit(u"turn"_s, u"need"_s);
    QCOMPARE(m_desk->navigation.opened.constLast().view, u"coldcall.editor"_s);
    QCOMPARE(m_desk->navigation.opened.constLast().arguments[u"id"_s].toString(), u"need"_s);
}

void TestCallCoverage::nobodyPlayed()
{
    m_desk->signInAs(u"oleg"_s);
    CallGraph graph(*m_desk, u"coldcall:small"_s);
    QTRY_VERIFY(!graph.loading());
    QCOMPARE(graph.runs(), 0);
    QVERIFY(!graph.property("rows").toList().constFirst().toMap()[u"passedShare"_s].isValid());
    PhraseList phrases(*m_desk, u"coldcall:small"_s);
    QTRY_VERIFY(!phrases.loading());
    QCOMPARE(phrases.count(), 0);
    CallGraph none(*m_desk, u"coldcall:nowhere"_s);
    QTRY_VERIFY(!none.problem().isEmpty());
    PhraseList nothing(*m_desk, u"coldcall:nowhere"_s);
    QTRY_VERIFY(!nothing.problem().isEmpty());
}

void TestCallCoverage::typedTextsOfARun()
{
    playTyped(u"qwerty zxcvb"_s, u"Good morning"_s);
    const Event event = m_desk->ledger.with(verb::Completed).constLast();
    const QList<TypedText> typed = typedTexts({{event.id, event.learner, false, m_desk->ledger.privateParts.value(event.id)}});
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().text, u"qwerty zxcvb"_s);
    QCOMPARE(typed.first().turn, u"hello"_s);
    QCOMPARE(typed.first().understood, Understood::Not);
    QCOMPARE(typed.first().chosen, u"greet"_s);
    QCOMPARE(typed.first().open, QStringList({u"greet"_s, u"grumble"_s}));
}

void TestCallCoverage::aPhrasingGoesIntoTheDraft()
{
    playTyped(u"qwerty zxcvb"_s, u"Good morning"_s);
    PhraseList list(*m_desk, u"coldcall:small"_s);
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(cell(list, 0, PhraseList::Name), u"Anna Petrova"_s);
    QCOMPARE(cell(list, 0, PhraseList::Client), u"Hello, is this Aquilon?"_s);
    QCOMPARE(cell(list, 0, PhraseList::Meant), u"greet"_s);  // what was said in the end
    QTRY_VERIFY(!cell(list, 0, PhraseList::After).isEmpty());
    QCOMPARE(cell(list, 0, PhraseList::Now), u"not understood"_s);
    QVERIFY(cell(list, 0, PhraseList::After).startsWith(u"taken for \"Good morning, this is Anna Petrova of"_s));  // as she would say it
    const QVariantList choices = list.data(list.index(0), PhraseList::Choices).toList();
    QVERIFY(std::ranges::any_of(choices, [](const QVariant &choice) { return choice.toMap()[u"text"_s].toString().contains(u"Anna Petrova"_s); }));
    list.setMeant(0, u"grumble"_s);
    QTRY_VERIFY(cell(list, 0, PhraseList::After).startsWith(u"did you mean \"What do you want"_s));  // blocks: always asked
    list.setMeant(0, u"greet"_s);
    QSignalSpy added(&list, &PhraseList::added);
    list.add(0);
    QCOMPARE(added.size(), 1);
    QTRY_VERIFY(cell(list, 0, PhraseList::Now).startsWith(u"taken for \"Good morning"_s));
    const auto draft = [this] { return m_desk->ledger.draftRows.value(draftOf(u"coldcall:small"_s)); };
    QTRY_VERIFY(draft()[u"texts.en"_s].contains("qwerty zxcvb"));
    QVERIFY(!draft()[u"graph"_s].isEmpty());
    list.add(0);  // is there already
    QCOMPARE(m_desk->navigation.problems.size(), 1);
    list.undo();
    QTRY_VERIFY(!draft()[u"texts.en"_s].contains("qwerty zxcvb"));
    QTRY_VERIFY(draft()[u"graph"_s].isEmpty());
    QVERIFY(!list.data(list.index(0), PhraseList::Added).toBool());
    list.edit(0);
    QCOMPARE(m_desk->navigation.opened.constLast().arguments[u"id"_s].toString(), u"greet"_s);
}

void TestCallCoverage::allTexts()
{
    playTyped(u"Good morning, this is the sales department"_s, {});
    PhraseList list(*m_desk, u"coldcall:small"_s);
    QTRY_VERIFY(!list.loading());
    QCOMPARE(list.count(), 0);
    list.setAll(true);
    QCOMPARE(list.count(), 1);
    QVERIFY(cell(list, 0, PhraseList::Took).startsWith(u"taken for \"Good morning"_s));
    QVERIFY(cell(list, 0, PhraseList::Meant).isEmpty());
}

QTEST_GUILESS_MAIN(TestCallCoverage)
#include "tst_callcoverage.moc"
