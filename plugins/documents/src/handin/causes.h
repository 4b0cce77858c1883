// Of a wrong result that is reckoned rightly the fault that it comes from: one mistake is one thing to mend.
#pragma once
#include "handin/grade.h"

namespace vestibule::documents {

// A remark on a result that a rule reckons from other faulty values, and reckons rightly, names the first of them, and comes after all
// others. language: how the document writes numbers.
void tellCauses(Grade &grade, const Case &wanted, const QString &language);

}  // namespace vestibule::documents
