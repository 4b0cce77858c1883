// Who opens something from a list and comes back finds the list as they left it; whoever opens the list anew finds it whole.
#include "deskwindow.h"

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

QQuickItem *childWith(QQuickItem *item, const char *property)
{
    if (item->isVisible() && item->property(property).isValid())
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = childWith(child, property))
            return found;
    return nullptr;
}

}  // namespace

class ComingBackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aListIsAsItWasLeft_data();
    void aListIsAsItWasLeft();
    void openedAnewItIsWhole();
    void theNextPersonFindsNothing();

private:
    void open(const QString &view);
    void leaveAList();
    void comeBack(const QString &way);
    // Of the page that is shown; null while it is made.
    [[nodiscard]] QQuickItem *search() { return childWith(m_desk.window().contentItem(), "query"); }
    [[nodiscard]] QQuickItem *table() { return childWith(m_desk.window().contentItem(), "sortColumn"); }
    [[nodiscard]] QString searched() { return search() ? search()->property("query").toString() : u"no search"_s; }
    [[nodiscard]] int sorted() { return table() ? table()->property("sortColumn").toInt() : -2; }

    test::DeskWindow m_desk;
};

void ComingBackTest::init()
{
    const auto in = m_desk.stage().signIn(u"hr"_s, e2e::passwordOf(u"hr"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
}

void ComingBackTest::open(const QString &view)
{
    const auto shown = m_desk.stage().open(view);
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message()));
}

// The people, searched and sorted, and from there a person.
void ComingBackTest::leaveAList()
{
    open(u"readiness.people"_s);
    QVERIFY(search() && table());
    QVERIFY(search()->setProperty("text", u"an"_s));
    QTRY_COMPARE(searched(), u"an"_s);
    QVERIFY(table()->setProperty("sortColumn", 3));
    m_desk.shell().navigator()->open(u"readiness.person"_s, {{u"learner"_s, m_desk.workspace().me().id}});
    QTRY_VERIFY(!table());
}

void ComingBackTest::comeBack(const QString &way)
{
    if (way == "back"_L1)
        QTest::keyClick(&m_desk.window(), Qt::Key_Left, Qt::AltModifier);
    else
        m_desk.shell().navigator()->openTrail(0);
    QCOMPARE(m_desk.shell().navigator()->viewId(), u"readiness.people"_s);
    QTRY_VERIFY(search() && table());
}

void ComingBackTest::aListIsAsItWasLeft_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"back", "trail"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void ComingBackTest::aListIsAsItWasLeft()
{
    QFETCH(QString, way);
    leaveAList();
    comeBack(way);
    QTRY_COMPARE(searched(), u"an"_s);
    QCOMPARE(search()->property("text").toString(), u"an"_s);
    QCOMPARE(sorted(), 3);
}

void ComingBackTest::openedAnewItIsWhole()
{
    leaveAList();
    open(u"shell.home"_s);
    open(u"readiness.people"_s);
    QCOMPARE(searched(), QString());
    QCOMPARE(sorted(), 3);  // how it is sorted is a habit
}

void ComingBackTest::theNextPersonFindsNothing()
{
    leaveAList();
    m_desk.shell().signOut();
    init();
    open(u"readiness.people"_s);
    QCOMPARE(searched(), QString());
    QCOMPARE(sorted(), -1);
}

QTEST_MAIN(ComingBackTest)
#include "tst_comingback.moc"
