#include "handin/finding.h"

#include <QRegularExpression>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

bool isWord(const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); }

QString bare(const QString &label)
{
    QString text = plain(label);
    while (!text.isEmpty() && u":.,"_s.contains(text.back()))
        text.chop(1);
    return text;
}

bool isLabel(const QString &cell, const Expected &field)
{
    constexpr qsizetype marks = 4;  // by which a label and a cell of the same words may differ; most cells are told apart by it
    return std::ranges::any_of(field.labels, [&](const QString &label) {
        return std::abs(cell.size() - label.size()) <= marks && bare(cell) == bare(label);
    });
}

// "Price, RUB" and "Price (RUB)" are the label "Price".
QString unitless(const QString &heading)
{
    static const QRegularExpression unit(u"\\s*[,(][^,(]*$"_s);
    return QString(heading).remove(unit);
}

bool isHeading(const QString &cell, const Expected &column) { return isLabel(cell, column) || isLabel(unitless(cell), column); }

bool isLabelOfAny(const QString &text, const Case &wanted)
{
    return std::ranges::any_of(wanted.fields, [&](const Expected &field) { return isLabel(text, field); });
}

// "Date" in "Delivery date": what the longer label says belongs to its own field.
bool isPartOfLonger(const QString &line, qsizetype at, qsizetype size, const Case &wanted, const Expected &field)
{
    const auto covers = [&](const QString &label) {
        if (label.size() <= size)
            return false;
        const qsizetype from = labelAt(line, label, std::max<qsizetype>(0, at + size - label.size()));
        return from >= 0 && from <= at && from + label.size() >= at + size;
    };
    return std::ranges::any_of(wanted.fields, [&](const Expected &other) { return other.id != field.id && std::ranges::any_of(other.labels, covers); });
}

qsizetype ownLabelAt(const QString &line, const QString &label, const Case &wanted, const Expected &field)
{
    qsizetype at = labelAt(line, label);
    while (at >= 0 && isPartOfLonger(line, at, label.size(), wanted, field))
        at = labelAt(line, label, at + 1);
    return at;
}

// A value ends where the next field of the line begins.
QString untilNextLabel(const QString &text, const Case &wanted, const Expected &field)
{
    qsizetype end = text.size();
    if (const qsizetype tab = text.indexOf(u'\t', 1); tab > 0)
        end = tab;
    for (const Expected &other : wanted.fields)
        if (other.id != field.id)
            for (const QString &label : other.labels)
                if (const qsizetype at = labelAt(text, label); at > 0)
                    end = std::min(end, at);
    QString value = text.first(end).trimmed();
    while (!value.isEmpty() && u",;"_s.contains(value.back()))
        value.chop(1);
    return value.trimmed();
}

struct Candidate {
    int rank = 0;  // the smaller the surer
    QString value;
};

// "No.", "No" and "№" are one sign.
QStringList waysOf(const QString &label)
{
    static const QRegularExpression sign(u"(?:\\bNo\\.?|№)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = sign.match(label);
    if (!found.hasMatch())
        return {label};
    const QString before = label.first(found.capturedStart());
    return {before + u"No."_s, before + u"No"_s, before + u'№'};
}

void findInLine(const QString &line, const Case &wanted, const Expected &field, QList<Candidate> &candidates)
{
    for (const QString &written : field.labels) {
        QString label;
        qsizetype at = -1;
        for (const QString &way : waysOf(written)) {
            label = way;
            at = ownLabelAt(line, label, wanted, field);
            if (at >= 0)
                break;
        }
        if (at < 0)
            continue;
        QString rest = line.sliced(at + label.size());
        const bool marked = !rest.isEmpty() && (u":\t"_s.contains(rest.front()) || label.endsWith(u':'));
        while (!rest.isEmpty() && u":\t —–"_s.contains(rest.front()))
            rest.remove(0, 1);
        candidates.append({(marked ? 0 : 2) + (at == 0 ? 0 : 1), untilNextLabel(rest, wanted, field)});
    }
}

// A heading of its own, and the value in the line below it.
void findBelow(const QStringList &lines, const Case &wanted, const Expected &field, QList<Candidate> &candidates)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        if (isLabel(lines[i], field) && !isLabelOfAny(lines[i + 1], wanted))
            candidates.append({0, untilNextLabel(lines[i + 1], wanted, field)});
}

// Beside its label; below it where labels stand side by side.
std::optional<QString> besideOrBelow(const Grid &grid, qsizetype row, qsizetype column, const Case &wanted)
{
    const QStringList &cells = grid.rows[row];
    const auto value = std::find_if(cells.cbegin() + column + 1, cells.cend(), [](const QString &cell) { return !cell.isEmpty(); });
    const bool atEnd = column + 1 == cells.size();
    const bool amongLabels = value != cells.cend() ? isLabelOfAny(*value, wanted) : atEnd && column > 0 && isLabelOfAny(cells[column - 1], wanted);
    if (!amongLabels)
        return atEnd ? std::nullopt : std::optional(value == cells.cend() ? QString() : *value);
    const QString below = row + 1 < grid.rows.size() ? grid.rows[row + 1].value(column) : QString();
    return isLabelOfAny(below, wanted) ? QString() : below;
}

void findInGrid(const Grid &grid, const Case &wanted, const Expected &field, QList<Candidate> &candidates)
{
    for (qsizetype row = 0; row < grid.rows.size(); ++row)
        for (qsizetype i = 0; i < grid.rows[row].size(); ++i)
            if (isLabel(grid.rows[row][i], field))
                if (const auto value = besideOrBelow(grid, row, i, wanted))
                    candidates.append({1, *value});
}

// Which cell of a header row is which column; empty when it is no header of them.
QList<qsizetype> columnsOf(const QStringList &header, const QList<Expected> &columns)
{
    QList<qsizetype> places;
    for (const Expected &column : columns) {
        const auto cell = std::ranges::find_if(header, [&](const QString &text) { return isHeading(text, column); });
        places.append(cell == header.end() ? -1 : std::distance(header.begin(), cell));
    }
    const qsizetype found = std::ranges::count_if(places, [](qsizetype place) { return place >= 0; });
    return places.first() >= 0 && found * 2 > columns.size() ? places : QList<qsizetype>();
}

std::pair<qsizetype, QList<qsizetype>> headerOf(const Grid &grid, const QList<Expected> &columns)
{
    for (qsizetype i = 0; i < grid.rows.size(); ++i)
        if (const auto places = columnsOf(grid.rows[i], columns); !places.isEmpty())
            return {i, places};
    return {-1, {}};
}

bool isTotal(const QStringList &row, const Case &wanted)
{
    return std::ranges::any_of(row, [&](const QString &cell) { return !cell.isEmpty() && isLabelOfAny(cell, wanted); });
}

}  // namespace

qsizetype labelAt(const QString &line, const QString &label, qsizetype from)
{
    for (qsizetype at = line.indexOf(label, from, Qt::CaseInsensitive); at >= 0; at = line.indexOf(label, at + 1, Qt::CaseInsensitive))
        if (!isWord(line, at - 1) && !(isWord(line, at + label.size()) && isWord(label, label.size() - 1)))
            return at;
    return -1;
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || u"_.…-–—/\\"_s.contains(c); });
}

std::optional<Found> findField(const Content &content, const Case &wanted, const Expected &field)
{
    if (const auto control = content.controls.constFind(field.id); control != content.controls.constEnd())
        return Found{*control};
    QList<Candidate> candidates;
    for (const QString &line : content.lines)
        findInLine(line, wanted, field, candidates);
    findBelow(content.lines, wanted, field, candidates);
    for (const Grid &grid : content.grids) {
        findInGrid(grid, wanted, field, candidates);
        for (const QStringList &row : grid.rows)
            for (const QString &cell : row)
                if (!isLabel(cell, field))
                    findInLine(cell, wanted, field, candidates);
    }
    if (candidates.isEmpty())
        return {};
    const int best = std::ranges::min_element(candidates, {}, &Candidate::rank)->rank;
    std::optional<Found> found;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.rank != best)
            continue;
        if (!found || isBlank(found->value))
            found = Found{candidate.value};
        else if (!isBlank(candidate.value) && plain(candidate.value) != plain(found->value))
            found->other = candidate.value;
    }
    return found;
}

std::optional<QList<QStringList>> findRows(const Content &content, const Case &wanted, const ExpectedRows &table)
{
    const QList<Expected> &columns = table.columns;
    for (const Grid &grid : content.grids) {
        const auto [header, places] = headerOf(grid, columns);
        if (header < 0)
            continue;
        QList<QStringList> rows;
        for (qsizetype i = header + 1; i < grid.rows.size(); ++i) {
            const QStringList &cells = grid.rows[i];
            if (isTotal(cells, wanted) || std::ranges::all_of(cells, isBlank))
                continue;
            QStringList row;
            for (const qsizetype place : places)
                row.append(place < 0 ? QString() : cells.value(place));
            rows.append(row);
        }
        return rows;
    }
    return {};
}

}  // namespace vestibule::documents
