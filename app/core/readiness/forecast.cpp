#include "core/readiness/forecast.h"

#include <algorithm>
#include <cmath>

namespace vestibule::core {
namespace {

using Rule = Requirement::Rule;

// A pace so slow says that nothing happens, not when it will have happened.
constexpr double FarthestDays = 2 * 365;

// Days on which a target has yet to be reached, today among them: no pace makes them fewer.
int daysOfTargets(const RequirementState &state)
{
    if (state.met)
        return 0;
    if (state.rule == Rule::Metric)
        return int(std::max<qint64>(0, state.need - state.have));
    int most = 0;
    int least = state.of.isEmpty() ? 0 : daysOfTargets(state.of.first());
    for (const RequirementState &member : state.of) {
        most = std::max(most, daysOfTargets(member));
        least = std::min(least, daysOfTargets(member));
    }
    return state.rule == Rule::Any ? least : most;
}

}  // namespace

std::optional<Forecast> forecast(const Readiness &readiness)
{
    if (readiness.ready || !readiness.start.isValid() || !readiness.at.isValid())
        return {};
    Forecast result;
    int ofTargets = 0;
    for (const StageState &stage : readiness.stages) {
        for (const RequirementState &state : stage.requirements) {
            result.of += 1;
            result.met += state.met ? 1 : 0;
            ofTargets = std::max(ofTargets, daysOfTargets(state));
        }
    }
    result.days = int(readiness.start.daysTo(readiness.at)) + 1;
    const int left = result.of - result.met;
    if (left == 0 || result.met < ForecastLeastMet || result.days < ForecastLeastDays)
        return {};

    const double perRequirement = double(result.days) / result.met;
    const double wait = std::max(perRequirement * left, double(ofTargets - 1));
    if (wait > FarthestDays)
        return {};
    const double spread = perRequirement * std::sqrt(left + double(left) * left / result.met);
    result.day = readiness.at.addDays(qRound(wait));
    result.margin = std::max(1, qRound(spread));
    return result;
}

}  // namespace vestibule::core
