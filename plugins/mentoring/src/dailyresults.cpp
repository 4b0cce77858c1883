// Loading and showing a learner's days; entering and sending one is in dailyresultssend.cpp.
#include "dailyresults.h"

#include "amounts.h"
#include "note.h"

#include <vestibule/readinesstext.h>

#include <QJsonDocument>

#include <algorithm>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

constexpr int PointsInChart = 20;

}  // namespace

DailyResults::DailyResults(HostContext &host, const QString &day, QObject *parent)
    : DraftingModel(host, parent), m_fields({u"metric"_s, u"title"_s, u"value"_s, u"unit"_s, u"target"_s, u"problem"_s}),
      m_history({u"day"_s, u"dayText"_s, u"numbers"_s, u"state"_s, u"stateText"_s, u"tone"_s, u"remark"_s}),
      m_form({[this](QDate of) { return QJsonDocument::fromJson(kept(of.toString(Qt::ISODate))).object().toVariantMap(); },
              [this](QDate of, const QVariantMap &typed) {
                  const QJsonDocument draft(QJsonObject::fromVariantMap(typed));
                  keep(of.toString(Qt::ISODate), typed.isEmpty() ? QByteArray() : draft.toJson(QJsonDocument::Compact));
              }})
{
    const QDate wanted = QDate::fromString(day, Qt::ISODate);
    m_form.open(wanted.isValid() ? wanted : clock().today(), nullptr, {});
    follow(people().me().id);
    refresh();
}

void DailyResults::load()
{
    whenReady(people().find(people().me().id), this, [this](const Result<Person> &person) {
        if (!person)
            return failed(person.error());
        m_name = person->name;
        m_start = person->start;
        m_locked.clear();
        if (person->programme.isEmpty() || !m_start.isValid())
            m_locked = tr("HR assigns you a programme first; its targets are reported here.");
        else if (m_start > clock().today())
            m_locked = tr("Your programme begins on %1. From that day on you report here.").arg(longDay(m_start));
        if (!m_locked.isEmpty())
            return loaded();
        loadContent(*person);
    });
}

void DailyResults::loadContent(const Person &person)
{
    whenReady(content().of(person.id), this, [this](const Result<ContentPtr> &version) {
        if (!version)
            return failed(version.error());
        m_content = *version;
        if (m_content->programme.metrics.isEmpty()) {
            m_locked = tr("Your programme asks for no daily results.");
            return loaded();
        }
        findDrafts(people().me().id, u"daily results"_s, [this] { loadEvents(); });
    });
}

void DailyResults::loadEvents()
{
    EventQuery query;
    query.learner = people().me().id;
    query.verbs = reportVerbs();
    whenReady(ledger().events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return failed(events.error());
        m_days = dayReports(*events);
        loadStage();
    });
}

void DailyResults::loadStage()
{
    whenReady(readiness().tree(people().me().id), this, [this](const Result<Readiness> &tree) {
        if (!tree)
            return failed(tree.error());
        show(tree->currentStage());
    });
}

void DailyResults::show(int stage)
{
    const MetricText text(m_content, content().language());
    m_targets = metricProgress(m_content->programme, m_days);
    m_progress.clear();
    const QList<MetricProgress> shown = ofStage(m_targets, m_content->programme, stage);
    for (const MetricProgress &progress : shown)
        m_progress.append(text.chart(progress, m_days, PointsInChart));
    m_progressTitle = shown.isEmpty() ? QString() : m_content->text(content().language(), stageKey(shown.constFirst().stage)).title;
    const QDate day = std::clamp(m_form.day(), m_start, clock().today());
    m_form.open(day, nullptr, m_content->programme);
    showForm();
    showHistory();
    loaded();
}

const DayReport *DailyResults::recorded() const
{
    const auto found = std::ranges::find(m_days, m_form.day(), &DayReport::day);
    return found == m_days.end() ? nullptr : &*found;
}

void DailyResults::showForm()
{
    m_form.open(m_form.day(), recorded(), m_content->programme);
    const MetricText text(m_content, content().language());
    QList<QVariantMap> rows;
    for (const Metric &metric : m_content->programme.metrics) {
        QStringList hints;
        if (const QString target = text.target(aimOf(m_targets, metric.id)); !target.isEmpty())
            hints.append(target);
        if (metric.period == Metric::Period::Month)
            hints.append(tr("in %1: %2").arg(MetricText::period(m_form.day(), metric.period),
                                            amountText(metric.unit, monthTotal(metric.id, m_form.day(), m_days), m_content->currency)));
        rows.append({{u"metric"_s, metric.id}, {u"title"_s, text.title(metric.id)}, {u"value"_s, m_form.value(metric)},
                     {u"unit"_s, unitText(metric.unit, m_content->currency)}, {u"target"_s, hints.join(u" · "_s)},
                     {u"problem"_s, problemOf(metric)}});
    }
    m_fields.setRows(rows);
    loadNote();
}

void DailyResults::loadNote()
{
    const DayReport *report = recorded();
    const QString event = report && report->hasNote ? report->event : QString();
    m_noteMissing = !event.isEmpty() && event != m_notedEvent;
    if (event.isEmpty())
        m_form.setRecordedNote({});
    if (!m_noteMissing) {
        m_notedEvent = event;
        return;
    }
    whenReady(ledger().privatePart(event), this, [this, event](const Result<QByteArray> &bytes) {
        const DayReport *shown = recorded();
        if (!shown || shown->event != event)
            return;  // another day was opened meanwhile
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return failed(bytes.error());
        m_notedEvent = event;
        m_noteMissing = false;
        m_form.setRecordedNote(bytes ? noteOf(*bytes) : QString());
        Q_EMIT changed();
    });
}

QString DailyResults::problemOf(const Metric &metric) const
{
    if (!m_form.wrong(metric))
        return {};
    return metric.unit == Metric::Unit::Minor ? tr("An amount such as 12500 or 12500.50") : tr("A whole number, 0 or more");
}

void DailyResults::showHistory()
{
    const MetricText text(m_content, content().language());
    QList<QVariantMap> rows;
    for (const DayReport &report : m_days) {
        QStringList numbers;
        for (const Metric &metric : m_content->programme.metrics)
            if (const auto value = report.metrics.constFind(metric.id); value != report.metrics.cend() && *value > 0)
                numbers.append(tr("%1: %2").arg(text.title(metric.id), amountText(metric.unit, *value, m_content->currency)));
        const bool confirmed = report.state == DayReport::State::Confirmed;
        const bool returned = report.state == DayReport::State::Returned;
        rows.prepend({{u"day"_s, report.day.toString(Qt::ISODate)}, {u"dayText"_s, longDay(report.day)},
                      {u"numbers"_s, numbers.isEmpty() ? tr("all zero") : numbers.join(u", "_s)},
                      {u"state"_s, confirmed ? u"met"_s : returned ? u"returned"_s : u"waiting"_s},
                      {u"stateText"_s, confirmed ? tr("Confirmed") : returned ? tr("Returned") : tr("Reported")},
                      {u"tone"_s, confirmed ? u"positive"_s : returned ? u"warning"_s : u"neutral"_s},
                      {u"remark"_s, returned ? report.reason : QString()}});
    }
    m_history.setRows(rows);
}

}  // namespace vestibule::mentoring
