// Makes the contents of loaders between frames, in the order in which they came: a screenful of rich rows at once would take longer
// than a frame. Each is made whole, so that what is taken away meanwhile leaves nothing half made behind, as asynchronous loaders of
// Qt 6.4 do.
#pragma once
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include <deque>

namespace vestibule::ui {

class BetweenFrames : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool idle READ isIdle)  // everything is made

public:
    explicit BetweenFrames(QObject *parent = nullptr);

    // Sets `active` of the loader, when it is its turn and it is there still.
    Q_INVOKABLE void add(QObject *loader);
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }

private:
    void makeSome();

    std::deque<QPointer<QObject>> m_waiting;
    QTimer m_turn;
};

}  // namespace vestibule::ui
