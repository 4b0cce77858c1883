// The way through a call that scores most, played: what an attempt is compared with.
#pragma once
#include "run/run.h"

namespace vestibule::coldcall {

// Empty when no way leads to an end. Explores the whole script: not for the window's thread.
[[nodiscard]] std::optional<Run> bestRun(const Script &script);

}  // namespace vestibule::coldcall
