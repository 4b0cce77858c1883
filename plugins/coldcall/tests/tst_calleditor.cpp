// The editor at a mentor's desk: it loads, checks, saves its draft, undoes, rehearses, hands over; nothing gets into the ledger.
#include "calldesk.h"

#include "editor/rehearsal.h"
#include "editor/scripteditor.h"
#include "editor/sourcereader.h"
#include "samplecalls.h"

#include <vestibule/verbs.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallEditor : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void theScriptIsThereAndSound();
    void aProblemLeadsToItsPlace();
    void whatIsTypedIsSavedAndComesBack();
    void aDraftThatIsBackAtThePublishedIsNone();
    void thePublishedMovesOn();
    void renamingAndRefusals();
    void targetsAndChangesAreChosen();
    void theOutlineHasHeadings();
    void theOutlineIsSearched();
    void theFilesAreHandedOver();
    void aRehearsalLeavesNothing();
    void aRehearsalBeginsWhereItIsAsked();
    void noSuchCall();

private:
    std::unique_ptr<ScriptEditor> openEditor(const QVariantMap &place = {})
    {
        m_desk->signInAs(u"oleg"_s);
        auto editor = std::make_unique<ScriptEditor>(*m_desk, u"coldcall:small"_s, place);
        [&] { QTRY_VERIFY(!editor->loading() && !editor->checking()); }();
        return editor;
    }
    [[nodiscard]] QHash<QString, QByteArray> draft() const { return m_desk->ledger.draftRows.value(draftOf(u"coldcall:small"_s)); }
};

void TestCallEditor::theScriptIsThereAndSound()
{
    const auto editor = openEditor();
    QCOMPARE(editor->title(), u"A small call"_s);
    QCOMPARE(editor->kind(), u"call"_s);
    QVERIFY(!editor->edited());
    QVERIFY(editor->undoName().isEmpty());
    QVERIFY(editor->check()[u"playable"_s].toBool());
    QCOMPARE(editor->check()[u"errors"_s].toInt(), 0);
    QCOMPARE(editor->check()[u"turns"_s].toInt(), 5);
    QVERIFY(editor->check()[u"reachable"_s].toBool());
    QCOMPARE(editor->outline()->count(), 1 + 1 + 2 + 1 + 5 + 8 + 2);  // a flag, checks, a blocker, turns, replies, ends
    QVERIFY(m_desk->ledger.stored.isEmpty());
    QVERIFY(draft().isEmpty());
}

void TestCallEditor::aProblemLeadsToItsPlace()
{
    const auto editor = openEditor({{u"kind"_s, u"reply"_s}, {u"id"_s, u"ask"_s}});
    QCOMPARE(editor->partId(), u"ask"_s);
    editor->setWords(u"en"_s, u"say"_s, {});
    QVERIFY(editor->checking());
    QTRY_VERIFY(!editor->checking());
    QCOMPARE(editor->check()[u"errors"_s].toInt(), 1);
    QVERIFY(!editor->check()[u"playable"_s].toBool());
    const QVariantMap problem = editor->problems().constFirst().toMap();
    QCOMPARE(problem[u"kind"_s].toString(), u"reply"_s);
    QCOMPARE(problem[u"id"_s].toString(), u"ask"_s);
    QVERIFY(problem[u"place"_s].toString().contains(u"say"_s));
    const int row = editor->outline()->rowOf(u"reply"_s, u"ask"_s);
    QCOMPARE(editor->outline()->data(editor->outline()->index(row), Outline::Errors).toInt(), 1);
    editor->undo();
    QTRY_VERIFY(!editor->checking());
    QVERIFY(editor->problems().isEmpty() || !editor->problems().constFirst().toMap()[u"error"_s].toBool());
}

void TestCallEditor::whatIsTypedIsSavedAndComesBack()
{
    {
        const auto editor = openEditor({{u"kind"_s, u"turn"_s}, {u"id"_s, u"hello"_s}});
        editor->setWords(u"en"_s, u"main"_s, u"Good"_s);
        editor->setWords(u"en"_s, u"main"_s, u"Good morning"_s);
        QCOMPARE(editor->saveState(), u"not saved yet"_s);
        QTRY_VERIFY2(editor->saveState().startsWith(u"draft saved"_s), qPrintable(editor->saveState()));
        QVERIFY(draft()[u"texts.en"_s].contains("Good morning"));
        editor->select(u"turn"_s, u"need"_s);
        editor->setValue(u"wait"_s, 44);
    }
    QVERIFY(draft()[u"graph"_s].contains("wait = 44"));  // left before the pause was over
    const auto again = openEditor({{u"kind"_s, u"turn"_s}, {u"id"_s, u"hello"_s}});
    QCOMPARE(again->words(u"en"_s, u"main"_s), u"Good morning"_s);
    QVERIFY(again->edited());
    QVERIFY(!again->outdated());
    QCOMPARE(again->compare().size(), 2);
    QVERIFY(m_desk->ledger.stored.isEmpty());
}

void TestCallEditor::aDraftThatIsBackAtThePublishedIsNone()
{
    const auto editor = openEditor();
    editor->setWords(u"en"_s, u"title"_s, u"Another title"_s);
    QTRY_VERIFY(!draft()[u"graph"_s].isEmpty());
    QCOMPARE(editor->compare().size(), 1);
    editor->discard();
    QVERIFY(!editor->edited());
    QTRY_VERIFY(draft()[u"graph"_s].isEmpty());
    QTRY_COMPARE(editor->saveState(), u"as published"_s);
    editor->undo();
    QCOMPARE(editor->title(), u"Another title"_s);
}

void TestCallEditor::thePublishedMovesOn()
{
    {
        const auto editor = openEditor();
        editor->setWords(u"en"_s, u"title"_s, u"Mine"_s);
    }
    m_desk->content.add(version(u"v2"_s), files());
    const auto editor = openEditor();
    QVERIFY(editor->outdated());
    QCOMPARE(editor->title(), u"Mine"_s);
    editor->setWords(u"en"_s, u"goal"_s, u"A goal"_s);
    QTRY_VERIFY(editor->saveState().startsWith(u"draft saved"_s));
    QCOMPARE(draft()[u"base"_s], "v1");
}

void TestCallEditor::renamingAndRefusals()
{
    const auto editor = openEditor({{u"kind"_s, u"turn"_s}, {u"id"_s, u"need"_s}});
    QVERIFY(!editor->rename(u"Not one"_s).isEmpty());
    QVERIFY(!editor->rename(u"hello"_s).isEmpty());
    QVERIFY(!editor->rename(u"lost"_s).isEmpty());
    QVERIFY(!editor->edited());
    QVERIFY(editor->rename(u"what-for"_s).isEmpty());
    QCOMPARE(editor->partId(), u"what-for"_s);
    QTRY_VERIFY(!editor->checking());
    QCOMPARE(editor->check()[u"errors"_s].toInt(), 0);
    editor->undo();
    QCOMPARE(editor->kind(), u"call"_s);  // what was chosen is not there any more
    editor->redo();
    editor->select(u"reply"_s, u"ask"_s);
    QVERIFY(editor->rename(u"ask-for"_s).isEmpty());
    QCOMPARE(editor->words(u"en"_s, u"say"_s).left(8), u"How many"_s);
}

void TestCallEditor::targetsAndChangesAreChosen()
{
    const auto editor = openEditor({{u"kind"_s, u"turn"_s}, {u"id"_s, u"stock"_s}});
    editor->addReply();
    QCOMPARE(editor->kind(), u"reply"_s);
    const QString added = editor->partId();
    QCOMPARE(editor->targets().size(), 5 + 2);
    editor->setValue(u"way.0.to"_s, u"order"_s);
    editor->setValue(u"change.asked"_s, true);
    editor->setValue(u"action"_s, u"hold"_s);
    editor->setHas(u"shows"_s, u"greeted"_s, true);
    editor->setWords(u"en"_s, u"say"_s, u"Let me think about that for a moment."_s);
    editor->addWay();
    QCOMPARE(editor->ways(), 2);
    editor->setValue(u"way.0.when"_s, u"asked"_s);
    editor->setValue(u"way.0.to"_s, u"lost"_s);
    QTRY_VERIFY(!editor->checking());
    QCOMPARE(editor->check()[u"errors"_s].toInt(), 0);
    QVERIFY(editor->has(u"shows"_s, u"greeted"_s));
    QCOMPARE(editor->value(u"amount"_s).toInt(), 30);
    editor->removeWay(0);
    QCOMPARE(editor->ways(), 1);
    QCOMPARE(editor->value(u"way.0.to"_s).toString(), u"order"_s);
    editor->setValue(u"change.asked"_s, {});
    QVERIFY(!editor->value(u"change.asked"_s).isValid());
    editor->remove();
    QCOMPARE(editor->partId(), u"stock"_s);
    QVERIFY(editor->outline()->rowOf(u"reply"_s, added) < 0);
    for (int i = 0; i < 20 && !editor->undoName().isEmpty(); ++i)
        editor->undo();
    QVERIFY(!editor->edited());
}

// What is declared by its kind, the conversation by its parts as the author named them above the first turn of each.
void TestCallEditor::theOutlineHasHeadings()
{
    QStringList headings;
    for (const OutlineRow &row : outlineOf(*readSource(sampleFiles(u"discount-haggling"_s)), u"en"_s))
        if (headings.isEmpty() || headings.last() != row.section)
            headings.append(row.section);
    QCOMPARE(headings, QStringList({u"Start"_s, u"State"_s, u"Checks"_s, u"Blockers"_s, u"Objections"_s, u"Rules"_s, u"The phone rings"_s,
                                    u"The demand"_s, u"What stands behind it"_s, u"The bargaining table"_s, u"Agreed, or asked for"_s, u"Ends"_s}));
    const auto editor = openEditor();
    const Outline *outline = editor->outline();
    QCOMPARE(outline->data(outline->index(0), Outline::Section).toString(), u"Start"_s);
    QCOMPARE(outline->data(outline->index(outline->rowOf(u"reply"_s, u"ask"_s)), Outline::Section).toString(), u"Conversation"_s);
}

void TestCallEditor::theOutlineIsSearched()
{
    const auto editor = openEditor();
    Outline *outline = editor->outline();
    outline->setFilter(u"pallets"_s);
    QCOMPARE(outline->count(), 2);  // the reply, and the turn that it belongs to
    QVERIFY(outline->rowOf(u"turn"_s, u"need"_s) == 0);
    QVERIFY(outline->rowOf(u"reply"_s, u"ask"_s) == 1);
    editor->selectRow(1);
    QCOMPARE(editor->partId(), u"ask"_s);
    outline->setFilter(u"nowhere to be found"_s);
    QCOMPARE(outline->count(), 0);
    outline->setFilter({});
    QCOMPARE(outline->count(), 20);
}

void TestCallEditor::theFilesAreHandedOver()
{
    QTemporaryDir folder;
    const auto editor = openEditor();
    editor->setWords(u"en"_s, u"title"_s, u"Renamed call"_s);
    editor->handOver(QUrl::fromLocalFile(folder.path()));
    QCOMPARE(m_desk->navigation.problems.size(), 1);  // not checked yet
    QTRY_VERIFY(!editor->checking());
    QSignalSpy done(editor.get(), &ScriptEditor::handedOver);
    editor->handOver(QUrl::fromLocalFile(folder.path()));
    QCOMPARE(done.size(), 1);
    QFile words(folder.filePath(u"en/calls/small.toml"_s));
    QVERIFY(words.open(QIODevice::ReadOnly));
    QVERIFY(words.readAll().contains("Renamed call"));
    QVERIFY(QFile::exists(folder.filePath(u"calls/small.toml"_s)));
    editor->handOver(QUrl::fromLocalFile(folder.filePath(u"calls/small.toml"_s)));  // no folder
    QCOMPARE(m_desk->navigation.problems.size(), 2);
    QVERIFY(m_desk->ledger.stored.isEmpty());
}

void TestCallEditor::aRehearsalLeavesNothing()
{
    const auto editor = openEditor({{u"kind"_s, u"turn"_s}, {u"id"_s, u"hello"_s}});
    editor->setWords(u"en"_s, u"main"_s, u"Rehearsed hello"_s);
    editor->play(false);
    QTRY_COMPARE(m_desk->navigation.opened.size(), 1);
    QCOMPARE(m_desk->navigation.opened.constLast().view, u"coldcall.rehearsal"_s);
    Rehearsal call(*m_desk, u"coldcall:small"_s, {});
    QTRY_VERIFY(!call.loading());
    QVERIFY2(call.problem().isEmpty(), qPrintable(call.problem()));
    call.start(false);
    QTRY_COMPARE(call.stage(), CallAttempt::Running);
    call.pickUp();
    m_desk->ledger.now += 5000;
    call.tick();
    QCOMPARE(call.conversation()->data(call.conversation()->index(call.conversation()->rowCount() - 1), Conversation::Text).toString(), u"Rehearsed hello"_s);
    call.hangUp();
    QTRY_COMPARE(call.stage(), CallAttempt::Done);
    QTRY_VERIFY(!call.debrief()->loading());
    QVERIFY2(call.debrief()->problem().isEmpty(), qPrintable(call.debrief()->problem()));
    call.again();
    QTRY_VERIFY(!call.loading());
    QVERIFY(call.earlier().isEmpty());
    QVERIFY(m_desk->ledger.stored.isEmpty());
}

void TestCallEditor::aRehearsalBeginsWhereItIsAsked()
{
    m_desk->signInAs(u"oleg"_s);
    for (const auto &[turn, words] : {std::pair(u"stock"_s, u"Fifty rolls of it."_s), std::pair(u"order"_s, u"So what now?"_s)}) {
        Rehearsal call(*m_desk, u"coldcall:small"_s, turn);
        QTRY_VERIFY(!call.loading());
        call.start(true);
        const auto last = [&call] {
            return call.conversation()->data(call.conversation()->index(call.conversation()->rowCount() - 1), Conversation::Text).toString();
        };
        QTRY_VERIFY(call.stage() == CallAttempt::Running && call.conversation()->rowCount() > 2);
        for (int second = 0; second < 6 && last() != words; ++second) {
            m_desk->ledger.now += 1000;
            call.tick();
        }
        QCOMPARE(last(), words);
    }
    QVERIFY(m_desk->ledger.stored.isEmpty());
}

void TestCallEditor::noSuchCall()
{
    m_desk->signInAs(u"oleg"_s);
    ScriptEditor editor(*m_desk, u"coldcall:nowhere"_s);
    QTRY_VERIFY(!editor.problem().isEmpty());
    QVERIFY(!editor.error()[u"todo"_s].toString().isEmpty());
    editor.setWords(u"en"_s, u"title"_s, u"x"_s);
    editor.addTurn();
    editor.undo();
    editor.play(true);
    QVERIFY(editor.compare().isEmpty());
    Rehearsal call(*m_desk, u"coldcall:nowhere"_s, {});
    QTRY_VERIFY(!call.problem().isEmpty());
}

QTEST_GUILESS_MAIN(TestCallEditor)
#include "tst_calleditor.moc"
