#include "reading/letterhead.h"

#include "markup/names.h"

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Stylesheet = "styles.xml"_L1;

int firstOf(const Markup &part, QByteArrayView name)
{
    for (std::size_t i = 0; i < part.elements.size(); ++i)
        if (localName(part.elements[i].name) == name)
            return int(i);
    return -1;
}

// The relation that the first section's header goes by: that of the first page where it has its own, else that of all pages.
QString relationOf(const Markup &body)
{
    const bool firstPageIsOther = firstOf(body, "titlePg") >= 0;
    QString relation;
    for (std::size_t i = 0; i < body.elements.size(); ++i) {
        if (localName(body.elements[i].name) != "headerReference")
            continue;
        const QString type = body.attribute(int(i), "type");
        if (type == "first"_L1 && firstPageIsOther)
            return body.attribute(int(i), "id");
        if (type != "first"_L1 && type != "even"_L1 && relation.isEmpty())
            relation = body.attribute(int(i), "id");
    }
    return relation;
}

// "word/document.xml" and its relation → "word/header1.xml".
Result<QString> targetOf(const Package &package, const Markup &body, const QString &relation)
{
    const qsizetype slash = body.entry.lastIndexOf(u'/') + 1;
    const QString folder = body.entry.first(slash);
    const QString list = folder + u"_rels/"_s + body.entry.sliced(slash) + u".rels"_s;
    const QByteArray xml = package.xml(list);
    if (xml.isEmpty())
        return QString();
    const auto relations = readMarkup(xml, package.name(), list);
    if (!relations)
        return std::unexpected(relations.error());
    for (std::size_t i = 0; i < relations->elements.size(); ++i)
        if (localName(relations->elements[i].name) == "Relationship" && relations->attribute(int(i), "Id") == relation) {
            const QString target = relations->attribute(int(i), "Target");
            return target.startsWith(u'/') ? target.sliced(1) : folder + target;
        }
    return QString();
}

Result<QString> entryOf(const Package &package, const Markup &body)
{
    if (package.format() == Format::Odt)
        return Stylesheet;
    const QString relation = relationOf(body);
    return relation.isEmpty() ? Result<QString>(QString()) : targetOf(package, body, relation);
}

}  // namespace

Result<std::optional<Letterhead>> letterheadOf(const Package &package, const Markup &body)
{
    const auto entry = entryOf(package, body);
    if (!entry)
        return std::unexpected(entry.error());
    if (!package.textParts().contains(*entry))
        return std::nullopt;
    auto part = readMarkup(package.xml(*entry), package.name(), *entry);
    if (!part)
        return std::unexpected(part.error());
    const int element = firstOf(*part, package.format() == Format::Odt ? QByteArrayView("header") : QByteArrayView("hdr"));
    return element < 0 ? std::optional<Letterhead>() : Letterhead{std::move(*part), element};
}

}  // namespace vestibule::documents
