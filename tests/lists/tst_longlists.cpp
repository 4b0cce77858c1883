// The lists of all plugins with nothing in them, with one row, and with a hundred thousand: an empty list says why it is empty, a long
// one is shown to its end and filtered, and of its rows only those in sight exist.
#include "crowdeddesk.h"

#include "support/pluginview.h"

#include <Vestibule/Ui/install.h>

#include <QQuickItem>
#include <QTest>

// Written by the build; naming it keeps the module's types in this program.
extern void qml_register_types_Vestibule_Host();

using namespace Qt::StringLiterals;
using namespace vestibule;
using vestibule::test::CrowdedDesk;
using vestibule::test::ViewWindow;

using Fill = void (CrowdedDesk::*)(int count);

Q_DECLARE_METATYPE(vestibule::Role)
Q_DECLARE_METATYPE(Fill)

namespace {

constexpr int Many = 100'000;
constexpr int MostRowsInSight = 100;  // of a window; more are not virtual

void forEachItem(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    visit(item);
    for (QQuickItem *child : item->childItems())
        forEachItem(child, visit);
}

QQuickItem *longestList(QQuickItem *root)
{
    QQuickItem *longest = nullptr;
    forEachItem(root, [&longest](QQuickItem *item) {
        if (item->isVisible() && item->inherits("QQuickListView") && (!longest || item->property("count").toInt() > longest->property("count").toInt()))
            longest = item;
    });
    return longest;
}

qsizetype rowsThatExist(const QQuickItem *list)
{
    return list->property("contentItem").value<QQuickItem *>()->childItems().size();
}

bool shows(QQuickItem *root, const QString &text)
{
    bool found = false;
    forEachItem(root, [&](const QQuickItem *item) { found |= item->isVisible() && item->property("text").toString() == text; });
    return found;
}

}  // namespace

class LongListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void list_data();
    void list();

private:
    void isShown(ViewWindow &view, int rows, const QString &emptyText);
    void isFiltered(ViewWindow &view, int rows, const QString &last);
};

void LongListsTest::initTestCase()
{
    ui::install();
    QVERIFY(ui::useBundledFont());
    qml_register_types_Vestibule_Host();
}

void LongListsTest::list_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariantMap>("arguments");
    QTest::addColumn<QString>("what");       // the rows are called so, with their number
    QTest::addColumn<QString>("emptyText");  // instead of rows
    QTest::addColumn<int>("things");
    QTest::addColumn<int>("others");  // rows that are always there
    const auto add = [](const char *name, Role role, Fill fill, const QString &plugin, const QString &type, const QVariantMap &arguments, const QString &what,
                        const QString &emptyText, int others = 0) {
        for (const int things : {0, 1, Many})
            QTest::addRow("%s, %d", name, things) << role << fill << plugin << u"%1.%2"_s.arg(plugin, QString::fromLatin1(name).section(u'.', 1)) << type
                                                  << arguments << what << emptyText << things << others;
    };
    add("handbook.list", Role::Trainee, &CrowdedDesk::publishPages, u"handbook"_s, u"HandbookView"_s, {}, u"Page"_s, u"The handbook is empty"_s);
    add("quiz.list", Role::Trainee, &CrowdedDesk::publishQuizzes, u"quiz"_s, u"QuizListView"_s, {}, u"Quiz"_s, u"No quizzes yet"_s);
    add("quiz.bank", Role::Mentor, &CrowdedDesk::publishQuestions, u"quiz"_s, u"BankView"_s, {{u"activity"_s, u"exam:bank"_s}}, u"Question"_s, u"This quiz has no questions."_s);
    add("mentoring.queue", Role::Mentor, &CrowdedDesk::handIn, u"mentoring"_s, u"QueueView"_s, {}, u"Person"_s, u"Nothing waits for you"_s);
    add("mentoring.mentees", Role::Mentor, &CrowdedDesk::hire, u"mentoring"_s, u"MenteesView"_s, {}, u"Person"_s, u"Nobody to look after yet"_s);
    add("mentoring.report", Role::Trainee, &CrowdedDesk::report, u"mentoring"_s, u"ReportView"_s, {}, {}, u"No day reported yet"_s);
    add("readiness.overview", Role::Hr, &CrowdedDesk::hire, u"readiness"_s, u"OverviewView"_s, {}, u"Person"_s, u"No new hires yet"_s);
    add("readiness.people", Role::Hr, &CrowdedDesk::hire, u"readiness"_s, u"PeopleView"_s, {}, u"Person"_s, {}, 2);  // HR itself, and a mentor
}

void LongListsTest::list()
{
    QFETCH(Role, role);
    QFETCH(Fill, fill);
    QFETCH(QString, plugin);
    QFETCH(QString, view);
    QFETCH(QString, type);
    QFETCH(QVariantMap, arguments);
    QFETCH(QString, what);
    QFETCH(QString, emptyText);
    QFETCH(int, things);
    QFETCH(int, others);
    auto *desk = new CrowdedDesk(role);  // the plugin keeps it as its host: it stays
    (desk->*fill)(things);
    Plugin &loaded = test::loadPlugin(plugin, *desk);
    QVERIFY(loaded.sessionStarted());
    ViewWindow window(loaded, view, arguments, u"Vestibule."_s + plugin.at(0).toUpper() + plugin.mid(1), type);
    isShown(window, things + others, emptyText);
    if (!QTest::currentTestFailed() && things > 0 && window.model()->property("filter").isValid())
        isFiltered(window, things + others, CrowdedDesk::numbered(what, things));
}

void LongListsTest::isShown(ViewWindow &view, int rows, const QString &emptyText)
{
    QQuickItem *root = view.window().rootObject();
    QCOMPARE(shows(root, emptyText) && !emptyText.isEmpty(), rows == 0);
    if (rows == 0)
        return;
    QQuickItem *list = longestList(root);
    QVERIFY(list);
    QTRY_COMPARE(list->property("count").toInt(), rows);  // many are sorted beside the window's thread
    QTRY_VERIFY(rowsThatExist(list) > 0);
    QVERIFY2(rowsThatExist(list) < MostRowsInSight, qPrintable(QString::number(rowsThatExist(list))));
    QQuickItem *last = nullptr;
    QVERIFY(QMetaObject::invokeMethod(list, "positionViewAtEnd"));
    QTRY_VERIFY(QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, last), Q_ARG(int, rows - 1)) && last);
    QVERIFY(last->isVisible());
    QVERIFY2(rowsThatExist(list) < MostRowsInSight, qPrintable(QString::number(rowsThatExist(list))));
}

void LongListsTest::isFiltered(ViewWindow &view, int rows, const QString &last)
{
    const auto shown = [&view] {
        const QQuickItem *list = longestList(view.window().rootObject());
        return list ? list->property("count").toInt() : 0;
    };
    view.model()->setProperty("filter", last);
    QTRY_COMPARE(shown(), 1);
    view.model()->setProperty("filter", u"no row is called so"_s);
    QTRY_COMPARE(shown(), 0);
    view.model()->setProperty("filter", QString());
    QTRY_COMPARE(shown(), rows);
}

QTEST_MAIN(LongListsTest)
#include "tst_longlists.moc"
