#include "signoffs.h"

#include <vestibule/verbs.h>

#include <QSet>

#include <algorithm>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

using Rule = Requirement::Rule;

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

QStringList idsOf(const QList<Requirement> &requirements, const QString &without)
{
    QStringList ids;
    for (const Requirement &requirement : requirements)
        if (requirement.id != without)
            ids.append(requirement.id);
    return ids;
}

struct Found {
    Requirement requirement;
    std::optional<QStringList> restsOn;  // absent: no group of "all" around it
};

// An "any" group offers alternatives: what stands beside a sign-off there is not what it rests on.
std::optional<Found> findIn(const QList<Requirement> &requirements, const Stage &stage, const QString &subject)
{
    for (const Requirement &requirement : requirements) {
        if (requirement.rule == Rule::Signoff && signoffSubject(stage, requirement) == subject)
            return Found{requirement, std::nullopt};
        auto found = findIn(requirement.of, stage, subject);
        if (!found)
            continue;
        if (!found->restsOn && requirement.rule == Rule::All) {
            const auto member = std::ranges::find_if(requirement.of, [&](const Requirement &r) {
                return r.id == found->requirement.id || findIn(r.of, stage, subject);
            });
            found->restsOn = idsOf(requirement.of, member->id);
        }
        return found;
    }
    return std::nullopt;
}

QStringList before(const Stage &stage, const QString &subject)
{
    QStringList ids;
    for (const Requirement &requirement : stage.requirements) {
        if (findIn({requirement}, stage, subject))
            break;
        ids.append(requirement.id);
    }
    return ids;
}

}  // namespace

QString signoffSubject(const Stage &stage, const Requirement &requirement)
{
    return requirement.activity.isEmpty() ? u"stage:"_s + stage.id : requirement.activity;
}

std::optional<SignoffPlace> findSignoff(const Programme &programme, const QString &subject)
{
    for (int i = 0; i < int(programme.stages.size()); ++i) {
        const Stage &stage = programme.stages[i];
        const auto found = findIn(stage.requirements, stage, subject);
        if (!found)
            continue;
        SignoffPlace place{.stage = i, .wholeStage = found->requirement.activity.isEmpty(), .requirement = found->requirement, .restsOn = {}};
        place.restsOn = place.wholeStage ? idsOf(stage.requirements, found->requirement.id) : found->restsOn.value_or(before(stage, subject));
        return place;
    }
    return std::nullopt;
}

const RequirementState *stateOf(const Readiness &tree, const QString &requirement)
{
    const auto find = [&](const auto &self, const QList<RequirementState> &states) -> const RequirementState * {
        for (const RequirementState &state : states) {
            if (state.id == requirement)
                return &state;
            if (const RequirementState *inside = self(self, state.of))
                return inside;
        }
        return nullptr;
    };
    for (const StageState &stage : tree.stages)
        if (const RequirementState *state = find(find, stage.requirements))
            return state;
    return nullptr;
}

QList<SignoffState> signoffStates(const Readiness &tree)
{
    QList<SignoffState> all;
    const auto add = [&](const auto &self, const QList<RequirementState> &states, int stage) -> void {
        for (const RequirementState &state : states) {
            if (state.rule == Rule::Signoff)
                all.append({stage, state});
            self(self, state.of, stage);
        }
    };
    for (int i = 0; i < int(tree.stages.size()); ++i)
        add(add, tree.stages[i].requirements, i);
    return all;
}

QStringList signoffVerbs()
{
    return {QLatin1String(verb::Approved), QLatin1String(verb::Returned), QLatin1String(verb::Granted), QLatin1String(verb::Voided)};
}

QList<Decision> decisions(const QList<Event> &events, const QString &subject)
{
    QSet<QString> voided;
    for (const Event &event : events)
        if (is(event, verb::Voided))
            voided.insert(event.corrects);
    QList<Decision> all;
    for (const Event &event : events) {
        if (event.activity != subject || voided.contains(event.id) || (!is(event, verb::Approved) && !is(event, verb::Returned)))
            continue;
        Decision decision{.event = event.id, .approved = is(event, verb::Approved), .actor = event.actor, .at = event.at,
                          .reason = event.payloadObject()["reason"_L1].toString(), .hasComment = !event.privateHash.isEmpty()};
        for (Decision &earlier : all) {
            if (decision.approved || !earlier.approved || !event.refs.contains(earlier.event))
                continue;
            earlier.withdrawn = true;
            decision.withdraws = true;
        }
        all.append(decision);
    }
    return all;
}

Attempts attemptsOf(const QList<Event> &events, const QString &subject, std::optional<int> limit)
{
    Attempts attempts{.limit = limit};
    const QList<Decision> all = decisions(events, subject);
    attempts.used = int(std::ranges::count(all, false, &Decision::withdraws));
    if (!limit)
        return attempts;
    for (const Event &event : events)
        if (event.activity == subject && is(event, verb::Granted))
            *attempts.limit += std::max(0, event.payloadObject()["attempts"_L1].toInt());
    return attempts;
}

QStringList claims(const RequirementState &state)
{
    if ((state.rule == Rule::Passed || state.rule == Rule::Score) && state.met && state.events.size() == 1)
        return state.events;
    QStringList all;
    for (const RequirementState &member : state.of)
        all += claims(member);
    return all;
}

ClaimVerdict checkClaim(const Event &claim, const Rescore &found)
{
    if (!found.score && !found.passed)
        return ClaimVerdict::Unknown;
    const bool lower = claim.score && found.score && *found.score < *claim.score;
    const bool failed = claim.passed.value_or(false) && !found.passed.value_or(true);
    return lower || failed ? ClaimVerdict::DoesNotHold : ClaimVerdict::Holds;
}

}  // namespace vestibule::mentoring
