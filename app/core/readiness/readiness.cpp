#include "core/readiness/readiness.h"

#include "core/readiness/day.h"
#include "core/readiness/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vestibule::core {
namespace {

using Missing = RequirementState::Missing;
using Rule = Requirement::Rule;

// Stages before the one in hand.
struct Road {
    bool met = true;
    qint64 since = 0;  // when the last stage was met, or the programme began
};

bool allMet(const QList<RequirementState> &states) { return std::ranges::all_of(states, &RequirementState::met); }

qint64 latestSince(const QList<RequirementState> &states, qint64 atLeast)
{
    for (const RequirementState &state : states)
        atLeast = std::max(atLeast, state.since);
    return atLeast;
}

// Nobody signs off a stage before the learner's part of it is met, so until then the step belongs to whoever has to do that.
// Sign-offs do not wait for each other.
void holdStageSignoffs(StageState &stage, const Stage &rules)
{
    QList<RequirementState> others;
    for (const RequirementState &state : std::as_const(stage.requirements))
        if (state.rule != Rule::Signoff)
            others.append(state);
    const auto unmet = std::ranges::find_if(others, [](const RequirementState &state) { return !state.met; });
    for (qsizetype i = 0; i < stage.requirements.size(); ++i) {
        RequirementState &state = stage.requirements[i];
        const bool ofStage = state.rule == Rule::Signoff && rules.requirements[i].activity.isEmpty();
        if (!ofStage || state.missing != Missing::AwaitingSignoff)
            continue;
        if (unmet == others.end()) {
            state.since = latestSince(others, state.since);
        } else {
            state.missing = Missing::NotStarted;
            state.owner = unmet->owner;
            state.since = unmet->since;
        }
    }
}

void lock(QList<RequirementState> &states)
{
    for (RequirementState &state : states) {
        lock(state.of);
        if (state.met)
            continue;
        state.missing = Missing::StageLocked;
        state.owner = Role::Trainee;
        state.since = 0;
    }
}

StageState judgeStage(const ReadinessInput &input, const Facts &facts, const Stage &rules, const Road &road)
{
    StageState stage;
    stage.id = rules.id;
    const Event *opened = facts.opened.value(u"stage:"_s + rules.id);
    stage.openedBy = opened ? opened->id : QString();
    stage.locked = !road.met && !opened;
    qint64 openSince = road.met ? road.since : 0;
    if (opened)
        openSince = road.met ? std::min(openSince, opened->at) : opened->at;

    const StageFrame frame{rules.id, openSince};
    const Judge judge(input, facts, frame);
    for (const Requirement &requirement : rules.requirements)
        stage.requirements.append(judge.judge(requirement));
    holdStageSignoffs(stage, rules);
    if (stage.locked)
        lock(stage.requirements);

    stage.met = allMet(stage.requirements);
    stage.since = !stage.met ? openSince : rules.requirements.isEmpty() ? openSince : latestSince(stage.requirements, 0);
    if (input.start.isValid())
        stage.due = input.start.addDays(rules.dueDay);
    stage.late = !stage.met && stage.due.isValid() && input.at.isValid() && input.at > stage.due;
    return stage;
}

}  // namespace

Readiness evaluate(const ReadinessInput &input)
{
    Readiness result;
    result.learner = input.learner;
    result.programme = input.programme.id;
    result.content = input.content;
    result.at = input.at;
    result.start = input.start;

    const Facts facts = collectFacts(input);
    Road road{true, input.start.isValid() ? startOfDay(input.start, input.zone) : 0};
    result.ready = !input.programme.stages.isEmpty();
    for (const Stage &rules : input.programme.stages) {
        StageState stage = judgeStage(input, facts, rules, road);
        road = {stage.met, stage.since};
        result.ready = result.ready && stage.met;
        result.readySince = std::max(result.readySince, stage.since);
        result.stages.append(std::move(stage));
    }
    if (!result.ready)
        result.readySince = 0;
    return result;
}

}  // namespace vestibule::core
