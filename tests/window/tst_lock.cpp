// Whatever floats above the window when it locks, behind the lock it is neither seen, nor heard, nor reached; the same person finds
// it again as it was, and the next person finds nothing.
#include "deskwindow.h"

#include <vestibule/ledger.h>

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

// The names and texts that a screen reader finds in the window.
void gather(QAccessibleInterface *interface, QStringList &texts)
{
    if (!interface || interface->state().invisible)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        if (const QString text = interface->text(kind); !text.isEmpty())
            texts.append(text);
    for (int child = 0; child < interface->childCount(); ++child)
        gather(interface->child(child), texts);
}

// Whether it is of a type that a QML file defines.
bool isA(const QObject *object, const char *type)
{
    return QByteArrayView(object->metaObject()->className()).startsWith(type);
}

// What an item or one of those inside it has that is not itself an item.
QObject *childOf(QQuickItem *item, const char *type)
{
    for (QObject *child : item->children())
        if (isA(child, type))
            return child;
    for (QQuickItem *inside : item->childItems())
        if (QObject *child = childOf(inside, type))
            return child;
    return nullptr;
}

QQuickItem *itemOf(QQuickItem *item, const char *type)
{
    if (isA(item, type))
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = itemOf(child, type))
            return found;
    return nullptr;
}

// One of each kind that views use, with something typed.
constexpr char Floating[] = R"(
    import QtQuick
    import Vestibule.Ui
    Item {
        property alias dialog: dialog
        property alias menu: menu
        property alias list: combo.popup
        property alias typed: field.text
        Dialog {
            id: dialog
            title: "What the dialog says"
            TextField { id: field; label: "What is asked" }
        }
        Menu {
            id: menu
            MenuItem { text: "What the menu offers" }
        }
        ComboBox {
            id: combo
            width: Size.field
            model: ["What the list offers", "And this"]
        }
    })";

// What floats, and words that are heard of it alone.
const QHash<QByteArray, const char *> Words{{"dialog", "What the dialog says"},
                                            {"menu", "What the menu offers"},
                                            {"list", "And this"},
                                            {"keys", "Everywhere"},
                                            {"a view's dialog", "As colleagues write it"},
                                            {"palette", "Search for anything"},
                                            {"notices", "Notices"},
                                            {"countersignature", "40 calls"}};

}  // namespace

class LockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void covers_data();
    void covers();
    void coversWhatOpensMeanwhile();
    void takesAllKeysWhateverOpens();
    void sendsTheDesktopsDialogsAway_data();
    void sendsTheDesktopsDialogsAway();
    void dialogsHaveTheKeyboardAtOnce();
    void keepsWhatIsTyped();
    void leavesNothingForTheNext();
    void cleanup();

private:
    void show(const QByteArray &what);
    void lock();
    void unlock();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&m_desk.window(), key, modifiers); }
    [[nodiscard]] QStringList heard();
    [[nodiscard]] bool isHeard(const QByteArray &what);
    [[nodiscard]] bool isInFront();  // the lock, of all that can be seen, heard and typed into

    test::DeskWindow m_desk;
    std::unique_ptr<QObject> m_floating;
    QStringList m_heardOfLock;
    QImage m_lockSeen;
    QFuture<Result<Event>> m_countersigned;
};

void LockTest::initTestCase()
{
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    m_desk.shell().settings()->setReducedMotion(true);  // what the lock looks like is compared, dot by dot
}

void LockTest::init()
{
    const auto in = m_desk.stage().signIn(u"hr"_s, e2e::passwordOf(u"hr"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
    const auto people = m_desk.stage().open(u"readiness.people"_s);
    QVERIFY2(people, people ? "" : qPrintable(people.error().message()));
    QQmlComponent component(&m_desk.engine());
    component.setData(Floating, {});
    m_floating.reset(component.create());
    QVERIFY2(m_floating, qPrintable(component.errorString()));
    qobject_cast<QQuickItem *>(m_floating.get())->setParentItem(m_desk.window().contentItem());
    if (m_lockSeen.isNull()) {
        lock();
        m_heardOfLock = heard();
        m_lockSeen = m_desk.window().grabWindow();
        unlock();
    }
    QVERIFY(m_heardOfLock.contains(u"Locked"_s));
}

void LockTest::cleanup()
{
    m_floating.reset();
    m_desk.stage().signOut();
    QTRY_COMPARE(m_desk.shell().phase(), shell::ShellModel::SignedOut);
}

void LockTest::lock()
{
    m_desk.shell().lock();
    QCOMPARE(m_desk.shell().phase(), shell::ShellModel::Locked);
}

// As the person does: the keyboard stands in the field.
void LockTest::unlock()
{
    for (const QChar letter : e2e::passwordOf(u"hr"_s))
        QTest::keyClick(&m_desk.window(), letter.toLatin1());
    key(Qt::Key_Return);
    QTRY_COMPARE(m_desk.shell().phase(), shell::ShellModel::SignedIn);
}

QStringList LockTest::heard()
{
    QStringList texts;
    gather(QAccessible::queryAccessibleInterface(&m_desk.window()), texts);
    return texts;
}

bool LockTest::isHeard(const QByteArray &what)
{
    return heard().contains(QString::fromLatin1(Words.value(what)));
}

bool LockTest::isInFront()
{
    const QQuickItem *focus = m_desk.window().activeFocusItem();
    while (focus && !isA(focus, "EntrancePage_"))
        focus = focus->parentItem();
    return focus && heard() == m_heardOfLock;
}

void LockTest::show(const QByteArray &what)
{
    if (what == "countersignature")
        m_countersigned = m_desk.stage().service<ILedger>().countersign({.draft = {}, .roles = Role::Mentor, .title = u"A day"_s, .statement = u"40 calls"_s});
    else if (what == "palette" || what == "notices")
        QMetaObject::invokeMethod(m_desk.shell().property(what).value<QObject *>(), "open");
    else if (what == "keys")
        QVERIFY(m_desk.shell().commands()->run(u"show-keys"_s));
    else if (what == "a view's dialog")
        QMetaObject::invokeMethod(childOf(m_desk.window().contentItem(), "AccountDialog_"), "open");
    else
        QMetaObject::invokeMethod(m_floating->property(what).value<QObject *>(), "open");
    QTRY_VERIFY(isHeard(what));
}

void LockTest::covers_data()
{
    QTest::addColumn<bool>("kept");
    const QByteArrayList closed{"palette", "notices", "countersignature"};
    for (const QByteArray &what : Words.keys())
        QTest::newRow(what.constData()) << !closed.contains(what);
}

void LockTest::covers()
{
    QFETCH(bool, kept);
    const QByteArray what = QTest::currentDataTag();
    const QString view = m_desk.shell().navigator()->viewId();
    show(what);
    lock();
    QVERIFY(isInFront());
    QCOMPARE(m_desk.window().grabWindow(), m_lockSeen);
    // Nothing below takes a key or a click.
    for (int step = 0; step < 8; ++step) {
        key(Qt::Key_Tab);
        QVERIFY(isInFront());
    }
    while (!m_desk.window().activeFocusItem()->inherits("QQuickTextInput"))
        key(Qt::Key_Tab);
    for (const Qt::Key pressed : {Qt::Key_Escape, Qt::Key_F1, Qt::Key_Down, Qt::Key_Menu})
        key(pressed);
    key(Qt::Key_K, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Home, Qt::AltModifier);
    for (int x = 10; x < m_desk.window().width(); x += 60)
        QTest::mouseClick(&m_desk.window(), Qt::LeftButton, {}, {x, 100});
    QVERIFY(isInFront());
    QCOMPARE(m_desk.shell().navigator()->viewId(), view);

    unlock();
    QTRY_COMPARE(isHeard(what), kept);
}

// What a view asks for when its work is done, although nobody is here.
void LockTest::coversWhatOpensMeanwhile()
{
    QObject *dialog = m_floating->property("dialog").value<QObject *>();
    QSignalSpy opened(dialog, SIGNAL(opened()));
    lock();
    QVERIFY(QMetaObject::invokeMethod(dialog, "open"));
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(isInFront());
    QCOMPARE(m_desk.window().grabWindow(), m_lockSeen);
    unlock();
    QTRY_VERIFY(isHeard("dialog"));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!isHeard("dialog"));
}

// Somebody who types the password meanwhile is not interrupted.
void LockTest::takesAllKeysWhateverOpens()
{
    lock();
    const QString password = e2e::passwordOf(u"hr"_s);
    for (qsizetype i = 0; i < password.size(); ++i) {
        if (i == 3)
            QVERIFY(QMetaObject::invokeMethod(m_floating->property("dialog").value<QObject *>(), "open"));
        QTest::keyClick(&m_desk.window(), password[i].toLatin1());
    }
    key(Qt::Key_Return);
    QTRY_COMPARE(m_desk.shell().phase(), shell::ShellModel::SignedIn);
    QCOMPARE(m_floating->property("typed").toString(), QString());
}

void LockTest::sendsTheDesktopsDialogsAway_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QByteArray>("dialog");
    QTest::newRow("a file to write") << u"readiness.overview"_s << QByteArray("SaveDialog_");
    QTest::newRow("a file to read") << u"documents.list"_s << QByteArray("OpenDialog_");
}

void LockTest::sendsTheDesktopsDialogsAway()
{
    QFETCH(QString, view);
    QFETCH(QByteArray, dialog);
    const auto page = m_desk.stage().open(view);
    QVERIFY2(page, page ? "" : qPrintable(page.error().message()));
    QTRY_VERIFY(itemOf(m_desk.window().contentItem(), dialog.constData()));
    QObject *file = itemOf(m_desk.window().contentItem(), dialog.constData());
    QVERIFY(file);
    QVERIFY(QMetaObject::invokeMethod(file, "open"));
    QTRY_VERIFY(file->property("opened").toBool());
    const QSignalSpy rejected(file, SIGNAL(rejected()));
    lock();
    QCOMPARE(rejected.size(), 1);
    QVERIFY(!file->property("opened").toBool());
    unlock();
}

void LockTest::dialogsHaveTheKeyboardAtOnce()
{
    QVERIFY(QMetaObject::invokeMethod(m_floating->property("dialog").value<QObject *>(), "open"));
    key(Qt::Key_A);  // while it fades in
    QCOMPARE(m_floating->property("typed").toString(), u"a"_s);
}

void LockTest::keepsWhatIsTyped()
{
    QSignalSpy opened(m_floating->property("dialog").value<QObject *>(), SIGNAL(opened()));
    show("dialog");
    QVERIFY(!opened.isEmpty() || opened.wait());
    key(Qt::Key_A);
    lock();
    unlock();
    key(Qt::Key_B);
    QCOMPARE(m_floating->property("typed").toString(), u"ab"_s);
}

void LockTest::leavesNothingForTheNext()
{
    show("a view's dialog");
    show("countersignature");
    lock();
    m_desk.shell().signOut();
    QTRY_COMPARE(m_desk.shell().phase(), shell::ShellModel::SignedOut);
    QVERIFY(m_countersigned.isFinished());
    QVERIFY(!m_countersigned.result());
    const auto in = m_desk.stage().signIn(u"oleg"_s, e2e::passwordOf(u"oleg"_s));
    QVERIFY2(in, in ? "" : qPrintable(in.error().message()));
    QTRY_VERIFY(heard().contains(u"Home"_s));
    QVERIFY(!isHeard("a view's dialog"));
    QVERIFY(!isHeard("countersignature"));
    const auto floats = [](const QQuickItem *item) { return item->inherits("QQuickOverlay") && item->isVisible(); };
    QTRY_VERIFY(std::ranges::none_of(m_desk.window().contentItem()->childItems(), floats));
}

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
