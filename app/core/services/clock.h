// The company's time: the machine's clock, or a simulated one for the tour and for tests.
#pragma once
#include <vestibule/services.h>

#include <QDateTime>
#include <QTimeZone>

#include <atomic>

namespace vestibule::core {

// What both have in common: days are those of the company's time zone.
class ZonedClock : public IClock
{
public:
    explicit ZonedClock(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

protected:
    ~ZonedClock() = default;

private:
    QTimeZone m_zone;
};

class RealClock final : public ZonedClock
{
public:
    using ZonedClock::ZonedClock;
    [[nodiscard]] qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

// Stands still until it is set. Thread-safe.
class SimulatedClock final : public ZonedClock
{
public:
    SimulatedClock(const QTimeZone &zone, qint64 now) : ZonedClock(zone), m_now(now) {}
    [[nodiscard]] qint64 now() const override { return m_now; }
    void set(qint64 now) { m_now = now; }
    void advance(qint64 ms) { m_now += ms; }
    // To a time of day in the company's zone.
    void set(const QDateTime &local) { m_now = QDateTime(local.date(), local.time(), zone()).toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now;
};

}  // namespace vestibule::core
