#include "handin/placed.h"

#include "handin/alignment.h"
#include "handin/pattern.h"

#include <algorithm>

namespace vestibule::documents {

namespace {

constexpr qint64 MostPairs = 4'000'000;  // lines or rows of both beside each other; beyond it labels have to do

using Row = QList<Pattern>;

QList<Pattern> patternsOf(const QStringList &texts, const QRegularExpression &tag)
{
    QList<Pattern> patterns;
    for (const QString &text : texts)
        patterns.append(Pattern(text, tag));
    return patterns;
}

int fixedOf(const QList<Pattern> &patterns)
{
    int fixed = 0;
    for (const Pattern &pattern : patterns)
        fixed += pattern.fixed();
    return fixed;
}

QString listOf(const Row &row)
{
    for (const Pattern &cell : row)
        if (!cell.list().isEmpty())
            return cell.list();
    return {};
}

// Characters that stand in both; less than 0 when the row is another one. Fewer than half of its cells may be worded anew, but none that
// holds a field: the headings of columns, or what the form says of the other party.
int agreement(const Row &row, const QStringList &cells)
{
    if (row.size() != cells.size())
        return -1;
    int fixed = 0;
    qsizetype same = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool fits = row[i].match(cells[i]).has_value();
        if (!fits && !(row[i].names().isEmpty() && row[i].list().isEmpty()))
            return -1;
        same += fits ? 1 : 0;
        fixed += fits ? row[i].fixed() : 0;
    }
    return same == row.size() || (fixed > 0 && same * 2 > row.size()) ? fixed : -1;
}

class Reading
{
public:
    Reading(const Content &made, const Content &document) : m_made(made), m_document(document), m_tag(tagIn(made.delimiters)) {}

    Placed run()
    {
        readLines();
        for (const Grid &grid : m_made.grids)
            m_grids.append(rowsOf(grid));
        for (const auto &[i, j] : align(int(m_grids.size()), int(m_document.grids.size()), [this](int i, int j) { return likeness(m_grids[i], m_document.grids[j]); },
                                        [](int) { return false; }))
            readGrid(m_grids[i], m_document.grids[j]);
        return std::move(m_placed);
    }

private:
    void readLines()
    {
        const QList<Pattern> patterns = patternsOf(m_made.lines, m_tag);
        if (qint64(patterns.size()) * m_document.lines.size() > MostPairs)
            return;
        const auto pairs = align(int(patterns.size()), int(m_document.lines.size()),
                                 [&](int i, int j) { return patterns[i].match(m_document.lines[j]) ? patterns[i].fixed() + 1 : -1; }, [](int) { return false; });
        int fixed = 0;
        for (const auto &[i, j] : pairs)
            fixed += patterns[i].fixed();
        if (fixed * 2 < fixedOf(patterns))
            return;  // another document
        for (std::size_t p = 0; p < pairs.size(); ++p) {
            const auto [i, j] = pairs[p];
            QStringList lines{m_document.lines[j]};
            const int next = p + 1 < pairs.size() ? pairs[p + 1].second : j + 1;
            if (patterns[i].isOneField())  // a value of several lines
                lines += m_document.lines.mid(j + 1, next - j - 1);
            take(patterns[i], lines.join(u'\n'));
        }
        readChanged(patterns, pairs);
    }

    // Sentences with a field that are worded anew stand between those that are not.
    void readChanged(const QList<Pattern> &patterns, const std::vector<std::pair<int, int>> &pairs)
    {
        int i = 0, j = 0;
        const auto readTo = [&](int endOfForm, int endOfDocument) {
            for (; i < endOfForm; ++i)
                for (int line = j; line < endOfDocument; ++line)
                    if (const auto values = patterns[i].matchNearly(m_document.lines[line])) {
                        takeValues(patterns[i], *values);
                        j = line + 1;
                        break;
                    }
        };
        for (const auto &[ofForm, ofDocument] : pairs) {
            readTo(ofForm, ofDocument);
            i = ofForm + 1;
            j = ofDocument + 1;
        }
        readTo(int(patterns.size()), int(m_document.lines.size()));
    }

    [[nodiscard]] QList<Row> rowsOf(const Grid &grid) const
    {
        QList<Row> rows;
        for (const QStringList &cells : grid.rows)
            rows.append(patternsOf(cells, m_tag));
        return rows;
    }

    static std::vector<std::pair<int, int>> alignRows(const QList<Row> &rows, const Grid &grid)
    {
        if (qint64(rows.size()) * grid.rows.size() > MostPairs)
            return {};
        const auto score = [&](int i, int j) {
            const int same = agreement(rows[i], grid.rows[j]);
            return same < 0 ? -1 : same + 1;
        };
        return align(int(rows.size()), int(grid.rows.size()), score, [&](int i) { return !listOf(rows[i]).isEmpty(); });
    }

    // How much of a template's table stands in a document's; less than 0 when it is another one.
    static int likeness(const QList<Row> &rows, const Grid &grid)
    {
        int all = 0, same = 0;
        for (const Row &row : rows)
            all += fixedOf(row);
        const auto pairs = alignRows(rows, grid);
        for (const auto &[i, j] : pairs)
            same += agreement(rows[i], grid.rows[j]);
        return pairs.empty() || same * 2 < all ? -1 : same + 1;
    }

    void readGrid(const QList<Row> &rows, const Grid &grid)
    {
        for (const auto &[i, j] : alignRows(rows, grid)) {
            const QString list = listOf(rows[i]);
            if (list.isEmpty())
                for (qsizetype c = 0; c < rows[i].size(); ++c)
                    take(rows[i][c], grid.rows[j][c]);
            else
                takeRow(list, rows[i], grid.rows[j]);
        }
    }

    void take(const Pattern &pattern, const QString &text)
    {
        if (const auto values = pattern.match(text))
            takeValues(pattern, *values);
    }

    void takeValues(const Pattern &pattern, const QStringList &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            const auto known = m_placed.fields.find(pattern.names()[i]);
            if (known == m_placed.fields.end())
                m_placed.fields.insert(pattern.names()[i], {values[i]});
            else if (isBlank(known->value) != isBlank(values[i]))
                *known = {isBlank(values[i]) ? known->value : values[i], known->other, true};
            else if (plain(values[i]) != plain(known->value))
                known->other = values[i];
        }
    }

    void takeRow(const QString &list, const Row &row, const QStringList &cells)
    {
        if (std::ranges::all_of(cells, isBlank))
            return;
        QMap<QString, QString> values;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const QStringList found = row[c].match(cells[c]).value_or(QStringList());
            for (qsizetype i = 0; i < found.size(); ++i)
                values.insert(row[c].names()[i], found[i]);
        }
        m_placed.lists[list].append(values);
    }

    const Content &m_made;
    const Content &m_document;
    QRegularExpression m_tag;
    QList<QList<Row>> m_grids;
    Placed m_placed;
};

}  // namespace

Placed readByTemplate(const Content &made, const Content &document) { return Reading(made, document).run(); }

}  // namespace vestibule::documents
