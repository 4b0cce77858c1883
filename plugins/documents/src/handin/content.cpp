#include "handin/content.h"

#include "archive/package.h"
#include "markup/markup.h"

#include <algorithm>
#include <limits>
#include <map>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

class Reading
{
public:
    Reading(const Markup &part, Content &content) : m_part(part), m_content(content) {}

    void run()
    {
        for (const Paragraph &paragraph : m_part.paragraphs) {
            const int cell = m_part.above(paragraph.element, Role::Cell);
            const int row = m_part.above(cell, Role::Row);
            const int table = m_part.above(row, Role::Table);
            if (table >= 0)
                addCell(table, row, cell, paragraph.text.simplified());
            else
                for (const QString &line : paragraph.text.split(u'\n'))
                    addLine(line);
        }
        readControls();
    }

private:
    // A tab parts a label from its value, and one pair from the next.
    void addLine(const QString &line)
    {
        QStringList parts;
        for (const QString &part : line.split(u'\t', Qt::SkipEmptyParts))
            parts.append(part.simplified());
        const QString text = parts.join(u'\t');
        if (!text.isEmpty())
            m_content.lines.append(text);
    }

    void addCell(int table, int row, int cell, const QString &text)
    {
        if (!m_tables.contains(table)) {
            m_tables[table] = m_content.grids.size();
            m_content.grids.append(Grid());
        }
        Grid &grid = m_content.grids[m_tables[table]];
        if (!m_rows.contains(row)) {
            m_rows[row] = grid.rows.size();
            grid.rows.append(QStringList());
        }
        QStringList &cells = grid.rows[m_rows[row]];
        if (!m_cells.contains(cell)) {
            m_cells[cell] = cells.size();
            cells.append(text);
        } else if (!text.isEmpty()) {
            QString &before = cells[m_cells[cell]];
            before += (before.isEmpty() ? QString() : u" "_s) + text;
        }
    }

    void readControls()
    {
        constexpr qsizetype most = 1'000;  // no form has more, and each is looked for in all paragraphs
        for (std::size_t i = 0; i < m_part.elements.size() && m_content.controls.size() < most; ++i) {
            if (m_part.elements[i].role != Role::ControlName)
                continue;
            const int control = m_part.above(int(i), Role::Control);
            const QString name = m_part.attribute(int(i), "val");
            if (control >= 0 && !name.isEmpty())
                m_content.controls.insert(name, textWithin(m_part.elements[std::size_t(control)]));
        }
    }

    [[nodiscard]] QString textWithin(const Element &bounds) const
    {
        QStringList texts;
        for (const Paragraph &paragraph : m_part.paragraphs) {
            QString text;
            for (std::size_t i = 0; i < paragraph.pieces.size(); ++i) {
                const Piece &piece = paragraph.pieces[i];
                const qsizetype end = i + 1 < paragraph.pieces.size() ? paragraph.pieces[i + 1].at : paragraph.text.size();
                if (piece.begin >= bounds.begin && piece.end <= bounds.end)
                    text += paragraph.text.sliced(piece.at, end - piece.at);
            }
            if (!text.trimmed().isEmpty())
                texts.append(text.simplified());
        }
        return texts.join(u' ');
    }

    const Markup &m_part;
    Content &m_content;
    std::map<int, qsizetype> m_tables, m_rows, m_cells;  // element → index
};

Result<Content> readParts(const QByteArray &file, const QString &name, qsizetype parts)
{
    const auto package = Package::read(file, name);
    if (!package)
        return std::unexpected(package.error());
    Content content;
    content.delimiters = delimitersOf(*package).value_or(Delimiters());  // what is wrong with a template is told where it is proved
    qsizetype body = -1;
    for (const QString &entry : package->textParts().first(std::min(parts, package->textParts().size()))) {
        const auto part = readMarkup(package->xml(entry), name, entry);
        if (!part)
            return std::unexpected(part.error());
        Reading(*part, content).run();
        if (body < 0)
            body = content.lines.size();
    }
    content.marginLines = body < 0 ? 0 : content.lines.size() - body;
    return content;
}

}  // namespace

Result<Content> readContent(const QByteArray &file, const QString &name) { return readParts(file, name, std::numeric_limits<qsizetype>::max()); }

Result<Content> readBody(const QByteArray &file, const QString &name) { return readParts(file, name, 1); }

}  // namespace vestibule::documents
