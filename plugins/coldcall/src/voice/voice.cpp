#include "voice/voice.h"

#include <algorithm>

namespace vestibule::coldcall {

qint64 readingMs(const QString &text)
{
    constexpr qint64 perCharacter = 55;
    return std::clamp<qint64>(text.size() * perCharacter, 1'200, 15'000);
}

}  // namespace vestibule::coldcall
