// Changes of what is typed into a form. Each gives the values as they are then; what cannot be done gives them as they were.
#pragma once
#include "filling/entries.h"

#include <vestibule/products.h>

#include <QDate>

namespace vestibule::documents {

// What a form begins with. author: who fills it in.
[[nodiscard]] QJsonObject beginning(const Document &document, QDate today, const QString &author);

[[nodiscard]] QJsonObject withText(const Document &document, const QJsonObject &typed, const QString &key, const QString &text);
// product: what the row begins with; null: an empty row.
[[nodiscard]] QJsonObject withRow(const LibraryField &list, const QJsonObject &typed, const Product *product, const QString &language);
[[nodiscard]] QJsonObject withoutRow(const QJsonObject &typed, const QString &list, int row);
// key: of the field that a client is picked in. Fills what the company knows of the client: into its row, or into the document's own fields.
[[nodiscard]] QJsonObject withClient(const Document &document, const QJsonObject &typed, const QString &key, const Client &client);

}  // namespace vestibule::documents
