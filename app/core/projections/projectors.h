// The tables that core itself folds out of the ledger. Storage's migration creates them with these names:
//   account     learner | role, active, mentor, programme, content, start
//   account_key learner, key_id | public_key (hex), certified_by (event id), since, retired
//   review      learner, event | verb, activity, kind, at, due, open
//   standing    learner, activity | attempts, best (millionths), passed, last_at, state
#pragma once
#include <vestibule/projector.h>

namespace vestibule::core {

// Live as long as the program; an append touches two rows of these at most.
[[nodiscard]] QList<const Projector *> projectors();

}  // namespace vestibule::core
