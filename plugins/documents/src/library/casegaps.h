// What a case leaves open of the template that it is about.
#pragma once
#include "handin/case.h"
#include "template/template.h"

namespace vestibule::documents {

// Fields and columns ("items.unit") that no key, no words, no rule and no mark for the mentor covers, but for `unchecked` columns.
[[nodiscard]] QStringList uncovered(const Template &made, const Case &wanted);

}  // namespace vestibule::documents
