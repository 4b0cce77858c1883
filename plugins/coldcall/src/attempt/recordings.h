// The trainees' recordings in the plugin's own tables, and the time for which they are kept.
#pragma once
#include "voice/recording.h"
#include "voice/retention.h"

#include <vestibule/async.h>
#include <vestibule/tables.h>

#include <QDate>

#include <functional>

namespace vestibule::coldcall {

// Statements of sql/recordings.sql. event: the call's `completed`. Who sees a row is the host's rule for tables with a learner.
[[nodiscard]] TableCall keepRecording(const Event &call, QDate day, const Recording &recording);
[[nodiscard]] TableCall recordingOf(const QString &event);
[[nodiscard]] TableCall deleteRecording(const QString &event);
[[nodiscard]] TableCall deleteRecordingsOf(const QString &learner);
[[nodiscard]] TableCall setRetention(int days);

// done runs in context's thread, unless that or the session is gone.
void readRecordings(HostContext &host, QObject *context, const std::function<void(const Result<QList<KeptRecording>> &)> &done);
// DefaultRetentionDays as long as HR chose nothing.
void readRetention(HostContext &host, QObject *context, const std::function<void(const Result<int> &)> &done);
// Deletes what is kept long enough and what a withdrawal left, as far as the signed-in person may see it. Failures go to the log: the next session tries again.
void deleteExpired(HostContext &host, QObject *context);

}  // namespace vestibule::coldcall
