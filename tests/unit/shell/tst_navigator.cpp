// The history of views, and the entry of the side navigation that stays marked while a detail is open.
#include "shell/navigationmodel.h"
#include "shell/notices/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::shell;

class TestNavigator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBack();
    void aPlaceKeepsTheNumberOfItsStep();
    void entryOfDetail_data();
    void entryOfDetail();
    void rowsSayWhichIsCurrent();
    void entriesSayHowMuchWaits();
    void resumesOnlyUnasked();
    void trailLeadsBack_data();
    void trailLeadsBack();
    void jumpStandsBelowItsEntry();
    void jumpStandsBelowItsParent();
    void jumpStandsBelowItsPlace();
    void trailIsSpokenInTheLanguageOfNow();
    void asksBeforeItLeaves();
    void whatEndedByItselfIsNotAsked();
    void aNewSessionAsksNobody();
};

namespace {

QString noView(const QString &)
{
    return {};
}

const QStringList Entries{u"shell.home"_s, u"readiness.overview"_s, u"readiness.people"_s, u"handbook.list"_s};

// The views that these entries show.
QList<KnownView> known(const QStringList &entries)
{
    QList<KnownView> views;
    for (const QString &entry : entries)
        views.append({entry, entry, true});
    return views;
}

}  // namespace

void TestNavigator::goesBack()
{
    Navigator navigator(noView);
    navigator.reset(u"shell.home"_s);
    QVERIFY(!navigator.canGoBack());
    navigator.back();
    QCOMPARE(navigator.viewId(), u"shell.home"_s);
    navigator.open(u"handbook.page"_s, {{u"activity"_s, u"a"_s}});
    navigator.open(u"handbook.page"_s, {{u"activity"_s, u"b"_s}});
    navigator.open(u"handbook.page"_s, {{u"activity"_s, u"b"_s}});  // is there already
    navigator.back();
    QCOMPARE(navigator.arguments(), QVariantMap({{u"activity"_s, u"a"_s}}));
    navigator.back();
    QVERIFY(!navigator.canGoBack());
}

// By it a page that is come back to is found as it was left.
void TestNavigator::aPlaceKeepsTheNumberOfItsStep()
{
    Navigator navigator(noView);
    navigator.setViews(known(Entries));
    QCOMPARE(navigator.step(), 0);
    navigator.reset(u"shell.home"_s);
    navigator.open(u"readiness.people"_s);
    const int people = navigator.step();
    navigator.open(u"readiness.learner"_s);
    QVERIFY(navigator.step() != people);
    navigator.back();
    QCOMPARE(navigator.step(), people);
    navigator.open(u"readiness.learner"_s);
    navigator.openTrail(0);
    QCOMPARE(navigator.viewId(), u"readiness.people"_s);
    QCOMPARE(navigator.step(), people);  // the trail leads back, too
    navigator.open(u"shell.home"_s);
    navigator.open(u"readiness.people"_s);
    QVERIFY(navigator.step() != people);  // opened anew
    const int last = navigator.step();
    navigator.reset(u"shell.home"_s);
    QVERIFY(navigator.step() > last);  // nothing of one person is found by the next
}

void TestNavigator::entryOfDetail_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QString>("entry");
    QTest::newRow("an entry") << QStringList{u"handbook.list"_s} << u"handbook.list"_s;
    QTest::newRow("home") << QStringList{} << u"shell.home"_s;
    QTest::newRow("from its list") << QStringList{u"handbook.list"_s, u"handbook.page"_s} << u"handbook.list"_s;
    QTest::newRow("from the second of two") << QStringList{u"readiness.overview"_s, u"readiness.people"_s, u"readiness.person"_s} << u"readiness.people"_s;
    QTest::newRow("from elsewhere") << QStringList{u"handbook.list"_s, u"readiness.person"_s} << u"readiness.overview"_s;
    QTest::newRow("from home") << QStringList{u"handbook.page"_s} << u"handbook.list"_s;
    QTest::newRow("detail of a detail") << QStringList{u"readiness.people"_s, u"readiness.person"_s, u"handbook.page"_s, u"readiness.person"_s} << u"readiness.people"_s;
    QTest::newRow("a plugin without an entry") << QStringList{u"readiness.people"_s, u"quiz.grade"_s} << u"readiness.people"_s;
    QTest::newRow("settings") << QStringList{u"handbook.list"_s, u"shell.settings"_s} << QString();
}

void TestNavigator::entryOfDetail()
{
    QFETCH(const QStringList, way);
    QFETCH(const QString, entry);
    Navigator navigator(noView);
    navigator.setViews(known(Entries));
    navigator.reset(u"shell.home"_s);
    for (const QString &view : way)
        navigator.open(view);
    QCOMPARE(navigator.entryOf(Entries), entry);
    QCOMPARE(navigator.entryOf({}), QString());
}

void TestNavigator::rowsSayWhichIsCurrent()
{
    Navigator navigator(noView);
    navigator.setViews(known(Entries));
    NavigationModel model(navigator);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    navigator.reset(u"shell.home"_s);
    QList<NavigationEntry> entries;
    for (const QString &entry : Entries)
        entries.append({entry, entry, {}});
    model.setEntries(entries);
    const auto current = [&] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.data(model.index(row), NavigationModel::Current).toBool())
                all << model.data(model.index(row), NavigationModel::ViewId).toString();
        return all;
    };
    QCOMPARE(current(), QStringList(u"shell.home"_s));
    navigator.open(u"handbook.list"_s);
    navigator.open(u"handbook.page"_s);
    QCOMPARE(current(), QStringList(u"handbook.list"_s));
    navigator.open(u"shell.settings"_s);
    QCOMPARE(current(), QStringList());
}

void TestNavigator::entriesSayHowMuchWaits()
{
    Navigator navigator(noView);
    navigator.setViews(known(Entries) << KnownView{u"readiness.person"_s, u"Person"_s} << KnownView{u"quiz.attempt"_s, u"Attempt"_s});
    NavigationModel model(navigator);
    QList<NavigationEntry> entries;
    for (const QString &entry : Entries)
        entries.append({entry, entry, {}});
    model.setEntries(entries);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    navigator.reset(u"shell.home"_s);
    changed.clear();
    // One person is one thing, whatever they wait for; what opens below no entry has no number.
    navigator.setWaiting({{u"readiness.person"_s, u"anna"_s}, {u"readiness.overview"_s, u"anna"_s}, {u"readiness.person"_s, u"boris"_s},
                          {u"readiness.people"_s, {}}, {u"readiness.people"_s, {}}, {u"quiz.attempt"_s, u"quiz:one"_s}});
    QCOMPARE(changed.size(), 1);
    const auto counts = [&] {
        QList<int> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.data(model.index(row), NavigationModel::Waiting).toInt();
        return all;
    };
    QCOMPARE(counts(), QList<int>({0, 2, 2, 0}));
    navigator.setCount(u"readiness.people"_s, 7);  // the plugin itself knows better
    QCOMPARE(counts(), QList<int>({0, 2, 7, 0}));
    navigator.setWaiting({});
    QCOMPARE(counts(), QList<int>({0, 0, 7, 0}));
    navigator.setWaiting({{u"readiness.person"_s, u"anna"_s}});
    navigator.reset(u"shell.home"_s);
    QCOMPARE(counts(), QList<int>({0, 0, 0, 0}));
}

void TestNavigator::resumesOnlyUnasked()
{
    Navigator navigator(noView);
    navigator.reset(u"shell.home"_s);
    navigator.resume(u"handbook.list"_s, {});
    QCOMPARE(navigator.viewId(), u"handbook.list"_s);
    QVERIFY(navigator.canGoBack());
    navigator.reset(u"shell.home"_s);
    navigator.open(u"shell.home"_s);  // asked to be where it is
    navigator.resume(u"handbook.list"_s, {});
    QCOMPARE(navigator.viewId(), u"shell.home"_s);
}

void TestNavigator::trailLeadsBack_data()
{
    // "a:1" is view a with {"id": "1"}.
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QStringList>("trail");
    QTest::newRow("home") << QStringList{} << QStringList{};
    QTest::newRow("an entry") << QStringList{u"mentoring.mentees"_s} << QStringList{};
    QTest::newRow("settings") << QStringList{u"mentoring.mentees"_s, u"shell.settings"_s} << QStringList{};
    QTest::newRow("from home") << QStringList{u"quiz.attempt:1"_s} << QStringList{u"Home"_s};
    QTest::newRow("from a list") << QStringList{u"mentoring.mentees"_s, u"mentoring.mentee:1"_s} << QStringList{u"Mentees"_s};
    QTest::newRow("deeper") << QStringList{u"mentoring.mentees"_s, u"mentoring.mentee:1"_s, u"mentoring.signoff:2"_s}
                            << QStringList{u"Mentees"_s, u"Page mentoring.mentee:1"_s};
    QTest::newRow("another entry begins anew") << QStringList{u"mentoring.mentees"_s, u"mentoring.mentee:1"_s, u"handbook.list"_s, u"handbook.page:1"_s}
                                               << QStringList{u"Handbook"_s};
    QTest::newRow("the next page") << QStringList{u"handbook.list"_s, u"handbook.page:1"_s, u"handbook.page:2"_s} << QStringList{u"Handbook"_s};
    QTest::newRow("round in a circle") << QStringList{u"mentoring.mentees"_s, u"mentoring.mentee:1"_s, u"mentoring.signoff:2"_s, u"mentoring.mentee:1"_s}
                                       << QStringList{u"Mentees"_s};
    QTest::newRow("across plugins") << QStringList{u"mentoring.mentees"_s, u"mentoring.mentee:1"_s, u"quiz.bank:1"_s}
                                    << QStringList{u"Mentees"_s, u"Page mentoring.mentee:1"_s};
}

namespace {

void openWay(Navigator &navigator, const QStringList &way)
{
    navigator.setViews({{u"shell.home"_s, u"Home"_s, true}, {u"mentoring.mentees"_s, u"Mentees"_s, true}, {u"mentoring.mentee"_s, u"Mentee"_s},
                        {u"mentoring.signoff"_s, u"Sign-off"_s}, {u"handbook.list"_s, u"Handbook"_s, true}, {u"handbook.page"_s, u"Page"_s}});
    navigator.reset(u"shell.home"_s);
    navigator.setTitle(u"Good morning"_s);
    for (const QString &step : way) {
        const QString id = step.section(u':', 1);
        navigator.open(step.section(u':', 0, 0), id.isEmpty() ? QVariantMap() : QVariantMap{{u"id"_s, id}});
        navigator.setTitle(u"Page "_s + step);
    }
}

}  // namespace

void TestNavigator::trailLeadsBack()
{
    QFETCH(const QStringList, way);
    QFETCH(const QStringList, trail);
    Navigator navigator(noView);
    openWay(navigator, way);
    QCOMPARE(navigator.trail(), trail);
    for (int i = 0; i < trail.size(); ++i) {
        openWay(navigator, way);
        navigator.openTrail(i);
        QCOMPARE(navigator.trail(), trail.mid(0, i));  // it stands where the trail said
        QVERIFY(navigator.canGoBack());
    }
    const QString before = navigator.viewId();
    navigator.openTrail(int(trail.size()));
    navigator.openTrail(-1);
    QCOMPARE(navigator.viewId(), before);
}

void TestNavigator::jumpStandsBelowItsEntry()
{
    Navigator navigator(noView);
    openWay(navigator, {u"handbook.list"_s});
    navigator.jump(u"mentoring.mentee"_s, {{u"id"_s, u"1"_s}});
    QCOMPARE(navigator.trail(), QStringList(u"Mentees"_s));
    navigator.openTrail(0);
    QCOMPARE(navigator.viewId(), u"mentoring.mentees"_s);
    navigator.jump(u"quiz.attempt"_s);  // whose plugin has no entry
    QCOMPARE(navigator.trail(), QStringList(u"Home"_s));
    navigator.jump(u"handbook.list"_s);
    QCOMPARE(navigator.trail(), QStringList());
    navigator.reset(u"shell.home"_s);
    navigator.resume(u"handbook.page"_s, {});
    QCOMPARE(navigator.trail(), QStringList(u"Handbook"_s));
}

// The trail and the mark of the side navigation agree, wherever the person was before.
void TestNavigator::jumpStandsBelowItsParent()
{
    const QStringList entries{u"shell.home"_s, u"mentoring.queue"_s, u"mentoring.mentees"_s};
    Navigator navigator(noView);
    navigator.reset(u"shell.home"_s);
    navigator.setViews({{u"shell.home"_s, u"Home"_s, true},
                        {u"mentoring.queue"_s, u"Reviews"_s, true},
                        {u"mentoring.mentees"_s, u"Mentees"_s, true},
                        {u"mentoring.mentee"_s, u"Mentee"_s, false, {}, {}, u"mentoring.mentees"_s},
                        {u"mentoring.day"_s, u"Day"_s, false, {}, {}, u"mentoring.days"_s},
                        {u"mentoring.days"_s, u"Days"_s, false, {}, {}, u"mentoring.queue"_s},
                        {u"mentoring.own"_s, u"Own"_s, false, {}, {}, u"mentoring.hidden"_s}});
    navigator.open(u"mentoring.queue"_s);
    navigator.jump(u"mentoring.mentee"_s);
    QCOMPARE(navigator.trail(), QStringList(u"Mentees"_s));
    QCOMPARE(navigator.entryOf(entries), u"mentoring.mentees"_s);
    navigator.jump(u"mentoring.day"_s);
    QCOMPARE(navigator.trail(), QStringList({u"Reviews"_s, u"Days"_s}));
    QCOMPARE(navigator.entryOf(entries), u"mentoring.queue"_s);
    navigator.open(u"mentoring.mentee"_s);  // from there it stands below where it was opened
    QCOMPARE(navigator.trail(), QStringList({u"Reviews"_s, u"Days"_s, u"Day"_s}));
    QCOMPARE(navigator.entryOf(entries), u"mentoring.queue"_s);
    navigator.jump(u"mentoring.own"_s);  // whose parent is not for this person: below Home, not below a stranger
    QCOMPARE(navigator.trail(), QStringList(u"Home"_s));
    QCOMPARE(navigator.entryOf(entries), u"shell.home"_s);
    navigator.open(u"shell.home"_s);
    navigator.open(u"mentoring.mentee"_s);
    QCOMPARE(navigator.trail(), QStringList(u"Home"_s));
    QCOMPARE(navigator.entryOf(entries), u"mentoring.mentees"_s);
}

// One view that every role finds where it looks for it, whichever plugin has that place.
void TestNavigator::jumpStandsBelowItsPlace()
{
    const KnownView home{u"shell.home"_s, u"Home"_s, true};
    const KnownView road{u"readiness.mine"_s, u"Road"_s, true, u"road"_s};
    const KnownView mentees{u"mentoring.mentees"_s, u"Mentees"_s, true};
    const KnownView results{u"mentoring.report"_s, u"Results"_s, true};
    const KnownView signoff{u"mentoring.signoff"_s, u"Sign-off"_s, false, {}, u"road"_s, u"mentoring.mentees"_s};
    const auto standsBelow = [&](const QList<KnownView> &views) {
        Navigator navigator(noView);
        navigator.setViews(views);
        navigator.reset(u"shell.home"_s);
        navigator.jump(signoff.id);
        QStringList entries;
        for (const KnownView &view : views)
            if (view.inNavigation)
                entries.append(view.id);
        return QStringList{navigator.trail().join(u'/'), navigator.entryOf(entries)};
    };
    QCOMPARE(standsBelow({home, road, results, signoff}), QStringList({u"Road"_s, road.id}));
    QCOMPARE(standsBelow({home, mentees, signoff}), QStringList({u"Mentees"_s, mentees.id}));
    QCOMPARE(standsBelow({home, results, signoff}), QStringList({u"Home"_s, home.id}));
}

void TestNavigator::trailIsSpokenInTheLanguageOfNow()
{
    Navigator navigator(noView);
    openWay(navigator, {u"mentoring.mentees"_s, u"mentoring.mentee:1"_s, u"mentoring.signoff:2"_s});
    const QSignalSpy changed(&navigator, &Navigator::trailChanged);
    navigator.setViews({{u"mentoring.mentees"_s, u"Подопечные"_s, true}, {u"mentoring.mentee"_s, u"Подопечный"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(navigator.trail(), QStringList({u"Подопечные"_s, u"Подопечный"_s}));
    QCOMPARE(navigator.title(), QString());
}

void TestNavigator::asksBeforeItLeaves()
{
    Navigator navigator(noView);
    navigator.reset(u"shell.home"_s);
    navigator.open(u"coldcall.call"_s);
    navigator.leaveGuard()->setWarning(u"You are on the line."_s);
    const QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.open(u"coldcall.call"_s);  // is there already
    QVERIFY(!navigator.leaveGuard()->isAsking());

    navigator.open(u"handbook.list"_s);
    QVERIFY(navigator.leaveGuard()->isAsking());
    navigator.leaveGuard()->stay();
    QVERIFY(!navigator.leaveGuard()->isAsking());
    navigator.back();
    QVERIFY(navigator.leaveGuard()->isAsking());
    navigator.jump(u"readiness.people"_s);  // the last wish counts
    QCOMPARE(moved.size(), 0);
    navigator.leaveGuard()->confirm();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(navigator.viewId(), u"readiness.people"_s);
    QVERIFY(!navigator.leaveGuard()->isAsking());
    navigator.back();
    QCOMPARE(navigator.viewId(), u"coldcall.call"_s);
}

void TestNavigator::whatEndedByItselfIsNotAsked()
{
    Navigator navigator(noView);
    navigator.reset(u"shell.home"_s);
    navigator.leaveGuard()->setWarning(u"You are on the line."_s);
    navigator.open(u"handbook.list"_s);
    navigator.leaveGuard()->setWarning({});
    QVERIFY(!navigator.leaveGuard()->isAsking());
    QCOMPARE(navigator.viewId(), u"shell.home"_s);
    navigator.leaveGuard()->confirm();  // a click that came too late
    QCOMPARE(navigator.viewId(), u"shell.home"_s);
}

void TestNavigator::aNewSessionAsksNobody()
{
    Navigator navigator(noView);
    navigator.reset(u"shell.home"_s);
    navigator.leaveGuard()->setWarning(u"You are on the line."_s);
    navigator.open(u"handbook.list"_s);
    navigator.reset(u"shell.home"_s);
    QVERIFY(!navigator.leaveGuard()->isAsking());
    QVERIFY(navigator.leaveGuard()->warning().isEmpty());
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
