// What the readiness tree says as a whole: how much is met, what holds, whether it is late. Pure functions.
#pragma once
#include <vestibule/figures.h>

namespace vestibule::readiness {

struct Count {
    int met = 0;
    int of = 0;
    bool operator==(const Count &) const = default;
};

// The requirements of the first level, of one stage or of the whole programme; a group counts as one.
[[nodiscard]] Count countMet(const StageState &stage);
[[nodiscard]] Count countMet(const Readiness &readiness);

// The requirement that has to be met next: the first open one of the current stage, inside its groups. Null when nothing is open.
// Points into `readiness`.
[[nodiscard]] const RequirementState *nextStep(const Readiness &readiness);

// When something last counted, was handed in, handed back or begun; ms UTC, 0 = never.
[[nodiscard]] qint64 lastProgress(const Readiness &readiness);

// The ids of the events that the tree rests on, each once, in the order of the tree.
[[nodiscard]] QStringList evidence(const Readiness &readiness);

}  // namespace vestibule::readiness
