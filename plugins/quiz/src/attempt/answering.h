// How a response changes as somebody clicks.
#pragma once
#include "bank/question.h"
#include "bank/response.h"

namespace vestibule::quiz {

// One answer more or less; where only one can be chosen, it takes the place of the one before. The same response when the question has
// no such answer.
[[nodiscard]] Response withChoice(const Question &question, const Response &before, int answer, bool checked);
// White space alone is no answer.
[[nodiscard]] Response withText(const QString &text);
// right -1: none.
[[nodiscard]] Response withPair(const Response &before, int left, int right);

[[nodiscard]] QString writtenText(const Response &response);

}  // namespace vestibule::quiz
