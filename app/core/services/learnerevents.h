// The events of some learners, one learner after the other, with the roles that their judges had.
#pragma once
#include "core/ledger/signedevents.h"
#include "core/readiness/rolehistory.h"

namespace vestibule::core {

// Few learners are read one by one; many in one pass over the ledger, so that the events of one learner at a time are in
// memory. Only signed events are handed over. A learner without events is not visited. visit must not use the store.
[[nodiscard]] Result<void>
visitLearners(Store &store, SignedEvents &signedEvents, const QSet<QString> &learners,
              const std::function<void(const QString &learner, const QList<Event> &events, const RoleHistory &roles)> &visit);

}  // namespace vestibule::core
