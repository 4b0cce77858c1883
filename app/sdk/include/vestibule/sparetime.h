// Work of the GUI thread that may wait a moment: it is done a few milliseconds at a time, so that a frame can be painted and a key be
// taken in between. All who have such work stand in this one queue. With a timer of their own each, their slices would fall into the
// same turn of the event loop, and be longer than a frame together. GUI thread only.
#pragma once
#include <vestibule/export.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>

namespace vestibule {

class VESTIBULE_SDK_EXPORT SpareTime : public QObject
{
    Q_OBJECT

public:
    // The first of these is done first.
    enum Urgency { Making, Settling, TakingApart };
    enum Progress {
        Done,
        More,
        Later  // there is more, in another turn of the event loop
    };
    using Step = std::function<Progress()>;

    // Of the application; there has to be one.
    static SpareTime &instance();

    // step does a small part of the work; it is called until it is done or the context is gone.
    void add(Urgency urgency, QObject *context, const Step &step);
    // All that can be seen is made and settled.
    [[nodiscard]] bool isSettled() const { return m_chores[Making].empty() && m_chores[Settling].empty(); }
    // Nothing is left of what has been taken apart either.
    [[nodiscard]] bool isIdle() const { return isSettled() && m_chores[TakingApart].empty(); }

private:
    struct Chore {
        QPointer<QObject> context;
        Step step;
    };

    explicit SpareTime(QObject *parent);
    void turn();
    [[nodiscard]] Progress doSome();

    std::array<std::deque<Chore>, TakingApart + 1> m_chores;  // by urgency
    QTimer m_turn;
};

}  // namespace vestibule
