#include "shell/palette/closeness.h"

namespace vestibule::shell {

namespace {

// What lies beyond the basic plane counts as a letter: a word never begins inside a character.
bool isPartOfWord(QStringView text, qsizetype at)
{
    return text[at].isLetterOrNumber() || text[at].isSurrogate();
}

bool beginsWord(QStringView text, qsizetype at)
{
    return isPartOfWord(text, at) && (at == 0 || !isPartOfWord(text, at - 1));
}

qsizetype wordStart(QStringView text, QStringView typed)
{
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1))
        if (beginsWord(text, at))
            return at;
    return -1;
}

// The letters of `typed` in order, each at the first place that will do.
template <class Good>
bool inOrder(QStringView text, QStringView typed, Good good, QList<Span> *spans)
{
    qsizetype next = 0;
    for (qsizetype at = 0; at < text.size() && next < typed.size(); ++at) {
        if (text[at] != typed[next] || !good(at))
            continue;
        next += 1;
        if (!spans)
            continue;
        if (!spans->isEmpty() && spans->last().start + spans->last().length == at)
            spans->last().length += 1;
        else
            spans->append({at, 1});
    }
    return next == typed.size();
}

bool areInitials(QStringView text, QStringView typed, QList<Span> *spans = nullptr)
{
    return inOrder(text, typed, [text](qsizetype at) { return beginsWord(text, at); }, spans);
}

bool areScattered(QStringView text, QStringView typed, QList<Span> *spans = nullptr)
{
    return inOrder(text, typed, [](qsizetype) { return true; }, spans);
}

}  // namespace

std::optional<Closeness> closeness(QStringView text, QStringView typed)
{
    if (!areScattered(text, typed))
        return std::nullopt;  // the most usual answer, and whatever is closer is also this
    if (wordStart(text, typed) >= 0)
        return Closeness::WordStart;
    if (areInitials(text, typed))
        return Closeness::Initials;
    return text.contains(typed) ? Closeness::Inside : Closeness::Scattered;
}

QList<Span> spansOf(QStringView text, QStringView typed)
{
    const auto close = closeness(text, typed);
    QList<Span> spans;
    if (close == Closeness::WordStart)
        return {{wordStart(text, typed), typed.size()}};
    if (close == Closeness::Inside)
        return {{text.indexOf(typed), typed.size()}};
    if (close == Closeness::Initials)
        areInitials(text, typed, &spans);
    else if (close == Closeness::Scattered)
        areScattered(text, typed, &spans);
    return spans;
}

}  // namespace vestibule::shell
