#include "graph/runsloader.h"

#include <vestibule/attempts.h>

#include <algorithm>

namespace vestibule::coldcall {

namespace {

using Done = std::function<void(const Result<PlayedScript> &)>;

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
void readRecords(HostContext &host, QObject *context, const std::shared_ptr<PlayedScript> &played, qsizetype next, const Done &done)
{
    if (next == played->runs.size())
        return done(*played);
    whenReady(host, host.get<ILedger>()->privatePart(played->runs.at(next).event), context,
              [&host, context, played, next, done](const Result<QByteArray> &bytes) {
                  if (bytes)
                      played->runs[next].handIn = *bytes;
                  else if (bytes.error().code != ErrorCode::NotFound)  // erased
                      return done(std::unexpected(bytes.error()));
                  readRecords(host, context, played, next + 1, done);
              });
}

}  // namespace

void loadPlayed(HostContext &host, QObject *context, const QString &activity, const Done &done)
{
    loadSource(host, context, activity, [&host, context, activity, done](const Result<LoadedSource> &source) {
        if (!source)
            return done(std::unexpected(source.error()));
        EventQuery query;
        query.activities = {activity};
        whenReady(host, host.get<ILedger>()->events(query), context, [&host, context, activity, source = *source, done](const Result<QList<Event>> &events) {
            if (!events)
                return done(std::unexpected(events.error()));
            readRecords(host, context, std::make_shared<PlayedScript>(PlayedScript{source, runsOf(*events, activity)}), 0, done);
        });
    });
}

}  // namespace vestibule::coldcall
