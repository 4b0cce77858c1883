// What can be proved about a call script before anybody plays it.
#pragma once
#include "script/script.h"

namespace vestibule::coldcall {

inline constexpr int StateBound = 100'000;  // turns with their states; beyond it the lint says so and proves less

struct LintReport {
    int turns = 0;
    int replies = 0;
    qint64 minScore = 0;  // millionths, of calls that come to an end
    qint64 maxScore = 0;
    bool passReachable = false;
    bool complete = true;      // every state was looked at
    int states = 0;
    QList<int> bestPath;       // replies of a way to the best result, first to last; -1: the trainee stays silent
    int bestEnd = -1;
    qint64 bestScore = 0;      // millionths, of that way without delay
    Faults faults;             // in the order of the file
};

// Pure; thread-safe.
[[nodiscard]] LintReport lint(const Script &script, int bound = StateBound);

}  // namespace vestibule::coldcall
