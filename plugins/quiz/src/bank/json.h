// The JSON form of a bank, as `questions convert --to json` prints it.
#pragma once
#include "bank/question.h"

#include <QJsonObject>

namespace vestibule::quiz {

// {"questions":[…],"problems":[…]}. Fractions are Moodle's: 1, 0.5, -0.5.
[[nodiscard]] QJsonObject toJson(const Bank &bank);
[[nodiscard]] QJsonObject toJson(const Question &question);

}  // namespace vestibule::quiz
