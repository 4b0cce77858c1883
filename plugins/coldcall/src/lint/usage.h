// Whether everything that a script declares is used: turns reached, replies open, objections raised, checks shown, names asked for.
#pragma once
#include "lint/explore.h"
#include "lint/findings.h"

namespace vestibule::coldcall {

// When the exploration is not complete, only what no state can change is reported.
void reportUsage(const Script &script, const Exploration &exploration, Findings &findings);

}  // namespace vestibule::coldcall
