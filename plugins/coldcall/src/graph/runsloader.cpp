#include "graph/runsloader.h"

#include <vestibule/attempts.h>

#include <algorithm>

namespace vestibule::coldcall {

namespace {

using Done = std::function<void(const Result<QList<PlayedRun>> &)>;

QList<PlayedRun> runsOf(const QList<Event> &events, const QString &activity)
{
    QHash<QString, QList<Event>> byLearner;
    for (const Event &event : events)
        byLearner[event.learner].append(event);
    QList<Event> calls;
    for (const QList<Event> &own : std::as_const(byLearner))
        calls += historiesOf(own).value(activity).submissions;
    std::ranges::sort(calls, std::ranges::greater(), &Event::at);
    QList<PlayedRun> runs;
    for (const Event &call : calls.mid(0, MostRuns))
        runs.append({call.id, call.learner, call.passed.value_or(false), {}});
    return runs;
}

// One record after the other: no more than one is waited for.
void readRecords(HostContext &host, QObject *context, const std::shared_ptr<QList<PlayedRun>> &runs, qsizetype next, const Done &done)
{
    if (next == runs->size())
        return done(*runs);
    whenReady(host, host.get<ILedger>()->privatePart(runs->at(next).event), context,
              [&host, context, runs, next, done](const Result<QByteArray> &bytes) {
                  if (bytes)
                      (*runs)[next].handIn = *bytes;
                  else if (bytes.error().code != ErrorCode::NotFound)  // erased
                      return done(std::unexpected(bytes.error()));
                  readRecords(host, context, runs, next + 1, done);
              });
}

}  // namespace

void loadRuns(HostContext &host, QObject *context, const QString &activity, const Done &done)
{
    EventQuery query;
    query.activities = {activity};
    whenReady(host, host.get<ILedger>()->events(query), context, [&host, context, activity, done](const Result<QList<Event>> &events) {
        if (!events)
            return done(std::unexpected(events.error()));
        readRecords(host, context, std::make_shared<QList<PlayedRun>>(runsOf(*events, activity)), 0, done);
    });
}

}  // namespace vestibule::coldcall
