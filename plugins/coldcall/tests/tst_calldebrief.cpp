// What a call was worth, and what is said about it afterwards.
#include "hotline.h"
#include "score/debrief.h"

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class CallDebriefTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void score_data();
    void score();
    void debrief();
    void faultlessNeedsNoPractice();
    void silenceIsMissed();
};

void CallDebriefTest::score_data()
{
    QTest::addColumn<int>("ringing");      // ms until the receiver is picked up
    QTest::addColumn<int>("thinking");     // ms for each reply
    QTest::addColumn<QString>("replies");
    QTest::addColumn<qint64>("score");
    QTest::addColumn<bool>("passed");
    // Full marks are 10: greeted 3, calm 1, rings 2, speed 2, end 2.
    QTest::newRow("everything") << 1000 << 1000 << u"greet,ring-back"_s << 1'000'000LL << true;
    QTest::newRow("slow to the telephone") << 14'000 << 1000 << u"greet,ring-back"_s << 800'000LL << true;
    QTest::newRow("slow to reply") << 1000 << 6000 << u"greet,ring-back"_s << 800'000LL << true;
    QTest::newRow("no greeting") << 1000 << 1000 << u"friendly,ring-back"_s << 700'000LL << true;
    QTest::newRow("below the mark") << 14'000 << 1000 << u"friendly,ring-back"_s << 500'000LL << false;
    QTest::newRow("blocked") << 1000 << 1000 << u"bark,ring-back"_s << 600'000LL << false;
}

void CallDebriefTest::score()
{
    QFETCH(int, ringing);
    QFETCH(int, thinking);
    QFETCH(QString, replies);
    Run run = started();
    qint64 now = ringing;
    run.pickUp(now);
    for (const QString &id : replies.split(u',')) {
        run.lineHeard(now);
        QVERIFY(run.choose(run.script().replyIndex(id), now += thinking));
    }
    QTEST(run.result().score, "score");
    QTEST(run.result().passed, "passed");
}

void CallDebriefTest::debrief()
{
    Run run = talking();
    run.lineHeard(2 * Second);
    run.choose(reply(run, "bark"), 4 * Second);
    run.lineHeard(5 * Second);
    run.choose(reply(run, "ring-back"), 15 * Second);
    const Debrief debrief = debriefOf(run);
    QCOMPARE(debrief.moments.size(), 2);
    const Moment &first = debrief.moments[0];
    QCOMPARE(first.mark, Moment::Mark::Try);
    QCOMPARE(first.missed, QList<int>{0});
    QCOMPARE(first.better, QList<int>{reply(run, "greet")});
    QCOMPARE(first.broken, QList<int>{1});
    QCOMPARE(first.blockers, QList<int>{0});
    QVERIFY(first.quick);
    const Moment &second = debrief.moments[1];
    QCOMPARE(second.mark, Moment::Mark::Done);
    QVERIFY(!second.quick);
    QVERIFY(!debrief.checks[0].earned);
    QCOMPARE(debrief.checks[0].moment, -1);
    QCOMPARE(debrief.checks[1].moment, 0);
    QCOMPARE(debrief.promises.size(), 1);
    QCOMPARE(debrief.promises[0].seconds, 15 * 60);
    QCOMPARE(debrief.duration, 14 * Second);
    QCOMPARE(debrief.practise, QStringList({u"page:rules"_s, u"page:greeting"_s, u"page:calm"_s, u"page:calls"_s}));
}

void CallDebriefTest::faultlessNeedsNoPractice()
{
    Run run = talking();
    run.choose(reply(run, "greet"), 2 * Second);
    run.choose(reply(run, "ring-back"), 3 * Second);
    QCOMPARE(debriefOf(run).practise, QStringList());
    for (const Moment &moment : debriefOf(run).moments)
        QCOMPARE(moment.mark, Moment::Mark::Done);
}

void CallDebriefTest::silenceIsMissed()
{
    Run run = talking();
    run.advance(1000 * Second);
    const Debrief debrief = debriefOf(run);
    QCOMPARE(debrief.moments.size(), 2);
    for (const Moment &moment : debrief.moments) {
        QCOMPARE(moment.mark, Moment::Mark::Missed);
        QCOMPARE(moment.reply, -1);
    }
    QCOMPARE(debrief.moments[1].broken, QList<int>{1});
}

QTEST_GUILESS_MAIN(CallDebriefTest)
#include "tst_calldebrief.moc"
