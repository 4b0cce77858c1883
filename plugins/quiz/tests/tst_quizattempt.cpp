// Taking a quiz through its view model, on fakes of the services: from the introduction to the result.
#include "attempttest.h"

#include <vestibule/verbs.h>

using namespace vestibule;
using namespace vestibule::quiz;
using namespace vestibule::quiz::test;

class TestQuizAttempt : public AttemptTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsAhead();
    void aLockedStageLocksItsQuizzes();
    void beginsAndAsksEverything();
    void handsInOnce();
    void countsAttempts();
    void aConflictOnStartShowsHowItStands();
    void anAttemptBegunElsewhereGoesOn();
    void anAttemptHandedInElsewhereShowsItsResult();
    void everyFailingCallIsSaid();
    void anEmptyBankIsSaid();
};

void TestQuizAttempt::showsWhatIsAhead()
{
    open();
    QCOMPARE(m_attempt->stage(), QuizAttempt::Intro);
    QCOMPARE(m_attempt->title(), u"Small quiz"_s);
    QCOMPARE(m_attempt->count(), 7);
    QCOMPARE(m_attempt->passPercent(), 80);
    QCOMPARE(m_attempt->attemptsLeft(), -1);
    QVERIFY(m_desk->ledger.stored.isEmpty());  // looking costs nothing
}

void TestQuizAttempt::aLockedStageLocksItsQuizzes()
{
    RequirementState pass;
    pass.activity = u"quiz:small"_s;
    Readiness &standing = m_desk->readiness.mine;
    standing.stages.resize(2);
    standing.stages[0].id = u"first"_s;
    standing.stages[0].locked = false;
    standing.stages[1].requirements = {pass};
    m_desk->people.all.first().programme = u"manager"_s;
    open();
    QVERIFY2(m_attempt->locked().contains(u"stage 1"_s), qPrintable(m_attempt->locked()));
    m_attempt->start();
    QVERIFY(!m_attempt->busy());
    QVERIFY(m_desk->ledger.stored.isEmpty());
    standing.stages[1].locked = false;
    m_attempt->load();
    QTRY_VERIFY(m_attempt->locked().isEmpty());
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
}

void TestQuizAttempt::beginsAndAsksEverything()
{
    begin();
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).first().content, u"v1"_s);
    QCOMPARE(m_attempt->index(), 0);
    QCOMPARE(m_attempt->itemType(), u"description"_s);
    QCOMPARE(m_attempt->answered(), 1);  // the text to read needs no answer
    answerAllRight();
    QCOMPARE(m_attempt->answered(), 7);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    const Event event = m_desk->ledger.with(verb::Completed).first();
    QCOMPARE(event.score, std::optional<qint64>(ScoreUnit));
    QCOMPARE(event.passed, std::optional(true));
    QCOMPARE(event.refs, QStringList{m_desk->ledger.with(verb::Attempted).first().id});
    QCOMPARE(m_attempt->result()[u"state"_s].toString(), u"passed"_s);
    QCOMPARE(m_attempt->result()[u"items"_s].toList().size(), 6);
    QVERIFY(m_desk->ledger.draftRows.isEmpty());
}

void TestQuizAttempt::handsInOnce()
{
    begin();
    m_attempt->handIn();
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    m_attempt->handIn();
    QCoreApplication::processEvents();
    QCOMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
}

void TestQuizAttempt::countsAttempts()
{
    m_desk->content.add(version(u"v2"_s, 1), files());
    m_desk->ledger.limits = {{u"quiz:small"_s, 1}};
    begin();
    QCOMPARE(m_attempt->attemptsLeft(), 0);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_attempt->result()[u"state"_s].toString(), u"failed"_s);
    EventDraft grant;
    grant.verb = QLatin1String(verb::Granted);
    grant.activity = u"quiz:small"_s;
    grant.payload = {{u"attempts"_s, 2}};
    m_desk->ledger.put(grant, u"oleg"_s);
    open();
    QCOMPARE(m_attempt->attemptsLeft(), 2);
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->answered(), 1);  // nothing of the attempt before
    QCOMPARE(m_attempt->attemptsLeft(), 1);
}

void TestQuizAttempt::aConflictOnStartShowsHowItStands()
{
    m_desk->content.add(version(u"v2"_s, 2), files());
    m_desk->ledger.limits = {{u"quiz:small"_s, 0}};
    open();
    QCOMPARE(m_attempt->attemptsLeft(), 2);
    m_attempt->start();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 1);
    QTRY_VERIFY(!m_attempt->loading());
    QVERIFY(!m_attempt->busy());
    QCOMPARE(m_attempt->stage(), QuizAttempt::Intro);
}

void TestQuizAttempt::anAttemptBegunElsewhereGoesOn()
{
    open();
    EventDraft other;
    other.verb = QLatin1String(verb::Attempted);
    other.activity = u"quiz:small"_s;
    other.content = u"v1"_s;
    const Event begun = m_desk->ledger.put(other);
    m_desk->ledger.draftRows[begun.id].insert(u"one"_s, R"({"choices":[0]})");
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
    QCOMPARE(m_attempt->answered(), 2);
}

void TestQuizAttempt::anAttemptHandedInElsewhereShowsItsResult()
{
    begin();
    EventDraft other;
    other.verb = QLatin1String(verb::Completed);
    other.activity = u"quiz:small"_s;
    other.content = u"v1"_s;
    other.refs = {m_desk->ledger.stored.first().id};
    other.score = 900'000;
    other.passed = true;
    other.privatePart = responsesToBytes({});
    m_desk->ledger.put(other);
    m_attempt->handIn();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Done);
    QCOMPARE(m_desk->navigation.problems.size(), 1);
    QCOMPARE(m_attempt->result()[u"percent"_s].toInt(), 90);
    QCOMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
}

void TestQuizAttempt::everyFailingCallIsSaid()
{
    m_desk->ledger.failRead = diskFull();
    open();
    QVERIFY(m_attempt->problem().contains(u"The disk is full."_s));
    QCOMPARE(m_attempt->error()[u"todo"_s].toString(), u"Make room."_s);
    m_desk->ledger.failRead.reset();
    m_attempt->load();
    QTRY_VERIFY(!m_attempt->loading());
    QVERIFY(m_attempt->problem().isEmpty());

    m_desk->ledger.failAppend = diskFull();
    m_attempt->start();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 1);
    QVERIFY(!m_attempt->busy());
    m_desk->ledger.failAppend.reset();
    m_attempt->start();
    QTRY_COMPARE(m_attempt->stage(), QuizAttempt::Running);
    answer(u"one"_s, Choices{{0}});
    m_desk->ledger.failAppend = diskFull();
    m_attempt->handIn();
    QTRY_COMPARE(m_desk->navigation.problems.size(), 2);
    QVERIFY(!m_attempt->busy());
    QCOMPARE(m_attempt->stage(), QuizAttempt::Running);
    QCOMPARE(m_attempt->chosen(), QVariantList{0});  // the answer is still there

    m_desk->content.files.clear();
    open();
    QVERIFY(!m_attempt->problem().isEmpty());
    m_attempt = std::make_unique<QuizAttempt>(*m_desk, u"quiz:nowhere"_s);
    QTRY_VERIFY(!m_attempt->loading());
    QVERIFY(!m_attempt->problem().isEmpty());
    m_attempt->start();
    QVERIFY(!m_attempt->busy());
}

void TestQuizAttempt::anEmptyBankIsSaid()
{
    m_desk->content.add(version(u"v2"_s), files("// nothing\n", ""));
    open();
    QCOMPARE(m_attempt->error()[u"what"_s].toString(), u"This quiz has no questions."_s);
}

QTEST_GUILESS_MAIN(TestQuizAttempt)
#include "tst_quizattempt.moc"
