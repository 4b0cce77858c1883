// Where a text stops being UTF-8.
#pragma once
#include "content/tomlreader.h"

namespace vestibule::content {

// The first byte that is no UTF-8 or is zero, as line and column in characters; nothing when the text is sound.
[[nodiscard]] std::optional<TomlPlace> firstBadCharacter(QByteArrayView text);

// Line and column, in characters, of byte offsets that only grow: one pass over the text for all of them.
class PlaceCounter
{
public:
    // The text must outlive the counter.
    explicit PlaceCounter(QByteArrayView text) : m_text(text) {}
    [[nodiscard]] TomlPlace at(qsizetype offset);

private:
    QByteArrayView m_text;
    qsizetype m_offset = 0;
    TomlPlace m_place{1, 1};
};

}  // namespace vestibule::content
