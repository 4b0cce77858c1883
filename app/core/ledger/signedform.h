// Signed form v1: the bytes that stand for an event when it is hashed, signed and linked. They never change; a new form gets
// a new tag. Each field is a 32-bit big-endian length and so many bytes; integers are decimal text, an absent optional is
// empty, passed is "1" or "0".
#pragma once
#include <vestibule/event.h>

namespace vestibule::core {

// "vestibule-event-1", id, learner, actor, key id, seq, verb, activity, content, score, passed, corrects, refs (one field that
// holds every ref with its own length), payload, private hash, at, prev.
[[nodiscard]] QByteArray signedForm(const Event &event);
[[nodiscard]] QByteArray eventHash(const Event &event);  // 32 raw bytes

// What the actor's next event carries as `prev`: a hash over this one's hash and signature (tag "vestibule-prev-1").
[[nodiscard]] QString prevOf(const QString &hash, const QString &signature);

// A payload as text: compact JSON with sorted keys, empty for an empty object. Stored and signed exactly so, never made anew.
[[nodiscard]] QByteArray payloadText(const QJsonObject &payload);

}  // namespace vestibule::core
