// Processor time of the GUI thread from frame to frame of a window, and from one turn of its event loop to the next. With the
// software scene graph that thread does everything: handling, bindings, layout, painting. Time in which it waits, or in which other
// programs had the processor, does not count.
#pragma once
#include <QList>
#include <QQuickWindow>

namespace vestibule::bench {

class FrameClock : public QObject
{
public:
    explicit FrameClock(QQuickWindow &window);

    void begin();
    // Milliseconds for each frame since begin(); what was done after the last frame counts as one more.
    [[nodiscard]] QList<double> end();
    [[nodiscard]] int frames() const { return int(m_frames.size()); }
    // The longest time since begin() in which the thread could neither take a key nor paint.
    [[nodiscard]] double longestTurn() const { return m_longestTurn; }

private:
    void close();
    void turn();

    QList<double> m_frames;
    double m_mark = 0;
    double m_turnMark = 0;
    double m_longestTurn = 0;
};

struct Spread {
    int samples = 0;
    double p50 = 0;
    double p95 = 0;
    double max = 0;

    [[nodiscard]] static Spread of(QList<double> samples);
};

}  // namespace vestibule::bench
