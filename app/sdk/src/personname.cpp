#include <vestibule/personname.h>

#include <algorithm>

namespace vestibule {

namespace {

// A sign that came after this version of Unicode is one that can be seen.
bool isInvisible(char32_t c)
{
    return !QChar::isPrint(c) && c != U' ' && !(QChar::requiresSurrogates(c) && QChar::category(c) == QChar::Other_NotAssigned);
}

}  // namespace

NameFault nameFault(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameFault::Empty;
    if (trimmed.size() > LongestName)
        return NameFault::TooLong;
    const QList<uint> letters = trimmed.toUcs4();
    return std::ranges::any_of(letters, [](uint c) { return isInvisible(c); }) ? NameFault::Invisible : NameFault::None;
}

}  // namespace vestibule
