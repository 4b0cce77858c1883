// What a person is told: whose it is, how pressing, what opens from it, and which of it came since they looked last.
#include "memory.h"

#include "shell/notices/noticesource.h"
#include "shell/noticesmodel.h"
#include "support/fakedesk.h"

#include <vestibule/verbs.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;

Q_DECLARE_METATYPE(vestibule::Role)

namespace {

const QDate Today(2026, 6, 10);

qint64 noonOf(QDate day) { return QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch(); }

std::shared_ptr<ContentVersion> content()
{
    auto version = std::make_shared<ContentVersion>();
    version->id = u"v1"_s;
    version->languages = {u"en"_s};
    version->texts[u"en"_s] = {{u"stage.one"_s, {u"Introduction"_s, {}}},
                               {u"activity.quiz:survey"_s, {u"Survey"_s, {}}},
                               {u"require.briefing"_s, {u"Briefing"_s, {}}}};
    Activity survey;
    survey.id = u"quiz:survey"_s;
    survey.kind = u"quiz.test"_s;
    version->programme.activities = {survey};
    return version;
}

RequirementState state(const QString &id, RequirementState::Missing missing, Role owner, const QString &activity = {})
{
    RequirementState state;
    state.id = id;
    state.activity = activity;
    state.missing = missing;
    state.owner = owner;
    state.since = noonOf(Today.addDays(-1));
    state.met = missing == RequirementState::Missing::Nothing;
    return state;
}

// Of anna, in her first stage.
Standing standing(QDate due, const QList<RequirementState> &requirements)
{
    StageState stage;
    stage.id = u"one"_s;
    stage.locked = false;
    stage.due = due;
    stage.late = due < Today;
    stage.requirements = requirements;
    Standing standing;
    standing.person.id = u"anna"_s;
    standing.person.name = u"Anna"_s;
    standing.person.mentor = u"oleg"_s;
    standing.assigned = true;
    standing.readiness.content = u"v1"_s;
    standing.readiness.stages = {stage};
    return standing;
}

ReviewItem review(const QString &event, QDate due, const QString &learner = u"anna"_s)
{
    ReviewItem item;
    item.event = event;
    item.learner = learner;
    item.learnerName = u"Anna"_s;
    item.verb = QLatin1String(verb::Completed);
    item.activity = u"quiz:survey"_s;
    item.kind = u"quiz.open"_s;
    item.at = noonOf(Today.addDays(-2));
    item.due = due;
    return item;
}

Event deed(const QString &id, const char *verb, const QString &actor, int daysAgo, const QStringList &refs = {})
{
    Event event;
    event.id = id;
    event.actor = actor;
    event.verb = QLatin1String(verb);
    event.activity = u"quiz:survey"_s;
    event.refs = refs;
    event.payload = "{}";
    event.at = noonOf(Today.addDays(-daysAgo));
    return event;
}

NoticeMaterial material(Role role)
{
    NoticeMaterial material;
    material.me.id = role == Role::Trainee ? u"anna"_s : u"oleg"_s;
    material.me.role = role;
    material.me.mentor = role == Role::Trainee ? u"oleg"_s : QString();
    material.mentorName = u"Oleg"_s;
    material.language = u"en"_s;
    material.today = Today;
    material.dayOf = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date(); };
    for (const QString &view : {u"readiness.mine"_s, u"readiness.person"_s, u"readiness.people"_s, u"readiness.overview"_s, u"mentoring.queue"_s,
                                u"mentoring.signoff"_s, u"mentoring.mentee"_s, u"mentoring.report"_s, u"quiz.attempt"_s,
                                u"quiz.grade"_s}) {
        pluginhost::OfferedView offered;
        offered.id = view;
        material.views.append(offered);
    }
    material.viewOfKind = {{u"quiz.test"_s, u"quiz.attempt"_s}};
    material.viewOfReview = {{u"quiz.open"_s, u"quiz.grade"_s}};
    material.content = content();
    material.versions = {{u"v1"_s, material.content}};
    return material;
}

QStringList lines(const QList<Notice> &notices)
{
    QStringList all;
    for (const Notice &notice : notices)
        all << QStringList{notice.title, notice.detail, notice.when}.join(u" | "_s);
    return all;
}

}  // namespace

class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stageIsToldWhenItsDayComesNear_data();
    void stageIsToldWhenItsDayComesNear();
    void newsOfOnesWork_data();
    void newsOfOnesWork();
    void returnedDayLeadsToTheResults();
    void reviewsOfAMentor();
    void reviewsOfHr();
    void signoffsWaitForTheirTurn();
    void latePeopleComeFirst();
    void peopleWithoutAProgramme();
    void longListsAreCutShort();
    void nothingLeadsToWhatMayNotBeOpened();
    void nothingWithoutContent();
    void newSinceTheLastLook();
    void listKeepsTheLook();
    void listIsQuietWithoutAPerson();
    void gathersAfterWhatWasRecorded();
    void saysWhatCouldNotBeRead();
};

void TestNotices::stageIsToldWhenItsDayComesNear_data()
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

void TestNotices::stageIsToldWhenItsDayComesNear()
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

void TestNotices::newsOfOnesWork_data()
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

void TestNotices::newsOfOnesWork()
{
    QFETCH(const QList<Event>, events);
    QFETCH(const QStringList, told);
    NoticeMaterial m = material(Role::Trainee);
    m.events = events;
    QCOMPARE(lines(noticesOf(m)), told);
}

void TestNotices::returnedDayLeadsToTheResults()
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

void TestNotices::reviewsOfAMentor()
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

void TestNotices::reviewsOfHr()
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

void TestNotices::signoffsWaitForTheirTurn()
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

void TestNotices::latePeopleComeFirst()
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

void TestNotices::peopleWithoutAProgramme()
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

void TestNotices::longListsAreCutShort()
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

void TestNotices::nothingLeadsToWhatMayNotBeOpened()
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

void TestNotices::nothingWithoutContent()
{
    NoticeMaterial m = material(Role::Mentor);
    m.reviews = {review(u"one"_s, Today)};
    m.content.reset();
    QVERIFY(noticesOf(m).isEmpty());
}

void TestNotices::newSinceTheLastLook()
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

void TestNotices::listKeepsTheLook()
{
    test::Memory memory;
    QStringList opened;
    NoticesModel model(memory, [&opened](const Notice &notice) { opened << notice.viewId; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.begin(u"anna"_s);
    QVERIFY(!model.isKnown());
    model.open();
    model.close();
    QCOMPARE(model.lastLook(), 0);  // nothing was shown yet
    Notice fresh;
    fresh.title = u"Fresh"_s;
    fresh.isNew = true;
    fresh.viewId = u"quiz.list"_s;
    Notice rest;
    rest.things = 4;
    rest.tone = Notice::Tone::Negative;
    model.setNotices({rest, fresh}, 1000);
    QCOMPARE(model.count(), 5);
    QCOMPARE(model.late(), 4);
    QCOMPARE(model.fresh(), 1);
    const auto marked = [&model](int row) { return model.data(model.index(row), NoticesModel::IsNew).toBool(); };

    model.open();
    QCOMPARE(model.fresh(), 0);
    QVERIFY(marked(1));  // as long as the list is open
    QCOMPARE(model.lastLook(), 0);
    QCOMPARE(memory.values.value(u"notices/anna"_s).toLongLong(), 1000);
    model.setNotices({rest, fresh}, 2000);
    model.activate(0);  // leads nowhere
    QVERIFY(model.isOpened());
    model.activate(7);
    model.activate(1);
    QCOMPARE(opened, QStringList(u"quiz.list"_s));
    QVERIFY(!model.isOpened());
    QVERIFY(!marked(1));
    QCOMPARE(model.lastLook(), 2000);

    model.begin(u"oleg"_s);
    QCOMPARE(model.lastLook(), 0);
    QCOMPARE(model.count(), 0);
    model.begin(u"anna"_s);
    QCOMPARE(model.lastLook(), 2000);
}

void TestNotices::listIsQuietWithoutAPerson()
{
    test::Memory memory;
    NoticesModel model(memory, [](const Notice &) {});
    model.open();
    QVERIFY(!model.isOpened());
    model.begin(u"anna"_s);
    model.setNotices({Notice()}, 1);
    model.setProblem(u"It could not be read."_s);
    QCOMPARE(model.count(), 1);  // the old list is better than none
    model.open();
    model.end();
    QVERIFY(!model.isOpened() && !model.isKnown());
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.problem(), QString());
    QCOMPARE(memory.values.keys(), QStringList(u"notices/anna"_s));
}

void TestNotices::gathersAfterWhatWasRecorded()
{
    test::FakeDesk desk;
    desk.content.versions = {content()};
    desk.readiness.mine.stages = standing(desk.clock.today().addDays(1), {state(u"a"_s, RequirementState::Missing::NotStarted, Role::Trainee)}).readiness.stages;
    const QList<pluginhost::OfferedView> views = material(Role::Trainee).views;
    NoticeSource source({.host = &desk,
                         .views = [&views] { return views; },
                         .viewOfKind = [](const QString &) { return u"quiz.attempt"_s; },
                         .lastLook = [] { return qint64(0); }});
    QList<Notice> told;
    connect(&source, &NoticeSource::gathered, &source, [&told](const QList<Notice> &notices) { told = notices; });
    source.refresh();  // nobody is at the desk
    source.begin();
    QTRY_COMPARE(lines(told), QStringList{u"Introduction | 1 thing(s) left for you to do | due tomorrow"_s});

    EventDraft approval;
    approval.verb = QLatin1String(verb::Approved);
    approval.activity = u"quiz:survey"_s;
    const Event approved = desk.ledger.put(approval, u"oleg"_s);
    Q_EMIT desk.ledger.notifier()->appended(approved.learner, approved.verb, approved.activity);
    QTRY_COMPARE(lines(told).value(1), u"Survey | signed off · by Oleg Sidorov | today"_s);
    QCOMPARE(told.last().viewId, u"quiz.attempt"_s);

    QSignalSpy gathered(&source, &NoticeSource::gathered);
    source.refresh();
    source.end();  // what is under way is passed over
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
    QCOMPARE(gathered.size(), 0);
}

void TestNotices::saysWhatCouldNotBeRead()
{
    test::FakeDesk desk;
    desk.content.versions = {content()};
    desk.ledger.failRead = Error{ErrorCode::Unavailable, u"The database is away."_s, {}, {}, {}};
    NoticeSource source({.host = &desk, .views = [] { return QList<pluginhost::OfferedView>(); }, .viewOfKind = [](const QString &) { return QString(); },
                         .lastLook = [] { return qint64(0); }});
    QSignalSpy failed(&source, &NoticeSource::failed);
    QSignalSpy gathered(&source, &NoticeSource::gathered);
    source.begin();
    QTRY_COMPARE(failed.size(), 1);
    desk.ledger.failRead.reset();
    source.refresh();
    QTRY_COMPARE(gathered.size(), 1);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
