#include "attempt/history.h"

#include <vestibule/verbs.h>

#include <QSet>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

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
        history.calls.append(event);
        countResult(history, event);
    } else if (counts && is(event, verb::Granted)) {
        history.granted += std::max(0, event.payloadObject().value("attempts"_L1).toInt());
    } else if (counts && is(event, verb::Scored)) {
        countResult(history, event);
    }
}

}  // namespace

std::optional<int> History::attemptsLeft(const Activity &activity) const
{
    if (!activity.attempts)
        return std::nullopt;
    return std::max(0, *activity.attempts + granted - begun);
}

QHash<QString, History> historiesOf(const QList<Event> &events)
{
    QSet<QString> corrected;
    for (const Event &event : events)
        if (!event.corrects.isEmpty())
            corrected.insert(event.corrects);
    QHash<QString, History> histories;
    for (const Event &event : events)
        add(histories[event.activity], event, !corrected.contains(event.id));
    return histories;
}

}  // namespace vestibule::coldcall
