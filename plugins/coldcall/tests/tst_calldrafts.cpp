// What is kept of a call: every step as a draft, what a crash cut off, and a hand-in that the disk refuses.
#include "calldesk.h"

#include "attempt/handin.h"
#include "run/record.h"
#include "score/rescore.h"

#include <vestibule/verbs.h>

#include <algorithm>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallDrafts : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsADraft();
    void whatIsNotSavedSaysSo();
    void leavingHangsUp();
    void aCrashCountsAndIsShown();
    void aCrashBeforeTheFirstDraft();
    void anEndedCallThatWasNotHandedIn();
    void playedWithTheVersionThatItBeganWith();
    void aHandInThatFailsIsTriedAgain();
    void theMentorsProgramComesToTheSameScore();

private:
    // The program is gone: nothing of it runs any more, and its drafts stay.
    void crash()
    {
        m_desk->signedIn = false;
        m_call.reset();
        m_desk->signedIn = true;
    }
    [[nodiscard]] Event completed() const { return m_desk->ledger.with(verb::Completed).constLast(); }
    void seeDebrief()
    {
        QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
        QTRY_VERIFY(!m_call->debrief()->loading());
    }
};

void TestCallDrafts::everyStepIsADraft()
{
    talk();
    reply(u"Good morning"_s);
    m_call->setCard(u"name"_s, u"Ivan"_s);
    QTRY_VERIFY(m_call->saveState().startsWith(u"saved "_s));
    const auto rows = m_desk->ledger.draftRows.value(m_desk->ledger.with(verb::Attempted).constFirst().id);
    const auto record = RunRecord::fromBytes(rows.value(u"run"_s));
    QVERIFY(record);
    QVERIFY(std::ranges::any_of(record->steps, [](const Step &step) { return step.id == "need"_L1; }));
    QTRY_VERIFY(m_desk->ledger.draftRows.constBegin()->value(u"card"_s).contains("Ivan"));
}

void TestCallDrafts::whatIsNotSavedSaysSo()
{
    talk();
    m_desk->ledger.failSave = Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}};
    reply(u"Good morning"_s);
    QTRY_VERIFY(!m_call->saveProblem().isEmpty());
    m_desk->ledger.failSave.reset();
    m_call->saveAgain();
    QTRY_VERIFY(m_call->saveProblem().isEmpty());
}

void TestCallDrafts::leavingHangsUp()
{
    talk();
    reply(u"Good morning"_s);
    m_call.reset();
    QTRY_COMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
    QCOMPARE(completed().payloadObject()[u"ending"_s].toString(), u"trainee-hung-up"_s);
    QVERIFY(m_desk->ledger.draftRows.value(completed().refs.constFirst()).isEmpty());
    open();
    QCOMPARE(m_call->stage(), CallAttempt::Intro);
    QCOMPARE(m_call->earlier().size(), 1);
}

void TestCallDrafts::aCrashCountsAndIsShown()
{
    talk();
    reply(u"Good morning"_s);
    m_call->setCard(u"name"_s, u"Ivan"_s);
    QTRY_VERIFY(m_desk->ledger.draftRows.constBegin()->contains(u"card"_s));
    crash();
    QVERIFY(m_desk->ledger.with(verb::Completed).isEmpty());
    m_call = std::make_unique<CallAttempt>(*m_desk, u"coldcall:small"_s);
    seeDebrief();
    QVERIFY(m_call->debrief()->cutOff());
    QCOMPARE(m_call->debrief()->property("moments").toList().size(), 2);
    QCOMPARE(m_call->debrief()->card()[u"name"_s].toString(), u"Ivan"_s);
    QCOMPARE(completed().score, std::optional<qint64>(0));
    QCOMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
}

void TestCallDrafts::aCrashBeforeTheFirstDraft()
{
    EventDraft attempted;
    attempted.verb = QLatin1String(verb::Attempted);
    attempted.activity = u"coldcall:small"_s;
    attempted.content = u"v1"_s;
    m_desk->ledger.put(attempted);
    m_call = std::make_unique<CallAttempt>(*m_desk, u"coldcall:small"_s);
    seeDebrief();
    QVERIFY(m_call->debrief()->cutOff());
    QVERIFY(m_call->debrief()->property("moments").toList().isEmpty());
}

void TestCallDrafts::anEndedCallThatWasNotHandedIn()
{
    talk();
    reply(u"Good morning"_s);
    reply(u"How many"_s);
    reply(u"I will find out"_s);
    m_desk->ledger.failAppend = Error{ErrorCode::Unavailable, u"The server is away."_s, {}, {}, {}};
    m_call->choose(number(u"I send"_s));
    QTRY_VERIFY(!m_call->unsent().isEmpty());
    crash();
    m_desk->ledger.failAppend.reset();
    m_call = std::make_unique<CallAttempt>(*m_desk, u"coldcall:small"_s);
    seeDebrief();
    QCOMPARE(completed().passed, std::optional(true));  // what was played, was played
}

void TestCallDrafts::playedWithTheVersionThatItBeganWith()
{
    talk();
    reply(u"Good morning"_s);
    crash();
    QByteArray other = Graph;
    other.replace("weight = 4", "weight = 5");
    m_desk->content.add(version(u"v2"_s), files(other));
    m_call = std::make_unique<CallAttempt>(*m_desk, u"coldcall:small"_s);
    seeDebrief();
    QCOMPARE(completed().content, u"v1"_s);
    QVERIFY2(m_call->debrief()->problem().isEmpty(), qPrintable(m_call->debrief()->problem()));
}

void TestCallDrafts::aHandInThatFailsIsTriedAgain()
{
    talk();
    m_desk->ledger.failAppend = Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}};
    m_call->hangUp();
    QTRY_COMPARE(m_call->unsent(), u"The disk is full."_s);
    QCOMPARE(m_call->stage(), CallAttempt::Running);
    m_desk->ledger.failAppend.reset();
    m_call->sendAgain();
    seeDebrief();
    QCOMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
}

void TestCallDrafts::theMentorsProgramComesToTheSameScore()
{
    talk();
    reply(u"What do you want"_s);
    reply(u"How many"_s);
    m_call->setCard(u"notes"_s, u"Fifty rolls"_s);
    reply(u"I will find out"_s);
    reply(u"I send"_s);
    seeDebrief();
    const QList<CheckedFile> source{{u"calls/small.toml"_s, {}, Graph, {}}, {u"en/calls/small.toml"_s, u"en"_s, Words, {}}};
    const auto again = rescoreCall(m_desk->ledger.privateParts.value(completed().id), source);
    QVERIFY(again);
    QCOMPARE(again->score, completed().score);
    QCOMPARE(again->passed, completed().passed);
    QCOMPARE(completed().passed, std::optional(false));  // blocked, whatever the score
    const QVariantMap result = m_call->debrief()->property("result").toMap();
    QVERIFY2(result[u"reason"_s].toString().contains(u"Was rude"_s), qPrintable(result[u"reason"_s].toString()));
}

QTEST_GUILESS_MAIN(TestCallDrafts)
#include "tst_calldrafts.moc"
