#include "shell/windowplace.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int RestsAfterMs = 300;
constexpr int Farthest = 1'000'000;  // px; what lies beyond was never written by this program

// For title bar and borders: how large they are is not known before they are shown.
constexpr QSize FrameRoom(16, 48);

// With its frame; and without, as the window itself sees it.
constexpr QLatin1StringView FrameKey("windowFrame");
constexpr QLatin1StringView InsideKey("windowInside");
constexpr QLatin1StringView MaximisedKey("windowMaximised");

}  // namespace

QRect placeOnScreen(const QRect &wanted, const QList<QRect> &screens)
{
    constexpr QRect everywhere(-Farthest, -Farthest, 2 * Farthest, 2 * Farthest);
    if (!everywhere.contains(wanted) || !wanted.isValid() || screens.isEmpty())
        return {};
    const auto seen = [&wanted](const QRect &screen) {
        const QSize common = screen.intersected(wanted).size();
        return qint64(common.width()) * common.height();
    };
    const QRect screen = *std::ranges::max_element(screens, {}, seen);
    QRect place(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() + 1 - place.height()));
    return place;
}

WindowPlace::WindowPlace(QWindow &window, ISettings &memory) : m_window(window), m_memory(memory)
{
    m_rests.setSingleShot(true);
    m_rests.setInterval(RestsAfterMs);
    connect(&m_rests, &QTimer::timeout, this, &WindowPlace::remember);
    const auto changed = [this] { m_rests.start(); };
    for (const auto signal : {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(&window, signal, this, changed);
    connect(&window, &QWindow::windowStateChanged, this, changed);
    connect(&window, &QWindow::visibleChanged, this, [this](bool visible) {
        if (!visible)
            remember();
    });
}

void WindowPlace::show()
{
    // A small screen is enough for it.
    const QSize free = m_window.screen()->availableSize();
    m_window.setMinimumSize(m_window.minimumSize().boundedTo(free));
    m_window.resize(m_window.size().boundedTo(free - FrameRoom).expandedTo(m_window.minimumSize()));
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    const QRect before = m_memory.value(FrameKey).toRect();
    const QRect inside = m_memory.value(InsideKey).toRect();
    if (const QRect frame = placeOnScreen(before, screens); frame.isValid() && inside.isValid())
        m_window.setGeometry({inside.topLeft() + frame.topLeft() - before.topLeft(), inside.size() + frame.size() - before.size()});
    if (m_memory.value(MaximisedKey).toBool())
        m_window.showMaximized();
    else
        m_window.show();
}

// A maximised window keeps the place that it goes back to; a minimised one says nothing.
void WindowPlace::remember()
{
    m_rests.stop();
    const Qt::WindowStates states = m_window.windowStates();
    if (states.testFlag(Qt::WindowMinimized))
        return;
    m_memory.setValue(MaximisedKey, states.testFlag(Qt::WindowMaximized));
    if (states == Qt::WindowNoState) {
        m_memory.setValue(FrameKey, m_window.frameGeometry());
        m_memory.setValue(InsideKey, m_window.geometry());
    }
}

}  // namespace vestibule::shell
