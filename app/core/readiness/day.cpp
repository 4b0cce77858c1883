#include "core/readiness/day.h"

#include <QDateTime>

namespace vestibule::core {

qint64 startOfDay(QDate day, const QTimeZone &zone)
{
    const QTimeZone known = zone.isValid() ? zone : QTimeZone::utc();
    constexpr int LongestGap = 2;  // days: Samoa went without 30 December 2011
    for (int skipped = 0; skipped <= LongestGap; ++skipped) {
        const QDateTime start = day.addDays(skipped).startOfDay(known);
        if (start.isValid())
            return start.toMSecsSinceEpoch();
    }
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

qint64 endOfDay(QDate day, const QTimeZone &zone) { return startOfDay(day.addDays(1), zone); }

}  // namespace vestibule::core
