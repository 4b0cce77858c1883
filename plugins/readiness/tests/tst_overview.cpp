// HR's overview through its view model, with services that answer from memory.
#include "modeltest.h"
#include "overviewmodel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overviewShowsAndFilters();
    void overviewFollowsTheLedgerOnlyToday();
    void overviewKeepsItsRowsWhenReloadingFails();
    void overviewExportsWhatIsShown();
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
    model.setFigure(u"late"_s);
    QCOMPARE(model.count(), 1);
    QCOMPARE(cell(model, 0, "name").toString(), u"Anna"_s);
    QCOMPARE(cell(model, 0, "dueTone").toString(), u"negative"_s);
    QCOMPARE(cell(model, 0, "road").toList().size(), 3);
    model.setFilter(u"boris"_s);
    QCOMPARE(model.count(), 0);
    model.setFigure({});
    QCOMPARE(cell(model, 0, "name").toString(), u"Boris"_s);
    model.open(u"2"_s);
    QCOMPARE(host.navigation.opened, QStringList(u"readiness.person"_s));
    QCOMPARE(host.navigation.arguments, QVariantMap({{u"learner"_s, u"2"_s}}));
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
    model.setFigure(u"ready"_s);
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"out.csv"_s)), u"csv"_s);
    QTRY_VERIFY(!model.exporting());
    QCOMPARE(host.navigation.notices.size(), 1);
    QFile file(folder.filePath(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Boris") && !bytes.contains("Anna"));
    model.exportTo(QUrl::fromLocalFile(folder.filePath(u"no/such/folder.html"_s)), u"html"_s);
    QTRY_COMPARE(host.navigation.problems.size(), 1);
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
