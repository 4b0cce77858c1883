// Every edit can be taken back and done again, and leaves a script that can be written and read.
#include "editor/declared.h"
#include "editor/edithistory.h"
#include "editor/edits.h"
#include "editor/sourcereader.h"
#include "editor/sourcewriter.h"
#include "lint/checker.h"
#include "samplecalls.h"

#include <random>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

namespace {

CallSource sample(const QString &call = u"price-objection"_s) { return *readSource(sampleFiles(call)); }

CallSource writtenAndRead(const CallSource &source) { return *readSource(filesOf(source, writeCall(source), sampleFiles(u"complaint"_s).first().activity)); }

QStringList problemsIn(const CallSource &source)
{
    return printed(checkCall(filesOf(source, writeCall(source), sampleFiles(u"complaint"_s).first().activity)).faults);
}

// An author who does anything.
class Author
{
public:
    explicit Author(unsigned seed) : m_random(seed) {}

    void edit(CallSource &source)
    {
        const QString turn = anyTurn(source.graph);
        const QString reply = anyReply(source.graph);
        switch (pick(15)) {
        case 0: addTurn(source, turn); break;
        case 1: addReply(source, turn); break;
        case 2: removeTurn(source, turn); break;
        case 3: removeReply(source, reply); break;
        case 4: renameTurn(source, turn, u"renamed-%1"_s.arg(pick(1000))); break;
        case 5: renameReply(source, reply, u"renamed-%1"_s.arg(pick(1000))); break;
        case 6: moveTurn(source, turn, pick(2) == 0 ? -1 : 1); break;
        case 7: moveReply(source, reply, pick(2) == 0 ? -1 : 1); break;
        case 8: addLine(source, turn); break;
        case 9: setInterrupt(source, turn, pick(12)); break;
        case 11: addDeclared(source, anyKind(), pick(2) == 0); break;
        case 12:
            if (const Part part = anyDeclared(source.graph); exists(source.graph, part))
                removeDeclared(source, part);
            break;
        case 13:
            if (const Part part = anyDeclared(source.graph); exists(source.graph, part))
                renameDeclared(source, part, part.kind == PartKind::State ? u"renamed_%1"_s.arg(pick(1000)) : u"renamed-%1"_s.arg(pick(1000)));
            break;
        case 10: addPhrasing(source, u"ru"_s, reply, u"так тоже говорят %1"_s.arg(pick(5))); break;
        default:
            if (const int index = source.graph.turnIndex(turn); index >= 0)
                removeLine(source, turn, source.graph.turns[index].lineIds().constFirst());
        }
    }

private:
    int pick(int n) { return int(m_random() % unsigned(n)); }
    PartKind anyKind()
    {
        const PartKind kinds[] = {PartKind::State, PartKind::Check, PartKind::Blocker, PartKind::Objection, PartKind::Must, PartKind::End};
        return kinds[pick(6)];
    }
    Part anyDeclared(const GraphSource &graph)
    {
        const PartKind kind = anyKind();
        const auto any = [this](const auto &list) { return list.isEmpty() ? QString() : list[pick(int(list.size()))].id; };
        return {kind, kind == PartKind::State       ? (graph.state.isEmpty() ? QString() : graph.state[pick(int(graph.state.size()))].name)
                      : kind == PartKind::Check     ? any(graph.behaviours)
                      : kind == PartKind::Blocker   ? any(graph.blockers)
                      : kind == PartKind::Objection ? graph.objections.value(0)
                      : kind == PartKind::End       ? any(graph.ends)
                                                    : QString::number(pick(3))};
    }
    QString anyTurn(const GraphSource &graph) { return graph.turns.isEmpty() ? QString() : graph.turns[pick(int(graph.turns.size()))].id; }
    QString anyReply(const GraphSource &graph)
    {
        const QString turn = anyTurn(graph);
        if (turn.isEmpty())
            return {};
        const QList<SourceReply> &replies = graph.turns[graph.turnIndex(turn)].replies;
        return replies.isEmpty() ? QString() : replies[pick(int(replies.size()))].id;
    }

    std::mt19937 m_random;
};

}  // namespace

class TestCallEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoTakesEverythingBack_data();
    void undoTakesEverythingBack();
    void typingIsOneStep();
    void theOldestStepsAreForgotten();
    void renamingKeepsTheCallSound();
    void renamingWhatIsDeclaredKeepsTheCallSound();
    void whatIsDeclaredIsAddedAndTakenOut();
    void theCallItselfIsEdited();
    void anIdThatIsTakenIsRefused();
    void whatIsNewIsPointedAt();
    void whatIsGoneIsPointedAt();
    void aSecondLineMakesTheFirstExplicit();
    void aPhrasingIsAddedOnce();
};

void TestCallEdits::undoTakesEverythingBack_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 25; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestCallEdits::undoTakesEverythingBack()
{
    QFETCH(const unsigned, seed);
    const CallSource original = sample(sampleCalls()[qsizetype(seed) % sampleCalls().size()]);
    Author author(seed);
    EditHistory history;
    history.reset(original);
    QList<CallSource> states{original};
    for (int i = 0; i < 30; ++i) {
        CallSource next = history.now();
        author.edit(next);
        if (history.apply(next, u"edit"_s))
            states.append(next);
        QVERIFY(history.now() == next);
    }
    QVERIFY(states.size() > 10);
    QVERIFY(writtenAndRead(history.now()) == history.now());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        history.undo();
        QVERIFY(history.now() == states[i]);
    }
    QVERIFY(!history.canUndo());
    QVERIFY(history.now() == original);
    for (qsizetype i = 1; i < states.size(); ++i) {
        history.redo();
        QVERIFY(history.now() == states[i]);
    }
    QVERIFY(!history.canRedo());
}

void TestCallEdits::typingIsOneStep()
{
    EditHistory history;
    history.reset(sample());
    const auto type = [&history](const QString &title) {
        CallSource next = history.now();
        next.texts[0].title = title;
        return history.apply(next, u"title"_s, u"en.title"_s);
    };
    const QString before = history.now().texts[0].title;
    QVERIFY(type(u"N"_s));
    QVERIFY(type(u"Ne"_s));
    QVERIFY(!type(u"Ne"_s));
    history.endField();
    QVERIFY(type(u"New"_s));
    QCOMPARE(history.undoName(), u"title"_s);
    history.undo();
    QCOMPARE(history.now().texts[0].title, u"Ne"_s);
    history.undo();
    QCOMPARE(history.now().texts[0].title, before);
    QVERIFY(!history.canUndo());
    history.redo();
    QVERIFY(history.canRedo());
    QVERIFY(type(u"Other"_s));
    QVERIFY(!history.canRedo());
}

void TestCallEdits::theOldestStepsAreForgotten()
{
    EditHistory history;
    history.reset(sample());
    for (int i = 0; i < int(EditHistory::MostSteps) + 20; ++i) {
        CallSource next = history.now();
        next.graph.pass = 1 + i;
        QVERIFY(history.apply(next, u"pass"_s));
    }
    int steps = 0;
    for (; history.canUndo(); ++steps)
        history.undo();
    QCOMPARE(steps, int(EditHistory::MostSteps));
    QCOMPARE(history.now().graph.pass, 20);
}

void TestCallEdits::renamingKeepsTheCallSound()
{
    for (const QString &call : sampleCalls()) {
        CallSource source = sample(call);
        const QList<SourceTurn> turns = source.graph.turns;
        for (const SourceTurn &turn : turns) {
            QVERIFY(renameTurn(source, turn.id, u"x-"_s + turn.id));
            for (const SourceReply &reply : turn.replies)
                QVERIFY(renameReply(source, reply.id, u"x-"_s + reply.id));
        }
        QCOMPARE(source.graph.first.left(2), u"x-"_s);
        QCOMPARE(problemsIn(source), QStringList());
        QCOMPARE(writeGraph(source.graph).bytes.count('#'), writeGraph(sample(call).graph).bytes.count('#'));
    }
}

void TestCallEdits::anIdThatIsTakenIsRefused()
{
    CallSource source = sample();
    const CallSource before = source;
    QVERIFY(!renameTurn(source, u"pickup"_s, u"who"_s));
    QVERIFY(!renameTurn(source, u"pickup"_s, source.graph.ends.first().id));
    QVERIFY(!renameTurn(source, u"pickup"_s, u"Not an id"_s));
    QVERIFY(!renameTurn(source, u"nothing"_s, u"something"_s));
    QVERIFY(!renameReply(source, u"introduce"_s, u"sign-today"_s));
    QVERIFY(addReply(source, u"nothing"_s).isEmpty());
    QVERIFY(source == before);
}

void TestCallEdits::whatIsNewIsPointedAt()
{
    CallSource source = sample();
    const QString turn = addTurn(source, u"pickup"_s);
    QCOMPARE(source.graph.turnIndex(turn), 1);
    const QString reply = addReply(source, turn);
    QCOMPARE(source.graph.seatOf(reply).turn, 1);
    const QString second = addTurn(source, turn);
    QVERIFY(second != turn);
    // Its texts are missing in every language, and it leads nowhere.
    const WrittenCall written = writeCall(source);
    const auto check = checkCall(filesOf(source, written, sampleFiles(u"complaint"_s).first().activity));
    QVERIFY(std::ranges::any_of(check.faults, [&](const Fault &fault) {
        return fault.problem.file == u"calls/complaint.toml" && written.graph.at(fault.problem.line).id == reply
            && written.graph.at(fault.problem.line).key == u"to";
    }));
    source.graph.turns[1].replies[0].ways[0].to = u"who"_s;
    const WrittenCall whole = writeCall(source);
    const auto texts = checkCall(filesOf(source, whole, sampleFiles(u"complaint"_s).first().activity));
    for (const QString &wanted : {turn, reply, second})
        QVERIFY2(std::ranges::any_of(texts.faults, [&](const Fault &fault) {
            return fault.problem.file == u"ru/calls/complaint.toml" && whole.texts[1].at(fault.problem.line).id == wanted;
        }), qPrintable(wanted));
}

void TestCallEdits::whatIsGoneIsPointedAt()
{
    CallSource source = sample();
    const qsizetype before = source.texts[0].replies.size();
    const qsizetype own = source.graph.turns[source.graph.turnIndex(u"who"_s)].replies.size();
    removeTurn(source, u"who"_s);
    QCOMPARE(source.texts[0].replies.size(), before - own);
    QVERIFY(!source.texts[1].turns.contains(u"who"_s));
    const QStringList problems = problemsIn(source);
    QVERIFY(!problems.isEmpty());
    for (const QString &problem : problems)
        QVERIFY2(problem.startsWith(u"unknown-target"_s) && problem.contains(u"who"_s), qPrintable(problem));
}

void TestCallEdits::aSecondLineMakesTheFirstExplicit()
{
    CallSource source = sample();
    const QString line = addLine(source, u"pickup"_s);
    SourceTurn &turn = source.graph.turns[source.graph.turnIndex(u"pickup"_s)];
    QCOMPARE(turn.lineIds(), QStringList({line, u"main"_s}));
    turn.lines[0].when = u"rapport >= 2"_s;
    for (TextsSource &texts : source.texts)
        setText(texts.turns[u"pickup"_s], line, u"Yes?"_s);
    QCOMPARE(problemsIn(source).filter(u"pickup"_s), QStringList());
    removeLine(source, u"pickup"_s, line);
    QCOMPARE(source.graph.turns.first().lineIds(), QStringList{u"main"_s});
    removeLine(source, u"pickup"_s, u"main"_s);  // the last one stays
    QCOMPARE(source.graph.turns.first().lineIds(), QStringList{u"main"_s});
    QCOMPARE(problemsIn(source), QStringList());
}

// Every state, check, blocker, objection and end of every call: in lists, changes, targets and conditions.
void TestCallEdits::renamingWhatIsDeclaredKeepsTheCallSound()
{
    for (const QString &call : sampleCalls()) {
        CallSource source = sample(call);
        const GraphSource graph = source.graph;
        const auto rename = [&source](PartKind kind, const QString &id) {
            return renameDeclared(source, {kind, id}, kind == PartKind::State ? u"x_"_s + id : u"x-"_s + id);
        };
        for (const SourceState &state : graph.state)
            QVERIFY(rename(PartKind::State, state.name));
        for (const SourceBehaviour &check : graph.behaviours)
            QVERIFY(rename(PartKind::Check, check.id));
        for (const SourceBlocker &blocker : graph.blockers)
            QVERIFY(rename(PartKind::Blocker, blocker.id));
        for (const QString &objection : graph.objections)
            QVERIFY(rename(PartKind::Objection, objection));
        for (const SourceEnd &end : graph.ends)
            QVERIFY(rename(PartKind::End, end.id));
        QCOMPARE(problemsIn(source), QStringList());
        QVERIFY(!renameDeclared(source, {PartKind::End, u"x-"_s + graph.ends[0].id}, graph.turns[0].id));  // a turn's
        QVERIFY(!renameDeclared(source, {PartKind::Check, u"x-"_s + graph.behaviours[0].id}, u"No good"_s));
    }
}

void TestCallEdits::whatIsDeclaredIsAddedAndTakenOut()
{
    const CallSource before = sample();
    for (const PartKind kind : {PartKind::State, PartKind::Check, PartKind::Blocker, PartKind::Objection, PartKind::Must, PartKind::End}) {
        CallSource source = before;
        const Part part = addDeclared(source, kind);
        QVERIFY(exists(source.graph, part));
        for (const QString &field : wordFields(source.graph, part))
            setWords(source, u"ru"_s, part, field, u"Слова"_s);
        if (!wordFields(source.graph, part).isEmpty())
            QCOMPARE(wordsOf(source, u"ru"_s, part, wordFields(source.graph, part).first()), u"Слова"_s);
        QVERIFY(writtenAndRead(source) == source);
        removeDeclared(source, part);
        QVERIFY(!exists(source.graph, part));
        QVERIFY(source == before);
    }
}

void TestCallEdits::theCallItselfIsEdited()
{
    CallSource source = sample();
    const Part call;
    const auto set = [&](const QString &field, const QVariant &value) {
        setValue(source, call, field, value);
        return valueOf(source.graph, call, field) == value;
    };
    QVERIFY(set(u"wait"_s, 25));
    QVERIFY(set(u"patience.seconds"_s, 300));
    QVERIFY(set(u"speed.within"_s, 9));
    QVERIFY(set(u"speed.weight"_s, 2));  // more would break a rule of this call
    QVERIFY(set(u"practise"_s, u"page:prices-discounts\npage:cold-calls"_s));
    QVERIFY(set(u"known.name"_s, u"turn:pickup"_s));
    QVERIFY(!set(u"rings.allowed"_s, 2));  // it is dialled
    QCOMPARE(problemsIn(source), QStringList());
    QVERIFY(set(u"kind"_s, u"incoming"_s));
    QVERIFY(set(u"rings.allowed"_s, 2));
    QVERIFY(!valueOf(source.graph, call, u"dialling"_s).isValid());
    QCOMPARE(problemsIn(source), QStringList());
    QVERIFY(set(u"speed.within"_s, QVariant()));
    QVERIFY(!source.graph.speed);
    QVERIFY(writtenAndRead(source) == source);
    const Part rule{PartKind::Must, u"0"_s};
    setValue(source, rule, u"condition"_s, u"passed and no_such_flag"_s);
    QVERIFY(!problemsIn(source).isEmpty());
}

void TestCallEdits::aPhrasingIsAddedOnce()
{
    CallSource source = sample();
    QVERIFY(addPhrasing(source, u"en"_s, u"introduce"_s, u"  Hello   there "_s));
    QCOMPARE(source.texts[0].replies[u"introduce"_s].also.constLast(), u"Hello there"_s);
    QVERIFY(!addPhrasing(source, u"en"_s, u"introduce"_s, u"Hello there"_s));
    QVERIFY(!addPhrasing(source, u"en"_s, u"introduce"_s, u"  "_s));
    QVERIFY(!addPhrasing(source, u"de"_s, u"introduce"_s, u"Hallo"_s));
    QVERIFY(!addPhrasing(source, u"en"_s, u"nothing"_s, u"Hello"_s));
    QCOMPARE(problemsIn(source), QStringList());
}

QTEST_GUILESS_MAIN(TestCallEdits)
#include "tst_calledits.moc"
