// Where the section between two tags begins and ends: within a paragraph, over whole paragraphs, over the rows of a table.
#pragma once
#include "template/program.h"

#include <optional>

namespace vestibule::documents {

// Word drops spaces at the ends of a text that does not say otherwise.
inline constexpr char KeepsSpaces[] = " xml:space=\"preserve\"";

struct Range {
    qsizetype begin = 0, end = 0;
};

struct Placing {
    Range range;                  // what is repeated
    std::vector<Range> dropped;   // paragraphs or rows that hold nothing but a tag
    QByteArray between, without;  // as in Section
    std::optional<Range> table;   // goes as a whole when nothing is repeated, since these are all its rows
};

// Nothing when no repetition of what lies between gives a document.
[[nodiscard]] std::optional<Placing> place(const Markup &part, const Tag &open, const Tag &close);

// The bytes of a tag, one range for each piece of text over which it is split.
struct Cut {
    Range range;
    const Piece *piece = nullptr;
};
[[nodiscard]] std::vector<Cut> cutsOf(const Markup &part, const Tag &tag);

}  // namespace vestibule::documents
