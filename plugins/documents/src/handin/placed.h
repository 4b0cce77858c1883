// What stands in a document at the places of its template's fields, known by the text around them.
#pragma once
#include "handin/finding.h"

namespace vestibule::documents {

struct Placed {
    QMap<QString, Found> fields;
    QMap<QString, QList<QMap<QString, QString>>> lists;  // by name: rows, each by column
};

// made: the template's own content, with its tags between its delimiters. A document that is not made from it gives nothing, or only the tables
// that are the same.
[[nodiscard]] Placed readByTemplate(const Content &made, const Content &document);

}  // namespace vestibule::documents
