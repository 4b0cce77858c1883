// A call without a mouse: the plugin's library and its view, with keys, on a clock that only the test moves.
#include "support/pluginview.h"

#include <vestibule/verbs.h>

#include <Vestibule/Ui/install.h>

#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

class TestCallKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_view.reset(); }
    void aWholeCall();
    void ownWords();
    void sayItAgain();
    void hangUpAsksFirst();
    void everythingIsReachedByTab();

private:
    [[nodiscard]] QString focused() const
    {
        const QQuickItem *item = m_view->window().activeFocusItem();
        return item ? item->property("text").toString() : QString();
    }
    [[nodiscard]] bool tabTo(const QString &text)
    {
        for (int i = 0; i < 80; ++i) {
            press(Qt::Key_Tab);
            if (focused() == text)
                return true;
        }
        return false;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view->window(), Qt::Key(key), modifiers);
        m_view->settle();
    }
    void type(const char *text)
    {
        for (; *text; ++text)
            QTest::keyClick(&m_view->window(), *text);
        m_view->settle();
    }
    void pass(qint64 ms)
    {
        m_desk.ledger.now += ms;
        QMetaObject::invokeMethod(m_view->model(), "tick");
        m_view->settle();
    }
    void dial();
    void untilSpokenTo();
    [[nodiscard]] int stage() const { return m_view->model()->property("stage").toInt(); }
    // Lines so far.
    [[nodiscard]] int said() const { return m_view->model()->property("conversation").value<QObject *>()->property("count").toInt(); }
    [[nodiscard]] QVariantList replies() const { return m_view->model()->property("replies").toList(); }

    enum Stage { Intro, Running, Done };
    test::FakeDesk m_desk;
    Plugin *m_plugin = nullptr;
    std::unique_ptr<test::ViewWindow> m_view;
};

void TestCallKeyboard::initTestCase()
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/sound");  // nobody is to hear the tests
    ui::install();
    test::installAquilon(m_desk);
    m_plugin = &test::loadPlugin(u"coldcall"_s, m_desk);
}

void TestCallKeyboard::init()
{
    m_desk.ledger.stored.clear();
    m_desk.ledger.draftRows.clear();
    m_view = std::make_unique<test::ViewWindow>(*m_plugin, u"coldcall.call"_s, QVariantMap{{u"activity"_s, u"coldcall:gatekeeper"_s}},
                                                u"Vestibule.ColdCall"_s, u"CallView"_s);
    m_view->settle();
}

void TestCallKeyboard::dial()
{
    QVERIFY(focused() == u"Dial"_s || tabTo(u"Dial"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(stage(), int(Running));
    m_view->settle();
}

// Lets the time pass until there is something to reply to, or the call is over.
void TestCallKeyboard::untilSpokenTo()
{
    for (int i = 0; i < 200 && stage() == Running && replies().isEmpty(); ++i)
        pass(500);
}

void TestCallKeyboard::aWholeCall()
{
    dial();
    for (int turn = 0; turn < 60 && stage() == Running; ++turn) {
        untilSpokenTo();
        const int before = said();
        if (stage() != Running)
            break;
        press(Qt::Key_1);
        if (stage() == Running)
            QVERIFY(said() > before);
    }
    QTRY_COMPARE(stage(), int(Done));
    QCOMPARE(m_desk.ledger.with(verb::Completed).size(), 1);
    auto *debrief = m_view->model()->property("debrief").value<QObject *>();
    QTRY_VERIFY(!debrief->property("loading").toBool());
    m_view->settle();
    QVERIFY(!debrief->property("moments").toList().isEmpty());
    QVERIFY(focused() == u"Call again"_s || tabTo(u"Call again"_s));  // the keyboard is in the debrief
}

void TestCallKeyboard::ownWords()
{
    dial();
    untilSpokenTo();
    QVERIFY(replies().size() > 1);
    type("qwerty zxcvb");
    QCOMPARE(focused(), u"qwerty zxcvb"_s);
    press(Qt::Key_Return);
    QCOMPARE(said(), 3);  // hello, that, pardon
    press(Qt::Key_1);  // the keyboard is back at the conversation: a number replies
    QTRY_VERIFY(said() >= 4);
}

void TestCallKeyboard::sayItAgain()
{
    dial();
    untilSpokenTo();
    const int before = said();
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(said(), before);
    type("Right");  // a letter alone begins one's own words
    QCOMPARE(focused(), u"Right"_s);
}

void TestCallKeyboard::hangUpAsksFirst()
{
    dial();
    untilSpokenTo();
    press(Qt::Key_Escape);
    QTRY_COMPARE(focused(), u"Stay on the line"_s);
    press(Qt::Key_Escape);
    QCOMPARE(stage(), int(Running));
    press(Qt::Key_Tab);  // a view alone has no window that gives the keyboard back
    press(Qt::Key_Escape);
    QTRY_COMPARE(focused(), u"Stay on the line"_s);
    QVERIFY(tabTo(u"Hang up"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(stage(), int(Done));
    QCOMPARE(m_desk.ledger.with(verb::Completed).size(), 1);
}

void TestCallKeyboard::everythingIsReachedByTab()
{
    dial();
    untilSpokenTo();
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Tab);
        reached << focused();
    }
    for (const QString &text : {u"Hang up"_s, u"Say it again (Ctrl+R)"_s, u"Client's voice"_s, replies().constFirst().toMap()[u"text"_s].toString()})
        QVERIFY2(reached.contains(text), qPrintable(text + u" in "_s + reached.join(u" | "_s)));
}

QTEST_MAIN(TestCallKeyboard)
#include "tst_callkeyboard.moc"
