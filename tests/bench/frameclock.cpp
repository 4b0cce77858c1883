#include "frameclock.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace vestibule::bench {

namespace {

double threadMs()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

}  // namespace

FrameClock::FrameClock(QQuickWindow &window)
{
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameClock::close, Qt::DirectConnection);
    const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, &FrameClock::turn, Qt::DirectConnection);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &FrameClock::turn, Qt::DirectConnection);
}

void FrameClock::begin()
{
    m_frames.clear();
    m_mark = threadMs();
    m_turnMark = m_mark;
    m_longestTurn = 0;
}

void FrameClock::turn()
{
    const double now = threadMs();
    m_longestTurn = std::max(m_longestTurn, now - m_turnMark);
    m_turnMark = now;
}

void FrameClock::close()
{
    const double now = threadMs();
    m_frames.append(now - m_mark);
    m_mark = now;
}

QList<double> FrameClock::end()
{
    close();
    turn();
    return std::exchange(m_frames, {});
}

Spread Spread::of(QList<double> samples)
{
    if (samples.isEmpty())
        return {};
    std::ranges::sort(samples);
    const auto at = [&samples](double share) {
        return samples[std::max<qsizetype>(qsizetype(std::ceil(share * double(samples.size()))) - 1, 0)];
    };
    return {int(samples.size()), at(0.50), at(0.95), samples.last()};
}

}  // namespace vestibule::bench
