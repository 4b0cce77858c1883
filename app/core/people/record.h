// The gate through which everything goes into the ledger: who may record what about whom, and that it rests on what is there.
#pragma once
#include "core/people/actor.h"

namespace vestibule::core {

// Checks the actor's account, the verb table for every draft, refs and corrections, and appends. An empty learner becomes the
// actor. A sign-off gets a checkpoint in the same transaction; the events of the drafts come first in what is returned.
[[nodiscard]] Result<QList<Event>> record(Store &store, const Actor &actor, Append append, qint64 now);

[[nodiscard]] Append appendOf(const EventDraft &draft);

// Time before which nothing that changes the account may be recorded: the head of the account's own chain.
[[nodiscard]] Result<qint64> lastDeedOf(Store &store, const QString &account);

// Verbs that change accounts, content or trust: only core records them, never a plugin.
[[nodiscard]] bool isReservedVerb(QStringView verb);

}  // namespace vestibule::core
