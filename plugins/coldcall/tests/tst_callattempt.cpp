// A call from ring to debrief, on a clock that only the test moves.
#include "calldesk.h"

#include <vestibule/verbs.h>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallAttempt : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKnownBefore();
    void aCallToItsEnd();
    void ringsAreCountedUntilTheCallerGivesUp();
    void theClientBreathesBeforeSpeaking();
    void tooLongSilence();
    void theClientCutsIn();
    void onHold();
    void ownWordsAreTaken();
    void ownWordsThatFitNothing();
    void ownWordsThatFitSeveral();
    void ownWordsThatNoneWasMeantBy();
    void whatWasNotMeantIsTakenBack();
    void whatWasTypedStandsInTheDebriefAsWhatItWas();
    void halfAReplyStandsInTheDebrief();
    void theSumExplainsTheScore();
    void theClientIsNamedWhenTheyHaveSaidTheirName();
    void hangingUpCounts();
    void theOrderOfRepliesIsTheAttemptsOwn();
    void moreTimeForThosewhoNeedIt();
    void aClockSetBackDoesNotTurnTheCallBack();
    void lockedUntilItsStageOpens();
    void noAttemptsLeft();

private:
    void finish()
    {
        QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
        QTRY_VERIFY(!m_call->debrief()->loading());
        QVERIFY2(m_call->debrief()->problem().isEmpty(), qPrintable(m_call->debrief()->problem()));
    }
    [[nodiscard]] QVariantMap result() const { return m_call->debrief()->property("result").toMap(); }
    [[nodiscard]] Event completed() const { return m_desk->ledger.with(verb::Completed).constLast(); }
};

void TestCallAttempt::whatIsKnownBefore()
{
    open();
    QCOMPARE(m_call->stage(), CallAttempt::Intro);
    QCOMPARE(m_call->situation(), u"Somebody rings."_s);
    QCOMPARE(m_call->goal(), u"Find out what they need."_s);
    QVERIFY(m_call->incoming());
    QCOMPARE(m_call->passPercent(), 65);
    QCOMPARE(m_call->client()[u"company"_s].toString(), u"Lipa"_s);
    QVERIFY(m_desk->ledger.stored.isEmpty());
}

void TestCallAttempt::aCallToItsEnd()
{
    ring();
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
    QCOMPARE(m_call->phase(), u"ringing"_s);
    m_call->pickUp();
    QCOMPARE(m_call->phase(), u"talking"_s);
    pass(3000);
    reply(u"Good morning"_s);
    QVERIFY(said().contains(u"Good morning, this is Anna Petrova of the sales department."_s));
    reply(u"How many"_s);
    reply(u"I will find out"_s);
    m_call->setCard(u"need"_s, u"Film"_s);
    reply(u"I send"_s);
    finish();
    QCOMPARE(completed().score, std::optional<qint64>(1'000'000));
    QCOMPARE(completed().passed, std::optional(true));
    QCOMPARE(completed().refs, QStringList{m_desk->ledger.with(verb::Attempted).constFirst().id});
    QVERIFY(m_desk->ledger.draftRows.value(completed().refs.constFirst()).isEmpty());
    QCOMPARE(result()[u"state"_s].toString(), u"passed"_s);
    QCOMPARE(result()[u"nextStep"_s].toString(), u"Invoice today"_s);
    QCOMPARE(result()[u"promises"_s].toStringList().size(), 1);
    QCOMPARE(m_call->debrief()->card()[u"need"_s].toString(), u"Film"_s);
    QTRY_COMPARE(m_call->debrief()->property("best").toList().size(), 4);
}

void TestCallAttempt::ringsAreCountedUntilTheCallerGivesUp()
{
    ring();
    QCOMPARE(m_call->rings(), 1);
    pass(4000);
    QCOMPARE(m_call->rings(), 2);
    pass(4000);
    QCOMPARE(m_call->rings(), 3);
    QCOMPARE(m_call->ringsAllowed(), 2);
    pass(4000);
    finish();
    QCOMPARE(completed().score, std::optional<qint64>(0));
    QCOMPARE(completed().payloadObject()[u"ending"_s].toString(), u"missed"_s);
    QVERIFY(!result()[u"ending"_s].toString().isEmpty());
    QVERIFY(m_call->debrief()->property("moments").toList().isEmpty());
}

void TestCallAttempt::theClientBreathesBeforeSpeaking()
{
    open();
    m_call->start(true);
    QTRY_COMPARE(m_call->stage(), CallAttempt::Running);
    m_call->pickUp();
    QVERIFY(m_call->clientSpeaks());
    QVERIFY(m_call->replies().isEmpty());
    QVERIFY(said().isEmpty());
    m_call->say(u"Good morning"_s);  // nobody talks into it
    QVERIFY(said().isEmpty());
    pass(700);
    QVERIFY(!m_call->clientSpeaks());
    QCOMPARE(said(), QStringList{u"Hello, is this Aquilon?"_s});
    QCOMPARE(m_call->replies().size(), 2);
}

void TestCallAttempt::tooLongSilence()
{
    talk();
    pass(21'000);
    QVERIFY(said().contains(u"Are you still there?"_s));
    QCOMPARE(m_call->replies().size(), 1);
    pass(3000);
    pass(21'000);
    finish();
    QCOMPARE(completed().payloadObject()[u"ending"_s].toString(), u"client-hung-up"_s);
}

void TestCallAttempt::theClientCutsIn()
{
    talk();
    reply(u"Good morning"_s);
    const QString before = m_call->mood();
    pass(8000);
    QVERIFY(said().contains(u"Well?"_s));
    QVERIFY(m_call->mood() != before);
    QCOMPARE(m_call->replies().size(), 2);
}

void TestCallAttempt::onHold()
{
    talk();
    reply(u"Good morning"_s);
    reply(u"How many"_s);
    m_call->choose(number(u"One moment"_s));
    QCOMPARE(m_call->phase(), u"holding"_s);
    QCOMPARE(m_call->holdLeft(), u"0:30"_s);
    pass(10'000);
    QCOMPARE(m_call->holdLeft(), u"0:20"_s);
    m_call->resume();
    QCOMPARE(m_call->phase(), u"talking"_s);
    QVERIFY(m_call->holdLeft().isEmpty());
    QVERIFY(said().contains(u"So what now?"_s));
}

void TestCallAttempt::ownWordsAreTaken()
{
    talk();
    m_call->typing(u"hello"_s);
    m_call->say(u"  hello, sales department, how can i help you "_s);
    QVERIFY(said().contains(u"hello, sales department, how can i help you"_s));
    QVERIFY(m_call->candidates().isEmpty());
    QVERIFY(said().contains(u"We want film."_s));
}

void TestCallAttempt::ownWordsThatFitNothing()
{
    talk();
    m_call->say(u"qwerty zxcvb"_s);
    QCOMPARE(said().size(), 3);
    QCOMPARE(said().at(1), u"qwerty zxcvb"_s);
    QVERIFY(m_call->candidates().isEmpty());
    QCOMPARE(m_call->replies().size(), 2);
    pass(19'000);  // the client waits once more as long
    QCOMPARE(m_call->replies().size(), 2);
}

void TestCallAttempt::ownWordsThatFitSeveral()
{
    talk();
    m_call->say(u"Good morning, what do you want of the sales department?"_s);
    QVERIFY(m_call->candidates().size() >= 2);
    QCOMPARE(said().size(), 1);
    m_call->dropCandidates();
    QVERIFY(m_call->candidates().isEmpty());
    m_call->say(u"Good morning, what do you want of the sales department?"_s);
    const int meant = m_call->candidates().constFirst().toMap()[u"reply"_s].toInt();
    m_call->take(meant);
    QVERIFY(said().contains(u"Good morning, what do you want of the sales department?"_s));
    QVERIFY(said().contains(u"We want film."_s));
}

// The client says that she did not follow, nothing is lost but time, and the text is in the record as one that was not understood.
void TestCallAttempt::ownWordsThatNoneWasMeantBy()
{
    talk();
    const QString words = u"Good morning, what do you want of the sales department?"_s;
    m_call->noneMeant();  // nobody was asked
    QCOMPARE(said().size(), 1);
    m_call->say(words);
    QVERIFY(m_call->candidates().size() >= 2);
    m_call->noneMeant();
    QVERIFY(m_call->candidates().isEmpty());
    QCOMPARE(said().size(), 3);
    QCOMPARE(said().at(1), words);
    QVERIFY(said().at(2).startsWith(u"Pardon?"_s));
    QCOMPARE(m_call->replies().size(), 2);
    QCOMPARE(m_call->phase(), u"talking"_s);
}

void TestCallAttempt::whatWasNotMeantIsTakenBack()
{
    talk();
    QVERIFY(m_call->takenFor().isEmpty());
    m_call->say(u"hello, sales department, how can i help you"_s);
    QVERIFY(m_call->takenFor().startsWith(u"Good morning"_s));
    QVERIFY(said().contains(u"We want film."_s));
    m_call->takeBack();
    QVERIFY(m_call->takenFor().isEmpty());
    QCOMPARE(m_call->replies().size(), 2);  // those of the first turn
    QVERIFY(number(u"What do you want"_s) >= 0);
    m_call->hangUp();
    finish();
    const QVariantMap moment = m_call->debrief()->property("moments").toList().constFirst().toMap();
    const QVariantMap tried = moment[u"tries"_s].toList().constFirst().toMap();
    QCOMPARE(tried[u"label"_s].toString(), u"Understood wrongly, and taken back"_s);
    QVERIFY(tried[u"text"_s].toString().contains(u"Taken for: Good morning"_s));
    QVERIFY(moment[u"said"_s].toString().isEmpty());
}

void TestCallAttempt::whatWasTypedStandsInTheDebriefAsWhatItWas()
{
    talk();
    m_call->say(u"qwerty zxcvb"_s);
    reply(u"Good morning"_s);
    m_call->say(u"which pallets, and how many rolls do you need?"_s);
    QVERIFY(said().contains(u"Fifty rolls of it."_s));
    m_call->hangUp();
    finish();
    const QVariantList moments = m_call->debrief()->property("moments").toList();
    const QVariantMap first = moments[0].toMap();
    QVERIFY(first[u"said"_s].toString().startsWith(u"Good morning"_s));
    QVERIFY(first[u"meant"_s].toString().isEmpty());  // it was chosen, not understood
    QCOMPARE(first[u"tries"_s].toList().size(), 1);
    QCOMPARE(first[u"tries"_s].toList().constFirst().toMap()[u"label"_s].toString(), u"Not understood"_s);
    const QVariantMap second = moments[1].toMap();
    QCOMPARE(second[u"said"_s].toString(), u"which pallets, and how many rolls do you need?"_s);
    QVERIFY(second[u"meant"_s].toString().startsWith(u"How many rolls"_s));
    QVERIFY(second[u"tries"_s].toList().isEmpty());
}

void TestCallAttempt::halfAReplyStandsInTheDebrief()
{
    talk();
    m_call->typing(u"Goo"_s);
    pass(1000);
    m_call->typing(u"Good mor"_s);
    pass(2500);   // noted by itself
    pass(21'000);
    QVERIFY(said().contains(u"Are you still there?"_s));
    m_call->hangUp();
    finish();
    const QVariantMap tried = m_call->debrief()->property("moments").toList().constFirst().toMap()[u"tries"_s].toList().value(0).toMap();
    QCOMPARE(tried[u"label"_s].toString(), u"Begun, and not said"_s);
    QCOMPARE(tried[u"text"_s].toString(), u"Good mor"_s);
}

// Full marks are 10: two checks of 2, quickness 1, rings 1, the end 4.
void TestCallAttempt::theSumExplainsTheScore()
{
    talk();
    reply(u"Good morning"_s);
    reply(u"How many"_s);
    m_call->choose(number(u"I will find out"_s));
    pass(2500);
    m_call->choose(number(u"I send"_s));
    finish();
    QStringList worth;
    for (const QVariant &check : m_call->debrief()->property("checks").toList())
        worth << check.toMap()[u"worth"_s].toString();
    QCOMPARE(worth, QStringList({u"2 of 2"_s, u"2 of 2"_s, u"1 of 1"_s, u"1 of 1"_s, u"4 of 4"_s}));
    QCOMPARE(m_call->debrief()->property("sum").toString(), u"Together 10 of 10: 100 %"_s);
}

void TestCallAttempt::theClientIsNamedWhenTheyHaveSaidTheirName()
{
    const QByteArray graph = QByteArray(Graph).replace("[state]", "known_after = { name = [\"behaviour:greeted\"], role = [\"turn:stock\", \"turn:order\"] }\n[state]");
    m_desk->content.add(version(u"v2"_s), files(graph));
    talk();
    const auto client = [this](const QString &what) { return m_call->client()[what].toString(); };
    QCOMPARE(client(u"name"_s), QString());
    QCOMPARE(client(u"called"_s), u"Client"_s);
    QCOMPARE(client(u"company"_s), u"Lipa"_s);  // stands on the display
    reply(u"Good morning"_s);
    QCOMPARE(client(u"called"_s), u"Ivan Petrov"_s);
    QCOMPARE(client(u"role"_s), QString());
    reply(u"How many"_s);
    QCOMPARE(client(u"role"_s), u"buyer"_s);
    m_call->hangUp();
    finish();
}

void TestCallAttempt::hangingUpCounts()
{
    talk();
    m_call->hangUp();
    finish();
    QCOMPARE(completed().score, std::optional<qint64>(0));
    QCOMPARE(completed().passed, std::optional(false));
    QCOMPARE(m_call->debrief()->property("practise").toList().size(), 2);
    m_call->again();
    QTRY_COMPARE(m_call->stage(), CallAttempt::Intro);
    QTRY_VERIFY(!m_call->loading());
    QCOMPARE(m_call->earlier().size(), 1);
}

void TestCallAttempt::theOrderOfRepliesIsTheAttemptsOwn()
{
    QSet<QString> first;
    for (int i = 0; i < 12; ++i) {
        talk();
        const QString text = m_call->replies().constFirst().toMap()[u"text"_s].toString();
        QCOMPARE(m_call->replies().constFirst().toMap()[u"text"_s].toString(), text);
        first.insert(text);
        m_call->hangUp();
        finish();
    }
    QCOMPARE(first.size(), 2);
}

void TestCallAttempt::moreTimeForThosewhoNeedIt()
{
    open();
    m_call->setTimePercent(200);
    m_call->start(false);
    QTRY_COMPARE(m_call->stage(), CallAttempt::Running);
    m_call->pickUp();
    pass(3000);
    pass(30'000);
    QCOMPARE(m_call->replies().size(), 2);  // still waits
    m_call->hangUp();
    finish();
    QCOMPARE(m_call->debrief()->timePercent(), 200);
}

void TestCallAttempt::aClockSetBackDoesNotTurnTheCallBack()
{
    talk();
    const QString time = m_call->time();
    pass(-3'600'000);
    QCOMPARE(m_call->time(), time);
    reply(u"Good morning"_s);
    QVERIFY(said().contains(u"We want film."_s));
    m_call->hangUp();
    finish();
}

void TestCallAttempt::lockedUntilItsStageOpens()
{
    Person &anna = m_desk->people.all.first();
    anna.programme = u"p"_s;
    StageState first, second;
    first.id = u"one"_s;
    first.locked = false;
    RequirementState open;
    open.id = u"read"_s;
    first.requirements = {open};
    second.id = u"two"_s;
    second.locked = true;
    RequirementState passed;
    passed.id = u"call"_s;
    passed.activity = u"coldcall:small"_s;
    second.requirements = {passed};
    m_desk->readiness.mine.stages = {first, second};
    CallTest::open();
    QVERIFY2(m_call->locked().contains(u"stage 1"_s), qPrintable(m_call->locked()));
    m_call->start(false);
    QCOMPARE(m_call->stage(), CallAttempt::Intro);
    QVERIFY(m_desk->ledger.stored.isEmpty());
}

void TestCallAttempt::noAttemptsLeft()
{
    m_desk->content.add(version(u"v2"_s, 1), files());
    m_desk->ledger.limits.insert(u"coldcall:small"_s, 1);
    talk();
    m_call->hangUp();
    finish();
    m_call->again();
    QTRY_VERIFY(!m_call->loading());
    QCOMPARE(m_call->attemptsLeft(), 0);
    m_call->start(false);
    QCOMPARE(m_call->stage(), CallAttempt::Intro);
    QCOMPARE(m_desk->ledger.with(verb::Attempted).size(), 1);
}

QTEST_GUILESS_MAIN(TestCallAttempt)
#include "tst_callattempt.moc"
