// The list of notices: which came since its person looked last, and where it is gathered from.
#include "memory.h"
#include "noticecompany.h"

#include "shell/noticesmodel.h"
#include "support/fakedesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::shell;
using namespace vestibule::test;

class TestNoticesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listKeepsTheLook();
    void listIsQuietWithoutAPerson();
    void gathersAfterWhatWasRecorded();
    void saysWhatCouldNotBeRead();
};

void TestNoticesModel::listKeepsTheLook()
{
    Memory memory;
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

void TestNoticesModel::listIsQuietWithoutAPerson()
{
    Memory memory;
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

void TestNoticesModel::gathersAfterWhatWasRecorded()
{
    FakeDesk desk;
    desk.content.versions = {introduction()};
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

void TestNoticesModel::saysWhatCouldNotBeRead()
{
    FakeDesk desk;
    desk.content.versions = {introduction()};
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

QTEST_GUILESS_MAIN(TestNoticesModel)
#include "tst_noticesmodel.moc"
