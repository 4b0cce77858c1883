// The rule `metric`: on how many different days, or in how many months, did confirmed reports reach the target?
#include "core/readiness/rules.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace vestibule::core {
namespace {

using Missing = RequirementState::Missing;

struct DayValue {
    QDate period;  // its first day: the day itself or the first of the month
    QDate day;
    const Event *reported = nullptr;
    const Event *confirmed = nullptr;  // null: it waits
    qint64 value = 0;
};

// The reports that count, by period and day: of each day the last one, since a day is reported again when the first report was
// wrong; but a report that waits never hides a confirmed one.
QList<DayValue> valuesOf(const QString &metric, Metric::Period period, const Facts &facts)
{
    QList<DayValue> values;
    for (const Report &report : facts.reports) {
        const QJsonValue value = report.metrics.value(metric);
        const auto &verdict = report.verdict;
        if (!value.isDouble() || (verdict && verdict->kind == Verdict::Returned))
            continue;
        const Event *confirmed = verdict && verdict->kind == Verdict::Confirmed ? verdict->event : nullptr;
        const QDate first = period == Metric::Period::Day ? report.day : report.day.addDays(1 - report.day.day());
        values.append({first, report.day, report.event, confirmed, value.toInteger()});
    }
    std::ranges::stable_sort(values, {}, [](const DayValue &v) { return std::tuple(v.period, v.day, v.confirmed != nullptr); });
    // The last of each day.
    const auto kept = std::unique(values.rbegin(), values.rend(), [](const auto &a, const auto &b) { return a.day == b.day; });
    values.erase(values.begin(), kept.base());
    return values;
}

using Period = std::span<const DayValue>;

QList<Period> periodsOf(const QList<DayValue> &values)
{
    QList<Period> periods;
    for (auto begin = values.begin(); begin != values.end();) {
        const auto end = std::find_if(begin, values.end(), [&](const DayValue &v) { return v.period != begin->period; });
        periods.append(Period(begin, end));
        begin = end;
    }
    return periods;
}

// A period that reached the target: its confirmed days in the order of their confirmation, up to the one that made it.
using Reached = QList<const DayValue *>;

qint64 sinceOf(const Reached &reached) { return reached.constLast()->confirmed->at; }

// Empty when the period did not reach it.
Reached reachedBy(Period period, qint64 target)
{
    Reached days;
    qint64 total = 0;
    for (const DayValue &day : period) {
        if (!day.confirmed)
            continue;
        days.append(&day);
        total += day.value;
    }
    if (total < target)
        return {};
    std::ranges::stable_sort(days, {}, [](const DayValue *day) { return day->confirmed->at; });
    qint64 sum = 0;
    const auto last = std::ranges::find_if(days, [&](const DayValue *day) { return (sum += day->value) >= target; });
    if (last != days.end())
        days.erase(last + 1, days.end());
    return days;
}

// The oldest waiting report of a period that would reach the target if all of it were confirmed; null when it would not.
const Event *wouldReach(Period period, qint64 target)
{
    qint64 total = 0;
    const Event *oldest = nullptr;
    for (const DayValue &day : period) {
        total += day.value;
        if (!day.confirmed && (!oldest || day.reported->at < oldest->at))
            oldest = day.reported;
    }
    return total >= target ? oldest : nullptr;
}

}  // namespace

void judgeMetric(RequirementState &state, const Requirement &requirement, const Programme &programme, const Facts &facts,
                 qint64 openSince)
{
    state.activity = requirement.metric;
    state.need = requirement.days;
    const Metric *metric = programme.metric(requirement.metric);
    const QList<DayValue> values = valuesOf(requirement.metric, metric ? metric->period : Metric::Period::Day, facts);

    QList<Reached> done;
    QList<const Event *> waiting;
    for (const Period period : periodsOf(values)) {
        if (Reached reached = reachedBy(period, requirement.target); !reached.isEmpty())
            done.append(std::move(reached));
        else if (const Event *report = wouldReach(period, requirement.target))
            waiting.append(report);
    }
    std::ranges::stable_sort(done, {}, sinceOf);
    state.have = done.size();
    state.met = state.have >= state.need;
    for (const Reached &reached : done.mid(0, state.met ? state.need : done.size()))
        for (const DayValue *day : reached)
            state.events << day->reported->id << day->confirmed->id;
    state.owner = Role::Trainee;
    if (state.met) {
        state.missing = Missing::Nothing;
        state.since = state.need > 0 ? sinceOf(done[state.need - 1]) : openSince;
    } else if (state.have + waiting.size() >= state.need) {
        state.missing = Missing::AwaitingConfirmation;
        state.owner = Role::Mentor;
        state.since = (*std::ranges::min_element(waiting, {}, &Event::at))->at;
    } else {
        state.missing = values.isEmpty() ? Missing::NotStarted : Missing::MoreDays;
        state.since = done.isEmpty() ? openSince : sinceOf(done.constLast());
    }
}

}  // namespace vestibule::core
