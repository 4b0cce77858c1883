#include "core/readiness/facts.h"

#include "core/readiness/day.h"

#include <vestibule/verbs.h>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace vestibule::core {
namespace {

class Collector
{
public:
    explicit Collector(const ReadinessInput &input);
    Facts collect();

private:
    using Handler = void (Collector::*)(const Event &);
    struct Handling {
        QLatin1String verb;
        Handler handle;
        bool bySelf = verbRule(QString(verb))->selfByAnyRole;
    };
    static const Handling *handlingOf(const QString &word);

    void sortEvents();
    void collectCorrections();
    bool isCorrected(const Event &event) const;
    bool mayCorrect(const Event &correction, const Event &corrected) const;
    bool mayCount(const Event &event, const Handling &handling) const;
    std::optional<Role> authorRole(const Event &event) const;
    ActivityFacts *activityOf(const Event &event);

    void experienced(const Event &event);
    void attempted(const Event &event);
    void completed(const Event &event);
    void signedText(const Event &event);
    void reported(const Event &event);
    void scored(const Event &event);
    void returned(const Event &event);
    void approved(const Event &event);
    void confirmed(const Event &event);
    void granted(const Event &event);
    void opened(const Event &event);

    const ReadinessInput &m_input;
    QList<const Event *> m_events;                     // the learner's, up to the date, oldest first
    QMultiHash<QString, const Event *> m_corrections;  // by the id that they name
    Facts m_facts;
};

Collector::Collector(const ReadinessInput &input) : m_input(input)
{
    for (const Activity &activity : input.programme.activities)
        m_facts.activities[activity.id].limit = activity.attempts;
    for (const Stage &stage : input.programme.stages)
        m_facts.activities.insert(u"stage:"_s + stage.id, {});
}

// The most frequent first: this is the hot loop of an overview of thousands of learners.
const Collector::Handling *Collector::handlingOf(const QString &word)
{
    static const std::array table = {Handling{QLatin1String(verb::Experienced), &Collector::experienced},
                                     Handling{QLatin1String(verb::Attempted), &Collector::attempted},
                                     Handling{QLatin1String(verb::Completed), &Collector::completed},
                                     Handling{QLatin1String(verb::Reported), &Collector::reported},
                                     Handling{QLatin1String(verb::Confirmed), &Collector::confirmed},
                                     Handling{QLatin1String(verb::Scored), &Collector::scored},
                                     Handling{QLatin1String(verb::Signed), &Collector::signedText},
                                     Handling{QLatin1String(verb::Approved), &Collector::approved},
                                     Handling{QLatin1String(verb::Returned), &Collector::returned},
                                     Handling{QLatin1String(verb::Granted), &Collector::granted},
                                     Handling{QLatin1String(verb::Opened), &Collector::opened},
                                     Handling{QLatin1String(verb::Voided), nullptr}};
    const auto found = std::ranges::find(table, word, &Handling::verb);
    return found == table.end() ? nullptr : &*found;
}

Facts Collector::collect()
{
    sortEvents();
    collectCorrections();
    m_facts.verdicts.reserve(m_events.size() / 2);
    for (const Event *event : std::as_const(m_events)) {
        const Handling *handling = handlingOf(event->verb);
        if (!handling || !handling->handle || !mayCount(*event, *handling))
            continue;
        // A hand-in ends its attempt even when it was voided later: there is nothing left to resume.
        if (event->verb == QLatin1String(verb::Completed))
            if (ActivityFacts *activity = activityOf(*event))
                activity->lastHandIn = event;
        if (!isCorrected(*event))
            (this->*handling->handle)(*event);
    }
    for (Report &report : m_facts.reports)
        if (const auto verdict = m_facts.verdicts.constFind(report.event->id); verdict != m_facts.verdicts.cend())
            report.verdict = *verdict;
    return std::move(m_facts);
}

// The ledger gives strictly growing times per learner; the id only makes the order total for lists that do not come from it.
void Collector::sortEvents()
{
    const qint64 end = m_input.at.isValid() ? endOfDay(m_input.at, m_input.zone) : std::numeric_limits<qint64>::max();
    m_events.reserve(m_input.events.size());
    for (const Event &event : m_input.events)
        if (event.learner == m_input.learner && event.at < end)
            m_events.append(&event);
    const auto earlier = [](const Event *a, const Event *b) { return a->at != b->at ? a->at < b->at : a->id < b->id; };
    if (!std::ranges::is_sorted(m_events, earlier))
        std::ranges::sort(m_events, earlier);
}

void Collector::collectCorrections()
{
    for (const Event *event : std::as_const(m_events))
        if (!event->corrects.isEmpty())
            m_corrections.insert(event->corrects, event);
}

// Once replaced or voided, an event never counts again, whatever becomes of its correction.
bool Collector::isCorrected(const Event &event) const
{
    if (m_corrections.isEmpty())
        return false;
    const auto [first, last] = m_corrections.equal_range(event.id);
    return std::any_of(first, last, [&](const Event *correction) { return mayCorrect(*correction, event); });
}

// Authors may replace their own event by one of its kind; who judges a learner may void or replace any.
bool Collector::mayCorrect(const Event &correction, const Event &corrected) const
{
    const Handling *handling = handlingOf(correction.verb);
    if (correction.at <= corrected.at || !handling || !mayCount(correction, *handling))
        return false;
    if (correction.verb == QLatin1String(verb::Voided))
        return true;
    const bool judgesThem = correction.actor != m_input.learner;
    return correction.verb == corrected.verb && (correction.actor == corrected.actor || judgesThem);
}

// What the verb table allows. That a mentor was this learner's mentor at that time was checked when the event was appended.
bool Collector::mayCount(const Event &event, const Handling &handling) const
{
    if (handling.bySelf)
        return event.actor == m_input.learner;
    const auto role = authorRole(event);
    return role && mayAppend(event.verb, *role, event.actor == m_input.learner, true, false);
}

std::optional<Role> Collector::authorRole(const Event &event) const
{
    const auto role = roleAt(m_input.roles, event.actor, event.at);
    return !role && event.actor == m_input.learner ? Role::Trainee : role;
}

ActivityFacts *Collector::activityOf(const Event &event)
{
    const auto found = m_facts.activities.find(event.activity);
    return found == m_facts.activities.end() ? nullptr : &*found;
}

void Collector::experienced(const Event &event)
{
    if (ActivityFacts *activity = activityOf(event))
        activity->lastOpened = &event;
}

void Collector::attempted(const Event &event)
{
    ActivityFacts *activity = activityOf(event);
    if (!activity)
        return;
    ++activity->attempts;
    activity->lastAttempt = &event;
}

void Collector::completed(const Event &event)
{
    ActivityFacts *activity = activityOf(event);
    if (!activity)
        return;
    ++activity->handedIn;
    const int used = std::max(activity->attempts, activity->handedIn);
    if (activity->limit && used > *activity->limit + activity->granted)
        return;  // the database refuses such an attempt; one that was smuggled in counts for nothing
    activity->handIns.append({&event, !event.passed && event.payloadObject().contains("review"_L1)});
}

void Collector::signedText(const Event &event)
{
    if (ActivityFacts *activity = activityOf(event))
        activity->signatures.append({&event, event.payloadObject().value("textHash"_L1).toString()});
}

void Collector::reported(const Event &event)
{
    const QJsonObject payload = event.payloadObject();
    const QDate day = QDate::fromString(payload.value("day"_L1).toString(), Qt::ISODate);
    if (!day.isValid())
        return;
    m_facts.reports.append({&event, day, payload.value("metrics"_L1).toObject()});
}

void Collector::scored(const Event &event)
{
    for (const QString &ref : event.refs)
        m_facts.verdicts.insert(ref, {Verdict::Scored, &event});
}

void Collector::returned(const Event &event)
{
    const Role role = *authorRole(event);
    for (const QString &ref : event.refs) {
        m_facts.verdicts.insert(ref, {Verdict::Returned, &event});
        m_facts.returnedBy[ref] |= role;
    }
    if (ActivityFacts *activity = activityOf(event))
        activity->returns.append({&event, role});
}

void Collector::approved(const Event &event)
{
    if (ActivityFacts *activity = activityOf(event))
        activity->signoffs.append({&event, *authorRole(event)});
}

void Collector::confirmed(const Event &event)
{
    for (const QString &ref : event.refs) {
        const auto known = m_facts.verdicts.constFind(ref);
        if (known == m_facts.verdicts.cend() || known->kind != Verdict::Confirmed)  // a second time changes nothing
            m_facts.verdicts.insert(ref, {Verdict::Confirmed, &event});
    }
}

void Collector::granted(const Event &event)
{
    constexpr int Most = 1000;  // keeps the sum small, whatever a payload says
    if (ActivityFacts *activity = activityOf(event))
        activity->granted += std::clamp(event.payloadObject().value("attempts"_L1).toInt(), 0, Most);
}

void Collector::opened(const Event &event)
{
    if (!m_facts.opened.contains(event.activity))
        m_facts.opened.insert(event.activity, &event);
}

}  // namespace

std::optional<int> ActivityFacts::attemptsLeft() const
{
    if (!limit)
        return std::nullopt;
    return std::max(0, *limit + granted - std::max(attempts, handedIn));
}

bool ActivityFacts::attemptRuns() const { return lastAttempt && (!lastHandIn || lastHandIn->at < lastAttempt->at); }

const ActivityFacts &Facts::of(const QString &activity) const
{
    static const ActivityFacts nothing;
    const auto found = activities.constFind(activity);
    return found == activities.cend() ? nothing : *found;
}

Facts collectFacts(const ReadinessInput &input) { return Collector(input).collect(); }

}  // namespace vestibule::core
