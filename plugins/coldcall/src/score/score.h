// What a call was worth. Integers only; the same for a run, its replay and the lint.
#pragma once
#include "script/script.h"

namespace vestibule::coldcall {

// How fast the trainee was.
struct Speed {
    int answered = 0;  // replies given
    int quick = 0;     // within Script::quick seconds
    bool pickedUpInTime = false;  // incoming calls
};

// Millionths of the full marks, rounded down, for a call that came to the end.
[[nodiscard]] qint64 scoreOf(const Script &script, const State &state, int end, const Speed &speed);
[[nodiscard]] bool isBlocked(const Script &script, const State &state);
// score in millionths.
[[nodiscard]] bool reachesPass(const Script &script, const State &state, qint64 score);

// The bounds of scoreOf() over all speeds.
struct ScoreRange {
    qint64 least = 0;
    qint64 most = 0;
};
[[nodiscard]] ScoreRange scoresOf(const Script &script, const State &state, int end);

}  // namespace vestibule::coldcall
