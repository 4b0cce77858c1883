// The events of some learners, one learner after the other, with the roles that their judges had.
#pragma once
#include "core/readiness/rolehistory.h"
#include "core/store/store.h"

namespace vestibule::core {

// Few learners are read one by one; many in one pass over the ledger, so that the events of one learner at a time are in
// memory. A learner without events is not visited. visit must not use the store.
[[nodiscard]] Result<void>
visitLearners(Store &store, const QSet<QString> &learners,
              const std::function<void(const QString &learner, const QList<Event> &events, const RoleHistory &roles)> &visit);

}  // namespace vestibule::core
