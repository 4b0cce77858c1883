// What may take longer than a frame, done between frames: layouts are settled, see settle(), and the contents of loaders are made, in
// the order in which they came. A screenful of rich rows at once would be too much for one. Each is made whole, so that what is taken
// away meanwhile leaves nothing half made behind, as asynchronous loaders of Qt 6.4 do.
#pragma once
#include <vestibule/sparetime.h>

#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTimer>

#include <deque>

namespace vestibule::ui {

class BetweenFrames : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool idle READ isIdle)  // everything is made and settled

public:
    explicit BetweenFrames(QObject *parent = nullptr);

    // Sets `active` of the loader, when it is its turn and it is there still.
    Q_INVOKABLE void add(QObject *loader);
    // Layouts of Qt 6.4 give up after two rounds in one frame, and then take no change any more: texts that wrap within columns within
    // columns may need a third. They get it here, with all that is within the outermost layout around this one. layout: of any kind.
    Q_INVOKABLE void settle(QQuickItem *layout);
    [[nodiscard]] bool isIdle() const { return SpareTime::instance().isSettled() && m_unsettled.empty(); }

private:
    SpareTime::Progress makeOne();
    void beginSettling();
    SpareTime::Progress settleOne();

    std::deque<QPointer<QObject>> m_waiting;
    std::deque<QPointer<QQuickItem>> m_unsettled;    // of the next round
    std::deque<QPointer<QQuickItem>> m_settlingNow;  // of this one
    int m_rounds = 0;  // of settling, since the last rest
    QTimer m_rest;
    bool m_making = false;
    bool m_settling = false;
};

}  // namespace vestibule::ui
