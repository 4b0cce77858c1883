#include "attempt/history.h"

#include <vestibule/verbs.h>

#include <QSet>

#include <algorithm>

namespace vestibule::quiz {

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

void countResult(History &history, const Event &event)
{
    if (event.score)
        history.best = std::max(history.best.value_or(0), *event.score);
    history.passed |= event.passed.value_or(false);
}

void add(History &history, const Event &event, bool counts)
{
    if (is(event, verb::Attempted)) {
        history.begun += 1;
        history.running = event;
    } else if (is(event, verb::Completed)) {
        history.running.reset();
        if (!counts)
            return;
        history.submission = event;
        history.verdict.reset();
        countResult(history, event);
    } else if (!counts) {
        return;
    } else if (is(event, verb::Granted)) {
        history.granted += std::max(0, event.payloadObject().value("attempts"_L1).toInt());
    } else {
        if (history.submission && judges(event, history.submission->id))
            history.verdict = event;
        if (is(event, verb::Scored))
            countResult(history, event);
    }
}

}  // namespace

bool History::waits() const
{
    return submission && !verdict && !submission->score;
}

std::optional<int> History::attemptsLeft(const Activity &activity) const
{
    if (!activity.attempts)
        return std::nullopt;
    return std::max(0, *activity.attempts + granted - begun);
}

QHash<QString, History> historiesOf(const QList<Event> &events)
{
    const QSet<QString> corrected = correctedIn(events);
    QHash<QString, History> histories;
    for (const Event &event : events)
        add(histories[event.activity], event, !corrected.contains(event.id));
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

}  // namespace vestibule::quiz
