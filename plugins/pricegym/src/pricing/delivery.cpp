#include "pricing/delivery.h"

namespace vestibule::pricegym {

bool isWorkingDay(QDate day) { return day.dayOfWeek() < Qt::Saturday; }

QDate orderDay(const QDateTime &ordered, QTime cutoff)
{
    QDate day = ordered.date();
    if (ordered.time() >= cutoff)
        day = day.addDays(1);
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate arrival(QDate orderDay, int workingDays)
{
    QDate day = orderDay;
    for (int left = workingDays; left > 0;) {
        day = day.addDays(1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

}  // namespace vestibule::pricegym
