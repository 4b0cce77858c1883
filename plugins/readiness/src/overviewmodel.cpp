#include "overviewmodel.h"

#include "lookups.h"
#include "words.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/textsearch.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QLocale>

#include <algorithm>
#include <limits>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

QVariantMap barOf(const StandingGroup &group)
{
    return {{u"id"_s, group.id}, {u"label"_s, group.title}, {u"value"_s, group.count}, {u"tone"_s, group.tone}};
}

QVariantMap chartOf(const QString &title, const QList<StandingGroup> &groups)
{
    QVariantList bars;
    for (const StandingGroup &group : groups)
        bars.append(barOf(group));
    return {{u"title"_s, title}, {u"bars"_s, bars}};
}

// The last days as people say them, what is longer ago as a date.
QString lastText(QDate day, QDate today)
{
    constexpr int Week = 7;
    return day.daysTo(today) < Week ? dayText(day, today) : dateText(day);
}

}  // namespace

OverviewModel::OverviewModel(HostContext &host, QDate at, const QString &group, QObject *parent)
    : QAbstractListModel(parent), m_host(host), m_group(group), m_at(at), m_export(new ReportExport(host, this))
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this] {
        if (!m_at.isValid())  // what is recorded now does not change a day that is over
            refresh();
    });
    refresh();
}

OverviewModel::~OverviewModel()
{
    releaseAside(std::move(m_report));
    releaseAside(std::move(m_rows));
}

QString OverviewModel::today() const
{
    return m_host.get<IClock>()->today().toString(Qt::ISODate);
}

void OverviewModel::refresh()
{
    if (m_loading) {
        m_again = true;  // one more load shows all that was recorded meanwhile
        return;
    }
    m_loading = true;
    Q_EMIT changed();
    load();
}

void OverviewModel::load()
{
    m_again = false;
    whenReady(m_host.get<IReadiness>()->overview(m_at), this, [this](const Result<QList<Standing>> &standings) {
        if (!standings)
            return fail(standings.error());
        withNames(m_host, {}, this, [this, standings = *standings](const Result<Names> &names) {
            if (!names)
                return fail(names.error());
            withContents(m_host, versionsOf(standings), this, [this, standings, names = *names](const Result<Contents> &contents) {
                if (!contents)
                    return fail(contents.error());
                const auto *clock = m_host.get<IClock>();
                Report report;
                report.language = m_host.get<IContent>()->language();
                report.made = clock->today();
                report.at = m_at.isValid() ? m_at : report.made;
                report.names = names;
                report.dayOf = daysOf(*clock);
                work(report, standings, *contents);
            });
        });
    });
}

// Words, sort keys and counts of thousands of people are worked out beside the window's thread.
void OverviewModel::work(const Report &report, const QList<Standing> &standings, const Contents &contents)
{
    const auto working = QtConcurrent::run([full = report, standings, contents]() mutable -> Result<Worked> {
        for (const Standing &standing : standings)
            full.people.append({standing, contents.value(standing.readiness.content)});
        const QList<StandingRow> rows = standingRows(full);
        return Worked{full, rows, standingGroups(rows, full.at)};
    });
    whenReady(working, this, [this](const Result<Worked> &worked) {
        if (!worked)
            return fail(worked.error());
        show(*worked);
        m_loaded = true;
        m_problem = noProblem();
        finish();
        applyFilter();
    });
}

void OverviewModel::show(const Worked &worked)
{
    releaseAside(std::exchange(m_report, worked.report));
    releaseAside(std::exchange(m_rows, worked.rows));
    showGroups(worked.groups);
}

void OverviewModel::showGroups(const StandingGroups &groups)
{
    m_groups = groups;
    m_figures.clear();
    for (const StandingGroup &figure : groups.figures) {
        QVariantMap shown = barOf(figure);
        shown[u"value"_s] = QLocale().toString(figure.count);
        m_figures.append(shown);
    }
    m_charts.clear();
    if (!groups.stages.isEmpty())
        m_charts.append(chartOf(tr("In training, by stage"), groups.stages));
    if (!groups.holds.isEmpty())
        m_charts.append(chartOf(tr("What holds most often"), groups.holds));
    if (std::ranges::any_of(groups.months, [](const StandingGroup &month) { return month.count > 0; }))
        m_charts.append(chartOf(tr("Became ready"), groups.months));
}

void OverviewModel::finish()
{
    m_loading = false;
    if (m_again)
        refresh();
    else
        Q_EMIT changed();
}

void OverviewModel::fail(const Error &error)
{
    m_problem = problemValue(error);
    finish();
}

void OverviewModel::setGroup(const QString &group)
{
    if (m_group == group)
        return;
    m_group = group;
    applyFilter();
}

QString OverviewModel::groupTitle() const
{
    for (const auto *groups : {&m_groups.figures, &m_groups.stages, &m_groups.holds, &m_groups.months})
        for (const StandingGroup &one : *groups)
            if (one.id == m_group)
                return one.title;
    return {};
}

void OverviewModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    applyFilter();
}

void OverviewModel::setAt(const QString &isoDate)
{
    const QDate wanted = QDate::fromString(isoDate, Qt::ISODate);
    const QDate at = wanted == m_host.get<IClock>()->today() ? QDate() : wanted;
    if (m_at == at)
        return;
    m_at = at;
    refresh();
    Q_EMIT changed();
}

void OverviewModel::applyFilter()
{
    const WordSearch wanted(m_filter);
    const QList<StandingRow> &rows = m_rows;  // shared with those who worked them out: not to be copied
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < int(rows.size()); ++i)
        if ((m_group.isEmpty() || rows[i].groups.contains(m_group)) && wanted.finds(rows[i].search))
            m_shown.append(i);
    endResetModel();
    Q_EMIT filterChanged();
    Q_EMIT changed();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StandingRow &row = m_rows[m_shown[index.row()]];
    switch (role) {
    case Person: return row.person;
    case Name: return row.name;
    case Login: return row.login;
    case Road: return road(m_shown[index.row()]);
    case Stage: return row.stage;
    case Progress: return row.progress;
    case Due: return dateText(row.due);
    case DueSort: return row.due.isValid() ? row.due.toJulianDay() : std::numeric_limits<qint64>::max();
    case Late: return row.late;
    case DueTone: return row.late ? u"negative"_s : u"neutral"_s;
    case Holds: return row.holds;
    case Why: return row.why;
    case Owner: return row.owner;
    case Mentor: return row.mentor;
    case Last: return lastText(row.lastDay, m_report.made);
    case LastSort: return row.lastProgress;
    case Step: return row.owner.isEmpty() ? row.holds : tr("%1 (%2)", "what holds, and whose step it is").arg(row.holds, row.owner);
    case Summary: return summary(row);
    default: return {};
    }
}

QHash<int, QByteArray> OverviewModel::roleNames() const
{
    return {{Person, "person"},   {Name, "name"}, {Login, "login"},     {Road, "road"},   {Stage, "stage"}, {Progress, "progress"},
            {Due, "due"},         {DueSort, "dueSort"}, {Late, "late"}, {DueTone, "dueTone"}, {Holds, "holds"}, {Why, "why"},
            {Owner, "owner"},     {Mentor, "mentor"}, {Last, "last"},   {LastSort, "lastSort"},
            {Step, "step"},       {Summary, "summary"}};
}

// All that is said about a person, for a table that is too narrow for it.
QString OverviewModel::summary(const StandingRow &row) const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "name of a column: its value").arg(name, value));
    };
    add(tr("Road"), row.stage);
    add(tr("Due"), dateText(row.due));
    add(tr("What holds"), row.why.isEmpty() ? row.holds : tr("%1. %2", "what holds, and why").arg(row.holds, row.why));
    add(tr("Whose step"), row.owner);
    add(tr("Mentor"), row.mentor);
    add(tr("Last progress"), lastText(row.lastDay, m_report.made));
    return lines.join(u'\n');
}

QVariantList OverviewModel::road(int row) const
{
    const ReportPerson &person = m_report.people[row];
    const Explainer words = m_report.explainer(person);
    QVariantList steps;
    for (int i = 0; i < int(m_rows[row].road.size()); ++i)
        steps.append(QVariantMap{{u"title"_s, words.stageTitle(person.standing.readiness.stages[i])}, {u"state"_s, m_rows[row].road[i]}});
    return steps;
}

QUrl OverviewModel::suggestedFile(const QString &format) const
{
    return reportPlace(tr("readiness", "file name"), m_report.at, format);
}

void OverviewModel::open(const QString &person)
{
    QVariantMap arguments{{u"learner"_s, person}};
    if (m_at.isValid())
        arguments.insert(u"at"_s, at());
    m_host.get<INavigation>()->open(u"readiness.person"_s, arguments);
}

void OverviewModel::exportTo(const QUrl &file, const QString &format)
{
    Report report = m_report;
    report.people.clear();
    for (const int index : std::as_const(m_shown))
        report.people.append(m_report.people[index]);
    m_export->start(report, file.toLocalFile(), formatFromWord(format).value_or(ReportFormat::Html));
}

}  // namespace vestibule::readiness
