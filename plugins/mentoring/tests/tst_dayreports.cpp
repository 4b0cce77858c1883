// Reports of days and their judgements, and the targets by day and month that they reach.
#include "logictest.h"
#include "signoffs.h"

#include "core/readiness/readiness.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

namespace {

const QDate May6(2026, 5, 6);
const QDate May7(2026, 5, 7);

}  // namespace

class DayReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportWaitsUntilItIsJudged()
    {
        Fixture f;
        const QString first = f.says(report(May6, {{u"calls"_s, 12}}));
        QCOMPARE(f.days().size(), 1);
        QCOMPARE(f.days()[0].day, May6);
        QCOMPARE(f.days()[0].metrics.value(u"calls"_s), 12);
        QCOMPARE(f.days()[0].due, May6.addDays(3));
        QVERIFY(f.days()[0].state == DayReport::State::Waiting);
        f.judges(verb::Confirmed, {first});
        QVERIFY(f.days()[0].counts());
        QCOMPARE(f.days()[0].judge, u"oleg"_s);
    }

    void aReturnedDaySaysWhyAndItsCorrectionReplacesIt()
    {
        Fixture f;
        const QString first = f.says(report(May6, {{u"calls"_s, 120}}));
        f.judges(verb::Returned, {first}, u"Really 120?"_s);
        QVERIFY(f.days()[0].state == DayReport::State::Returned);
        QCOMPARE(f.days()[0].reason, u"Really 120?"_s);
        const QString second = f.says(report(May6, {{u"calls"_s, 12}}, first));
        QCOMPARE(f.days().size(), 1);
        QCOMPARE(f.days()[0].event, second);
        QCOMPARE(f.days()[0].metrics.value(u"calls"_s), 12);
        QVERIFY(f.days()[0].state == DayReport::State::Waiting);
        QCOMPARE(reportOf(f.company.events, first)->replacedBy, second);
        QVERIFY(!reportOf(f.company.events, second)->voided);
    }

    void aConfirmedDayIsNotHiddenByOneThatWaits()
    {
        Fixture f;
        const QString first = f.says(report(May6, {{u"calls"_s, 12}}));
        f.judges(verb::Confirmed, {first});
        f.says(report(May6, {{u"calls"_s, 99}}));  // without naming what it corrects
        QCOMPARE(f.days().size(), 1);
        QCOMPARE(f.days()[0].event, first);
    }

    void aVoidedVerdictLetsTheDayWaitAgain()
    {
        Fixture f;
        const QString first = f.says(report(May6, {{u"calls"_s, 12}}));
        const QString verdict = f.judges(verb::Confirmed, {first});
        f.voids(verdict);
        QVERIFY(f.days()[0].state == DayReport::State::Waiting);
        f.voids(first);
        QVERIFY(f.days().isEmpty());
        QVERIFY(reportOf(f.company.events, first)->voided);
    }

    void aConfirmationCanBeTakenBack()
    {
        Fixture f;
        const QString first = f.says(report(May6, {{u"calls"_s, 12}}));
        f.judges(verb::Confirmed, {first});
        f.judges(verb::Returned, {first}, u"One call was mine."_s);
        QVERIFY(f.days()[0].state == DayReport::State::Returned);
    }

    void oneCannotCorrectTheWordOfTheMentor()
    {
        Fixture f;
        const QString first = f.says(report(May6, {{u"calls"_s, 12}}));
        const QString verdict = f.judges(verb::Returned, {first}, u"No."_s);
        f.says(report(May7, {{u"calls"_s, 1}}, verdict));
        QVERIFY(f.days()[0].state == DayReport::State::Returned);
    }

    void brokenPayloadsAreLeftOut()
    {
        Fixture f;
        EventDraft noDay = report(May6, {{u"calls"_s, 12}});
        noDay.payload.remove(u"day"_s);
        f.says(noDay);
        EventDraft noDate = report(May6, {{u"calls"_s, 12}});
        noDate.payload[u"day"_s] = u"2026-02-30"_s;
        f.says(noDate);
        f.says(report(May7, {{u"calls"_s, u"many"_s}, {u"cards"_s, 1.5}, {u"contracts"_s, -1}, {u"turnover"_s, 3}}));
        f.company.events.append(Event{});
        QCOMPARE(f.days().size(), 1);
        QCOMPARE(f.days()[0].metrics, (QMap<QString, qint64>{{u"turnover"_s, 3}}));
        QVERIFY(!reportOf(f.company.events, u"nobody"_s));
    }

    void daysThatReachTheTargetAreCounted()
    {
        Fixture f;
        for (int day = 1; day <= 5; ++day) {
            const QString id = f.says(report(QDate(2026, 5, day), {{u"calls"_s, day == 3 ? 9 : 10}}));
            if (day <= 3)
                f.judges(verb::Confirmed, {id});
        }
        const MetricProgress calls = of(f.progress(), u"calls-made"_s);
        QCOMPARE(calls.have, 2);
        QCOMPARE(calls.waiting, 2);
        QVERIFY(calls.met());
        QVERIFY(!of(f.progress(), u"norm-calls"_s).met());
    }

    void monthsAreSummedFromDays()
    {
        Fixture f;
        // 59 999 999 in April; 60 000 000 in May over two days, of which one waits.
        f.judges(verb::Confirmed, {f.says(report(QDate(2026, 4, 30), {{u"turnover"_s, 59'999'999}}))});
        f.judges(verb::Confirmed, {f.says(report(May6, {{u"turnover"_s, 30'000'000}}))});
        const QString last = f.says(report(May7, {{u"turnover"_s, 30'000'000}}));
        QCOMPARE(of(f.progress(), u"norm-turnover"_s).have, 0);
        QCOMPARE(of(f.progress(), u"norm-turnover"_s).waiting, 1);
        f.judges(verb::Confirmed, {last});
        QCOMPARE(of(f.progress(), u"norm-turnover"_s).have, 1);
        QCOMPARE(monthTotal(u"turnover"_s, May7, f.days()), 60'000'000);
        const QList<Point> points = series(u"turnover"_s, Metric::Period::Month, f.days(), 12);
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].period, QDate(2026, 4, 1));
        QCOMPARE(points[1].value, 60'000'000);
        QVERIFY(points[1].confirmed);
    }

    void chartsKeepTheLastPeriodsAndLeaveReturnedDaysOut()
    {
        Fixture f;
        for (int day = 1; day <= 6; ++day)
            f.says(report(QDate(2026, 5, day), {{u"calls"_s, day}}));
        f.judges(verb::Returned, {f.days()[5].event}, u"No."_s);
        const QList<Point> points = series(u"calls"_s, Metric::Period::Day, f.days(), 3);
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[0].value, 3);
        QCOMPARE(points[2].value, 5);
        QVERIFY(!points[2].confirmed);
        QVERIFY(series(u"cards"_s, Metric::Period::Day, f.days(), 3).isEmpty());
    }

    // The page must never say otherwise than the decision: the same days are counted by the readiness engine.
    void agreesWithTheReadinessDecision()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            Fixture f;
            passFirstStages(f.company, u"anna"_s);
            QStringList reports;
            for (int i = 0; i < 25; ++i) {
                f.company.time += 1000;
                const QDate day(2026, 5, 1 + int(random.bounded(12)));
                const bool corrects = !reports.isEmpty() && random.bounded(3) == 0;
                switch (random.bounded(4)) {
                case 0:
                    if (!reports.isEmpty())
                        f.judges(verb::Confirmed, {reports[random.bounded(int(reports.size()))]});
                    break;
                case 1:
                    if (!reports.isEmpty())
                        f.judges(verb::Returned, {reports[random.bounded(int(reports.size()))]}, u"No."_s);
                    break;
                default:
                    reports.append(f.says(report(day, {{u"calls"_s, 25 + int(random.bounded(10))}, {u"turnover"_s, 20'000'000}},
                                                 corrects ? reports[random.bounded(int(reports.size()))] : QString())));
                }
            }
            const Readiness tree = f.tree();
            for (const QString &id : {u"norm-calls"_s, u"norm-turnover"_s, u"calls-made"_s, u"cards-kept"_s})
                QCOMPARE(of(f.progress(), id).have, stateOf(tree, id)->have);
        }
    }

    void theAimIsTheFirstTargetThatIsNotMet()
    {
        Fixture f;
        QCOMPARE(aimOf(f.progress(), u"calls"_s)->target, 10);
        for (const QDate day : {May6, May7})
            f.judges(verb::Confirmed, {f.says(report(day, {{u"calls"_s, 12}}))});
        QCOMPARE(aimOf(f.progress(), u"calls"_s)->target, 30);
        QVERIFY(!aimOf(f.progress(), u"contracts"_s));
    }

    void shownAreTheTargetsOfTheStageOrTheNextOne()
    {
        Fixture f;
        const Programme &programme = f.company.content->programme;
        QCOMPARE(ofStage(f.progress(), programme, 0).constFirst().stage, u"calls"_s);  // the first stage has none
        QCOMPARE(ofStage(f.progress(), programme, 2).size(), 2);
        QVERIFY(ofStage(f.progress(), programme, 3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DayReportsTest)
#include "tst_dayreports.moc"
