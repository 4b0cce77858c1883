// What a new hire is told: stages that come near, and what others did with one's work.
#include "noticecompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;
using namespace vestibule::test;

class TestNoticeNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stageIsToldWhenItsDayComesNear_data();
    void stageIsToldWhenItsDayComesNear();
    void newsOfOnesWork_data();
    void newsOfOnesWork();
    void returnedDayLeadsToTheResults();
    void newSinceTheLastLook();
};

void TestNoticeNews::stageIsToldWhenItsDayComesNear_data()
{
    using Missing = RequirementState::Missing;
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<RequirementState>>("requirements");
    QTest::addColumn<QStringList>("told");
    const QList<RequirementState> mine{state(u"a"_s, Missing::NotStarted, Role::Trainee), state(u"b"_s, Missing::Nothing, Role::Trainee)};
    const QList<RequirementState> others{state(u"a"_s, Missing::AwaitingReview, Role::Mentor)};
    QTest::newRow("far away") << 8 << mine << QStringList();
    QTest::newRow("a week") << 7 << mine << QStringList{u"Introduction | 1 thing(s) left for you to do | due 17 Jun 2026"_s};
    QTest::newRow("tomorrow") << 1 << mine << QStringList{u"Introduction | 1 thing(s) left for you to do | due tomorrow"_s};
    QTest::newRow("late") << -1 << mine << QStringList{u"Introduction | 1 thing(s) left for you to do | was due yesterday"_s};
    QTest::newRow("others have to act") << -1 << others << QStringList();
}

void TestNoticeNews::stageIsToldWhenItsDayComesNear()
{
    QFETCH(const int, days);
    QFETCH(const QList<RequirementState>, requirements);
    QFETCH(const QStringList, told);
    NoticeMaterial m = material(Role::Trainee);
    m.standings = {standing(Today.addDays(days), requirements)};
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(lines(notices), told);
    for (const Notice &notice : notices) {
        QCOMPARE(notice.tone, days < 0 ? Notice::Tone::Negative : days <= 1 ? Notice::Tone::Warning : Notice::Tone::Neutral);
        QCOMPARE(notice.viewId, u"readiness.mine"_s);
        QVERIFY(notice.exact.contains(Today.addDays(days).toString(u"d MMMM yyyy"_s)));
    }
}

void TestNoticeNews::newsOfOnesWork_data()
{
    QTest::addColumn<QList<Event>>("events");
    QTest::addColumn<QStringList>("told");
    const Event handIn = deed(u"1"_s, verb::Completed, u"anna"_s, 5);
    Event passed = deed(u"2"_s, verb::Scored, u"oleg"_s, 1, {u"1"_s});
    passed.score = 800'000;
    passed.passed = true;
    Event failed = passed;
    failed.passed = false;
    Event byHr = passed;
    byHr.actor = u"irina"_s;
    Event granted = deed(u"3"_s, verb::Granted, u"oleg"_s, 0);
    granted.payload = R"({"attempts":2})";
    Event own = passed;
    own.actor = u"anna"_s;
    Event voided = deed(u"4"_s, verb::Voided, u"irina"_s, 0);
    voided.corrects = u"2"_s;
    Event handInVoided = voided;
    handInVoided.corrects = u"1"_s;
    Event opened = deed(u"5"_s, verb::Opened, u"oleg"_s, 0);
    opened.activity = u"stage:one"_s;
    QTest::newRow("nothing") << QList<Event>{handIn} << QStringList();
    QTest::newRow("passed") << QList<Event>{handIn, passed} << QStringList{u"Survey | passed, 80 % · by Oleg | yesterday"_s};
    QTest::newRow("not passed") << QList<Event>{handIn, failed} << QStringList{u"Survey | not passed, 80 % · by Oleg | yesterday"_s};
    QTest::newRow("by somebody unknown") << QList<Event>{handIn, byHr} << QStringList{u"Survey | passed, 80 % | yesterday"_s};
    QTest::newRow("handed back") << QList<Event>{handIn, deed(u"2"_s, verb::Returned, u"oleg"_s, 0, {u"1"_s})}
                                 << QStringList{u"Survey | handed back to you · by Oleg | today"_s};
    QTest::newRow("handed in again") << QList<Event>{handIn, failed, deed(u"6"_s, verb::Completed, u"anna"_s, 0)} << QStringList();
    QTest::newRow("a later word counts") << QList<Event>{handIn, failed, granted}
                                         << QStringList{u"Survey | 2 more attempt(s) granted · by Oleg | today"_s};
    QTest::newRow("signed off") << QList<Event>{deed(u"2"_s, verb::Approved, u"oleg"_s, 0)} << QStringList{u"Survey | signed off · by Oleg | today"_s};
    QTest::newRow("sign-off refused") << QList<Event>{deed(u"2"_s, verb::Returned, u"oleg"_s, 0)}
                                      << QStringList{u"Survey | not signed off · by Oleg | today"_s};
    QTest::newRow("a stage opened") << QList<Event>{opened} << QStringList{u"Introduction | opened for you · by Oleg | today"_s};
    QTest::newRow("old") << QList<Event>{deed(u"2"_s, verb::Approved, u"oleg"_s, 15)} << QStringList();
    QTest::newRow("scored by oneself") << QList<Event>{handIn, own} << QStringList();
    QTest::newRow("voided") << QList<Event>{handIn, passed, voided} << QStringList();
    QTest::newRow("of a hand-in that was voided") << QList<Event>{handIn, passed, handInVoided} << QStringList();
}

void TestNoticeNews::newsOfOnesWork()
{
    QFETCH(const QList<Event>, events);
    QFETCH(const QStringList, told);
    NoticeMaterial m = material(Role::Trainee);
    m.events = events;
    QCOMPARE(lines(noticesOf(m)), told);
}

void TestNoticeNews::returnedDayLeadsToTheResults()
{
    NoticeMaterial m = material(Role::Trainee);
    Event monday = deed(u"1"_s, verb::Reported, u"anna"_s, 3);
    monday.activity.clear();
    monday.payload = R"({"day":"2026-06-08"})";
    Event tuesday = monday;
    tuesday.id = u"2"_s;
    tuesday.payload = R"({"day":"2026-06-09"})";
    Event returned = deed(u"3"_s, verb::Returned, u"oleg"_s, 0, {u"1"_s});
    returned.activity.clear();
    m.events = {monday, returned, tuesday};  // another day's results do not settle it
    const QList<Notice> notices = noticesOf(m);
    QCOMPARE(lines(notices), QStringList{u"Results of 8 June | handed back to you · by Oleg | today"_s});
    QCOMPARE(notices.first().viewId, u"mentoring.report"_s);
    QCOMPARE(notices.first().tone, Notice::Tone::Warning);
    Event again = monday;
    again.id = u"4"_s;
    again.corrects = u"1"_s;
    m.events.append(again);
    QVERIFY(noticesOf(m).isEmpty());
}

void TestNoticeNews::newSinceTheLastLook()
{
    NoticeMaterial m = material(Role::Mentor);
    m.reviews = {review(u"one"_s, Today)};                  // handed in two days ago
    m.standings = {standing(Today.addDays(-1), {})};        // late since today
    const auto marks = [&m](qint64 look) {
        m.lastLook = look;
        QList<bool> all;
        for (const Notice &notice : noticesOf(m))
            all << notice.isNew;
        return all;
    };
    QCOMPARE(marks(0), QList<bool>({true, true}));
    QCOMPARE(marks(noonOf(Today.addDays(-3))), QList<bool>({true, true}));
    QCOMPARE(marks(noonOf(Today.addDays(-1))), QList<bool>({true, false}));
    QCOMPARE(marks(noonOf(Today)), QList<bool>({false, false}));
}

QTEST_GUILESS_MAIN(TestNoticeNews)
#include "tst_noticenews.moc"
