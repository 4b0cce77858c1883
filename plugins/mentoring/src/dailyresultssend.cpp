// Entering, sending and countersigning one day.
#include "dailyresults.h"

#include "amounts.h"
#include "judgement.h"
#include "note.h"

#include <vestibule/verbs.h>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysToConfirm = 3;

}  // namespace

QString DailyResults::state() const
{
    const DayReport *report = recorded();
    if (!report)
        return u"none"_s;
    switch (report->state) {
    case DayReport::State::Confirmed: return u"confirmed"_s;
    case DayReport::State::Returned: return u"returned"_s;
    case DayReport::State::Waiting: break;
    }
    return u"waiting"_s;
}

QString DailyResults::stateText() const
{
    const DayReport *report = recorded();
    if (!report)
        return {};
    switch (report->state) {
    case DayReport::State::Confirmed:
        return tr("Confirmed %1. If a number is wrong, ask your mentor to return the day.").arg(when(report->judgedAt));
    case DayReport::State::Returned: return tr("Returned %1: %2").arg(when(report->judgedAt), report->reason);
    case DayReport::State::Waiting: break;
    }
    return tr("Reported %1, waiting for confirmation. You can still correct it.").arg(when(report->at));
}

bool DailyResults::canSend() const
{
    return m_content && editable() && !m_noteMissing && m_form.touched() && m_form.metrics();
}

bool DailyResults::canCountersign() const
{
    return !busy() && !m_form.touched() && state() == "waiting"_L1;
}

void DailyResults::openDay(const QString &iso)
{
    const QDate wanted = QDate::fromString(iso, Qt::ISODate);
    if (busy() || !m_content || !wanted.isValid() || wanted == m_form.day() || wanted < m_start || wanted > clock().today())
        return;
    m_form.open(wanted, nullptr, m_content->programme);
    showForm();
    Q_EMIT changed();
}

void DailyResults::setValue(int field, const QString &text)
{
    if (!m_content || !editable() || field < 0 || field >= m_content->programme.metrics.size())
        return;
    const Metric &metric = m_content->programme.metrics[field];
    m_form.setValue(metric, text);
    m_fields.setValue(field, u"value"_s, text);
    m_fields.setValue(field, u"problem"_s, problemOf(metric));
    Q_EMIT changed();
}

void DailyResults::setNote(const QString &text)
{
    if (!editable() || m_noteMissing || m_form.note() == text)
        return;
    m_form.setNote(text);
    Q_EMIT changed();
}

void DailyResults::discard()
{
    if (!m_content)
        return;
    m_form.discard();
    showForm();
    Q_EMIT changed();
}

void DailyResults::send()
{
    if (!canSend())
        return;
    const QDate day = m_form.day();
    EventDraft draft = draftOf(verb::Reported, people().me().id, m_content->id);
    draft.payload = {{u"day"_s, day.toString(Qt::ISODate)}, {u"metrics"_s, *m_form.metrics()}, {u"review"_s, u"mentoring.daily"_s},
                     {u"due"_s, clock().today().addDays(DaysToConfirm).toString(Qt::ISODate)}};
    draft.privatePart = notePart(m_form.note());
    if (const DayReport *report = recorded())
        draft.corrects = report->event;
    setBusy(true);
    whenReady(ledger().append(draft), this, [this, day](const Result<Event> &event) {
        setBusy(false);
        if (!event)
            return navigation().problem(event.error().message());
        m_form.discard();
        navigation().notice(tr("Results of %1 sent for confirmation.").arg(longDay(day)));
        Q_EMIT sent();
        refresh();
    });
}

QString DailyResults::statement(const DayReport &report) const
{
    const MetricText text(m_content, content().language());
    QStringList lines{tr("%1 reports for %2:").arg(m_name, longDay(report.day))};
    for (const Metric &metric : m_content->programme.metrics)
        if (const auto value = report.metrics.constFind(metric.id); value != report.metrics.cend())
            lines.append(tr("%1: %2").arg(text.title(metric.id), amountText(metric.unit, *value, m_content->currency)));
    lines.append(tr("By signing you confirm that these numbers are true."));
    return lines.join(u'\n');
}

void DailyResults::countersign()
{
    if (!canCountersign())
        return;
    const DayReport report = *recorded();
    EventDraft draft = draftOf(verb::Confirmed, people().me().id, m_content->id);
    draft.refs = {report.event};
    setBusy(true);
    const CountersignRequest request{draft, Roles(Role::Mentor) | Role::Hr, tr("Results of %1").arg(longDay(report.day)), statement(report)};
    whenReady(ledger().countersign(request), this, [this, day = report.day](const Result<Event> &event) {
        setBusy(false);
        if (!event) {
            if (event.error().code != ErrorCode::Cancelled)
                navigation().problem(event.error().message());
            return;
        }
        navigation().notice(tr("Results of %1 confirmed.").arg(longDay(day)));
        refresh();
    });
}

}  // namespace vestibule::mentoring
