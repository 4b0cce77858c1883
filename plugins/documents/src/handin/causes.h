// What the rules between the fields say beside what is wrong with each of them: one mistake is one thing to mend.
#pragma once
#include "handin/grade.h"

namespace vestibule::documents {

// broken: what checkRule() says of this document. It is added to the remark on the same result, or stands by itself; it is left out where
// the result is as the key has it, and a value that it is reckoned from is not. A remark on a result that a rule reckons from other faulty
// values, and reckons rightly, names the first of them, and comes after all others. language: how the document writes numbers.
void tellRules(Grade &grade, const Case &wanted, const QString &language, const QList<Remark> &broken);

}  // namespace vestibule::documents
