// What follows from the values that a person fills in: rows' sums, totals, VAT.
#pragma once
#include "library/library.h"

#include <QJsonObject>

namespace vestibule::documents {

// The values as Template::render takes them, with every reckoned field filled in as this language writes it. Where something is missing,
// what would follow from it is empty. Thread-safe.
[[nodiscard]] QJsonObject reckoned(const QList<LibraryField> &fields, QJsonObject values, const QString &language);

}  // namespace vestibule::documents
