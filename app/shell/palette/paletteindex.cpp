#include "shell/palette/paletteindex.h"

#include <algorithm>
#include <numeric>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastInText = 3;    // letters: what is shorter stands on every page
constexpr qsizetype ExcerptBefore = 40; // characters, so that the word itself is not cut off
constexpr qsizetype ExcerptLength = 160;

// Of one word. In a long text scattered letters are found too often to mean anything.
std::optional<Closeness> closenessTo(const QString &title, const QString &detail, const PageText *text, const QString &word)
{
    const auto close = closeness(title, word);
    if (close && *close < Closeness::InDetail)
        return close;
    if (detail.contains(word))
        return Closeness::InDetail;
    if (text && word.size() >= LeastInText && text->folded.contains(word))
        return Closeness::InText;
    return close;
}

// What the text says around the word, from the beginning of a word on.
QString excerpt(const QString &text, const QString &word)
{
    QList<qsizetype> origins;
    const qsizetype at = folded(text, &origins).indexOf(word);
    if (at < 0)
        return {};
    const qsizetype from = std::max<qsizetype>(0, origins[at] - ExcerptBefore);
    const qsizetype begin = from == 0 ? 0 : text.indexOf(u' ', from) + 1;
    const qsizetype start = begin > origins[at] ? origins[at] : begin;
    return (start > 0 ? u"… "_s : QString()) + text.mid(start, ExcerptLength) + (start + ExcerptLength < text.size() ? u"…"_s : QString());
}

// Spans of the folded text as spans of the text itself, whole characters with their accents.
QList<Span> unfolded(const QList<Span> &spans, const QList<qsizetype> &origins, qsizetype size)
{
    QList<Span> out;
    for (const Span &span : spans) {
        const qsizetype first = origins[span.start];
        const qsizetype last = origins[span.start + span.length - 1];
        const auto next = std::upper_bound(origins.begin(), origins.end(), last);
        const qsizetype end = next == origins.end() ? size : *next;
        out.append({first, end - first});
    }
    return out;
}

// Sorted and without overlap: the words of a query may stand in the same place.
QList<Span> united(QList<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::start);
    QList<Span> out;
    for (const Span &span : std::as_const(spans)) {
        if (out.isEmpty() || out.last().start + out.last().length < span.start)
            out.append(span);
        else
            out.last().length = std::max(out.last().length, span.start + span.length - out.last().start);
    }
    return out;
}

QList<Span> marksIn(const QString &text, const QStringList &words)
{
    QList<qsizetype> origins;
    const QString plain = folded(text, &origins);
    QList<Span> spans;
    for (const QString &word : words)
        spans += unfolded(spansOf(plain, word), origins, text.size());
    return united(std::move(spans));
}

}  // namespace

QString detailOf(const PaletteEntry &entry, const PaletteQuery &query)
{
    if (!entry.text)
        return entry.detail;
    const QString title = folded(entry.title);
    const QString detail = folded(entry.detail);
    for (const QString &word : query.words())
        if (closenessTo(title, detail, entry.text.get(), word) == Closeness::InText)
            return excerpt(entry.text->plain, word);
    return entry.detail;
}

PaletteMarks marksOf(const PaletteEntry &entry, const PaletteQuery &query)
{
    const QString below = detailOf(entry, query);
    const QString title = folded(entry.title);
    const QString detail = folded(below);
    QStringList ofTitle, ofDetail;
    for (const QString &word : query.words())
        (closenessTo(title, detail, nullptr, word) == Closeness::InDetail ? ofDetail : ofTitle).append(word);
    return {marksIn(entry.title, ofTitle), marksIn(below, ofDetail)};
}

PaletteIndex::PaletteIndex(QList<PaletteEntry> entries)
{
    QList<Texts> texts;
    texts.reserve(entries.size());
    for (const PaletteEntry &entry : std::as_const(entries))
        texts.append({folded(entry.title), folded(entry.detail)});
    QList<qsizetype> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) {
        if (entries[a].kind == PaletteEntry::Kind::View && entries[b].kind == PaletteEntry::Kind::View)
            return a < b;  // as in the navigation, which people know by heart
        return std::tie(entries[a].kind, texts[a].title, entries[a].title, entries[a].key)
            < std::tie(entries[b].kind, texts[b].title, entries[b].title, entries[b].key);
    });
    m_entries.reserve(entries.size());
    m_folded.reserve(entries.size());
    for (const qsizetype at : std::as_const(order)) {
        m_byKey.insert(entries[at].key, int(m_entries.size()));
        m_entries.append(std::move(entries[at]));
        m_folded.append(std::move(texts[at]));
    }
}

PaletteIndex::Found PaletteIndex::find(const PaletteQuery &query) const
{
    Found found;  // the entries are in order already: nothing has to be sorted
    for (int at = 0; at < m_folded.size(); ++at) {
        std::optional<Closeness> worst = Closeness::WordStart;
        for (const QString &word : query.words()) {
            const auto close = closenessTo(m_folded[at].title, m_folded[at].detail, m_entries[at].text.get(), word);
            worst = close ? std::max(*worst, *close) : close;
            if (!worst)
                break;
        }
        if (worst)
            found[size_t(*worst)].append(at);
    }
    return found;
}

QList<int> PaletteIndex::search(const PaletteQuery &query) const
{
    QList<int> all;
    for (const QList<int> &level : find(query))
        all += level;
    return all;
}

}  // namespace vestibule::shell
