// The comments of a TOML text, which its parser passes over, and the places that they belong to.
#pragma once
#include "editor/source.h"

namespace vestibule::coldcall {

// Where something of the file stands: the line, from 1, and the path of its comments.
struct Anchor {
    int line = 0;
    QString path;
};

// Of whatever follows the last place of the file.
inline constexpr QLatin1String EndOfFile("$");

// text: valid TOML. A comment in its own line belongs to the first place after it, one behind a value to the last place before it.
[[nodiscard]] Comments commentsOf(const QString &text, QList<Anchor> anchors);

}  // namespace vestibule::coldcall
