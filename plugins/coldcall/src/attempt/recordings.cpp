#include "attempt/recordings.h"

#include <vestibule/services.h>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

void logProblem(HostContext &host, const Error &error)
{
    if (auto *log = host.get<ILog>())
        log->warning(error.message() + u' ' + error.detail);
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
            QList<TableCall> calls;
            for (const QString &event : dueForDeletion(*recordings, days, host.get<IClock>()->today()))
                calls.append(deleteRecording(event));
            if (calls.isEmpty())
                return;
            whenReady(host, host.get<ITables>()->execute(calls), context, [&host](const Result<qint64> &deleted) {
                if (!deleted)
                    logProblem(host, deleted.error());
            });
        });
    });
}

}  // namespace vestibule::coldcall
