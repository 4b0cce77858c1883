// Where the window stood: remembered while it changes, and put where it can be seen at the next start.
#pragma once
#include <vestibule/services.h>

#include <QRect>
#include <QTimer>
#include <QWindow>

namespace vestibule::shell {

// Where a window that stood at `wanted` can be seen whole: on the screen that holds most of it, the first of several, and no larger
// than that screen. Invalid when `wanted` is or there is no screen: then the desktop chooses.
[[nodiscard]] QRect placeOnScreen(const QRect &wanted, const QList<QRect> &screens);

class WindowPlace : public QObject
{
    Q_OBJECT
public:
    // Both outlive the object.
    WindowPlace(QWindow &window, ISettings &memory);

    // Shows the window where it was, with its frame inside what desktops leave free, and maximised if it was.
    void show();

private:
    void remember();

    QWindow &m_window;
    ISettings &m_memory;
    QTimer m_rests;  // runs while the window changes
};

}  // namespace vestibule::shell
