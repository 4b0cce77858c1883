// A hand-in as the screen shows it: the result, and for every question what was answered and what is right.
#pragma once
#include "attempt/paper.h"

#include <QVariantMap>

namespace vestibule::quiz {

struct Outcome {
    Event submission;
    std::optional<Event> verdict;       // `scored` or `returned`
    QString comment;                    // what the person who judged it wrote
    std::optional<Responses> responses; // nothing: they were erased
};

// {state: "passed" | "failed" | "waiting" | "returned", percent, comment, erased,
//  items: [{stem, yours, right, feedback, general (Markdown), state: "right" | "partly" | "wrong" | "waiting"}]}
[[nodiscard]] QVariantMap shownOutcome(const Editions &bank, const Paper &paper, const Outcome &outcome);

// The marks that a person gave, millionths by question id.
[[nodiscard]] QHash<QString, int> givenMarks(const Event &verdict);

}  // namespace vestibule::quiz
