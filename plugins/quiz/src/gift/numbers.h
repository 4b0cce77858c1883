// Numbers as GIFT writes them: a decimal point, no grouping, nothing that depends on a language.
#pragma once
#include "bank/question.h"

#include <expected>

namespace vestibule::quiz::gift {

enum class NumberFault { NotANumber, NegativeTolerance, Reversed };

// "-12", "3.", ".5", "1e3"; white space around it is ignored. Finite.
[[nodiscard]] std::optional<double> plainNumber(QStringView text);

// A weight between its per cent signs in Moodle's form: "50", "33.33333", "-50".
[[nodiscard]] bool isWeight(QStringView text);
// Text that somebody meant as a weight: "50,5", "+50".
[[nodiscard]] bool resemblesWeight(QStringView text);

// "42", "3.14:0.01", "1..5" or "*".
[[nodiscard]] std::expected<NumberRule, NumberFault> readNumberRule(QStringView text);

}  // namespace vestibule::quiz::gift
