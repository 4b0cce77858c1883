// The answers to a case once more, slowly: from the facts that a person sees, with exact fractions, one day after the other. It shares
// no code with the plugin but the shape of a case.
#pragma once
#include "cases/case.h"

namespace vestibule::pricegym::test {

// The answers of the fields, in their order.
[[nodiscard]] QList<qint64> naiveAnswers(const Case &shown);

}  // namespace vestibule::pricegym::test
