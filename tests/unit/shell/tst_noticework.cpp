// What mentors and HR are told: whose work waits for them, how pressing it is, what opens from it.
#include "noticecompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;
using namespace vestibule::test;

class TestNoticeWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reviewsOfAMentor();
    void reviewsOfHr();
    void agreementsWaitForWhomHrNamed();
    void signoffsWaitForTheirTurn();
    void latePeopleComeFirst();
    void peopleWithoutAProgramme();
    void longListsAreCutShort();
    void nothingLeadsToWhatMayNotBeOpened();
    void nothingWithoutContent();
};

void TestNoticeWork::reviewsOfAMentor()
{
    NoticeMaterial m = material(Role::Mentor);
    m.reviews = {review(u"late"_s, Today.addDays(-2)), review(u"far"_s, Today.addDays(5)), review(u"soon"_s, Today), review(u"never"_s, {})};
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(lines(notices), QStringList({u"Survey | Anna | was due 2 day(s) ago"_s, u"Survey | Anna | due today"_s, u"Survey | Anna | due in 5 day(s)"_s,
                                          u"Survey | Anna | handed in 2 day(s) ago"_s}));
    QCOMPARE(notices.first().viewId, u"quiz.grade"_s);
    QCOMPARE(notices.first().arguments, QVariantMap({{u"event"_s, u"late"_s}}));
    QCOMPARE(notices.first().exact, u"Handed in on 8 June 2026\nWas due on 8 June 2026"_s);
}

void TestNoticeWork::reviewsOfHr()
{
    NoticeMaterial m = material(Role::Hr);
    Standing alone = standing(Today.addDays(20), {});
    alone.person.id = u"boris"_s;
    alone.person.mentor.clear();
    m.standings = {standing(Today.addDays(20), {}), alone};
    m.reviews = {review(u"mentor's"_s, Today.addDays(1)), review(u"late"_s, Today.addDays(-1)), review(u"nobody's"_s, Today.addDays(3), u"boris"_s)};
    QStringList events;
    for (const Notice &notice : noticesOf(m))
        events << notice.arguments.value(u"event"_s).toString();
    QCOMPARE(events, QStringList({u"late"_s, u"nobody's"_s}));
}

void TestNoticeWork::agreementsWaitForWhomHrNamed()
{
    NoticeMaterial m = material(Role::Mentor);
    m.agreements = {{u"quiz:survey"_s, {u"Sales"_s, u"Legal"_s}, noonOf(Today.addDays(-2))}};
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(lines(notices), QStringList{u"Survey | to agree for Sales, Legal | put up 2 day(s) ago"_s});
    QCOMPARE(notices.first().viewId, u"quiz.attempt"_s);
    QCOMPARE(notices.first().arguments, QVariantMap({{u"activity"_s, u"quiz:survey"_s}}));
    QCOMPARE(notices.first().exact, u"Put up on 8 June 2026"_s);
}

void TestNoticeWork::signoffsWaitForTheirTurn()
{
    using Missing = RequirementState::Missing;
    NoticeMaterial m = material(Role::Mentor);
    const RequirementState briefing = state(u"briefing"_s, Missing::AwaitingSignoff, Role::Mentor, u"mentoring:briefing"_s);
    const RequirementState hrs = state(u"hr"_s, Missing::AwaitingSignoff, Role::Hr, u"mentoring:hr"_s);
    const RequirementState stage = state(u"stage"_s, Missing::AwaitingSignoff, Role::Mentor, u"stage:one"_s);
    m.standings = {standing(Today.addDays(3), {briefing, hrs, stage})};
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(lines(notices), QStringList{u"Briefing | Anna · to sign off | due in 3 day(s)"_s});
    QCOMPARE(notices.first().arguments, QVariantMap({{u"learner"_s, u"anna"_s}, {u"activity"_s, u"mentoring:briefing"_s}}));
    const RequirementState sale = state(u"sale"_s, Missing::AwaitingSignoff, Role::Mentor, u"mentoring:sale"_s);
    m.standings = {standing(Today.addDays(3), {briefing, sale, stage})};
    QCOMPARE(lines(noticesOf(m)), QStringList{u"2 sign-off(s) | Anna | due in 3 day(s)"_s});  // many of one person stand together
    QCOMPARE(noticesOf(m).first().viewId, u"mentoring.mentee"_s);
    m.standings = {standing(Today.addDays(3), {state(u"briefing"_s, Missing::Nothing, Role::Trainee), stage})};
    QCOMPARE(noticesOf(m).value(0).arguments.value(u"activity"_s), u"stage:one"_s);
    m.standings.first().readiness.stages.first().locked = true;
    QVERIFY(noticesOf(m).isEmpty());
}

void TestNoticeWork::latePeopleComeFirst()
{
    NoticeMaterial m = material(Role::Mentor);
    m.reviews = {review(u"far"_s, Today.addDays(5))};
    m.standings = {standing(Today.addDays(-4), {})};
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(lines(notices), QStringList({u"Anna | late: Introduction | was due 4 day(s) ago"_s, u"Survey | Anna | due in 5 day(s)"_s}));
    QCOMPARE(notices.first().viewId, u"readiness.person"_s);
    m.standings.first().person.active = false;
    QCOMPARE(noticesOf(m).size(), 1);
    m.standings.first().person.active = true;
    m.standings.first().readiness.ready = true;
    QCOMPARE(noticesOf(m).size(), 1);
}

void TestNoticeWork::peopleWithoutAProgramme()
{
    Standing vera;
    vera.person.id = u"vera"_s;
    vera.person.name = u"Vera"_s;
    NoticeMaterial hr = material(Role::Hr);
    hr.standings = {vera};
    QCOMPARE(lines(noticesOf(hr)), QStringList{u"Vera | has no programme yet | "_s});
    NoticeMaterial mentor = material(Role::Mentor);
    mentor.standings = {vera};
    QVERIFY(noticesOf(mentor).isEmpty());
}

void TestNoticeWork::longListsAreCutShort()
{
    NoticeMaterial m = material(Role::Mentor);
    for (int i = 0; i < 1000; ++i)
        m.reviews.append(review(QString::number(i), Today.addDays(i < 30 ? -1 : 4)));
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(notices.size(), 21);
    int things = 0;
    for (const Notice &notice : notices)
        things += notice.things;
    QCOMPARE(things, 1000);
    const Notice &rest = notices.last();
    QCOMPARE(rest.title, u"980 more to review"_s);
    QCOMPARE(rest.tone, Notice::Tone::Negative);  // late ones are among them
    QCOMPARE(rest.viewId, u"mentoring.queue"_s);
}

void TestNoticeWork::nothingLeadsToWhatMayNotBeOpened()
{
    NoticeMaterial m = material(Role::Mentor);
    m.views.clear();
    m.reviews = {review(u"one"_s, Today)};
    m.standings = {standing(Today.addDays(-4), {})};
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(notices.size(), 2);
    for (const Notice &notice : notices)
        QCOMPARE(notice.viewId, QString());
}

void TestNoticeWork::nothingWithoutContent()
{
    NoticeMaterial m = material(Role::Mentor);
    m.reviews = {review(u"one"_s, Today)};
    m.content.reset();
    QVERIFY(noticesOf(m).isEmpty());
}

QTEST_GUILESS_MAIN(TestNoticeWork)
#include "tst_noticework.moc"
