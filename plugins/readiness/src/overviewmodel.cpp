#include "overviewmodel.h"

#include "lookups.h"
#include "reportfile.h"
#include "words.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/textsearch.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

struct NamedFigure {
    Figure figure;
    const char *id;
    const char *tone;
};

constexpr std::array Figures = {NamedFigure{Figure::Training, "training", "neutral"}, NamedFigure{Figure::Ready, "ready", "positive"},
                                NamedFigure{Figure::Late, "late", "negative"}, NamedFigure{Figure::Unassigned, "unassigned", "neutral"}};

const NamedFigure *figureOf(const QString &id)
{
    const auto found = std::ranges::find_if(Figures, [&id](const NamedFigure &f) { return id == QLatin1String(f.id); });
    return found == Figures.end() ? nullptr : &*found;
}

// The last days as people say them, what is longer ago as a date.
QString lastText(QDate day, QDate today)
{
    constexpr int Week = 7;
    return day.daysTo(today) < Week ? dayText(day, today) : dateText(day);
}

}  // namespace

OverviewModel::OverviewModel(HostContext &host, QDate at, QObject *parent) : QAbstractListModel(parent), m_host(host), m_at(at)
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
                show(report, standings, *contents);
            });
        });
    });
}

// Words and sort keys of thousands of people are worked out beside the window's thread.
void OverviewModel::show(const Report &report, const QList<Standing> &standings, const Contents &contents)
{
    using Worked = std::pair<Report, QList<StandingRow>>;
    const auto work = QtConcurrent::run([full = report, standings, contents]() mutable -> Result<Worked> {
        for (const Standing &standing : standings)
            full.people.append({standing, contents.value(standing.readiness.content)});
        return Worked{full, standingRows(full)};
    });
    whenReady(work, this, [this](const Result<Worked> &worked) {
        if (!worked)
            return fail(worked.error());
        releaseAside(std::exchange(m_report, worked->first));
        releaseAside(std::exchange(m_rows, worked->second));
        m_loaded = true;
        m_problem = noProblem();
        finish();
        applyFilter();
    });
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

QVariantList OverviewModel::figures() const
{
    const std::array labels = {tr("in training"), tr("ready"), tr("late"), tr("without a programme")};
    QVariantList figures;
    for (std::size_t i = 0; i < Figures.size(); ++i) {
        const auto value = std::ranges::count_if(m_report.people, [&](const ReportPerson &p) { return belongsTo(p.standing, Figures[i].figure); });
        figures.append(QVariantMap{{u"id"_s, QLatin1String(Figures[i].id)},
                                   {u"value"_s, QLocale().toString(qint64(value))},
                                   {u"label"_s, labels[i]},
                                   {u"tone"_s, value > 0 ? QLatin1String(Figures[i].tone) : QLatin1String("neutral")}});
    }
    return figures;
}

void OverviewModel::setFigure(const QString &figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    applyFilter();
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
    const NamedFigure *figure = figureOf(m_figure);
    const WordSearch wanted(m_filter);
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < int(m_rows.size()); ++i)
        if ((!figure || belongsTo(m_report.people[i].standing, figure->figure)) && wanted.finds(m_rows[i].search))
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
    default: return {};
    }
}

QHash<int, QByteArray> OverviewModel::roleNames() const
{
    return {{Person, "person"},   {Name, "name"}, {Login, "login"},     {Road, "road"},   {Stage, "stage"}, {Progress, "progress"},
            {Due, "due"},         {DueSort, "dueSort"}, {Late, "late"}, {DueTone, "dueTone"}, {Holds, "holds"}, {Why, "why"},
            {Owner, "owner"},     {Mentor, "mentor"}, {Last, "last"},   {LastSort, "lastSort"}};
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
    if (m_exporting)
        return;
    m_exporting = true;
    Q_EMIT changed();
    Report report = m_report;
    report.people.clear();
    for (const int index : std::as_const(m_shown))
        report.people.append(m_report.people[index]);
    withCompany(m_host, this, [this, report, path = file.toLocalFile(), format](const QString &company) {
        Report named = report;
        named.company = company;
        save(named, path, format);
    });
}

void OverviewModel::save(const Report &report, const QString &path, const QString &format)
{
    const ReportFormat kind = formatFromWord(format).value_or(ReportFormat::Html);
    whenReady(QtConcurrent::run([report, path, kind] { return saveForPeople(path, report, kind); }), this, [this, path](const Result<void> &saved) {
        m_exporting = false;
        Q_EMIT changed();
        if (saved)
            m_host.get<INavigation>()->notice(tr("Report saved to %1").arg(path));
        else
            m_host.get<INavigation>()->problem(saved.error().message());
    });
}

}  // namespace vestibule::readiness
