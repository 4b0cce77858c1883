// A call with a fake clock: rings, dialling, waiting, interruption, hold, transfer, patience, hanging up.
#include "hotline.h"
#include "run/replay.h"
#include "score/debrief.h"

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class CallRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rings();
    void missed();
    void dials();
    void waitsForTheReply();
    void nobodySaysThatItWasHeard();
    void interrupts();
    void typingHoldsTheClient();
    void typedReplies();
    void whatWasNotMeantIsTakenBack();
    void whatStandsIsNotTakenBack();
    void halfAReplyIsKept();
    void holds();
    void holdTooLong();
    void transfers();
    void patience();
    void hangsUp();
    void moreTime();
    void onlyWhatIsPossible();
    void anotherScript();
};

void CallRunTest::rings()
{
    Run run = started();
    QCOMPARE(run.phase(), Phase::Ringing);
    QCOMPARE(run.rings(), 1);
    QCOMPARE(run.nextDeadline(), 4 * Second);
    run.advance(4 * Second - 1);
    QCOMPARE(run.rings(), 1);
    run.advance(4 * Second);
    QCOMPARE(run.rings(), 2);
    QVERIFY(run.pickUp(11 * Second));  // during the third ring
    QCOMPARE(run.rings(), 3);
    QVERIFY(run.speed().pickedUpInTime);
    QCOMPARE(run.phase(), Phase::Talking);

    Run late = started();
    QVERIFY(late.pickUp(12 * Second));  // the fourth has begun
    QVERIFY(!late.speed().pickedUpInTime);
}

void CallRunTest::missed()
{
    Run run = started();
    run.advance(20 * Second - 1);
    QCOMPARE(run.rings(), 5);
    run.advance(1000 * Second);
    QCOMPARE(run.phase(), Phase::Ended);
    QCOMPARE(run.result().ending, Ending::Missed);
    QCOMPARE(run.record().steps.constLast().at, 20 * Second);
    QVERIFY(!run.pickUp(1001 * Second));
    QVERIFY(!run.nextDeadline());
}

void CallRunTest::dials()
{
    Run run(sampleScript());
    run.start(100);
    QCOMPARE(run.phase(), Phase::Dialling);
    QVERIFY(!run.pickUp(100));
    QCOMPARE(run.nextDeadline(), 100 + 5 * Second);
    run.advance(100 + 5 * Second);
    QCOMPARE(run.phase(), Phase::Talking);
    QCOMPARE(turnOf(run), u"pickup"_s);
}

void CallRunTest::waitsForTheReply()
{
    Run run = talking();
    QVERIFY(!run.timeLeft(Second));
    QVERIFY(run.lineHeard(3 * Second));
    QVERIFY(!run.lineHeard(3 * Second));
    QCOMPARE(run.timeLeft(5 * Second), 18 * Second);
    run.advance(23 * Second - 1);
    QCOMPARE(turnOf(run), u"hello"_s);
    run.advance(23 * Second);
    QCOMPARE(turnOf(run), u"again"_s);
    QCOMPARE(run.mood(), Mood::Cool);
    QVERIFY(!run.state().has(run.script().behaviours[1].shown));  // the turn breaks it
    run.lineHeard(24 * Second);
    run.advance(44 * Second);  // nothing comes after this one
    QCOMPARE(run.result().ending, Ending::ClientHungUp);
}

void CallRunTest::nobodySaysThatItWasHeard()
{
    Run run = talking();
    run.advance(Second + Run::LongestLineMs);
    QCOMPARE(run.timeLeft(Second + Run::LongestLineMs), 20 * Second);
    run.advance(Second + Run::LongestLineMs + 20 * Second);
    QCOMPARE(turnOf(run), u"again"_s);
}

void CallRunTest::interrupts()
{
    Run run = talking();
    QVERIFY(run.openReplies().contains(reply(run, "friendly")));
    run.lineHeard(2 * Second);
    QCOMPARE(run.nextDeadline(), 12 * Second);
    run.advance(12 * Second);
    QVERIFY(run.isInterrupted());
    QCOMPARE(run.mood(), Mood::Cool);  // one step down
    QVERIFY(!run.openReplies().contains(reply(run, "friendly")));  // rapport is gone
    QVERIFY(!run.choose(reply(run, "friendly"), 13 * Second));
    QVERIFY(run.choose(reply(run, "greet"), 13 * Second));
    QVERIFY(!run.isInterrupted());
    QCOMPARE(run.speed().quick, 0);
}

// From the first key on the client waits once more as long, and does not cut in.
void CallRunTest::typingHoldsTheClient()
{
    Run run = talking();
    run.lineHeard(2 * Second);
    QVERIFY(run.typing(u"Go"_s, 6 * Second));
    QVERIFY(run.typing(u"Good m"_s, 10 * Second));  // still typing: the client goes on waiting
    run.advance(25 * Second);
    QVERIFY(!run.isInterrupted());
    QCOMPARE(turnOf(run), u"hello"_s);
    QVERIFY(run.choose(reply(run, "greet"), 25 * Second));
    QCOMPARE(run.record().steps[run.record().steps.size() - 2].reaction, 4 * Second);
    QCOMPARE(run.speed().quick, 1);
}

void CallRunTest::typedReplies()
{
    Run run = talking();
    run.lineHeard(2 * Second);
    const int greet = reply(run, "greet");
    const int bark = reply(run, "bark");
    QVERIFY(run.typed(u"hm"_s, Understood::Not, {}, 5 * Second));
    QCOMPARE(turnOf(run), u"hello"_s);
    QCOMPARE(run.timeLeft(5 * Second), 20 * Second);
    QVERIFY(run.typed(u"good day"_s, Understood::Unsure, {greet, bark}, 6 * Second));
    QVERIFY(!run.typed(u"x"_s, Understood::Taken, {greet, bark}, 6 * Second));
    QVERIFY(!run.typed(u"x"_s, Understood::Taken, {reply(run, "done")}, 6 * Second));
    QVERIFY(run.typed(u"good morning"_s, Understood::Taken, {greet}, 8 * Second));
    QCOMPARE(turnOf(run), u"wish"_s);
    const Debrief debrief = debriefOf(run);
    QCOMPARE(debrief.moments[0].typed.size(), 3);
    QCOMPARE(debrief.moments[0].typed[0].meant, -1);  // was not understood, so it was not what was said in the end
    QCOMPARE(debrief.moments[0].typed[1].meant, -1);
    QCOMPARE(debrief.moments[0].typed[2].meant, greet);
    QCOMPARE(debrief.moments[0].reply, greet);
    QCOMPARE(debrief.moments[0].reaction, 3 * Second);
    QVERIFY(replay(run.script(), run.record()));
}

// The turn is as it was; what was taken back stays a slow reply, and the words stay for whoever reads.
void CallRunTest::whatWasNotMeantIsTakenBack()
{
    Run run = talking();
    run.lineHeard(2 * Second);
    QCOMPARE(run.canTakeBack(), -1);
    const State before = run.state();
    QVERIFY(run.typed(u"what do you want"_s, Understood::Taken, {reply(run, "bark")}, 3 * Second));
    QCOMPARE(run.canTakeBack(), reply(run, "bark"));
    QVERIFY(run.takeBack(4 * Second));
    QCOMPARE(turnOf(run), u"hello"_s);
    QCOMPARE(run.state(), before);
    QCOMPARE(run.openReplies().size(), 3);
    QCOMPARE(run.timeLeft(4 * Second), 20 * Second);
    QCOMPARE(run.canTakeBack(), -1);
    QVERIFY(!run.takeBack(5 * Second));
    QVERIFY(run.choose(reply(run, "greet"), 6 * Second));
    QVERIFY(run.choose(reply(run, "ring-back"), 8 * Second));
    QCOMPARE(run.speed().answered, 3);
    QCOMPARE(run.speed().quick, 2);
    QVERIFY(run.result().passed);
    const Debrief debrief = debriefOf(run);
    QCOMPARE(debrief.moments.size(), 2);
    const Moment &first = debrief.moments[0];
    QCOMPARE(first.reply, reply(run, "greet"));
    QVERIFY(first.blockers.isEmpty() && first.broken.isEmpty());
    QCOMPARE(first.typed.size(), 1);
    QVERIFY(first.typed[0].takenBack);
    QCOMPARE(first.typed[0].meant, reply(run, "bark"));
    const auto again = RunRecord::fromBytes(run.record().toBytes());
    QVERIFY(again && *again == run.record());
    const auto replayed = replay(run.script(), *again);
    QVERIFY(replayed);
    QCOMPARE(replayed->result(), run.result());
}

void CallRunTest::whatStandsIsNotTakenBack()
{
    Run chosen = talking();
    QVERIFY(chosen.choose(reply(chosen, "greet"), 2 * Second));
    QVERIFY(!chosen.takeBack(3 * Second));  // a click is meant

    Run answered = talking();
    QVERIFY(answered.typed(u"hello"_s, Understood::Taken, {reply(answered, "greet")}, 2 * Second));
    QVERIFY(answered.typed(u"hm"_s, Understood::Not, {}, 3 * Second));
    QVERIFY(!answered.takeBack(3 * Second));  // went on from there

    Run ended = talking();
    ended.choose(reply(ended, "greet"), 2 * Second);
    QVERIFY(ended.typed(u"later"_s, Understood::Taken, {reply(ended, "ring-back")}, 3 * Second));
    QVERIFY(!ended.takeBack(3 * Second));

    Run often = talking();
    qint64 now = 2 * Second;
    for (int i = 0; i < Run::MostTakenBack; ++i) {
        QVERIFY(often.typed(u"hello"_s, Understood::Taken, {reply(often, "bark")}, now += Second));
        QVERIFY(often.takeBack(now));
    }
    QVERIFY(often.typed(u"hello"_s, Understood::Taken, {reply(often, "bark")}, now));
    QCOMPARE(often.canTakeBack(), -1);

    Run held = talking();
    held.choose(reply(held, "greet"), 2 * Second);
    QVERIFY(held.typed(u"one moment"_s, Understood::Taken, {reply(held, "look")}, 3 * Second));
    QCOMPARE(held.phase(), Phase::Holding);
    QVERIFY(held.takeBack(4 * Second));
    QCOMPARE(held.phase(), Phase::Talking);
}

// The client gives up while somebody still writes: what stood there is in the record and in the debrief.
void CallRunTest::halfAReplyIsKept()
{
    Run run = talking();
    run.lineHeard(2 * Second);
    QVERIFY(run.typing(u"Good mor"_s, 6 * Second));
    run.advance(27 * Second);
    QCOMPARE(turnOf(run), u"again"_s);
    QCOMPARE(debriefOf(run).moments[0].unsaid, u"Good mor"_s);
    run.typing(u"Sor"_s, 28 * Second);
    QVERIFY(run.choose(reply(run, "sorry"), 29 * Second));
    QVERIFY(debriefOf(run).moments[1].unsaid.isEmpty());  // said after all
    const auto again = RunRecord::fromBytes(run.record().toBytes());
    QVERIFY(again && *again == run.record() && replay(run.script(), *again));
}

void CallRunTest::holds()
{
    Run run = talking();
    run.choose(reply(run, "greet"), 2 * Second);
    QVERIFY(!run.resume(2 * Second));
    run.choose(reply(run, "look"), 3 * Second);
    QCOMPARE(run.phase(), Phase::Holding);
    QVERIFY(run.openReplies().isEmpty());
    QCOMPARE(run.timeLeft(13 * Second), 20 * Second);
    QVERIFY(run.resume(32 * Second));
    QCOMPARE(turnOf(run), u"bye"_s);
}

void CallRunTest::holdTooLong()
{
    Run run = talking();
    run.choose(reply(run, "greet"), 2 * Second);
    run.choose(reply(run, "look"), 3 * Second);
    QVERIFY(!run.resume(33 * Second));
    QCOMPARE(turnOf(run), u"waited"_s);
    run.choose(reply(run, "excuse"), 34 * Second);
    QCOMPARE(run.script().ends[run.result().end].id, u"gone"_s);
}

void CallRunTest::transfers()
{
    Run run = talking();
    run.choose(reply(run, "greet"), 2 * Second);
    run.choose(reply(run, "connect"), 3 * Second);
    QCOMPARE(run.phase(), Phase::Transferring);
    QVERIFY(!run.resume(4 * Second));
    QCOMPARE(run.nextDeadline(), 11 * Second);
    run.advance(11 * Second);
    QCOMPARE(turnOf(run), u"bye"_s);
}

void CallRunTest::patience()
{
    Run run = talking();
    QCOMPARE(run.patienceLeft(Second), 1000);
    QCOMPARE(run.patienceLeft(51 * Second), 500);
    run.choose(reply(run, "greet"), 2 * Second);
    for (qint64 at = 3 * Second; at < 101 * Second; at += 10 * Second) {
        QVERIFY(run.lineHeard(at) || at > 3 * Second);
        QVERIFY(run.typed(u"?"_s, Understood::Not, {}, at));  // keeps the client waiting
    }
    run.advance(101 * Second);
    QCOMPARE(run.result().ending, Ending::OutOfPatience);
    QCOMPARE(run.patienceLeft(200 * Second), 0);

    Run sample(sampleScript());  // with an end of its own
    sample.start(0);
    sample.advance(5 * Second);
    for (qint64 at = 6 * Second; sample.phase() != Phase::Ended; at += 5 * Second)
        if (!sample.typed(u"?"_s, Understood::Not, {}, at))
            break;
    QCOMPARE(sample.script().ends[sample.result().end].id, u"out-of-time"_s);
}

void CallRunTest::hangsUp()
{
    Run run = talking();
    QVERIFY(run.hangUp(2 * Second));
    QCOMPARE(run.result().ending, Ending::TraineeHungUp);
    QCOMPARE(run.result().score, 0);
    QVERIFY(!run.hangUp(3 * Second));
    Run ready(scriptOf(Incoming));
    QVERIFY(!ready.hangUp(0));
}

void CallRunTest::moreTime()
{
    Run run = talking(200);
    run.lineHeard(2 * Second);
    QCOMPARE(run.timeLeft(2 * Second), 40 * Second);
    QVERIFY(run.choose(reply(run, "greet"), 12 * Second));
    QCOMPARE(run.speed().quick, 1);  // ten seconds instead of five
    QCOMPARE(run.patienceLeft(101 * Second), 500);
    QVERIFY(replay(run.script(), run.record()));
}

void CallRunTest::onlyWhatIsPossible()
{
    Run run(scriptOf(Incoming));
    QVERIFY(!run.lineHeard(0) && !run.choose(0, 0) && !run.typed(u"x"_s, Understood::Not, {}, 0) && !run.resume(0));
    QVERIFY(run.start(0));
    QVERIFY(!run.start(0));
    QVERIFY(!run.choose(0, 0));
    QVERIFY(run.pickUp(Second));
    QVERIFY(!run.pickUp(Second));
    QVERIFY(!run.choose(-1, Second) && !run.choose(99, Second) && !run.choose(reply(run, "done"), Second));
    QCOMPARE(run.record().steps.size(), 4);  // start, ring, pick-up, turn
}

// A run is pinned to its script; an edited one does not take the record.
void CallRunTest::anotherScript()
{
    Run run = talking();
    run.hangUp(2 * Second);
    QVERIFY(replay(run.script(), run.record()));
    const Script edited = scriptOf(QByteArray(Incoming).replace("wait = 20", "wait = 21"));
    const auto refused = replay(edited, run.record());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(CallRunTest)
#include "tst_callrun.moc"
