// A draft becomes a signed event. Storage calls this inside the transaction of the append, with the heads that it read there.
#pragma once
#include "core/store/ledgerstore.h"

namespace vestibule::core {

// actor: the head of the author's chain. learnerAt: time of the learner's last event, 0 when there is none (and for the
// company). now: ms UTC. at = max(now, actor's last, author.notBefore, learner's last + 1).
// Fails only when signing fails. Completing several drafts: give headOf() the event before.
[[nodiscard]] Result<Event> complete(const EventDraft &draft, const Author &author, const ChainHead &actor, qint64 learnerAt,
                                     qint64 now);
[[nodiscard]] ChainHead headOf(const Event &event);

}  // namespace vestibule::core
