#include <vestibule/attempts.h>

#include <vestibule/async.h>
#include <vestibule/people.h>
#include <vestibule/verbs.h>

#include <QSet>

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

bool judges(const Event &event, const QString &submission)
{
    return (is(event, verb::Scored) || is(event, verb::Returned)) && event.refs.contains(submission);
}

QSet<QString> correctedIn(const QList<Event> &events)
{
    QSet<QString> corrected;
    for (const Event &event : events)
        if (!event.corrects.isEmpty())
            corrected.insert(event.corrects);
    return corrected;
}

void countResult(AttemptHistory &history, const Event &event)
{
    if (event.score)
        history.best = std::max(history.best.value_or(0), *event.score);
    history.passed |= event.passed.value_or(false);
}

}  // namespace

void AttemptHistory::add(const Event &event, bool counts)
{
    if (is(event, verb::Attempted)) {
        begun += 1;
        running = event;
        return;
    }
    if (is(event, verb::Completed))
        running.reset();
    if (!counts)
        return;
    if (is(event, verb::Completed)) {
        submissions.append(event);
        verdict.reset();
        countResult(*this, event);
    } else if (is(event, verb::Granted)) {
        granted += std::max(0, event.payloadObject().value("attempts"_L1).toInt());
    } else {
        if (!submissions.isEmpty() && judges(event, submissions.last().id))
            verdict = event;
        if (is(event, verb::Scored))
            countResult(*this, event);
    }
}

bool AttemptHistory::waits() const
{
    return !submissions.isEmpty() && !verdict && !submissions.last().score;
}

std::optional<int> AttemptHistory::attemptsLeft(const Activity &activity) const
{
    if (!activity.attempts)
        return std::nullopt;
    return std::max(0, *activity.attempts + granted - begun);
}

QHash<QString, AttemptHistory> historiesOf(const QList<Event> &events)
{
    const QSet<QString> corrected = correctedIn(events);
    QHash<QString, AttemptHistory> histories;
    for (const Event &event : events)
        histories[event.activity].add(event, !corrected.contains(event.id));
    return histories;
}

std::optional<Event> verdictOn(const QString &submission, const QList<Event> &events)
{
    const QSet<QString> corrected = correctedIn(events);
    std::optional<Event> verdict;
    for (const Event &event : events)
        if (judges(event, submission) && !corrected.contains(event.id))
            verdict = event;
    return verdict;
}

void findAttempts(HostContext &host, QObject *context, const QString &activity, const std::function<void(const Result<AttemptHistory> &)> &done)
{
    EventQuery query;
    query.learner = host.get<IPeople>()->me().id;
    query.activities = {activity};
    whenReady(host, host.get<ILedger>()->events(query), context, [activity, done](const Result<QList<Event>> &events) {
        if (!events)
            return done(std::unexpected(events.error()));
        done(historiesOf(*events).value(activity));
    });
}

}  // namespace vestibule
