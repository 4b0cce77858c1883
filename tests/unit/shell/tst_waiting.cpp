// What the numbers in the side navigation are made from.
#include "noticecompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;
using namespace vestibule::test;
using Missing = RequirementState::Missing;

namespace {

// "view subject" of each.
QStringList all(const NoticeMaterial &material)
{
    QStringList texts;
    for (const Waiting &thing : waitingIn(material))
        texts << thing.viewId + u' ' + thing.subject;
    return texts;
}

}  // namespace

class TestWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheStageAsksOfANewHire();
    void nothingOfAStageThatIsLocked();
    void whatAMentorHasToDo();
    void peopleWithoutAProgrammeAreForHr();
    void nothingWithoutContent();
};

void TestWaiting::whatTheStageAsksOfANewHire()
{
    NoticeMaterial m = material(Role::Trainee);
    RequirementState group = state(u"group"_s, Missing::Group, Role::Trainee);
    group.of = {state(u"survey"_s, Missing::BelowPass, Role::Trainee, u"quiz:survey"_s)};
    RequirementState days = state(u"days"_s, Missing::MoreDays, Role::Trainee, u"calls"_s);
    days.rule = Requirement::Rule::Metric;
    m.standings = {standing(Today.addDays(20), {group, days, state(u"met"_s, Missing::Nothing, Role::Trainee, u"quiz:survey"_s),
                                                state(u"handed in"_s, Missing::AwaitingReview, Role::Trainee, u"quiz:survey"_s),
                                                state(u"the mentor's"_s, Missing::AwaitingSignoff, Role::Mentor, u"mentoring:briefing"_s),
                                                state(u"nobody shows it"_s, Missing::NotStarted, Role::Trainee, u"other:thing"_s)})};
    QCOMPARE(all(m), QStringList({u"quiz.attempt quiz:survey"_s, u"mentoring.report calls"_s}));
}

void TestWaiting::nothingOfAStageThatIsLocked()
{
    NoticeMaterial m = material(Role::Trainee);
    QCOMPARE(all(m), QStringList());  // no programme
    m.standings = {standing(Today.addDays(20), {state(u"survey"_s, Missing::NotStarted, Role::Trainee, u"quiz:survey"_s)})};
    QCOMPARE(all(m).size(), 1);
    m.standings.first().readiness.stages.first().locked = true;
    QCOMPARE(all(m), QStringList());
    m.standings.first().readiness.stages.first().locked = false;
    m.standings.first().readiness.ready = true;
    QCOMPARE(all(m), QStringList());
}

// Reviews are counted by their plugin.
void TestWaiting::whatAMentorHasToDo()
{
    NoticeMaterial m = material(Role::Mentor);
    m.reviews = {review(u"late"_s, Today.addDays(-2))};
    m.agreements = {{u"quiz:survey"_s, {u"Sales"_s}, noonOf(Today)}};
    m.standings = {standing(Today.addDays(-3), {state(u"briefing"_s, Missing::AwaitingSignoff, Role::Mentor, u"mentoring:briefing"_s)})};
    QCOMPARE(all(m), QStringList({u"quiz.attempt quiz:survey"_s, u"mentoring.signoff anna"_s, u"readiness.person anna"_s}));
}

void TestWaiting::peopleWithoutAProgrammeAreForHr()
{
    for (const Role role : {Role::Hr, Role::Mentor}) {
        NoticeMaterial m = material(role);
        m.standings = {standing(Today.addDays(3), {})};
        m.standings.first().assigned = false;
        QCOMPARE(all(m), role == Role::Hr ? QStringList(u"readiness.people "_s) : QStringList());
    }
}

void TestWaiting::nothingWithoutContent()
{
    NoticeMaterial m = material(Role::Hr);
    m.standings = {standing(Today.addDays(-3), {})};
    m.content.reset();
    QCOMPARE(all(m), QStringList());
}

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
