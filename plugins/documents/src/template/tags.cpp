#include "template/tags.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <numeric>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentTags)
};

constexpr std::array TypeWords{"text", "number", "money", "date", "choice", "client", "product", "list"};

// Name and type of what stands between the marks; false when it is neither.
bool readName(const QString &inner, Tag &tag)
{
    static const QRegularExpression grammar(
        u"^(?<name>\\.|[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*?)\\s*(?::\\s*(?<type>text|number|money|date|choice|client|product)\\s*(?:\\((?<choices>[^()]*)\\))?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = grammar.match(inner);
    if (!match.hasMatch())
        return false;
    tag.name = match.captured(u"name"_s);
    const QString type = match.captured(u"type"_s);
    for (std::size_t i = 0; i < TypeWords.size(); ++i)
        if (type == QLatin1String(TypeWords[i]))
            tag.type = FieldType(i);
    for (const QString &choice : match.captured(u"choices"_s).split(u';', Qt::SkipEmptyParts))
        tag.choices.append(choice.trimmed());
    return (tag.type == FieldType::Choice) == !tag.choices.isEmpty();
}

bool readTag(const QString &text, Tag &tag)
{
    QString inner = text.simplified();
    if (inner.startsWith(u'#'))
        tag.kind = Tag::Section;
    else if (inner.startsWith(u'^'))
        tag.kind = Tag::Inverted;
    else if (inner.startsWith(u'/'))
        tag.kind = Tag::End;
    if (tag.kind == Tag::Field)
        return readName(inner, tag);
    inner = inner.sliced(1).trimmed();
    if (tag.kind == Tag::End && inner.isEmpty())
        return true;
    const bool plain = readName(inner, tag) && tag.type == FieldType::Text && !inner.contains(u':');
    tag.type = FieldType::List;
    return plain;
}

QString around(const QString &text, qsizetype from, qsizetype to)
{
    constexpr qsizetype context = 30;
    const qsizetype first = std::max<qsizetype>(0, from - context);
    const qsizetype last = std::min(text.size(), to + context);
    QString shown = text.sliced(first, last - first).simplified();
    if (first > 0)
        shown.prepend(u'…');
    if (last < text.size())
        shown.append(u'…');
    return shown;
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[std::size_t(j) + 1];
            row[std::size_t(j) + 1] = std::min({change, diagonal + 1, row[std::size_t(j)] + 1});
        }
    }
    return row.back();
}

}  // namespace

QString wordOf(FieldType type) { return QString::fromLatin1(TypeWords[std::size_t(type)]); }

Place placeOf(const Markup &part, const Tag &tag)
{
    return {part.entry, tag.paragraph + 1, around(part.paragraphs[std::size_t(tag.paragraph)].text, tag.from, tag.to)};
}

QList<Tag> scanTags(const Markup &part, const Delimiters &delimiters, Faults &faults)
{
    QList<Tag> tags;
    for (int paragraph = 0; paragraph < int(part.paragraphs.size()); ++paragraph) {
        const QString &text = part.paragraphs[std::size_t(paragraph)].text;
        const auto fault = [&](const QString &kind, qsizetype from, qsizetype to, const QString &message) {
            Tag tag;
            tag.paragraph = paragraph;
            tag.from = from;
            tag.to = to;
            faults.append({kind, {}, placeOf(part, tag), message});
        };
        qsizetype at = 0;
        for (;;) {
            const qsizetype open = text.indexOf(delimiters.open, at);
            const qsizetype inner = open + delimiters.open.size();
            const qsizetype stray = text.indexOf(delimiters.close, at);
            if (stray >= 0 && (open < 0 || stray < open)) {
                fault(u"stray-close"_s, stray, stray + delimiters.close.size(), Words::tr("“%1” closes no tag: write “%2” before the name.").arg(delimiters.close, delimiters.open));
                at = stray + delimiters.close.size();
                continue;
            }
            if (open < 0)
                break;
            const qsizetype close = text.indexOf(delimiters.close, inner);
            const qsizetype again = text.indexOf(delimiters.open, inner);
            if (close < 0 || (again >= 0 && again < close && delimiters.open != delimiters.close)) {
                fault(u"unclosed-tag"_s, open, inner, Words::tr("“%1” is not closed in its paragraph: write “%2” behind the name.").arg(delimiters.open, delimiters.close));
                at = inner;
                continue;
            }
            Tag tag;
            tag.paragraph = paragraph;
            tag.from = open;
            tag.to = close + delimiters.close.size();
            at = tag.to;
            const QString name = text.sliced(inner, close - inner);
            if (readTag(name, tag))
                tags.append(tag);
            else
                fault(u"malformed-tag"_s, tag.from, tag.to,
                      Words::tr("“%1” is no name of a field: a name has letters, digits, spaces, “_”, “-” and “.”.").arg(name.simplified()));
        }
    }
    return tags;
}

QString nearest(const QString &name, const QStringList &candidates)
{
    QString best;
    int least = int(name.size()) / 3 + 1;  // more differences are another word
    for (const QString &candidate : candidates) {
        const int far = distance(name.toLower(), candidate.toLower());
        if (candidate != name && far <= least && (best.isEmpty() || far < least)) {
            best = candidate;
            least = far;
        }
    }
    return best;
}

}  // namespace vestibule::documents
