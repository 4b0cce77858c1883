#include "reading/tablelines.h"

#include "markup/names.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

// The first element of this name within another one, or -1.
int within(const Markup &part, int element, QByteArrayView name)
{
    const Element &bounds = part.elements[std::size_t(element)];
    for (std::size_t i = std::size_t(element) + 1; i < part.elements.size() && part.elements[i].begin < bounds.end; ++i)
        if (localName(part.elements[i].name) == name)
            return int(i);
    return -1;
}

bool isLine(const QString &border) { return !border.isEmpty() && border != "none"_L1 && border != "nil"_L1; }

// <w:insideH> of a table's borders, or its fo:border, says that rows are parted.
QSet<QString> docxStyles(const QByteArray &styles)
{
    QSet<QString> drawn;
    QString style;
    QXmlStreamReader reader(styles);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&reader](QLatin1StringView name) {
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                if (attribute.name() == name)
                    return attribute.value().toString();
            return QString();
        };
        if (reader.name() == "style"_L1)
            style = value("styleId"_L1);
        else if (reader.name() == "insideH"_L1 && isLine(value("val"_L1)))
            drawn.insert(style);
    }
    return drawn;
}

QSet<QString> odtStyles(const QByteArray &content)
{
    QSet<QString> drawn;
    QString style;
    QXmlStreamReader reader(content);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            if (reader.name() == "style"_L1 && attribute.name() == "name"_L1)
                style = attribute.value().toString();
            else if (reader.name() == "table-cell-properties"_L1 && (attribute.name() == "border"_L1 || attribute.name() == "border-bottom"_L1)
                     && isLine(attribute.value().toString()))
                drawn.insert(style);
        }
    }
    return drawn;
}

}  // namespace

QString styleOf(const Markup &part, int element)
{
    const Element &styled = part.elements[std::size_t(element)];
    if (const QString style = part.attribute(element, "style-name"); !style.isEmpty())
        return style;
    const int named = within(part, element, styled.role == Role::Table ? QByteArrayView("tblStyle") : QByteArrayView("pStyle"));
    return named < 0 ? QString() : part.attribute(named, "val");
}

int spanOf(const Markup &part, int cell)
{
    constexpr int most = 100;  // no page is that wide
    const int named = within(part, cell, "gridSpan");
    const QString span = named < 0 ? part.attribute(cell, "number-columns-spanned") : part.attribute(named, "val");
    return std::clamp(span.toInt(), 1, most);
}

bool isHeader(const Markup &part, int row)
{
    const int parent = part.elements[std::size_t(row)].parent;
    return (parent >= 0 && localName(part.elements[std::size_t(parent)].name) == "table-header-rows") || within(part, row, "tblHeader") >= 0;
}

TableLines::TableLines(const Package &package, const Markup &part)
    : m_part(part), m_docx(package.format() == Format::Docx), m_styles(m_docx ? docxStyles(package.xml(u"word/styles.xml"_s)) : odtStyles(part.bytes))
{
}

bool TableLines::around(int table) const
{
    if (!m_docx) {
        const int cell = within(m_part, table, "table-cell");
        return cell >= 0 && m_styles.contains(m_part.attribute(cell, "style-name"));
    }
    if (const int line = within(m_part, table, "insideH"); line >= 0)
        return isLine(m_part.attribute(line, "val"));
    return m_styles.contains(styleOf(m_part, table)) || within(m_part, table, "tcBorders") >= 0;
}

}  // namespace vestibule::documents
