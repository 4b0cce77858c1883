#include "handin/signers.h"

#include "handin/finding.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LinesBelow = 3;  // the line to write on, the place of a stamp, the name

// "A. Petrova": not "(signature)", "L.S." or a day.
bool isName(const QString &text)
{
    static const QRegularExpression bracketed(u"\\([^)]*\\)"_s);
    static const QRegularExpression word(u"\\p{Lu}\\p{Ll}|\\p{Lu}{4}"_s);
    const QString bare = QString(text).remove(bracketed);
    return word.match(bare).hasMatch() && std::ranges::none_of(bare, [](QChar c) { return c.isDigit(); });
}

class Search
{
public:
    Search(const QString &label, const QStringList &labels) : m_label(label), m_labels(labels) {}

    // What is said from the label on, across and downwards.
    void lookAt(const QStringList &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            if (labelAt(texts[i], m_label) == 0)
                look(texts, i);
    }
    // A label within a sentence, where it begins none.
    void lookWithin(const QStringList &texts)
    {
        for (qsizetype i = 0; !m_found.stands && i < texts.size(); ++i)
            if (labelAt(texts[i], m_label) > 0)
                look(texts, i);
    }
    [[nodiscard]] Signer found() const { return m_found; }

private:
    void look(const QStringList &texts, qsizetype at)
    {
        m_found.stands = true;
        bool ends = false;
        const QString &first = texts[at];
        m_found.named = m_found.named || isName(own(first.sliced(labelAt(first, m_label) + m_label.size()), ends));
        for (qsizetype i = at + 1; !m_found.named && !ends && i < texts.size() && i <= at + LinesBelow; ++i)
            m_found.named = isName(own(texts[i], ends));
    }

    // Up to the next signer's label.
    [[nodiscard]] QString own(const QString &text, bool &ends) const
    {
        qsizetype end = text.size();
        for (const QString &label : m_labels)
            if (const qsizetype at = labelAt(text, label); at >= 0) {
                end = std::min(end, at);
                ends = true;
            }
        return text.first(end);
    }

    const QString &m_label;
    const QStringList &m_labels;
    Signer m_found;
};

QList<QStringList> columnsOf(const Grid &grid)
{
    QList<QStringList> columns;
    for (const QStringList &row : grid.rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (columns.size() <= i)
                columns.resize(i + 1);
            columns[i].append(row[i]);
        }
    return columns;
}

}  // namespace

Signer signerOf(const Content &content, const QString &label, const QStringList &labels)
{
    Search search(label, labels);
    search.lookAt(content.lines);
    for (const Grid &grid : content.grids) {
        for (const QStringList &row : grid.rows)
            search.lookAt(row);
        for (const QStringList &column : columnsOf(grid))
            search.lookAt(column);
    }
    search.lookWithin(content.lines);
    return search.found();
}

}  // namespace vestibule::documents
