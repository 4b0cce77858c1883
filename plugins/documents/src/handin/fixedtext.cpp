#include "handin/fixedtext.h"

#include "handin/pattern.h"
#include "handin/sameness.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortLabel = 6;  // letters and marks: less is a label that anybody may write another way
constexpr int ShortestLabel = 2;
constexpr int ShortLine = 12;

// Without what stands above and below each page: it counts them.
QStringList textsOf(const Content &content)
{
    QStringList texts = content.lines.first(content.lines.size() - content.marginLines);
    for (const Grid &grid : content.grids)
        for (const QStringList &row : grid.rows)
            texts += row;
    return texts;
}

bool isLetter(QChar c) { return c.isLetter(); }

struct TemplateLine {
    QString text;
    Pattern pattern;
    bool conditional;  // stands within a list or a condition: it may be there, often or never
};

QList<TemplateLine> linesOf(const Content &made)
{
    const QRegularExpression tag = tagIn(made.delimiters);
    QList<TemplateLine> lines;
    int depth = 0;
    const QStringList texts = textsOf(made);
    for (const QString &text : texts) {
        bool conditional = depth > 0;
        for (auto tags = tag.globalMatch(text); tags.hasNext();) {
            const QString kind = tags.next().captured(1);
            depth += kind == u'#' || kind == u'^' ? 1 : kind == u'/' ? -1 : 0;
            conditional = conditional || !kind.isEmpty();
        }
        lines.append({text, Pattern(text, tag), conditional});
    }
    return lines;
}

bool isSaid(const TemplateLine &line, const QStringList &texts)
{
    return std::ranges::any_of(texts, [&](const QString &text) { return line.pattern.match(text).has_value(); });
}

// Values with little beside them, or a part of one that goes over several lines. A number within a sentence does not make it one.
bool isValue(const QString &text, const QStringList &values)
{
    const QString said = plain(text);
    QString rest = said;
    for (const QString &given : values) {
        const QString value = plain(given);
        if (value.isEmpty())
            continue;
        if (value.contains(said))
            return true;
        rest.remove(value);
    }
    return rest.size() * 2 <= said.size();
}

}  // namespace

std::optional<TextChanges> changesOfText(const Content &made, const Content &document, const QStringList &values, Labels labels)
{
    const int shortLabel = labels == Labels::Stay ? ShortestLabel : ShortLabel;
    const QList<TemplateLine> lines = linesOf(made);
    const QStringList texts = textsOf(document);
    TextChanges changes;
    int kept = 0;
    for (const TemplateLine &line : lines) {
        if (line.conditional || line.pattern.fixed() < shortLabel || std::ranges::none_of(line.text, &isLetter))
            continue;
        if (isSaid(line, texts))
            ++kept;
        else if (!changes.gone.contains(line.text))
            changes.gone.append(line.text);
    }
    if (kept < changes.gone.size())
        return {};
    QStringList longestFirst = values;  // a short one may stand within it
    std::ranges::sort(longestFirst, std::ranges::greater(), &QString::size);
    const auto says = [](const TemplateLine &line, const QString &text) { return line.pattern.fixed() >= ShortLabel && line.pattern.match(text).has_value(); };
    for (const QString &text : texts) {
        const bool known = text.size() < ShortLine || isValue(text, longestFirst) || std::ranges::any_of(lines, [&](const TemplateLine &line) { return says(line, text); });
        if (!known && !changes.added.contains(text))
            changes.added.append(text);
    }
    return changes;
}

}  // namespace vestibule::documents
