#include "standings.h"

#include <vestibule/verbs.h>

#include <algorithm>

namespace vestibule::mentoring {

namespace {

// The open leaves of a list of requirements. Of alternatives only one is open: one that was begun, else the first.
QList<const RequirementState *> openLeaves(const QList<RequirementState> &states)
{
    QList<const RequirementState *> leaves;
    for (const RequirementState &state : states) {
        if (state.met)
            continue;
        if (state.of.isEmpty()) {
            leaves.append(&state);
            continue;
        }
        QList<const RequirementState *> inside = openLeaves(state.of);
        if (state.rule == Requirement::Rule::Any && !inside.isEmpty()) {
            const auto begun = std::ranges::find_if(
                inside, [](const RequirementState *leaf) { return leaf->missing != RequirementState::Missing::NotStarted; });
            inside = {begun != inside.end() ? *begun : inside.constFirst()};
        }
        leaves += inside;
    }
    return leaves;
}

}  // namespace

const RequirementState *nextStep(const Readiness &tree)
{
    if (tree.ready || tree.stages.isEmpty())
        return nullptr;
    const auto leaves = openLeaves(tree.stages[tree.currentStage()].requirements);
    const auto own = std::ranges::find(leaves, Role::Trainee, &RequirementState::owner);
    return own != leaves.end() ? *own : leaves.value(0);
}

int quietDays(const Standing &standing, QDate lastActive, QDate today)
{
    const QDate since = lastActive.isValid() ? std::max(lastActive, standing.readiness.start) : standing.readiness.start;
    return since.isValid() ? std::max(0, int(since.daysTo(today))) : 0;
}

Attention attentionOf(const Standing &standing, QDate lastActive, QDate today)
{
    const Readiness &tree = standing.readiness;
    if (!standing.assigned || tree.stages.isEmpty())
        return Attention::NotAssigned;
    if (tree.ready)
        return Attention::Ready;
    if (tree.stages[tree.currentStage()].late)
        return Attention::Late;
    return quietDays(standing, lastActive, today) >= QuietDays ? Attention::Quiet : Attention::OnTheWay;
}

QStringList learnerVerbs()
{
    return {QLatin1String(verb::Experienced), QLatin1String(verb::Attempted), QLatin1String(verb::Completed),
            QLatin1String(verb::Signed), QLatin1String(verb::Reported)};
}

}  // namespace vestibule::mentoring
