// Numbers that are the same for the same seed on every machine (SplitMix64); the standard library's distributions are not.
#pragma once
#include <QList>

namespace vestibule::pricegym {

class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }
    // Both ends belong to the range.
    [[nodiscard]] qint64 between(qint64 least, qint64 most) { return least + qint64(next() % quint64(most - least + 1)); }
    [[nodiscard]] bool oneIn(int chances) { return next() % quint64(chances) == 0; }
    template <class T>
    [[nodiscard]] const T &of(const QList<T> &list)
    {
        return list[qsizetype(next() % quint64(list.size()))];
    }
    template <class T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, qsizetype(next() % quint64(i + 1)));
    }

private:
    quint64 m_state;
};

}  // namespace vestibule::pricegym
