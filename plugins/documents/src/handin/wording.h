// A redline as people read it: amounts and dates as they are written in the locale now.
#pragma once
#include "handin/grade.h"

namespace vestibule::documents {

// "70,743.60": with as many decimals at least.
[[nodiscard]] QString shownAmount(qint64 amount, int decimals);
[[nodiscard]] QString shownExpected(const Remark &remark);

}  // namespace vestibule::documents
