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

enum class Misread { Nothing, Name, Type, Choices };

constexpr std::array TypeWords{"text", "number", "money", "date", "choice", "client", "product", "list"};

// What may stand behind the name; a list is none of them.
const QStringList &fieldTypes()
{
    static const QStringList types = [] {
        QStringList words;
        for (std::size_t i = 0; i + 1 < TypeWords.size(); ++i)
            words.append(QString::fromLatin1(TypeWords[i]));
        return words;
    }();
    return types;
}

// Name and type of what stands between the marks, or what is wrong with them.
Misread readName(const QString &inner, Tag &tag)
{
    static const QRegularExpression grammar(
        u"^(?<name>\\.|[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*?)\\s*(?::\\s*(?<type>\\p{L}+)\\s*(?:\\((?<choices>[^()]*)\\))?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = grammar.match(inner);
    if (!match.hasMatch())
        return Misread::Name;
    tag.name = match.captured(u"name"_s);
    const QString type = match.captured(u"type"_s);
    const qsizetype place = fieldTypes().indexOf(type);
    if (!type.isEmpty() && place < 0)
        return Misread::Type;
    tag.type = FieldType(std::max<qsizetype>(0, place));
    for (const QString &choice : match.captured(u"choices"_s).split(u';', Qt::SkipEmptyParts))
        tag.choices.append(choice.trimmed());
    return (tag.type == FieldType::Choice) == !tag.choices.isEmpty() ? Misread::Nothing : Misread::Choices;
}

Misread readTag(const QString &text, Tag &tag)
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
        return Misread::Nothing;
    const bool plain = !inner.contains(u':') && readName(inner, tag) == Misread::Nothing;
    tag.type = FieldType::List;
    return plain ? Misread::Nothing : Misread::Name;
}

QString wordsFor(Misread misread, const QString &inner)
{
    const QString type = inner.section(u':', 1).section(u'(', 0, 0).trimmed();
    switch (misread) {
    case Misread::Type: {
        const QString like = nearest(type, fieldTypes());
        return Words::tr("“%1” is no type of a field; there are: %2.").arg(type, fieldTypes().join(u", "_s)) +
               (like.isEmpty() ? QString() : u' ' + Words::tr("Did you mean “%1”?").arg(like));
    }
    case Misread::Choices:
        return type == "choice"_L1 ? Words::tr("A choice names what can be chosen: write it like “payment:choice(prepaid; in 30 days)”.")
                                   : Words::tr("Only a choice has something in brackets; “%1” is none.").arg(type);
    case Misread::Name:
    case Misread::Nothing: break;
    }
    return Words::tr("“%1” is no name of a field: a name has letters, digits, spaces, “_”, “-” and “.”.").arg(inner);
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
            const Misread misread = readTag(name, tag);
            if (misread == Misread::Nothing)
                tags.append(tag);
            else
                fault(misread == Misread::Type ? u"unknown-type"_s : u"malformed-tag"_s, tag.from, tag.to, wordsFor(misread, name.simplified()));
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

bool isSlipOf(const QString &name, const QString &other)
{
    constexpr qsizetype shortest = 5;
    if (name == other || std::min(name.size(), other.size()) < shortest || std::abs(name.size() - other.size()) > 1)
        return false;
    qsizetype from = 0, end = 0;  // what both begin and end with
    while (from < name.size() && from < other.size() && name[from] == other[from])
        ++from;
    while (end < name.size() - from && end < other.size() - from && name[name.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    const QString here = name.sliced(from, name.size() - from - end), there = other.sliced(from, other.size() - from - end);
    const bool swapped = here.size() == 2 && there.size() == 2 && here[0] == there[1] && here[1] == there[0];
    const bool letters = std::ranges::all_of(here + there, [](QChar c) { return c.isLetter(); });
    return end > 0 && letters && (swapped || std::max(here.size(), there.size()) == 1);
}

}  // namespace vestibule::documents
