// One value of a document against what a case expects of it.
#pragma once
#include "handin/grade.h"

namespace vestibule::documents {

[[nodiscard]] bool isRightText(const QString &found, const Expected &wanted, const QString &key);
// A slip of the pen; another number is none.
[[nodiscard]] bool isMisspelt(const QString &found, const QString &key);

struct Judging {
    QString language;    // of the document: how it writes numbers
    QString currency;    // of its sums, ISO 4217; empty: any
    bool ruled = false;  // a rule says what stands there, so that no key has to
};
// key: of the field, or of its cell in a row.
[[nodiscard]] Remark judge(const QString &found, const Expected &wanted, const QString &key, const Judging &how);

}  // namespace vestibule::documents
