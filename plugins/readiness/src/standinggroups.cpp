#include "standinggroups.h"

#include <vestibule/figures.h>

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

QString stageGroup(const StandingRow &row) { return u"stage:"_s + row.stageId; }
QString holdsGroup(const StandingRow &row) { return u"holds:"_s + row.holdsId; }
QString monthGroup(QDate day) { return u"ready:"_s + day.toString(u"yyyy-MM"_s); }

QString toneOf(Figure figure)
{
    switch (figure) {
    case Figure::Ready: return u"positive"_s;
    case Figure::Late: return u"negative"_s;
    default: return u"neutral"_s;
    }
}

using Counts = QHash<QString, qint64>;  // by id of the group

Counts countsOf(const QList<StandingRow> &rows)
{
    Counts counts;
    for (const StandingRow &row : rows)
        for (const QString &group : row.groups)
            ++counts[group];
    return counts;
}

QList<StandingGroup> figureGroups(const Counts &counts)
{
    QList<StandingGroup> groups;
    for (const Figure figure : Figures) {
        const qint64 count = counts.value(figureWord(figure));
        groups.append({figureWord(figure), figureTitle(figure), count, count > 0 ? toneOf(figure) : u"neutral"_s});
    }
    return groups;
}

// People may be on several versions of the programme: a stage is the same by its id, and is called as in the first one found.
QList<StandingGroup> stageGroups(const QList<StandingRow> &rows, const Counts &counts)
{
    QList<const StandingRow *> samples;
    QSet<QString> seen;
    for (const StandingRow &row : rows) {
        if (row.stageId.isEmpty() || seen.contains(row.stageId))
            continue;
        seen.insert(row.stageId);
        samples.append(&row);
    }
    std::ranges::stable_sort(samples, {}, [](const StandingRow *row) { return row->stageNumber; });
    QList<StandingGroup> groups;
    for (const StandingRow *row : std::as_const(samples))
        groups.append({stageGroup(*row), row->stageTitle, counts.value(stageGroup(*row)), u"info"_s});
    return groups;
}

QList<StandingGroup> holdGroups(const QList<StandingRow> &rows, const Counts &counts)
{
    QHash<QString, QString> titles;
    for (const StandingRow &row : rows)
        if (!row.holdsId.isEmpty() && !titles.contains(holdsGroup(row)))
            titles.insert(holdsGroup(row), row.holds);
    QList<StandingGroup> groups;
    for (auto title = titles.cbegin(); title != titles.cend(); ++title)
        groups.append({title.key(), title.value(), counts.value(title.key()), u"info"_s});
    std::ranges::sort(groups, [](const StandingGroup &a, const StandingGroup &b) { return a.count != b.count ? a.count > b.count : a.id < b.id; });
    return groups.first(std::min<qsizetype>(groups.size(), MostHolds));
}

QList<StandingGroup> monthGroups(const Counts &counts, QDate today)
{
    QList<StandingGroup> groups;
    for (int ago = ShownMonths - 1; ago >= 0; --ago) {
        const QDate month = today.addMonths(-ago);
        const QString title = u"%1 %2"_s.arg(QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat)).arg(month.year());
        groups.append({monthGroup(month), title, counts.value(monthGroup(month)), u"positive"_s});
    }
    return groups;
}

}  // namespace

QStringList groupsOf(const Standing &standing, const StandingRow &row)
{
    QStringList groups;
    for (const Figure figure : Figures)
        if (belongsTo(standing, figure))
            groups.append(figureWord(figure));
    if (!row.stageId.isEmpty())
        groups.append(stageGroup(row));
    if (!row.holdsId.isEmpty())
        groups.append(holdsGroup(row));
    if (row.readyDay.isValid())
        groups.append(monthGroup(row.readyDay));
    return groups;
}

StandingGroups standingGroups(const QList<StandingRow> &rows, QDate today)
{
    const Counts counts = countsOf(rows);
    return {figureGroups(counts), stageGroups(rows, counts), holdGroups(rows, counts), monthGroups(counts, today)};
}

}  // namespace vestibule::readiness
