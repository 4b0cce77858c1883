// What becomes of the answers of an attempt before it is handed in: saved, not saved, found again.
#include "attempttest.h"

#include <vestibule/verbs.h>

using namespace vestibule;
using namespace vestibule::quiz;
using namespace vestibule::quiz::test;

class TestQuizDrafts : public AttemptTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysSavedOnlyWhenItIs();
    void handsInAfterTheLastAnswerIsSaved();
    void aFailedSaveIsSaidAndTriedAgain();
    void aLaterSuccessDoesNotHideAFailure();
    void whatWasTypedLastIsWrittenWhenLeaving();
    void resumesWhereItStopped();
    void goesOnInAnotherLanguage();
    void keepsTheVersionItBeganWith();
    void survivesTheEndOfTheSession();
};

void TestQuizDrafts::saysSavedOnlyWhenItIs()
{
    begin();
    m_desk->ledger.holdSaves = true;
    answer(u"one"_s, Choices{{0}});
    QCOMPARE(m_desk->ledger.waiting(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(savedNow(), u"saving…"_s);
    answer(u"tf"_s, Choices{{0}});
    m_desk->ledger.release();
    QCoreApplication::processEvents();
    QCOMPARE(savedNow(), u"saving…"_s);  // the second one is not there yet
    m_desk->ledger.release();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));
    QCOMPARE(m_desk->ledger.draftRows.value(m_desk->ledger.stored.first().id).size(), 2);
}

void TestQuizDrafts::handsInAfterTheLastAnswerIsSaved()
{
    begin();
    m_desk->ledger.holdSaves = true;
    answer(u"word"_s, Written{u"film"_s});  // still within the pause after typing
    m_attempt->handIn();
    QVERIFY(m_attempt->busy());
    QCOMPARE(m_desk->ledger.waiting(), 1);
    QCoreApplication::processEvents();
    QVERIFY(m_desk->ledger.with(verb::Completed).isEmpty());
    m_attempt->choose(0, true);  // too late
    m_desk->ledger.release();
    QTRY_COMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
    const auto responses = responsesFromBytes(m_desk->ledger.privateParts.value(m_desk->ledger.with(verb::Completed).first().id));
    QCOMPARE(responses->size(), 1);
    QCOMPARE(responses->value(u"word"_s), Response(Written{u"film"_s}));
}

void TestQuizDrafts::aFailedSaveIsSaidAndTriedAgain()
{
    begin();
    m_desk->ledger.failSave = diskFull();
    answer(u"one"_s, Choices{{0}});
    QTRY_COMPARE(savedNow(), u"not saved"_s);
    QVERIFY(m_attempt->saveProblem().contains(u"The disk is full."_s));

    m_attempt->handIn();
    QTRY_VERIFY(!m_attempt->busy());  // and nothing was handed in
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QVERIFY(m_desk->ledger.with(verb::Completed).isEmpty());
    QCOMPARE(m_desk->navigation.problems.size(), 1);

    m_desk->ledger.failSave.reset();
    m_attempt->saveAgain();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));
    QVERIFY(m_attempt->saveProblem().isEmpty());
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
}

void TestQuizDrafts::aLaterSuccessDoesNotHideAFailure()
{
    begin();
    m_desk->ledger.failSave = diskFull();
    answer(u"one"_s, Choices{{0}});
    QTRY_COMPARE(savedNow(), u"not saved"_s);
    m_desk->ledger.failSave.reset();
    m_desk->ledger.holdSaves = true;
    m_attempt->match(0, 1);  // another answer to the same question: what failed is gone
    m_desk->ledger.release();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));

    m_desk->ledger.holdSaves = false;
    m_desk->ledger.failSave = diskFull();
    m_attempt->choose(1, true);
    QTRY_COMPARE(savedNow(), u"not saved"_s);
    const int failed = m_attempt->index();
    m_desk->ledger.holdSaves = true;
    m_desk->ledger.failSave.reset();
    m_attempt->setIndex(failed + 1);  // tries again what failed
    m_attempt->choose(0, true);
    m_desk->ledger.release();
    QCoreApplication::processEvents();
    QCOMPARE(savedNow(), u"saving…"_s);
    m_desk->ledger.release();
    QTRY_VERIFY(savedNow().startsWith(u"saved"_s));
}

void TestQuizDrafts::whatWasTypedLastIsWrittenWhenLeaving()
{
    begin();
    const QString attempt = m_desk->ledger.stored.first().id;
    answer(u"word"_s, Written{u"fil"_s});
    QVERIFY(m_desk->ledger.draftRows.value(attempt).isEmpty());
    m_attempt.reset();
    QCOMPARE(m_desk->ledger.draftRows.value(attempt).value(u"word"_s), QByteArray(R"({"text":"fil"})"));
}

void TestQuizDrafts::resumesWhereItStopped()
{
    begin();
    answer(u"one"_s, Choices{{2}});
    answer(u"two"_s, Choices{{0, 2}});
    answer(u"pairs"_s, Pairs{{{0, 1}}});
    open();
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
    QCOMPARE(m_attempt->itemId(), u"tf"_s);  // the first without an answer
    QCOMPARE(m_attempt->answered(), 3);      // half of the pairs is no answer
    m_attempt->setIndex(2);
    QCOMPARE(m_attempt->chosen(), QVariantList({0, 2}));
    m_attempt->setIndex(6);
    QCOMPARE(m_attempt->matched(), QVariantList({1, -1}));
}

void TestQuizDrafts::goesOnInAnotherLanguage()
{
    begin();
    answer(u"word"_s, Written{u"stretch film"_s});
    answer(u"one"_s, Choices{{0}});
    m_attempt.reset();
    m_desk->content.interfaceLanguage = u"ru"_s;
    open();
    m_attempt->setIndex(1);
    QCOMPARE(m_attempt->itemId(), u"one"_s);
    QCOMPARE(m_attempt->stem(), u"Что\\?"_s);
    QCOMPARE(m_attempt->chosen(), QVariantList{0});
    answerAllRight();
    answer(u"word"_s, Written{u"плёнка"_s});
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_desk->ledger.with(verb::Completed).first().score, std::optional<qint64>(ScoreUnit));
}

void TestQuizDrafts::keepsTheVersionItBeganWith()
{
    begin();
    m_attempt.reset();
    m_desk->content.add(version(u"v2"_s), files("// [id:new]\nNew? {T}\n", "// [id:new]\nНовое? {T}\n"));
    open();
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->count(), 7);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_desk->ledger.with(verb::Completed).first().content, u"v1"_s);
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->itemId(), u"new"_s);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).last().content, u"v2"_s);
}

void TestQuizDrafts::survivesTheEndOfTheSession()
{
    begin();
    m_desk->ledger.holdSaves = true;
    answer(u"one"_s, Choices{{0}});
    answer(u"word"_s, Written{u"film"_s});
    m_attempt->load();
    m_desk->signedIn = false;
    m_desk->ledger.release();
    QTest::qWait(500);  // past the pause after typing
    m_attempt.reset();
    QVERIFY(m_desk->ledger.with(verb::Completed).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuizDrafts)
#include "tst_quizdrafts.moc"
