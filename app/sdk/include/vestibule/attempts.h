// What a person has done with an activity that is attempted and handed in, folded from their events.
#pragma once
#include <vestibule/event.h>
#include <vestibule/host.h>
#include <vestibule/programme.h>

#include <QHash>

#include <functional>

namespace vestibule {

struct AttemptHistory {
    int begun = 0;
    int granted = 0;                // attempts beyond the limit of the activity
    std::optional<Event> running;   // `attempted`, not handed in yet
    QList<Event> submissions;       // `completed` that count, oldest first
    std::optional<Event> verdict;   // what a person said about the last of them: `scored` or `returned`
    std::optional<qint64> best;     // millionths
    bool passed = false;            // in any attempt

    // The event that comes next. counts: false for what was voided, which only uses up the attempt.
    VESTIBULE_SDK_EXPORT void add(const Event &event, bool counts = true);

    [[nodiscard]] VESTIBULE_SDK_EXPORT bool waits() const;  // the last submission is with a person
    // Nothing: as often as one likes.
    [[nodiscard]] VESTIBULE_SDK_EXPORT std::optional<int> attemptsLeft(const Activity &activity) const;
};

// By activity. events: one learner's, oldest first.
[[nodiscard]] VESTIBULE_SDK_EXPORT QHash<QString, AttemptHistory> historiesOf(const QList<Event> &events);

// What was said last about one hand-in.
[[nodiscard]] VESTIBULE_SDK_EXPORT std::optional<Event> verdictOn(const QString &submission, const QList<Event> &events);

// Whole per cent of a score in millionths.
[[nodiscard]] inline int percentOf(std::optional<qint64> score) { return int(score.value_or(0) * 100 / ScoreUnit); }

// What the signed-in person has done with one activity. done runs in context's thread, unless that or the session is gone.
VESTIBULE_SDK_EXPORT void findAttempts(HostContext &host, QObject *context, const QString &activity,
                                       const std::function<void(const Result<AttemptHistory> &)> &done);

}  // namespace vestibule
