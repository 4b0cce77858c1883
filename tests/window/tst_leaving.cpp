// A page in the middle of something is not left without a word: by no key, by no sign-out, not with the window, not by another language.
#include "deskwindow.h"

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

// Pages of Vestibule.Ui say what leaving them means; the one that is shown.
QQuickItem *pageIn(QQuickItem *item)
{
    if (item->property("leaveWarning").isValid())
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = pageIn(child))
            return found;
    return nullptr;
}

// One of the answers to the question has the keyboard.
bool isAnswer(const QQuickItem *item)
{
    const bool isButton = item && item->inherits("QQuickAbstractButton");
    while (item && !item->inherits("QQuickPopupItem"))
        item = item->parentItem();
    return isButton && item;
}

}  // namespace

class LeavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void stays_data() { ways(); }
    void stays();
    void leaves_data() { ways(); }
    void leaves();
    void theWindowClosesWhenAgreed();
    void anotherLanguageLeavesThePage();
    void aLockedDeskAsksNobody();

private:
    static void ways();
    void leaveBy(const QString &way);
    [[nodiscard]] shell::LeaveGuard &guard() { return *m_desk.shell().navigator()->leaveGuard(); }
    [[nodiscard]] QObject *page() { return pageIn(m_desk.window().contentItem()); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_desk.window(), Qt::Key(key), modifiers); }

    test::DeskWindow m_desk;
};

void LeavingTest::init()
{
    const auto in = m_desk.stage().signIn(u"anna"_s, e2e::passwordOf(u"anna"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
    for (const char *view : {"shell.home", "shell.settings"}) {
        const auto shown = m_desk.stage().open(QString::fromLatin1(view));
        QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message()));
    }
    QVERIFY(page());
    QVERIFY(page()->setProperty("leaveWarning", u"You are in the middle of it."_s));
    QCOMPARE(guard().warning(), u"You are in the middle of it."_s);
}

// Whatever happened, nothing is in the way of the next.
void LeavingTest::cleanup()
{
    guard().setWarning({});
    m_desk.window().show();
}

void LeavingTest::ways()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"back", "home", "sign out", "close"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void LeavingTest::leaveBy(const QString &way)
{
    if (way == "back"_L1)
        press(Qt::Key_Left, Qt::AltModifier);
    else if (way == "home"_L1)
        press(Qt::Key_Home, Qt::AltModifier);
    else if (way == "sign out"_L1)
        m_desk.shell().signOut();
    else
        m_desk.window().close();
    QTRY_VERIFY(guard().isAsking());
    QTRY_VERIFY(isAnswer(m_desk.window().activeFocusItem()));
}

void LeavingTest::stays()
{
    QFETCH(QString, way);
    const QObject *before = page();
    for (const int key : {int(Qt::Key_Escape), int(Qt::Key_Return)}) {  // the harmless answer has the keyboard
        leaveBy(way);
        press(key);
        QTRY_VERIFY(!guard().isAsking());
    }
    QCOMPARE(page(), before);
    QCOMPARE(m_desk.shell().navigator()->viewId(), u"shell.settings"_s);
    QCOMPARE(m_desk.shell().phase(), shell::ShellModel::SignedIn);
    QVERIFY(m_desk.window().isVisible());
}

void LeavingTest::leaves()
{
    QFETCH(QString, way);
    leaveBy(way);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(!guard().isAsking());
    if (way == "sign out"_L1)
        QTRY_COMPARE(m_desk.shell().phase(), shell::ShellModel::SignedOut);
    else if (way == "close"_L1)
        QTRY_VERIFY(!m_desk.window().isVisible());
    else
        QTRY_COMPARE(m_desk.shell().navigator()->viewId(), u"shell.home"_s);
}

void LeavingTest::theWindowClosesWhenAgreed()
{
    page()->setProperty("leaveWarning", QString());
    m_desk.window().close();
    QTRY_VERIFY(!m_desk.window().isVisible());
}

void LeavingTest::anotherLanguageLeavesThePage()
{
    const QPointer<QObject> before = page();
    m_desk.shell().settings()->setLanguage(u"ru"_s);
    QTRY_COMPARE(m_desk.shell().settings()->language(), u"ru"_s);
    page()->setProperty("leaveWarning", QString());
    QCOMPARE(page(), before.get());
    m_desk.shell().settings()->setLanguage(u"en"_s);
    QTRY_VERIFY(!before);  // made anew where nothing is in the way
}

void LeavingTest::aLockedDeskAsksNobody()
{
    m_desk.shell().lock();
    QTRY_COMPARE(m_desk.shell().phase(), shell::ShellModel::Locked);
    QVERIFY(m_desk.shell().mayClose());
    m_desk.shell().signOut();
    QVERIFY(!guard().isAsking());
    QTRY_COMPARE(m_desk.shell().phase(), shell::ShellModel::SignedOut);
}

QTEST_MAIN(LeavingTest)
#include "tst_leaving.moc"
