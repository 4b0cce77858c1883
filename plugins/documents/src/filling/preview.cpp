#include "filling/preview.h"

#include "archive/package.h"
#include "markup/markup.h"
#include "markup/names.h"

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

class Page
{
public:
    explicit Page(const Markup &part) : m_part(part) {}

    [[nodiscard]] QString html()
    {
        for (const Paragraph &paragraph : m_part.paragraphs)
            add(paragraph);
        leave(-1, -1, -1);
        return m_html;
    }

private:
    void add(const Paragraph &paragraph)
    {
        const int cell = m_part.above(paragraph.element, Role::Cell);
        const int row = m_part.above(cell, Role::Row);
        const int table = m_part.above(row, Role::Table);
        leave(table, row, cell);
        enter(table, row, cell);
        const QString text = textOf(paragraph);
        if (cell >= 0)
            m_html += (m_filled ? u"<br>"_s : QString()) + text;
        else if (!text.isEmpty())
            m_html += isHeading(paragraph) ? u"<h3>"_s + text + u"</h3>"_s : u"<p>"_s + text + u"</p>"_s;
        m_filled = true;
    }

    // Closes what the next paragraph does not stand in.
    void leave(int table, int row, int cell)
    {
        if (m_cell >= 0 && m_cell != cell)
            m_html += u"</td>"_s;
        if (m_row >= 0 && m_row != row)
            m_html += u"</tr>"_s;
        if (m_table >= 0 && m_table != table)
            m_html += u"</table>"_s;
    }

    void enter(int table, int row, int cell)
    {
        if (table >= 0 && table != m_table)
            m_html += u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse\">"_s;
        if (row >= 0 && row != m_row)
            m_html += u"<tr>"_s;
        if (cell >= 0 && cell != m_cell)
            m_html += u"<td>"_s;
        m_filled = cell >= 0 && cell == m_cell;
        m_table = table;
        m_row = row;
        m_cell = cell;
    }

    [[nodiscard]] static QString textOf(const Paragraph &paragraph)
    {
        QString text = paragraph.text.trimmed().toHtmlEscaped();
        text.replace(u'\n', u"<br>"_s);
        return text.replace(u'\t', u" &nbsp; &nbsp; "_s);
    }

    [[nodiscard]] bool isHeading(const Paragraph &paragraph) const
    {
        const Element &element = m_part.elements[std::size_t(paragraph.element)];
        if (localName(element.name) == "h")
            return true;
        const auto isTitle = [](const QString &style) {
            return style.startsWith("Heading"_L1, Qt::CaseInsensitive) || style.startsWith("Title"_L1, Qt::CaseInsensitive);
        };
        if (isTitle(m_part.attribute(paragraph.element, "style-name")))
            return true;
        for (std::size_t i = std::size_t(paragraph.element) + 1; i < m_part.elements.size() && m_part.elements[i].begin < element.end; ++i)
            if (localName(m_part.elements[i].name) == "pStyle")
                return isTitle(m_part.attribute(int(i), "val"));
        return false;
    }

    const Markup &m_part;
    QString m_html;
    int m_table = -1, m_row = -1, m_cell = -1;
    bool m_filled = false;  // the cell has a paragraph already
};

}  // namespace

Result<QString> documentHtml(const QByteArray &file, const QString &name)
{
    const auto package = Package::read(file, name);
    if (!package)
        return std::unexpected(package.error());
    const QString body = package->textParts().value(0);
    const auto part = readMarkup(package->xml(body), name, body);
    if (!part)
        return std::unexpected(part.error());
    return Page(*part).html();
}

}  // namespace vestibule::documents
