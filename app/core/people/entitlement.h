// Who agrees for a department: HR names them, and only they agree.
#pragma once
#include "core/people/actor.h"

namespace vestibule::core {

// For `agreed`: the actor is the one named for the department now, and the draft rests on that naming. For `entrusted`: the person can sign
// it, and someone of HR agrees for one department only, so that HR cannot agree in place of others. Gives the time before which the event
// must not stand; 0 for other verbs. Refused or InvalidArgument.
[[nodiscard]] Result<qint64> checkEntitlement(Store &store, const EventDraft &draft, const Person &actor);

}  // namespace vestibule::core
