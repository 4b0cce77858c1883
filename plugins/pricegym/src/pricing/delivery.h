// When goods arrive: in working days, Monday to Friday.
#pragma once
#include <QDateTime>

namespace vestibule::pricegym {

[[nodiscard]] bool isWorkingDay(QDate day);

// The working day that an order counts as: its own, or the next one when it comes at the cut-off or later, or on a day off.
[[nodiscard]] QDate orderDay(const QDateTime &ordered, QTime cutoff);

// So many working days after a working day.
[[nodiscard]] QDate arrival(QDate orderDay, int workingDays);

}  // namespace vestibule::pricegym
