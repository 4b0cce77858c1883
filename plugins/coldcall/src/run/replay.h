// A stored call, played again.
#pragma once
#include "run/run.h"

namespace vestibule::coldcall {

// Ends with the result that the record claims to have led to. InvalidArgument when the record was made with another graph, or says
// something that could not happen in this one. A record that stops in the middle gives a run that has not ended.
[[nodiscard]] Result<Run> replay(const Script &script, const RunRecord &record);

}  // namespace vestibule::coldcall
