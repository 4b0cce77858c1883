#include "decision.h"

#include <QSet>

#include <algorithm>

namespace vestibule::readiness {

namespace {

using Missing = RequirementState::Missing;

// The member whose turn it is: where one of several is enough, one that was begun; else the first that is open.
const RequirementState *openMember(const QList<RequirementState> &states, bool oneIsEnough)
{
    const auto open = [](const RequirementState &state) { return !state.met; };
    const auto begun = [](const RequirementState &state) { return !state.met && state.missing != Missing::NotStarted; };
    if (oneIsEnough)
        if (const auto found = std::ranges::find_if(states, begun); found != states.end())
            return &*found;
    const auto found = std::ranges::find_if(states, open);
    return found == states.end() ? nullptr : &*found;
}

// For these, `since` is the moment at which somebody did something.
bool sinceIsProgress(const RequirementState &state)
{
    switch (state.missing) {
    case Missing::Nothing:
    case Missing::InProgress:
    case Missing::AwaitingReview:
    case Missing::BelowPass:
    case Missing::NoAttemptsLeft:
    case Missing::SignoffReturned:
    case Missing::AwaitingConfirmation: return true;
    case Missing::MoreDays: return state.have > 0;
    default: return false;
    }
}

void collectProgress(const QList<RequirementState> &states, qint64 &latest)
{
    for (const RequirementState &state : states) {
        if (state.of.isEmpty() && sinceIsProgress(state))
            latest = std::max(latest, state.since);
        collectProgress(state.of, latest);
    }
}

void collectEvidence(const QList<RequirementState> &states, QStringList &ids, QSet<QString> &seen)
{
    for (const RequirementState &state : states) {
        for (const QString &id : state.events) {
            if (!seen.contains(id)) {
                seen.insert(id);
                ids.append(id);
            }
        }
        collectEvidence(state.of, ids, seen);
    }
}

}  // namespace

Count countMet(const StageState &stage)
{
    return {int(std::ranges::count_if(stage.requirements, &RequirementState::met)), int(stage.requirements.size())};
}

Count countMet(const Readiness &readiness)
{
    Count all;
    for (const StageState &stage : readiness.stages) {
        const Count one = countMet(stage);
        all.met += one.met;
        all.of += one.of;
    }
    return all;
}

const RequirementState *nextStep(const Readiness &readiness)
{
    if (readiness.ready || readiness.stages.isEmpty())
        return nullptr;
    const RequirementState *step = openMember(readiness.stages[readiness.currentStage()].requirements, false);
    while (step && !step->of.isEmpty())
        step = openMember(step->of, step->rule == Requirement::Rule::Any);
    return step;
}

qint64 lastProgress(const Readiness &readiness)
{
    qint64 latest = 0;
    for (const StageState &stage : readiness.stages)
        collectProgress(stage.requirements, latest);
    return latest;
}

QStringList evidence(const Readiness &readiness)
{
    QStringList ids;
    QSet<QString> seen;
    for (const StageState &stage : readiness.stages) {
        if (!stage.openedBy.isEmpty() && !seen.contains(stage.openedBy)) {
            seen.insert(stage.openedBy);
            ids.append(stage.openedBy);
        }
        collectEvidence(stage.requirements, ids, seen);
    }
    return ids;
}

}  // namespace vestibule::readiness
