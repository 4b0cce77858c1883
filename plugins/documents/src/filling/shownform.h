// A form as its view takes it.
#pragma once
#include "filling/entries.h"

#include <QVariantMap>

namespace vestibule::documents {

// [{name, label, hint, type, choices, optional, computed, free, counts, client, columns: [the same]}]; type: see wordOf(FieldType); free:
// of several lines; counts: the number of a row; client: a client of the company can be picked in it.
[[nodiscard]] QVariantList shownFields(const QList<LibraryField> &fields);

// By key: what is reckoned as it will be written, all else as it was typed.
[[nodiscard]] QVariantMap shownValues(const Document &document, const QJsonObject &typed, const QString &language);

// What changed from one version to the next, for people: [{label, before, after}].
[[nodiscard]] QVariantList shownChanges(const Document &document, const QJsonObject &before, const QJsonObject &after);

}  // namespace vestibule::documents
