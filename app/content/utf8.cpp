#include "content/utf8.h"

#include <QUtf8StringView>

namespace vestibule::content {
namespace {

bool isContinuation(char byte) { return (uchar(byte) & 0xc0) == 0x80; }

qsizetype lengthOf(char lead)
{
    const auto byte = uchar(lead);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

bool isSound(QByteArrayView text) { return QUtf8StringView(text.data(), text.size()).isValidUtf8() && !text.contains('\0'); }

}  // namespace

TomlPlace PlaceCounter::at(qsizetype offset)
{
    for (; m_offset < offset; ++m_offset) {
        if (m_text[m_offset] == '\n')
            m_place = {m_place.line + 1, 1};
        else if (!isContinuation(m_text[m_offset]))
            ++m_place.column;
    }
    return m_place;
}

std::optional<TomlPlace> firstBadCharacter(QByteArrayView text)
{
    if (isSound(text))
        return std::nullopt;
    qsizetype offset = 0;
    while (offset < text.size()) {
        const qsizetype length = lengthOf(text[offset]);
        if (length > text.size() - offset || !isSound(text.sliced(offset, length)))
            break;
        offset += length;
    }
    return PlaceCounter(text).at(offset);
}

}  // namespace vestibule::content
