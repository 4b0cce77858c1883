#include "dayreports.h"

#include <vestibule/verbs.h>

#include <QHash>

#include <algorithm>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

// Who replaced what: the id of the later event by the id of the one that it corrects.
QHash<QString, const Event *> corrections(const QList<Event> &events)
{
    QHash<QString, QString> verbs;
    QHash<QString, const Event *> corrected;
    for (const Event &event : events) {
        verbs.insert(event.id, event.verb);
        if (event.corrects.isEmpty())
            continue;
        if (is(event, verb::Voided) || verbs.value(event.corrects) == event.verb)
            corrected.insert(event.corrects, &event);
    }
    return corrected;
}

// The last word on each report; a second confirmation changes nothing.
QHash<QString, const Event *> verdicts(const QList<Event> &events, const QHash<QString, const Event *> &corrected)
{
    QHash<QString, const Event *> byReport;
    for (const Event &event : events) {
        if ((!is(event, verb::Confirmed) && !is(event, verb::Returned)) || corrected.contains(event.id))
            continue;
        for (const QString &ref : event.refs) {
            const Event *known = byReport.value(ref);
            if (!known || !is(*known, verb::Confirmed) || !is(event, verb::Confirmed))
                byReport.insert(ref, &event);
        }
    }
    return byReport;
}

std::optional<DayReport> parsed(const Event &event)
{
    const QJsonObject payload = event.payloadObject();
    DayReport report;
    report.day = QDate::fromString(payload["day"_L1].toString(), Qt::ISODate);
    if (!report.day.isValid())
        return std::nullopt;
    report.due = QDate::fromString(payload["due"_L1].toString(), Qt::ISODate);
    report.event = event.id;
    report.at = event.at;
    report.hasNote = !event.privateHash.isEmpty();
    const QJsonObject metrics = payload["metrics"_L1].toObject();
    for (auto it = metrics.begin(); it != metrics.end(); ++it) {
        const double value = it->toDouble(-1);
        if (value >= 0 && value == double(it->toInteger(-1)))
            report.metrics.insert(it.key(), it->toInteger());
    }
    return report;
}

// Two reports of one day stand side by side when the later one does not name the earlier one as corrected: the later number of
// each metric counts.
void addMissing(QMap<QString, qint64> &metrics, const QMap<QString, qint64> &earlier)
{
    for (auto it = earlier.begin(); it != earlier.end(); ++it)
        if (!metrics.contains(it.key()))
            metrics.insert(it.key(), it.value());
}

void judge(DayReport &report, const Event *verdict)
{
    if (!verdict)
        return;
    report.state = is(*verdict, verb::Confirmed) ? DayReport::State::Confirmed : DayReport::State::Returned;
    report.judgedAt = verdict->at;
    report.judge = verdict->actor;
    report.reason = verdict->payloadObject()["reason"_L1].toString();
}

}  // namespace

QStringList reportVerbs()
{
    return {QLatin1String(verb::Reported), QLatin1String(verb::Confirmed), QLatin1String(verb::Returned), QLatin1String(verb::Voided)};
}

QList<DayReport> dayReports(const QList<Event> &events)
{
    const auto corrected = corrections(events);
    const auto judged = verdicts(events, corrected);
    QMap<QDate, DayReport> byDay;
    for (const Event &event : events) {
        if (!is(event, verb::Reported) || corrected.contains(event.id))
            continue;
        auto report = parsed(event);
        if (!report)
            continue;
        judge(*report, judged.value(event.id));
        const auto known = byDay.constFind(report->day);
        if (known != byDay.cend() && known->counts() && !report->counts())
            continue;
        if (known != byDay.cend() && known->state == report->state && report->state != DayReport::State::Returned)
            addMissing(report->metrics, known->metrics);
        byDay.insert(report->day, *report);
    }
    return byDay.values();
}

std::optional<JudgedReport> reportOf(const QList<Event> &events, const QString &eventId)
{
    const auto event = std::ranges::find(events, eventId, &Event::id);
    if (event == events.end() || !is(*event, verb::Reported))
        return std::nullopt;
    auto report = parsed(*event);
    if (!report)
        return std::nullopt;
    const auto corrected = corrections(events);
    judge(*report, verdicts(events, corrected).value(eventId));
    const Event *correction = corrected.value(eventId);
    const bool voided = correction && is(*correction, verb::Voided);
    return JudgedReport{*report, correction && !voided ? correction->id : QString(), voided};
}

}  // namespace vestibule::mentoring
