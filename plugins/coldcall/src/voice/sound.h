// Sound in memory: one channel of 16 bit.
#pragma once
#include <QList>

namespace vestibule::coldcall {

struct Sound {
    int rate = 16'000;      // samples per second
    QList<qint16> samples;

    [[nodiscard]] qint64 ms() const { return samples.size() * 1000 / rate; }
    bool operator==(const Sound &) const = default;
};

// A stretch of a sound, in ms from its beginning; `to` is no longer in it.
struct Span {
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] qint64 ms() const { return to - from; }
    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

}  // namespace vestibule::coldcall
