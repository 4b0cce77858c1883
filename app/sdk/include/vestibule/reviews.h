// What waits for a person's judgement.
#pragma once
#include <vestibule/event.h>
#include <vestibule/people.h>

#include <QDate>

namespace vestibule {

// A handed-in thing. It comes into the queue with a `completed` event without `passed` whose payload has
// "review": "<review kind>" and "due": "YYYY-MM-DD", or with a `reported` event; it leaves with `scored`, `returned` or
// `confirmed` that refers to it.
struct ReviewItem {
    QString event;     // id of the handed-in event
    QString learner;
    QString learnerName;
    QString verb;      // completed | reported
    QString activity;
    QString kind;      // review kind, declared by a plugin: which view grades it
    qint64 at = 0;     // handed in, ms UTC
    QDate due;
};

// What a plugin finds when it scores a stored submission anew.
struct Rescore {
    std::optional<qint64> score;  // millionths
    std::optional<bool> passed;
    QString why;  // when it cannot be scored by a machine
};

class IReviews
{
public:
    static constexpr char id[] = "vestibule.reviews";
    static constexpr int version = 1;

    // Oldest due first. Empty for a trainee.
    [[nodiscard]] virtual QFuture<Result<QList<ReviewItem>>> pending() = 0;
    // What of the learner's own waits for others.
    [[nodiscard]] virtual QFuture<Result<QList<ReviewItem>>> waitingFor(const QString &learner) = 0;
    // The view that grades a review kind; empty when its plugin is not there.
    [[nodiscard]] virtual QString viewOf(const QString &kind) const = 0;
    // Asks the plugin that owns the activity to score the learner's claim again.
    [[nodiscard]] virtual QFuture<Result<Rescore>> rescore(const QString &eventId) = 0;

protected:
    ~IReviews() = default;
};

}  // namespace vestibule
