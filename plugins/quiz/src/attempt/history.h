// What a person has done with a quiz, folded from their events.
#pragma once
#include <vestibule/event.h>
#include <vestibule/programme.h>

#include <QHash>

namespace vestibule::quiz {

struct History {
    int begun = 0;
    int granted = 0;                  // attempts beyond the limit of the activity
    std::optional<Event> running;     // `attempted`, not handed in yet
    std::optional<Event> submission;  // `completed`, the last that counts
    std::optional<Event> verdict;     // what a person said about it: `scored` or `returned`
    std::optional<qint64> best;       // millionths
    bool passed = false;              // in any attempt

    [[nodiscard]] bool waits() const;  // the submission is with a person
    // Nothing: as often as one likes.
    [[nodiscard]] std::optional<int> attemptsLeft(const Activity &activity) const;
};

// By activity. events: one learner's, oldest first. What was voided counts no more, except that the attempt is used up.
[[nodiscard]] QHash<QString, History> historiesOf(const QList<Event> &events);

// What was said last about one hand-in.
[[nodiscard]] std::optional<Event> verdictOn(const QString &submission, const QList<Event> &events);

}  // namespace vestibule::quiz
