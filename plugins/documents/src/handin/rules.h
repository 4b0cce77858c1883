// The rules between the fields of a document.
#pragma once
#include "handin/finding.h"
#include "handin/grade.h"

namespace vestibule::documents {

// As the document says it.
struct FilledIn {
    QString language;  // how it writes numbers
    QMap<QString, QString> fields;
    QMap<QString, QList<QStringList>> tables;  // by list; rows by column
};

// Nothing when the values that the rule needs are not there: that is told of themselves.
[[nodiscard]] std::optional<Remark> checkRule(const Rule &rule, const Case &wanted, const Content &content, const FilledIn &values);

}  // namespace vestibule::documents
