#include "reading/documenthtml.h"

#include "archive/package.h"
#include "markup/markup.h"
#include "markup/names.h"
#include "reading/letterhead.h"
#include "reading/tablelines.h"

#include <QRegularExpression>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

class Page
{
public:
    // lines: nothing where tables only set texts beside each other.
    explicit Page(const Markup &part, const TableLines *lines = nullptr) : m_part(part), m_lines(lines) {}

    // Of all of the part, or of what stands in one of its elements.
    [[nodiscard]] QString html(int within = 0)
    {
        if (m_part.elements.empty())
            return {};
        const Element &bounds = m_part.elements[std::size_t(within)];
        for (const Paragraph &paragraph : m_part.paragraphs)
            if (const Element &element = m_part.elements[std::size_t(paragraph.element)]; element.begin >= bounds.begin && element.end <= bounds.end)
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
            m_html += u"<%1>%2</%1>"_s.arg(tagOf(paragraph), text);
        m_filled = true;
    }

    // Closes what the next paragraph does not stand in.
    void leave(int table, int row, int cell)
    {
        if (m_cell >= 0 && m_cell != cell)
            m_html += m_header ? u"</th>"_s : u"</td>"_s;
        if (m_row >= 0 && m_row != row)
            m_html += u"</tr>"_s;
        if (m_table >= 0 && m_table != table)
            m_html += u"</table>"_s;
    }

    void enter(int table, int row, int cell)
    {
        if (table >= 0 && table != m_table)
            m_html += u"<table width=\"100%\" border=\"%1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse; margin-top:8px; margin-bottom:8px\">"_s.arg(
                m_lines && m_lines->around(table) ? 1 : 0);
        if (row >= 0 && row != m_row) {
            m_header = isHeader(m_part, row);
            m_html += u"<tr>"_s;
        }
        if (cell >= 0 && cell != m_cell)
            m_html += u"<%1 colspan=\"%2\">"_s.arg(m_header ? u"th align=\"left\""_s : u"td"_s).arg(spanOf(m_part, cell));
        m_filled = cell >= 0 && cell == m_cell;
        m_table = table;
        m_row = row;
        m_cell = cell;
    }

    // "1 250,00 ₽" stays on one line, however narrow its column.
    [[nodiscard]] static QString unbroken(QString text)
    {
        static const QRegularExpression within(u"(?<=\\d) (?=\\d{3}(?!\\d)|[₽%€$])"_s);
        return text.replace(within, QString(QChar::Nbsp));
    }

    [[nodiscard]] static QString textOf(const Paragraph &paragraph)
    {
        QString text = unbroken(paragraph.text.trimmed()).toHtmlEscaped();
        text.replace(u'\n', u"<br>"_s);
        return text.replace(u'\t', u" &nbsp; &nbsp; "_s);
    }

    // A title stands above all headings, and these above the text.
    [[nodiscard]] QString tagOf(const Paragraph &paragraph) const
    {
        const QString style = styleOf(m_part, paragraph.element);
        if (style.startsWith("Title"_L1, Qt::CaseInsensitive))
            return u"h2"_s;
        const bool heading = localName(m_part.elements[std::size_t(paragraph.element)].name) == "h";
        return heading || style.startsWith("Heading"_L1, Qt::CaseInsensitive) ? u"h3"_s : u"p"_s;
    }

    const Markup &m_part;
    const TableLines *m_lines;
    QString m_html;
    int m_table = -1, m_row = -1, m_cell = -1;
    bool m_filled = false;  // the cell has a paragraph already
    bool m_header = false;  // the row is its table's header
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
    const auto head = letterheadOf(*package, *part);
    if (!head)
        return std::unexpected(head.error());
    const QString above = *head ? Page((*head)->part).html((*head)->element) : QString();
    const TableLines lines(*package, *part);
    return (above.isEmpty() ? QString() : above + u"<hr>"_s) + Page(*part, &lines).html();
}

}  // namespace vestibule::documents
