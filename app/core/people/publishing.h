// Putting a content version into force.
#pragma once
#include "core/people/actor.h"

namespace vestibule::core {

// HR only. The version must be installed; Conflict when it is in force already.
[[nodiscard]] Result<Event> publish(Store &store, const Actor &hr, const StoredVersion &version, qint64 now);

}  // namespace vestibule::core
