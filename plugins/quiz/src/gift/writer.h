// Writes questions as GIFT that Moodle and readGift() read back to the same questions.
#pragma once
#include "bank/question.h"

#include <QByteArray>

namespace vestibule::quiz {

// UTF-8 without a byte order mark, lines end with \n. Given questions as readGift() makes them, reading the result gives equal
// ones but for Question::line.
[[nodiscard]] QByteArray writeGift(const QList<Question> &questions);

}  // namespace vestibule::quiz
