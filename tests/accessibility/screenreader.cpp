#include "screenreader.h"

#include <QRect>
#include <QSettings>
#include <QTest>

namespace vestibule::accessibility {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWaitMs = 20'000;
constexpr int LongestFocusMs = 10'000;

// What org.a11y.atspi.DeviceEventController does with a key.
enum KeyEvent : quint32 { PressKey, ReleaseKey, PressAndRelease, Symbol, Text };

// Where Xvfb has these keys.
constexpr qint32 TabKeyCode = 23;
constexpr qint32 ShiftKeyCode = 50;
constexpr qint32 ControlKeyCode = 37;
constexpr qint32 LetterAKeyCode = 38;

Reference keyboard()
{
    return {u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/registry/deviceeventcontroller"_s)};
}

QProcessEnvironment programEnvironment(const Display &display)
{
    QProcessEnvironment environment = display.environment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);  // the offscreen platform tells assistive technology nothing
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"QT_XCB_GL_INTEGRATION"_s, u"none"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    return environment;
}

}  // namespace

ScreenReader::ScreenReader(const Display &display, const QString &data, const QStringList &options) : m_bus(display.busAddress())
{
    m_bus.ask(u"object:state-changed:focused"_s);
    m_bus.ask(u"object:property-change:accessible-description"_s);
    const QString events = u"org.a11y.atspi.Event.Object"_s;
    m_bus.connection().connect({}, {}, events, u"StateChanged"_s, this, SLOT(noteFocus(QDBusMessage)));
    m_bus.connection().connect({}, {}, events, u"PropertyChange"_s, this, SLOT(noteDescription(QDBusMessage)));
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QSettings settings(data + u"/vestibule.ini"_s, QSettings::IniFormat);
    for (const QString &place : {u"shell/windowFrame"_s, u"shell/windowInside"_s})
        settings.setValue(place, QRect(QPoint(0, 0), Display::size()));
    settings.sync();
    start(m_program, QStringLiteral(VESTIBULE_BINARY_DIR "/bin/vestibule"), QStringList{u"--data"_s, data} + options, programEnvironment(display));
    const bool appeared = QTest::qWaitFor([this] {
        for (const Accessible &program : m_bus.programs())
            if (program.name == "vestibule"_L1)
                m_application = program.reference;
        return !m_application.service.isEmpty();
    }, LongestWaitMs);
    if (!appeared)
        qFatal("the program does not show itself to assistive technology");
    activateWindow();
}

ScreenReader::~ScreenReader() { end(m_program); }

bool ScreenReader::programEnds()
{
    return m_program.waitForFinished(LongestWaitMs) && m_program.exitStatus() == QProcess::NormalExit;
}

Accessible ScreenReader::look() const { return m_bus.tree(m_application); }

std::optional<Accessible> ScreenReader::find(const QString &role, const QString &name) const
{
    QList<Accessible> found;
    Accessible all;
    const auto comes = [&] {
        all = look();
        found = all.named(role, name);
        return !found.isEmpty() || m_program.state() == QProcess::NotRunning;
    };
    (void)QTest::qWaitFor(comes, LongestWaitMs);
    if (!found.isEmpty())
        return found.last();
    qWarning().noquote() << "no" << role << name << "in\n" << (all.children.isEmpty() ? u"a program that has ended"_s : all.outline());
    return {};
}

bool ScreenReader::press(const QString &role, const QString &name)
{
    std::optional<Accessible> thing;
    const auto usable = [&] {
        thing = find(role, name);
        return !thing || thing->is(State::Focusable);
    };
    return QTest::qWaitFor(usable, LongestWaitMs) && thing && press(*thing);
}

bool ScreenReader::press(const Accessible &thing) { return thing.is(State::Focusable) && (act(thing, u"Press"_s) || act(thing, u"Toggle"_s)); }

bool ScreenReader::act(const Accessible &thing, const QString &action)
{
    m_focus = {};
    for (int index = 0;; ++index) {
        const QString name = m_bus.call(thing.reference, u"Action"_s, u"GetName"_s, {index}).arguments().value(0).toString();
        if (name.isEmpty())
            return false;
        if (name == action)
            return m_bus.call(thing.reference, u"Action"_s, u"DoAction"_s, {index}).arguments().value(0).toBool();
    }
}

void ScreenReader::key(Key key)
{
    m_focus = {};
    generateKey(qint32(key), {}, Symbol);
}

std::optional<Accessible> ScreenReader::moveFocus(Key pressed)
{
    forget();
    generateKey(qint32(pressed), {}, Symbol);
    return said();
}

std::optional<Accessible> ScreenReader::moveFocusBack()
{
    forget();
    generateKey(ShiftKeyCode, {}, PressKey);
    generateKey(TabKeyCode, {}, PressAndRelease);
    generateKey(ShiftKeyCode, {}, ReleaseKey);
    return said();
}

bool ScreenReader::fill(const QString &name, const QString &text)
{
    const auto field = find(u"text"_s, name);
    if (!field || !act(*field, u"SetFocus"_s))
        return false;
    generateKey(ControlKeyCode, {}, PressKey);
    generateKey(LetterAKeyCode, {}, PressAndRelease);
    generateKey(ControlKeyCode, {}, ReleaseKey);
    type(text);
    const auto holds = [&] { return m_bus.call(field->reference, u"Text"_s, u"GetText"_s, {0, -1}).arguments().value(0) == text; };
    return QTest::qWaitFor(holds, LongestWaitMs);
}

void ScreenReader::type(const QString &text) { generateKey(0, text, Text); }

// What was said before and has not been heard yet, too.
void ScreenReader::forget()
{
    QCoreApplication::processEvents();
    m_said.reset();
}

// The focus may pass through a scope on its way: when the program has answered a question, all that it had to say has come.
std::optional<Accessible> ScreenReader::said()
{
    if (!QTest::qWaitFor([this] { return m_said.has_value(); }, LongestFocusMs))
        return {};
    (void)m_bus.tree(*m_said);
    QCoreApplication::processEvents();
    m_focus = *m_said;
    return m_bus.tree(m_focus);
}

void ScreenReader::noteFocus(const QDBusMessage &message)
{
    const Reference about{message.service(), QDBusObjectPath(message.path())};
    const QVariantList arguments = message.arguments();
    if (arguments.value(0) == "focused"_L1 && arguments.value(1).toInt() == 1 && about.service == m_application.service && about != m_focus)
        m_said = about;
}

void ScreenReader::noteDescription(const QDBusMessage &message)
{
    const Reference about{message.service(), QDBusObjectPath(message.path())};
    if (message.arguments().value(0) == "accessible-description"_L1 && about == m_focus && !m_said)
        m_said = about;
}

// Without a window manager a window gets the keyboard when it is clicked; in its corner there is nothing to click on.
void ScreenReader::activateWindow()
{
    m_bus.call(keyboard(), u"DeviceEventController"_s, u"GenerateMouseEvent"_s, {1, 1, u"b1c"_s});
    const auto hasKeyboard = [this] {
        const QList<Accessible> things = look().all();
        return std::ranges::any_of(things, [](const Accessible &thing) { return thing.is(State::Focused); });
    };
    if (!QTest::qWaitFor(hasKeyboard, LongestWaitMs))
        qFatal("the window does not get the keyboard");
}

void ScreenReader::generateKey(qint32 code, const QString &text, quint32 kind)
{
    m_bus.call(keyboard(), u"DeviceEventController"_s, u"GenerateKeyboardEvent"_s, {code, text, kind});
}

}  // namespace vestibule::accessibility
