#include "score/score.h"

#include <vestibule/event.h>

#include <algorithm>

namespace vestibule::coldcall {

qint64 scoreOf(const Script &script, const State &state, int end, const Speed &speed)
{
    qint64 marks = script.ends[end].weight;
    for (const Behaviour &behaviour : script.behaviours)
        if (state.has(behaviour.shown))
            marks += behaviour.weight;
    if (script.incoming && speed.pickedUpInTime)
        marks += script.ringsWeight;
    const qint64 answered = std::max(1, speed.answered);
    const qint64 earned = marks * answered + qint64(script.speedWeight) * speed.quick;
    const qint64 full = qint64(script.fullMarks()) * answered;
    return full == 0 ? 0 : earned * ScoreUnit / full;
}

bool isBlocked(const Script &script, const State &state)
{
    return std::ranges::any_of(script.blockers, [&](const Blocker &blocker) { return state.has(blocker.happened); });
}

bool reachesPass(const Script &script, const State &state, qint64 score)
{
    return !isBlocked(script, state) && score >= script.pass * (ScoreUnit / 100);
}

ScoreRange scoresOf(const Script &script, const State &state, int end)
{
    return {scoreOf(script, state, end, {1, 0, false}), scoreOf(script, state, end, {1, 1, true})};
}

}  // namespace vestibule::coldcall
