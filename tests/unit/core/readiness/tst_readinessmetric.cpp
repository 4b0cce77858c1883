#include "story.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::core::test;

using Missing = RequirementState::Missing;

class ReadinessMetricTest : public QObject
{
    Q_OBJECT

    static Story story(int target, int days, Metric::Period period = Metric::Period::Day)
    {
        Story made;
        made.input.programme.metrics = {{u"calls"_s, Metric::Unit::Count, period}};
        Requirement calls;
        calls.id = u"r"_s;
        calls.rule = Requirement::Rule::Metric;
        calls.metric = u"calls"_s;
        calls.target = target;
        calls.days = days;
        made.require({calls});
        return made;
    }

    static void expect(const Story &story, Missing missing, int have, const QString &since = {})
    {
        const RequirementState state = story.first();
        QCOMPARE(missingWord(state.missing), missingWord(missing));
        QCOMPARE(state.have, have);
        QCOMPARE(state.activity, u"calls"_s);
        QCOMPARE(state.owner, missing == Missing::AwaitingConfirmation ? Role::Mentor : Role::Trainee);
        if (!since.isEmpty())
            QCOMPARE(state.since, story.timeOf(since));
    }

private Q_SLOTS:
    void dayByDay()
    {
        Story s = story(20, 2);
        expect(s, Missing::NotStarted, 0);
        const QString monday = s.report("2026-03-02", 20);
        expect(s, Missing::MoreDays, 0);
        const QString mondayOk = s.confirm(monday);
        expect(s, Missing::MoreDays, 1, mondayOk);
        s.confirm(s.report("2026-03-03", 19));
        expect(s, Missing::MoreDays, 1, mondayOk);
        const QString wednesday = s.report("2026-03-04", 35);
        expect(s, Missing::AwaitingConfirmation, 1, wednesday);
        const QString wednesdayOk = s.confirm(wednesday);
        expect(s, Missing::Nothing, 2, wednesdayOk);
        s.confirm(s.report("2026-03-05", 50));
        expect(s, Missing::Nothing, 3, wednesdayOk);
        QCOMPARE(s.first().events, QStringList({monday, mondayOk, wednesday, wednesdayOk}));
    }

    void theSameDayCountsOnce()
    {
        Story s = story(20, 2);
        s.confirm(s.report("2026-03-02", 25));
        s.confirm(s.report("2026-03-02", 30));
        expect(s, Missing::MoreDays, 1);
    }

    void aWaitingReportDoesNotHideAConfirmedOne()
    {
        Story s = story(20, 1);
        s.confirm(s.report("2026-03-02", 25));
        s.report("2026-03-02", 3);
        expect(s, Missing::Nothing, 1);
    }

    void aReplacedReportNeedsANewConfirmation()
    {
        Story s = story(20, 1);
        const QString first = s.report("2026-03-02", 25);
        s.confirm(first);
        s.tell({.verb = verb::Reported,
                .activity = {},
                .corrects = first,
                .payload = {{u"day"_s, u"2026-03-02"_s}, {u"metrics"_s, QJsonObject{{u"calls"_s, 22}}}}});
        expect(s, Missing::AwaitingConfirmation, 0, u"e3"_s);
        s.confirm(u"e3"_s);
        expect(s, Missing::Nothing, 1, u"e4"_s);
    }

    void onlyAReportReplacesAReport()
    {
        Story s = story(20, 1);
        const QString report = s.report("2026-03-02", 25);
        const QString ok = s.confirm(report);
        s.tell({.verb = verb::Experienced, .activity = {}, .corrects = ok});
        s.tell({.verb = verb::Experienced, .activity = {}, .corrects = report});
        expect(s, Missing::Nothing, 1);
    }

    void confirmingTwiceDoesNotMoveTheDate()
    {
        Story s = story(20, 1);
        const QString report = s.report("2026-03-02", 25);
        const QString ok = s.confirm(report);
        s.confirm(report);
        expect(s, Missing::Nothing, 1, ok);
    }

    void aReturnedReportIsNothing()
    {
        Story s = story(20, 1);
        const QString report = s.report("2026-03-02", 25);
        s.confirm(report);
        s.tell({.verb = verb::Returned, .activity = {}, .actor = u"max"_s, .refs = {report}});
        expect(s, Missing::NotStarted, 0);
    }

    void theLearnerCannotConfirm()
    {
        Story s = story(20, 1);
        const QString report = s.report("2026-03-02", 25);
        s.tell({.verb = verb::Confirmed, .activity = {}, .actor = u"lea"_s, .refs = {report}});
        expect(s, Missing::AwaitingConfirmation, 0, report);
    }

    void monthsAddUpTheirDays()
    {
        Story s = story(4, 2, Metric::Period::Month);
        s.confirm(s.report("2026-03-02", 3));
        expect(s, Missing::MoreDays, 0);
        const QString april = s.confirm(s.report("2026-04-01", 3));
        expect(s, Missing::MoreDays, 0);
        const QString march = s.confirm(s.report("2026-03-31", 1));
        expect(s, Missing::MoreDays, 1, march);
        s.report("2026-04-02", 2);
        expect(s, Missing::AwaitingConfirmation, 1, u"e7"_s);
        const QString done = s.confirm(u"e7"_s);
        expect(s, Missing::Nothing, 2, done);
        QVERIFY(s.first().events.contains(april));
    }

    void brokenReportsArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"day\":");
        QTest::newRow("no such day") << QByteArray(R"({"day":"2026-02-30","metrics":{"calls":90}})");
        QTest::newRow("day is a number") << QByteArray(R"({"day":5,"metrics":{"calls":90}})");
        QTest::newRow("metrics is a list") << QByteArray(R"({"day":"2026-03-02","metrics":[90]})");
        QTest::newRow("value is a text") << QByteArray(R"({"day":"2026-03-02","metrics":{"calls":"90"}})");
        QTest::newRow("value has a fraction") << QByteArray(R"({"day":"2026-03-02","metrics":{"calls":90.5}})");
        QTest::newRow("another metric") << QByteArray(R"({"day":"2026-03-02","metrics":{"meetings":90}})");
    }
    void brokenReportsArePassedOver()
    {
        QFETCH(QByteArray, payload);
        Story s = story(20, 1);
        const QString report = s.report("2026-03-02", 1);
        s.input.events.last().payload = payload;
        s.confirm(report);
        QVERIFY(!s.first().met);
    }
};

QTEST_GUILESS_MAIN(ReadinessMetricTest)
#include "tst_readinessmetric.moc"
