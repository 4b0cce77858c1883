// A case as the command line prints it: numbers in the units of case.h, and their words.
#pragma once
#include "cases/words.h"

#include <QJsonObject>

namespace vestibule::pricegym {

// {level, kind, seed, title, question, hint, facts: [{id, label, text, values}], fields: [{id, label, type, answer, answerText, tolerance,
// choices, mistakes: [{id, answer}]}], steps: [{id, text, values}]}
[[nodiscard]] QJsonObject toJson(const Case &shown, const CaseWords &words);

}  // namespace vestibule::pricegym
