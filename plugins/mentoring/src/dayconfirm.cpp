#include "dayconfirm.h"

#include "amounts.h"
#include "judgement.h"
#include "note.h"

#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

constexpr int PointsInChart = 10;

}  // namespace

DayConfirm::DayConfirm(HostContext &host, const QString &event, QObject *parent) : JudgementModel(host, parent), m_event(event)
{
    follow({});
    refresh();
}

void DayConfirm::load()
{
    if (!m_learner.isEmpty())
        return loadPerson();
    EventQuery query;
    query.ids = {m_event};
    whenReady(ledger().events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return failed(events.error());
        if (events->isEmpty() || events->constFirst().verb != QLatin1String(verb::Reported))
            return failed({ErrorCode::NotFound, tr("These daily results are not there."), {}, tr("Open them again from Reviews."), m_event});
        m_learner = events->constFirst().learner;
        m_version = events->constFirst().content;
        loadPerson();
    });
}

void DayConfirm::loadPerson()
{
    whenReady(people().find(m_learner), this, [this](const Result<Person> &person) {
        if (!person)
            return failed(person.error());
        m_person = person->name;
        findDrafts(m_learner, m_event, [this] { loadReports(); });
    });
}

void DayConfirm::loadReports()
{
    EventQuery query;
    query.learner = m_learner;
    query.verbs = reportVerbs();
    whenReady(ledger().events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return failed(events.error());
        loadContent(*events);
    });
}

void DayConfirm::loadContent(const QList<Event> &events)
{
    whenReady(content().of(m_learner), this, [this, events](const Result<ContentPtr> &content) {
        if (!content)
            return failed(content.error());
        show(events, *content);
    });
}

void DayConfirm::show(const QList<Event> &events, const ContentPtr &version)
{
    m_report = reportOf(events, m_event);
    if (!m_report)
        return failed({ErrorCode::Malformed, tr("These daily results cannot be read."), tr("They were kept as they were recorded."),
                       tr("Return them and ask for the day to be entered again."), m_event});
    const DayReport &report = m_report->report;
    const QList<DayReport> days = dayReports(events);
    const QList<MetricProgress> progress = metricProgress(version->programme, days);
    const MetricText text(version, content().language());
    m_rows.clear();
    for (const Metric &metric : version->programme.metrics)
        if (report.metrics.contains(metric.id))
            m_rows.append(rowOf(metric, days, aimOf(progress, metric.id), text));
    if (report.hasNote && m_note.isEmpty())
        return loadNote();
    loaded();
}

QVariantMap DayConfirm::rowOf(const Metric &metric, const QList<DayReport> &days, const MetricProgress *aim, const MetricText &text) const
{
    const QString currency = text.content().currency;
    const DayReport &report = m_report->report;
    const qint64 value = report.metrics.value(metric.id);
    const bool monthly = metric.period == Metric::Period::Month;
    const qint64 total = monthly ? monthTotal(metric.id, report.day, days) : value;
    MetricProgress shown;
    shown.metric = metric.id;
    shown.unit = metric.unit;
    shown.period = metric.period;
    QVariantMap row = text.chart(aim ? *aim : shown, days, PointsInChart);
    row[u"aim"_s] = row[u"target"_s];
    row[u"target"_s] = text.target(aim);
    row[u"value"_s] = amountText(metric.unit, value, currency);
    row[u"month"_s] = monthly ? tr("%1 in the month so far").arg(amountText(metric.unit, total, currency)) : QString();
    row[u"reached"_s] = aim ? QVariant(total >= aim->target) : QVariant();
    return row;
}

void DayConfirm::loadNote()
{
    whenReady(ledger().privatePart(m_event), this, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            m_note = noteOf(*bytes);
        else if (bytes.error().code != ErrorCode::NotFound)
            return failed(bytes.error());
        loaded();
    });
}

QString DayConfirm::title() const
{
    return m_report ? longDay(m_report->report.day) : tr("Daily results");
}

QString DayConfirm::subtitle() const
{
    if (!m_report)
        return {};
    const DayReport &report = m_report->report;
    return report.due.isValid() ? tr("Results of %1, handed in %2, due %3").arg(m_person, when(report.at), dayText(report.due, clock().today()))
                                : tr("Results of %1, handed in %2").arg(m_person, when(report.at));
}

QString DayConfirm::state() const
{
    if (!m_report)
        return {};
    if (m_report->voided)
        return u"voided"_s;
    if (!m_report->replacedBy.isEmpty())
        return u"replaced"_s;
    switch (m_report->report.state) {
    case DayReport::State::Confirmed: return u"confirmed"_s;
    case DayReport::State::Returned: return u"returned"_s;
    case DayReport::State::Waiting: break;
    }
    return u"waiting"_s;
}

QString DayConfirm::stateText() const
{
    const QString word = state();
    if (word == "voided"_L1)
        return tr("These results were declared void and count no more.");
    if (word == "replaced"_L1)
        return tr("%1 has corrected this day. Only the newer report counts.").arg(m_person);
    if (word == "confirmed"_L1)
        return tr("Confirmed %1. The day counts towards the targets.").arg(when(m_report->report.judgedAt));
    if (word == "returned"_L1)
        return tr("Returned %1: %2").arg(when(m_report->report.judgedAt), m_report->report.reason);
    return {};
}

bool DayConfirm::mayJudge() const
{
    const Person me = people().me();
    return m_report && !busy() && me.id != m_learner && (me.role == Role::Mentor || me.role == Role::Hr);
}

bool DayConfirm::canConfirm() const { return mayJudge() && state() == "waiting"_L1; }
bool DayConfirm::canReturn() const { return mayJudge() && (state() == "waiting"_L1 || state() == "confirmed"_L1); }

void DayConfirm::confirm()
{
    if (!canConfirm())
        return;
    EventDraft draft = draftOf(verb::Confirmed, m_learner, m_version);
    draft.refs = {m_event};
    append(draft, tr("Results of %1 confirmed.").arg(longDay(m_report->report.day)));
}

void DayConfirm::giveBack(const QString &reason)
{
    if (!canReturn() || reason.trimmed().isEmpty())
        return;
    setReason(reason);  // until it is recorded
    EventDraft draft = draftOf(verb::Returned, m_learner, m_version);
    draft.refs = {m_event};
    draft.payload = {{u"reason"_s, reason.trimmed()}};
    append(draft, tr("Results of %1 returned.").arg(longDay(m_report->report.day)));
}

void DayConfirm::append(const EventDraft &draft, const QString &notice)
{
    setBusy(true);
    whenReady(ledger().append(draft), this, [this, notice](const Result<Event> &event) {
        setBusy(false);
        if (!event)
            return navigation().problem(event.error().message());
        forgetDrafts();
        navigation().notice(notice);
        Q_EMIT judged();
        refresh();
    });
}

void DayConfirm::openReplacement()
{
    if (m_report && !m_report->replacedBy.isEmpty())
        navigation().open(u"mentoring.confirm"_s, {{u"event"_s, m_report->replacedBy}});
}

void DayConfirm::openLearner()
{
    navigation().open(u"mentoring.mentee"_s, {{u"learner"_s, m_learner}});
}

}  // namespace vestibule::mentoring
