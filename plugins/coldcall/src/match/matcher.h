// Which of the open replies a typed sentence means: cosine to the centroids of their phrasings, and the author's key phrases.
#pragma once
#include "match/grams.h"
#include "run/record.h"
#include "script/texts.h"

#include <QHash>

namespace vestibule::coldcall {

struct Match {
    Understood understood = Understood::Not;
    QList<int> candidates;  // Taken: one; Unsure: two or three to ask for, best first; Not: none
    QList<double> nearness; // of all open replies, 0..1, in their order
};

// A mistake that costs much is not made silently: a trap, a blocker and what may end the call without success are always asked back
// about, together with what else may have been meant.
// Immutable after construction; thread-safe.
class Matcher
{
public:
    Matcher(const Script &script, const Texts &texts);

    // open: Run::openReplies().
    [[nodiscard]] Match match(const QString &text, const QList<int> &open) const;

    [[nodiscard]] bool isAlwaysAsked(int reply) const { return m_replies[reply].isGrave; }

private:
    struct Phrasings {
        std::vector<std::vector<Gram>> sentences;
        QStringList keys;  // normalised
        bool isGrave = false;
    };

    QList<Phrasings> m_replies;
};

}  // namespace vestibule::coldcall
