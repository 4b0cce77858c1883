#include "attempt/recordings.h"

#include "voice/consent.h"

#include <vestibule/services.h>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

void logProblem(HostContext &host, const Error &error)
{
    if (auto *log = host.get<ILog>())
        log->warning(error.message() + u' ' + error.detail);
}

// As everybody's answers promise: a longer time holds for what is recorded after they agreed to it, and what a refusal left is deleted.
void deleteDue(HostContext &host, QObject *context, const QList<KeptRecording> &recordings, int days)
{
    if (recordings.isEmpty())
        return;
    whenReady(host, host.get<ILedger>()->events(consentQuery({})), context, [&host, context, recordings, days](const Result<QList<Event>> &events) {
        if (!events)
            return logProblem(host, events.error());
        const IClock &clock = *host.get<IClock>();
        QList<TableCall> calls;
        for (const QString &event : dueForDeletion(recordings, days, clock.today(), voiceAnswers(*events, daysOf(clock))))
            calls.append(deleteRecording(event));
        if (calls.isEmpty())
            return;
        whenReady(host, host.get<ITables>()->execute(calls), context, [&host](const Result<qint64> &deleted) {
            if (!deleted)
                logProblem(host, deleted.error());
        });
    });
}

}  // namespace

TableCall keepRecording(const Event &call, QDate day, const Recording &recording)
{
    return {u"keep-recording"_s, {{u"event"_s, call.id},
                                  {u"learner"_s, call.learner},
                                  {u"day"_s, day.toString(Qt::ISODate)},
                                  {u"hash"_s, recording.hash},
                                  {u"sound"_s, recording.bytes}}};
}

TableCall recordingOf(const QString &event) { return {u"recording"_s, {{u"event"_s, event}}}; }
TableCall deleteRecording(const QString &event) { return {u"delete-recording"_s, {{u"event"_s, event}}}; }
TableCall deleteRecordingsOf(const QString &learner) { return {u"delete-recordings-of"_s, {{u"learner"_s, learner}}}; }
TableCall setRetention(int days) { return {u"set-retention"_s, {{u"days"_s, days}}}; }

void readRecordings(HostContext &host, QObject *context, const std::function<void(const Result<QList<KeptRecording>> &)> &done)
{
    whenReady(host, host.get<ITables>()->query({u"recordings"_s, {}}), context, [done](const Result<QList<QVariantMap>> &rows) {
        if (!rows)
            return done(std::unexpected(rows.error()));
        QList<KeptRecording> recordings;
        for (const QVariantMap &row : *rows)
            recordings.append({row[u"event"_s].toString(), row[u"learner"_s].toString(), QDate::fromString(row[u"day"_s].toString(), Qt::ISODate)});
        done(recordings);
    });
}

void readRetention(HostContext &host, QObject *context, const std::function<void(const Result<int> &)> &done)
{
    whenReady(host, host.get<ITables>()->query({u"retention"_s, {}}), context, [done](const Result<QList<QVariantMap>> &rows) {
        if (!rows)
            return done(std::unexpected(rows.error()));
        done(rows->isEmpty() ? DefaultRetentionDays : rows->first()[u"days"_s].toInt());
    });
}

void deleteExpired(HostContext &host, QObject *context)
{
    if (!host.get<ITables>())
        return;
    readRetention(host, context, [&host, context](const Result<int> &days) {
        if (!days)
            return logProblem(host, days.error());
        readRecordings(host, context, [&host, context, days = *days](const Result<QList<KeptRecording>> &recordings) {
            if (!recordings)
                return logProblem(host, recordings.error());
            deleteDue(host, context, *recordings, days);
        });
    });
}

}  // namespace vestibule::coldcall
