// One new hire on the whole road: four stages, dates, locks, the JSON document.
#include "core/readiness/json.h"
#include "story.h"

#include <QJsonArray>
#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::core::test;

using Missing = RequirementState::Missing;
using Rule = Requirement::Rule;

namespace {

Requirement named(const QString &id, Requirement requirement)
{
    requirement.id = id;
    return requirement;
}

Requirement stageSignoff(const QString &id, Role role)
{
    Requirement made = named(id, rule(Rule::Signoff, {}));
    made.role = role;
    return made;
}

Requirement calls(const QString &id, int target, int days)
{
    Requirement made;
    made.id = id;
    made.rule = Rule::Metric;
    made.metric = u"calls"_s;
    made.target = target;
    made.days = days;
    return made;
}

// S1 in small: introduction, subject of sale, sales training, normal rhythm.
Programme fourStages()
{
    Programme programme;
    programme.id = u"manager"_s;
    programme.activities = {activity(u"handbook:company"_s), activity(u"handbook:policies"_s),
                            activity(u"quiz:packaging"_s, 3, 80), activity(u"mentoring:training-sale"_s, 2)};
    programme.metrics = {{u"calls"_s, Metric::Unit::Count, Metric::Period::Day}};
    programme.stages = {{u"introduction"_s,
                         2,
                         {named(u"read-company"_s, rule(Rule::Completed, u"handbook:company"_s)),
                          named(u"sign-policies"_s, rule(Rule::Signed, u"handbook:policies"_s))}},
                        {u"subject"_s, 7, {calls(u"first-calls"_s, 20, 1), stageSignoff(u"first-test"_s, Role::Mentor)}},
                        {u"training"_s,
                         21,
                         {named(u"survey"_s, rule(Rule::Passed, u"quiz:packaging"_s)),
                          named(u"training-sale"_s, rule(Rule::Signoff, u"mentoring:training-sale"_s))}},
                        {u"rhythm"_s, 60, {calls(u"norm"_s, 30, 2), stageSignoff(u"independent"_s, Role::Hr)}}};
    return programme;
}

Story hire()
{
    Story s;
    s.input.programme = fourStages();
    s.input.texts = {{u"handbook:policies"_s, {{u"p1"_s}, 1}}};
    s.tell({.activity = u"handbook:company"_s});
    s.tell({.verb = verb::Signed, .activity = u"handbook:policies"_s, .payload = {{u"textHash"_s, u"p1"_s}}});
    s.day(4);
    s.confirm(s.report("2026-03-05", 24));
    s.tell({.verb = verb::Approved, .activity = u"stage:subject"_s, .actor = u"max"_s});
    s.day(10);
    s.tell({.verb = verb::Attempted, .activity = u"quiz:packaging"_s});
    s.tell({.activity = u"quiz:packaging"_s, .refs = {u"e6"_s}, .payload = {{u"review"_s, u"quiz.open"_s}}});
    s.day(12);
    s.tell({.verb = verb::Scored,
            .activity = u"quiz:packaging"_s,
            .actor = u"max"_s,
            .score = 900'000,
            .passed = true,
            .refs = {u"e7"_s}});
    s.tell({.verb = verb::Attempted, .activity = u"mentoring:training-sale"_s});
    s.tell({.verb = verb::Approved, .activity = u"mentoring:training-sale"_s, .actor = u"max"_s});
    s.day(40);
    s.confirm(s.report("2026-04-10", 31));
    s.confirm(s.report("2026-04-11", 30));
    s.tell({.verb = verb::Approved, .activity = u"stage:rhythm"_s, .actor = u"hr"_s});
    return s;
}

Readiness on(Story story, QDate day)
{
    story.input.at = day;
    return story.readiness();
}

}  // namespace

class ReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeRoad()
    {
        const Story s = hire();
        const Readiness end = s.readiness();
        QVERIFY(end.ready);
        QCOMPARE(end.readySince, s.timeOf(u"e15"_s));
        QCOMPARE(end.learner, u"lea"_s);
        QCOMPARE(end.programme, u"manager"_s);
        QCOMPARE(end.content, u"c1"_s);
        QCOMPARE(end.stages[0].since, s.timeOf(u"e2"_s));
        QCOMPARE(end.stages[1].since, s.timeOf(u"e5"_s));
        QCOMPARE(end.stages[2].since, s.timeOf(u"e10"_s));
        QCOMPARE(end.stages[2].requirements[0].events, QStringList({u"e7"_s, u"e8"_s}));
        for (const StageState &stage : end.stages)
            QVERIFY(stage.met && !stage.locked && !stage.late);
    }

    void atEveryDate()
    {
        const Story s = hire();
        const Readiness before = on(s, QDate(2026, 3, 1));
        QCOMPARE(before.currentStage(), 0);
        QVERIFY(!before.stages[0].locked && before.stages[1].locked);
        QCOMPARE(before.stages[0].requirements[0].missing, Missing::NotStarted);
        QCOMPARE(before.stages[1].requirements[0].missing, Missing::StageLocked);
        QVERIFY(!before.ready);

        const Readiness first = on(s, QDate(2026, 3, 2));
        QVERIFY(first.stages[0].met);
        QCOMPARE(first.currentStage(), 1);
        QCOMPARE(first.stages[1].since, s.timeOf(u"e2"_s));
        QVERIFY(!first.stages[1].locked && first.stages[2].locked);

        const Readiness grading = on(s, QDate(2026, 3, 12));
        QCOMPARE(grading.stages[2].requirements[0].missing, Missing::AwaitingReview);
        QCOMPARE(grading.stages[2].requirements[0].owner, Role::Mentor);
        QVERIFY(!grading.stages[2].met);
        QCOMPARE(on(s, QDate(2026, 4, 10)).currentStage(), 3);
    }

    void lateOnlyAfterTheDueDay()
    {
        Story s = hire();
        s.input.events.clear();
        QCOMPARE(on(s, QDate(2026, 3, 4)).stages[0].due, QDate(2026, 3, 4));
        QVERIFY(!on(s, QDate(2026, 3, 4)).stages[0].late);
        QVERIFY(on(s, QDate(2026, 3, 5)).stages[0].late);
        QVERIFY(!on(s, QDate(2026, 3, 5)).stages[1].late);
        s.input.start = {};
        QVERIFY(!on(s, QDate(2030, 1, 1)).stages[0].late);
        QVERIFY(!on(hire(), QDate(2030, 1, 1)).stages[0].late);
    }

    void theDayEndsInTheCompanysZone()
    {
        Story s = hire();
        s.input.events = s.input.events.mid(0, 2);
        s.input.events[1].at = QDateTime(QDate(2026, 3, 2), QTime(20, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch();
        QVERIFY(on(s, QDate(2026, 3, 2)).stages[0].met);
        s.input.events[1].at += 1;  // midnight in Moscow
        QVERIFY(!on(s, QDate(2026, 3, 2)).stages[0].met);
        QVERIFY(on(s, QDate(2026, 3, 3)).stages[0].met);
    }

    void hrOpensAStage()
    {
        Story s;
        s.input.programme = fourStages();
        const Told open{.verb = verb::Opened, .activity = u"stage:subject"_s, .actor = u"max"_s};
        s.tell(open);
        QVERIFY(s.readiness().stages[1].locked);
        Told byHr = open;
        byHr.actor = u"hr"_s;
        const QString opened = s.tell(byHr);
        const Readiness readiness = s.readiness();
        QVERIFY(!readiness.stages[1].locked && readiness.stages[2].locked);
        QCOMPARE(readiness.stages[1].openedBy, opened);
        QCOMPARE(readiness.stages[1].since, s.timeOf(opened));
        QCOMPARE(readiness.stages[1].requirements[0].missing, Missing::NotStarted);
    }

    void stageSignoffWaitsForTheRest()
    {
        Story s = hire();
        s.input.events = s.input.events.mid(0, 3);
        const RequirementState early = s.readiness().stages[1].requirements[1];
        QCOMPARE(early.missing, Missing::NotStarted);
        QCOMPARE(early.owner, Role::Mentor);  // who has to confirm the report first
        const QString ok = s.confirm(u"e3"_s);
        const RequirementState due = s.readiness().stages[1].requirements[1];
        QCOMPARE(due.missing, Missing::AwaitingSignoff);
        QCOMPARE(due.owner, Role::Mentor);
        QCOMPARE(due.since, s.timeOf(ok));
        QCOMPARE(due.activity, u"stage:subject"_s);
    }

    void aChangedTextAsksAgainAndLocksWhatFollows()
    {
        Story s = hire();
        s.input.texts[u"handbook:policies"_s] = {{u"p2"_s}, 777};
        const Readiness readiness = s.readiness();
        QVERIFY(!readiness.ready);
        QCOMPARE(readiness.readySince, 0);
        QCOMPARE(readiness.stages[0].requirements[1].missing, Missing::TextChanged);
        QCOMPARE(readiness.stages[0].requirements[1].since, 777);
        QVERIFY(readiness.stages[1].locked && readiness.stages[1].met);
    }

    void noProgrammeIsNotReady()
    {
        Story s = hire();
        s.input.programme = {};
        QVERIFY(!s.readiness().ready);
        QCOMPARE(s.readiness().currentStage(), -1);
    }

    void json()
    {
        Story s = hire();
        s.input.at = QDate(2026, 3, 12);
        ContentVersion content;
        content.languages = {u"en"_s};
        content.texts[u"en"_s][u"stage.training"_s] = {u"Sales training"_s, {}};
        content.texts[u"en"_s][u"require.survey"_s] = {u"Pass the survey"_s, {}};
        const QJsonObject document = toJson(s.readiness(), &content, u"ru"_s);
        QCOMPARE(document[u"learner"].toString(), u"lea"_s);
        QCOMPARE(document[u"at"].toString(), u"2026-03-12"_s);
        QCOMPARE(document[u"ready"].toBool(true), false);
        QVERIFY(document[u"readySince"].isNull());
        const QJsonObject stage = document[u"stages"].toArray()[2].toObject();
        QCOMPARE(stage[u"title"].toString(), u"Sales training"_s);
        QCOMPARE(stage[u"due"].toString(), u"2026-03-23"_s);
        QCOMPARE(stage[u"locked"].toBool(true), false);
        const QJsonObject survey = stage[u"requirements"].toArray()[0].toObject();
        const QJsonObject expected{{u"id"_s, u"survey"_s},
                                   {u"title"_s, u"Pass the survey"_s},
                                   {u"rule"_s, u"passed"_s},
                                   {u"activity"_s, u"quiz:packaging"_s},
                                   {u"met"_s, false},
                                   {u"events"_s, QJsonArray{u"e7"_s}},
                                   {u"have"_s, 0},
                                   {u"need"_s, 1},
                                   {u"missing"_s, u"awaiting-review"_s},
                                   {u"owner"_s, u"mentor"_s},
                                   {u"since"_s, u"2026-03-12T07:00:00.000Z"_s},
                                   {u"attemptsLeft"_s, 2},
                                   {u"of"_s, QJsonArray()}};
        QCOMPARE(survey, expected);
        QVERIFY(!toJson(s.readiness())[u"stages"][0].toObject().contains(u"title"));
    }
};

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
