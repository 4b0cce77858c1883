// Whether two texts say the same, in spite of the ways in which people write names, firms and addresses.
#pragma once
#include <QStringList>

namespace vestibule::documents {

// Text as it is compared: without differences of quotes, dashes, spaces, ё and case.
[[nodiscard]] QString plain(const QString &text);

// Besides what plain() evens out: the parts of an address in another order, a legal form written out, a person's first name for the
// initial. Another number, another street or another surname is never the same.
[[nodiscard]] bool saysSame(const QString &found, const QString &key);

// "120 rolls" is 120 in a row that says the unit "roll" in a cell of its own; what else it is stays as it stands there.
[[nodiscard]] QString withoutUnit(const QString &amount, const QStringList &row);

// "20 March 2026 (confirmed by logistics)" without what stands in brackets at its end.
[[nodiscard]] QString withoutRemark(const QString &text);

}  // namespace vestibule::documents
