// Where a handed-in document says what a case asks for.
#pragma once
#include "handin/case.h"
#include "handin/content.h"
#include "handin/sameness.h"

namespace vestibule::documents {

[[nodiscard]] bool isBlank(const QString &text);  // nothing, or a line to write on

struct Found {
    QString value;
    bool twice = false;  // another place says something else
};

// By a content control of the field's id, then by its labels: "Label: value", the line below a label, a cell beside it or below it, "label value".
[[nodiscard]] std::optional<Found> findField(const Content &content, const Case &wanted, const Expected &field);

// The rows under the header that names the columns; absent cells are empty.
[[nodiscard]] std::optional<QList<QStringList>> findRows(const Content &content, const Case &wanted, const ExpectedRows &table);

}  // namespace vestibule::documents
