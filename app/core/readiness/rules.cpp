#include "core/readiness/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vestibule::core {
namespace {

using Missing = RequirementState::Missing;
using Rule = Requirement::Rule;

constexpr qint64 PerCent = ScoreUnit / 100;

// What became of one hand-in: the learner's claim, or what a person said after it.
struct Outcome {
    enum Stage { Graded, Waiting, Returned } stage = Graded;
    std::optional<qint64> score;
    std::optional<bool> passed;
    QStringList events;
    qint64 since = 0;
};

Outcome outcomeOf(const HandIn &handIn, const Facts &facts, const Activity *activity)
{
    Outcome outcome;
    outcome.stage = handIn.forReview ? Outcome::Waiting : Outcome::Graded;
    outcome.score = handIn.event->score;
    outcome.passed = handIn.event->passed;
    outcome.events = {handIn.event->id};
    outcome.since = handIn.event->at;
    if (const auto verdict = facts.verdicts.constFind(handIn.event->id); verdict != facts.verdicts.cend()) {
        outcome.events.append(verdict->event->id);
        outcome.since = verdict->event->at;
        outcome.stage = verdict->kind == Verdict::Returned ? Outcome::Returned : Outcome::Graded;
        if (verdict->kind == Verdict::Scored) {
            outcome.score = verdict->event->score ? verdict->event->score : outcome.score;
            outcome.passed = verdict->event->passed;
        }
    }
    if (!outcome.passed && outcome.score && activity && activity->pass)
        outcome.passed = *outcome.score >= *activity->pass * PerCent;
    return outcome;
}

void meet(RequirementState &state, QStringList events, qint64 since)
{
    state.met = true;
    state.missing = Missing::Nothing;
    state.owner = Role::Trainee;
    state.events = std::move(events);
    state.since = since;
}

void lack(RequirementState &state, Missing missing, Role owner, qint64 since)
{
    state.missing = missing;
    state.owner = owner;
    state.since = since;
}

// The member of a group whose next step is the group's: in "any" one that somebody has begun, else the first that is not met.
const RequirementState &nextMember(const RequirementState &group)
{
    const auto unmet = [](const RequirementState &member) { return !member.met; };
    const auto begun = [](const RequirementState &member) { return !member.met && member.missing != Missing::NotStarted; };
    if (group.rule == Rule::Any)
        if (const auto found = std::ranges::find_if(group.of, begun); found != group.of.end())
            return *found;
    return *std::ranges::find_if(group.of, unmet);
}

}  // namespace

Judge::Judge(const ReadinessInput &input, const Facts &facts, const StageFrame &stage)
    : m_input(input), m_facts(facts), m_stage(stage)
{}

RequirementState Judge::judge(const Requirement &requirement) const
{
    switch (requirement.rule) {
    case Rule::Completed:
        return completed(requirement);
    case Rule::Signed:
        return signedText(requirement);
    case Rule::Passed:
    case Rule::Score:
        return graded(requirement);
    case Rule::Signoff:
        return signoff(requirement);
    case Rule::Any:
    case Rule::All:
        return group(requirement);
    case Rule::Metric:
        break;
    }
    State state = begin(requirement);
    judgeMetric(state, requirement, m_input.programme, m_facts, m_stage.openSince);
    return state;
}

RequirementState Judge::begin(const Requirement &requirement) const
{
    State state;
    state.id = requirement.id;
    state.rule = requirement.rule;
    state.activity = requirement.activity;
    state.attemptsLeft = m_facts.of(requirement.activity).attemptsLeft();
    state.since = m_stage.openSince;
    return state;
}

RequirementState Judge::completed(const Requirement &requirement) const
{
    State state = begin(requirement);
    const ActivityFacts &activity = m_facts.of(requirement.activity);
    for (const HandIn &handIn : activity.handIns) {
        if (outcomeOf(handIn, m_facts, nullptr).stage == Outcome::Returned)
            continue;
        meet(state, {handIn.event->id}, handIn.event->at);
        state.have = 1;
        return state;
    }
    explainUnfinished(state, activity);
    return state;
}

RequirementState Judge::signedText(const Requirement &requirement) const
{
    State state = begin(requirement);
    const TextInForce inForce = m_input.texts.value(requirement.activity);
    const QList<Signature> &signatures = m_facts.of(requirement.activity).signatures;
    for (const Signature &signature : signatures) {
        if (!inForce.hashes.contains(signature.textHash))
            continue;
        meet(state, {signature.event->id}, signature.event->at);
        state.have = 1;
        return state;
    }
    if (signatures.isEmpty())
        lack(state, Missing::NotSigned, Role::Trainee, m_stage.openSince);
    else
        lack(state, Missing::TextChanged, Role::Trainee, inForce.since);
    return state;
}

RequirementState Judge::graded(const Requirement &requirement) const
{
    State state = begin(requirement);
    const bool byScore = requirement.rule == Rule::Score;
    const qint64 needed = requirement.atLeast * PerCent;
    const ActivityFacts &activity = m_facts.of(requirement.activity);
    std::optional<Outcome> waiting;
    std::optional<Outcome> below;
    for (const HandIn &handIn : activity.handIns) {
        const Outcome outcome = outcomeOf(handIn, m_facts, m_input.programme.activity(requirement.activity));
        if (outcome.stage == Outcome::Returned)
            continue;
        const bool decided = byScore ? outcome.score.has_value() : outcome.passed.has_value();
        if (outcome.stage == Outcome::Waiting || !decided) {
            waiting = waiting.value_or(outcome);
            continue;
        }
        if (byScore)
            state.have = std::max(state.have, *outcome.score);
        if (byScore ? *outcome.score < needed : !*outcome.passed)
            below = outcome;
        else if (!state.met || outcome.since < state.since)
            meet(state, outcome.events, outcome.since);
    }
    state.need = byScore ? needed : 1;
    if (!byScore)
        state.have = state.met ? 1 : 0;
    if (state.met)
        return state;
    if (waiting) {
        state.events = waiting->events;
        lack(state, Missing::AwaitingReview, Role::Mentor, waiting->since);
    } else if (below && !activity.attemptRuns() && activity.attemptsLeft() != 0) {
        state.events = below->events;
        lack(state, Missing::BelowPass, Role::Trainee, below->since);
    } else {
        explainUnfinished(state, activity);
    }
    return state;
}

// Nothing handed in that counts: how far did the learner come?
void Judge::explainUnfinished(State &state, const ActivityFacts &activity) const
{
    const Event *last = activity.lastOpened;
    for (const Event *event :
         {activity.lastAttempt, activity.lastHandIn, activity.returns.isEmpty() ? nullptr : activity.returns.constLast().event})
        if (event && (!last || event->at > last->at))
            last = event;
    if (!activity.attemptRuns() && activity.attemptsLeft() == 0)
        lack(state, Missing::NoAttemptsLeft, Role::Mentor, last ? last->at : m_stage.openSince);
    else if (last)
        lack(state, Missing::InProgress, Role::Trainee, last->at);
}

RequirementState Judge::signoff(const Requirement &requirement) const
{
    State state = begin(requirement);
    if (requirement.activity.isEmpty())
        state.activity = u"stage:"_s + m_stage.id;
    const ActivityFacts &activity = m_facts.of(state.activity);
    state.attemptsLeft = activity.attemptsLeft();
    for (const ByRole &signoff : activity.signoffs) {
        if (signoff.role != requirement.role || m_facts.returnedBy.value(signoff.event->id).testFlag(signoff.role))
            continue;
        meet(state, {signoff.event->id}, signoff.event->at);
        state.have = 1;
        return state;
    }
    qint64 returnedAt = 0;
    for (const ByRole &back : activity.returns)
        if (back.role == requirement.role)
            returnedAt = back.event->at;
    qint64 triedAt = 0;
    for (const Event *event : {activity.lastAttempt, activity.lastHandIn})
        triedAt = std::max(triedAt, event ? event->at : 0);
    if (returnedAt == 0 || triedAt > returnedAt)
        lack(state, Missing::AwaitingSignoff, requirement.role, std::max(triedAt, m_stage.openSince));
    else if (activity.attemptsLeft() == 0)
        lack(state, Missing::NoAttemptsLeft, Role::Mentor, returnedAt);
    else
        lack(state, Missing::SignoffReturned, Role::Trainee, returnedAt);
    return state;
}

RequirementState Judge::group(const Requirement &requirement) const
{
    State state = begin(requirement);
    qint64 latest = requirement.of.isEmpty() ? m_stage.openSince : 0;
    const State *earliest = nullptr;
    QStringList all;
    for (const Requirement &member : requirement.of)
        state.of.append(judge(member));
    for (const State &member : std::as_const(state.of)) {
        all += member.events;
        if (!member.met)
            continue;
        ++state.have;
        latest = std::max(latest, member.since);
        if (!earliest || member.since < earliest->since)
            earliest = &member;
    }
    const bool any = requirement.rule == Rule::Any;
    state.need = any ? 1 : state.of.size();
    state.have = std::min(state.have, state.need);
    if (state.have == state.need) {
        meet(state, any ? earliest->events : all, any ? earliest->since : latest);
        return state;
    }
    state.events = all;
    if (state.of.isEmpty())
        return state;
    const State &next = nextMember(state);
    lack(state, Missing::Group, next.owner, next.since);
    return state;
}

}  // namespace vestibule::core
