// GIFT's escapes. While a question is taken apart, each escaped character is folded into one of eight Unicode noncharacters, so
// that a search for "=" finds only an "=" that marks an answer; unfolding gives the author's character back.
#pragma once
#include <QString>

namespace vestibule::quiz::gift {

// Appends a line to `folded`, each escape becoming one character. A noncharacter in the input becomes U+FFFD, a byte order mark
// a word joiner, a stray \r a space.
void appendFolded(QString &folded, QStringView line);

// The author's text, without white space at its ends.
[[nodiscard]] QString unfold(QStringView folded);

// The beginning of an author's text, for a message.
[[nodiscard]] QString excerpt(QStringView folded);

[[nodiscard]] bool isFolded(QChar character);

// The text with every reserved character, and every line break, escaped.
[[nodiscard]] QString escape(QStringView text);

}  // namespace vestibule::quiz::gift
