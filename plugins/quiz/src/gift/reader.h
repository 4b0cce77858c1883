// Moodle's GIFT format (qformat_gift), read into a bank. Questions stand between blank lines; a faulty one is reported and left
// out, the others are kept. Linear in the size of the file; throws nothing of its own; thread-safe.
//
// Where Moodle and the author's plain meaning part, the meaning wins and a warning says so: a question directly below
// $CATEGORY:, a // comment behind the closing brace, a weight after = in a choice question. "0" alone is text here; PHP takes
// it for nothing.
#pragma once
#include "bank/question.h"

#include <QByteArray>

namespace vestibule::quiz {

// UTF-8, with or without a byte order mark. `file` is what the problems name.
[[nodiscard]] Bank readGift(const QByteArray &bytes, const QString &file = {});

}  // namespace vestibule::quiz
