// A new hire rehearses a call without seeing the screen: dials, hears what is said by name, replies, hangs up, reads the debrief.
#include "office.h"
#include "screenreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule::accessibility;
using namespace vestibule::e2e;

class CallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void playsACall();
    void hangsUp();
    void cleanupTestCase() { m_reader.reset(); }

private:
    [[nodiscard]] bool dial();
    [[nodiscard]] bool reply();
    [[nodiscard]] bool isOver() const { return shows(u"alert message"_s, u"Passed with *"_s) || shows(u"alert message"_s, u"Not passed*"_s); }
    [[nodiscard]] bool shows(const QString &role, const QString &name) const { return !m_reader->look().named(role, name).isEmpty(); }

    Display m_display;
    Office m_office;
    std::unique_ptr<ScreenReader> m_reader;
};

void CallTest::initTestCase()
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/sound");  // nobody is to hear the tests
    m_office.colleague({u"open"_s, u"anna"_s, u"products-and-clients"_s});
    m_reader = std::make_unique<ScreenReader>(m_display, m_office.data());
    QVERIFY(m_reader->fill(u"Login"_s, u"anna"_s));
    m_reader->key(ScreenReader::Tab);
    m_reader->type(passwordOf(u"anna"_s));
    m_reader->key(ScreenReader::Return);
    QVERIFY(m_reader->find(u"list item"_s, u"Anna Petrova"_s));
}

bool CallTest::dial()
{
    return m_reader->press(u"list item"_s, u"Calls"_s) && m_reader->press(u"list item"_s, u"Past the reception"_s)
        && m_reader->press(u"push button"_s, u"Dial"_s) && m_reader->find(u"list"_s, u"Conversation"_s);
}

// The first reply, as soon as the client has spoken; false when the call is over instead.
bool CallTest::reply()
{
    const bool spoken = QTest::qWaitFor([this] { return shows(u"push button"_s, u"1: *"_s) || isOver(); }, 40'000);
    return spoken && shows(u"push button"_s, u"1: *"_s) && m_reader->press(u"push button"_s, u"1: *"_s);
}

void CallTest::playsACall()
{
    QVERIFY(dial());
    QVERIFY(reply());
    QVERIFY(m_reader->find(u"list item"_s, u"Client: *"_s));  // she has not said her name yet
    QVERIFY(m_reader->find(u"notification"_s, u"Client: *"_s));  // said at once, wherever the keyboard is
    QVERIFY(m_reader->find(u"list item"_s, u"You: *"_s));
    constexpr int most = 40;
    int replies = 1;
    while (replies < most && reply())
        ++replies;
    QVERIFY(replies < most);
    QVERIFY(isOver());
    QVERIFY(m_reader->find(u"heading"_s, u"The conversation"_s));
}

void CallTest::hangsUp()
{
    QVERIFY(dial());
    QVERIFY(m_reader->press(u"push button"_s, u"Hang up"_s));
    QVERIFY(m_reader->find(u"dialog"_s, u"Hang up?"_s));
    m_reader->key(ScreenReader::Escape);
    QVERIFY(QTest::qWaitFor([this] { return !shows(u"dialog"_s, u"Hang up?"_s); }));
    QVERIFY(m_reader->find(u"list"_s, u"Conversation"_s));
    QVERIFY(m_reader->press(u"push button"_s, u"Hang up"_s));
    QVERIFY(m_reader->find(u"dialog"_s, u"Hang up?"_s));
    QVERIFY(m_reader->press(u"push button"_s, u"Hang up"_s));  // the one in front
    QVERIFY(m_reader->find(u"alert message"_s, u"Not passed: 0 %*"_s));
    QVERIFY(m_reader->find(u"label"_s, u"You hung up before anything was agreed."_s));
}

QTEST_GUILESS_MAIN(CallTest)
#include "tst_call.moc"
