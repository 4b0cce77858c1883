// How close what a person typed is to a text. Both are folded (textsearch.h).
#pragma once
#include <QList>
#include <QStringView>

#include <optional>

namespace vestibule::shell {

// The closest first.
enum class Closeness {
    WordStart,  // a word of the text begins with it
    Initials,   // its letters begin words of the text, in order
    Inside,     // it stands somewhere in the text
    InDetail,   // it stands in the line below the title
    InText,     // it stands in what the page says
    Scattered   // its letters stand in the text in order
};

struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Span &) const = default;
};

// Absent when not even the letters are there. Never InDetail and InText: those are said of several texts. typed is not empty.
[[nodiscard]] std::optional<Closeness> closeness(QStringView text, QStringView typed);

// Where the letters of `typed` stand in `text`, as close as they are: in order, without overlap; empty when they are not there.
[[nodiscard]] QList<Span> spansOf(QStringView text, QStringView typed);

}  // namespace vestibule::shell
