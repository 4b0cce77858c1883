// HR's overview through its view model, with services that answer from memory.
#include "modeltest.h"
#include "overviewmodel.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overviewShowsAndFilters();
    void everyNumberLeadsToItsPeople();
    void barsAreFewAndInOrder();
    void opensOnAGroup();
    void overviewFollowsTheLedgerOnlyToday();
    void overviewKeepsItsRowsWhenReloadingFails();
    void overviewExportsWhatIsShown();
    void anExportIsStopped();
    void overviewOfTenThousandIsQuick();
};

void TestOverview::overviewShowsAndFilters()
{
    FakeHost host;
    host.readiness.standings = {standing(u"1"_s, u"Anna"_s, true, sample::half()), standing(u"2"_s, u"Boris"_s, true, sample::ready()),
                                standing(u"3"_s, u"Daria"_s, false)};
    OverviewModel model(host);
    QVERIFY(model.loading());
    QTRY_VERIFY(model.loaded());
    QVERIFY(!model.loading());
    QCOMPARE(model.count(), 3);
    QStringList values;
    for (const QVariant &figure : model.figures())
        values.append(figure.toMap().value(u"value"_s).toString());
    QCOMPARE(values, QStringList({u"1"_s, u"1"_s, u"1"_s, u"1"_s}));
    model.setGroup(u"late"_s);
    QCOMPARE(model.count(), 1);
    QCOMPARE(cell(model, 0, "name").toString(), u"Anna"_s);
    QCOMPARE(cell(model, 0, "dueTone").toString(), u"negative"_s);
    QCOMPARE(cell(model, 0, "road").toList().size(), 3);
    model.setFilter(u"boris"_s);
    QCOMPARE(model.count(), 0);
    model.setGroup({});
    QCOMPARE(cell(model, 0, "name").toString(), u"Boris"_s);
    model.open(u"2"_s);
    QCOMPARE(host.navigation.opened, QStringList(u"readiness.person"_s));
    QCOMPARE(host.navigation.arguments, QVariantMap({{u"learner"_s, u"2"_s}}));
}

// Whatever a figure or a bar says, so many rows stand in the table when it is chosen; stages share out those in training.
void TestOverview::everyNumberLeadsToItsPeople()
{
    FakeHost host;
    host.readiness.standings.clear();
    for (int i = 0; i < 40; ++i) {
        Readiness readiness = i % 5 == 0 ? sample::ready() : sample::half();
        if (i % 5 == 1)
            readiness.stages[0].met = false;
        if (readiness.ready)
            readiness.readySince = sample::noon(1) - qint64(i) * 24 * 3'600'000;
        host.readiness.standings.append(standing(QString::number(i), u"Person %1"_s.arg(i), i % 7 != 6, readiness));
    }
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    for (const QVariant &one : model.figures()) {
        model.setGroup(one.toMap().value(u"id"_s).toString());
        QCOMPARE(QString::number(model.count()), one.toMap().value(u"value"_s).toString());
        QCOMPARE(model.groupTitle(), one.toMap().value(u"label"_s).toString());
    }
    QCOMPARE(model.charts().size(), 3);
    for (const QVariant &chart : model.charts()) {
        for (const QVariant &one : chart.toMap().value(u"bars"_s).toList()) {
            model.setGroup(one.toMap().value(u"id"_s).toString());
            QCOMPARE(model.count(), one.toMap().value(u"value"_s).toInt());
            QCOMPARE(model.groupTitle(), one.toMap().value(u"label"_s).toString());
        }
    }
    int byStage = 0;
    for (const QVariant &one : model.charts()[0].toMap().value(u"bars"_s).toList())
        byStage += one.toMap().value(u"value"_s).toInt();
    QCOMPARE(QString::number(byStage), model.figures()[0].toMap().value(u"value"_s).toString());
    model.setGroup({});
    QCOMPARE(model.count(), 40);
}

void TestOverview::barsAreFewAndInOrder()
{
    QList<StandingRow> rows;
    for (int holds = 0; holds < 9; ++holds)
        for (int i = 0; i <= holds; ++i) {
            StandingRow row;
            row.holdsId = QString::number(holds);
            row.holds = u"Holds %1"_s.arg(holds);
            row.stageId = QString::number(8 - holds);
            row.stageTitle = u"Stage %1"_s.arg(8 - holds);
            row.stageNumber = 8 - holds;
            row.groups = groupsOf({}, row);
            rows.append(row);
        }
    const StandingGroups groups = standingGroups(rows, QDate(2026, 2, 28));
    QCOMPARE(groups.holds.size(), MostHolds);
    QCOMPARE(groups.holds[0].title, u"Holds 8"_s);
    QVERIFY(std::ranges::is_sorted(groups.holds, std::ranges::greater(), &StandingGroup::count));
    QCOMPARE(groups.stages.size(), 9);
    QVERIFY(std::ranges::is_sorted(groups.stages, {}, &StandingGroup::title));
    QCOMPARE(groups.months.size(), ShownMonths);
    QCOMPARE(groups.months[0].id, u"ready:2025-09"_s);
    QCOMPARE(groups.months[5].id, u"ready:2026-02"_s);
    const StandingGroups none = standingGroups({}, QDate(2026, 2, 28));
    QVERIFY(none.stages.isEmpty() && none.holds.isEmpty() && none.figures.size() == 4);
}

void TestOverview::opensOnAGroup()
{
    FakeHost host;
    host.readiness.standings = {standing(u"1"_s, u"Anna"_s, true, sample::half()), standing(u"2"_s, u"Boris"_s, true, sample::ready())};
    OverviewModel model(host, {}, u"ready"_s);
    QTRY_VERIFY(model.loaded());
    QCOMPARE(model.count(), 1);
    QCOMPARE(cell(model, 0, "name").toString(), u"Boris"_s);
    QVERIFY(cell(model, 0, "summary").toString().contains(u"Ready since"_s));
    model.setGroup(u"no such group"_s);
    QCOMPARE(model.count(), 0);
    QVERIFY(model.groupTitle().isEmpty());
}

void TestOverview::overviewFollowsTheLedgerOnlyToday()
{
    FakeHost host;
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    host.readiness.standings.append(standing(u"2"_s, u"Boris"_s, false));
    for (int i = 0; i < 20; ++i)
        Q_EMIT host.ledger.said.appended(u"2"_s, u"registered"_s, {});
    QTRY_COMPARE(model.total(), 2);
    QTRY_VERIFY(!model.loading());
    QVERIFY2(host.readiness.asked.size() <= 3, "a burst of events is one reload, or two");
    model.setAt(u"2026-05-08"_s);
    QTRY_VERIFY(!model.loading());
    QCOMPARE(host.readiness.asked.constLast(), QDate(2026, 5, 8));
    Q_EMIT host.ledger.said.appended(u"2"_s, u"registered"_s, {});
    QVERIFY(!model.loading());
    model.setAt(model.today());
    QVERIFY(model.at().isEmpty() && model.loading());
}

void TestOverview::overviewKeepsItsRowsWhenReloadingFails()
{
    FakeHost host;
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    host.readiness.problem = refusal();
    model.refresh();
    QTRY_VERIFY(!model.loading());
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.problem().toMap().value(u"what"_s).toString(), u"Not today."_s);
    host.readiness.problem.reset();
    model.refresh();
    QTRY_VERIFY(!model.loading());
    QVERIFY(model.problem().toMap().isEmpty());
}

void TestOverview::overviewExportsWhatIsShown()
{
    QTemporaryDir folder;
    FakeHost host;
    host.readiness.standings = {standing(u"1"_s, u"Anna"_s, true, sample::half()), standing(u"2"_s, u"Boris"_s, true, sample::ready())};
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    model.setGroup(u"ready"_s);
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"out.csv"_s)), u"csv"_s);
    QTRY_VERIFY(!model.exporting()->running());
    QCOMPARE(host.navigation.notices.size(), 1);
    QFile file(folder.filePath(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Boris") && !bytes.contains("Anna"));
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"no/such/folder.html"_s)), u"html"_s);
    QTRY_COMPARE(host.navigation.problems.size(), 1);
}

void TestOverview::anExportIsStopped()
{
    QTemporaryDir folder;
    FakeHost host;
    host.readiness.standings = {standing(u"1"_s, u"Anna"_s, true, sample::half()), standing(u"2"_s, u"Boris"_s, true, sample::ready())};
    OverviewModel model(host);
    QTRY_VERIFY(model.loaded());
    QSemaphore mayWrite;  // the writer comes when the pool has time for it
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    QThreadPool::globalInstance()->start([&mayWrite] { mayWrite.acquire(); });
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"out.html"_s)), u"html"_s);
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"twice.html"_s)), u"html"_s);
    QTRY_VERIFY(model.exporting()->slow());
    QVERIFY(host.navigation.notices.isEmpty());
    model.exporting()->cancel();
    mayWrite.release();
    QTRY_VERIFY(!model.exporting()->running());
    QCOMPARE(host.navigation.notices.size(), 1);
    QVERIFY(!model.exporting()->slow() && host.navigation.problems.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
    model.exporting()->cancel();  // nothing runs

    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"out.html"_s)), u"html"_s);
    QTRY_VERIFY(QFile::exists(folder.filePath(u"out.html"_s)));
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
}

void TestOverview::overviewOfTenThousandIsQuick()
{
    FakeHost host;
    host.readiness.standings.clear();
    for (int i = 0; i < 10'000; ++i)
        host.readiness.standings.append(standing(QString::number(i), u"Person %1"_s.arg(i), true, sample::half()));
    OverviewModel model(host);
    QTRY_VERIFY_WITH_TIMEOUT(model.loaded(), 60'000);
    QCOMPARE(model.count(), 10'000);
    model.setFilter(u"person 9999"_s);
    QCOMPARE(model.count(), 1);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
