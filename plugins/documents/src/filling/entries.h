// What is typed into the form of a document: as the document says it, and what is wrong with it.
#pragma once
#include "library/library.h"

#include <QJsonObject>
#include <QMap>

namespace vestibule::documents {

// Typed values by field, as texts: {"client.name": "Vega", "date": "2026-03-05", "items": [{"product": "Tape", "quantity": "36"}]}; a
// day in its ISO form. Keys of cells are "items[0].quantity".

// As Template::render takes them, those that are reckoned among them. gap: what stands where a text still has to be filled in.
[[nodiscard]] QJsonObject filledIn(const Document &document, const QJsonObject &typed, const QString &language, const QString &gap = {});

// What cannot be read, by key.
[[nodiscard]] QMap<QString, QString> unreadable(const Document &document, const QJsonObject &typed, const QString &language);
// What is not there and has to be, by key.
[[nodiscard]] QMap<QString, QString> absent(const Document &document, const QJsonObject &typed);

[[nodiscard]] QString cellKey(const QString &list, qsizetype row, const QString &column);

}  // namespace vestibule::documents
