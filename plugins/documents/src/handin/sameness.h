// Whether two texts say the same, in spite of the ways in which people write names, firms and addresses.
#pragma once
#include <QString>

namespace vestibule::documents {

// Text as it is compared: without differences of quotes, dashes, spaces, ё and case.
[[nodiscard]] QString plain(const QString &text);

// Besides what plain() evens out: the parts of an address in another order, a legal form written out, a person's first name for the
// initial. Another number, another street or another surname is never the same.
[[nodiscard]] bool saysSame(const QString &found, const QString &key);

}  // namespace vestibule::documents
