#include "core/ledger/complete.h"

#include "core/crypto/hash.h"
#include "core/ledger/signedform.h"

#include <vestibule/ids.h>

#include <algorithm>

namespace vestibule::core {

Result<Event> complete(const EventDraft &draft, const Author &author, const ChainHead &actor, qint64 learnerAt, qint64 now)
{
    Event event;
    event.id = uuid7(now);
    event.learner = draft.aboutCompany ? QString() : draft.learner;
    event.actor = author.id;
    event.keyId = author.keyId;
    event.seq = actor.seq + 1;
    event.verb = draft.verb;
    event.activity = draft.activity;
    event.content = draft.content;
    event.score = draft.score;
    event.passed = draft.passed;
    event.corrects = draft.corrects;
    event.refs = draft.refs;
    event.payload = payloadText(draft.payload);
    if (!draft.privatePart.isEmpty())
        event.privateHash = hashHex(draft.privatePart);
    event.at = std::max({now, actor.at, author.notBefore});
    if (!event.learner.isEmpty())
        event.at = std::max(event.at, learnerAt + 1);
    if (actor.seq >= 0)
        event.prev = prevOf(actor.hash, actor.signature);

    const QByteArray hash = eventHash(event);
    const Result<QByteArray> signature = author.sign(hash);
    if (!signature)
        return std::unexpected(signature.error());
    event.hash = hexOf(hash);
    event.signature = hexOf(*signature);
    return event;
}

ChainHead headOf(const Event &event) { return {event.seq, event.at, event.hash, event.signature}; }

}  // namespace vestibule::core
