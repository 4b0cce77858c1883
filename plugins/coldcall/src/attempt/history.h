// What a person has done with a call, folded from their events.
#pragma once
#include <vestibule/event.h>
#include <vestibule/programme.h>

#include <QHash>

namespace vestibule::coldcall {

struct History {
    int begun = 0;
    int granted = 0;               // attempts beyond the limit of the activity
    std::optional<Event> running;  // `attempted`, not ended yet
    QList<Event> calls;            // `completed` that count, oldest first
    std::optional<qint64> best;    // millionths
    bool passed = false;           // in any attempt

    // Nothing: as often as one likes.
    [[nodiscard]] std::optional<int> attemptsLeft(const Activity &activity) const;
};

// By activity. events: one learner's, oldest first. What was voided counts no more, except that the attempt is used up.
[[nodiscard]] QHash<QString, History> historiesOf(const QList<Event> &events);

// Whole per cent of a score in millionths.
[[nodiscard]] inline int percentOf(std::optional<qint64> score) { return int(score.value_or(0) * 100 / ScoreUnit); }

}  // namespace vestibule::coldcall
