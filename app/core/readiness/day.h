// Days of the company's calendar and instants of the ledger.
#pragma once
#include <QDate>
#include <QTimeZone>

namespace vestibule::core {

// The first instant (ms UTC) of a day, and the first instant after it. A zone may skip midnight or a whole day; then the next
// instant that exists is taken. An invalid zone counts as UTC. The date must be valid.
[[nodiscard]] qint64 startOfDay(QDate day, const QTimeZone &zone);
[[nodiscard]] qint64 endOfDay(QDate day, const QTimeZone &zone);

}  // namespace vestibule::core
