// Which of the open replies a typed sentence means: how near it is to their phrasings, and the author's key phrases.
#pragma once
#include "match/phrasings.h"
#include "run/record.h"

namespace vestibule::coldcall {

struct Match {
    Understood understood = Understood::Not;
    QList<int> candidates;  // Taken: one; Unsure: the nearest two, or three when the third is near them too, best first; Not: none
    QList<double> chances;  // of all open replies, in their order: 0..1, together less than 1, because none may be meant
};

// A mistake that costs much is not made silently: a trap, a blocker and what may end the call without success are always asked back
// about, together with what else may have been meant.
// Immutable after construction; thread-safe.
class Matcher
{
public:
    Matcher(const Script &script, const Texts &texts) : m_phrasings(script, texts) {}

    // open: Run::openReplies().
    [[nodiscard]] Match match(const QString &text, const QList<int> &open) const;

    [[nodiscard]] bool isAlwaysAsked(int reply) const { return m_phrasings.of(reply).isGrave; }

private:
    Phrasings m_phrasings;
};

}  // namespace vestibule::coldcall
