// The history of views, and the entry of the side navigation that stays marked while a detail is open.
#include "shell/navigationmodel.h"

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
    void entryOfDetail_data();
    void entryOfDetail();
    void rowsSayWhichIsCurrent();
    void resumesOnlyUnasked();
};

namespace {

QString noView(const QString &)
{
    return {};
}

const QStringList Entries{u"shell.home"_s, u"readiness.overview"_s, u"readiness.people"_s, u"handbook.list"_s};

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
    navigator.reset(u"shell.home"_s);
    for (const QString &view : way)
        navigator.open(view);
    QCOMPARE(navigator.entryOf(Entries), entry);
    QCOMPARE(navigator.entryOf({}), QString());
}

void TestNavigator::rowsSayWhichIsCurrent()
{
    Navigator navigator(noView);
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

QTEST_GUILESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
