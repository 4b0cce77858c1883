// Where a handed-in document says what a case asks for.
#pragma once
#include "handin/case.h"
#include "handin/content.h"
#include "handin/sameness.h"

namespace vestibule::documents {

[[nodiscard]] bool isBlank(const QString &text);  // nothing, or a line to write on

// Where a label stands in a line, as words of its own; -1 when it does not.
[[nodiscard]] qsizetype labelAt(const QString &line, const QString &label, qsizetype from = 0);

struct Found {
    QString value;
    QString other{};   // what another place says instead; empty when none does
    bool gap = false;  // another place of the template is left empty
};

// By a content control of the field's id, then by its labels: "Label: value", the line below a label, a cell beside it or below it, "label value".
[[nodiscard]] std::optional<Found> findField(const Content &content, const Case &wanted, const Expected &field);

// The rows under the header that names the columns; absent cells are empty.
[[nodiscard]] std::optional<QList<QStringList>> findRows(const Content &content, const Case &wanted, const ExpectedRows &table);

}  // namespace vestibule::documents
