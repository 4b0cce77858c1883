#include "voice/retention.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::coldcall {

namespace {

// What held when it was made: of that day's answers and the last one before it the fewest. Without an answer what HR may set at most.
int promisedDays(const QList<VoiceAnswer> &answers, QDate made)
{
    int before = MostRetentionDays, thatDay = MostRetentionDays;
    for (const VoiceAnswer &answer : answers) {
        if (answer.given && answer.day < made)
            before = answer.days;
        else if (answer.given && answer.day == made)
            thatDay = std::min(thatDay, answer.days);
    }
    return std::min(before, thatDay);
}

}  // namespace

Result<int> checkedRetention(int days)
{
    if (days >= LeastRetentionDays && days <= MostRetentionDays)
        return days;
    return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("Voice", "Recordings cannot be kept for %n day(s).", nullptr, days),
                QCoreApplication::translate("Voice", "Choose %1 to %2 days.").arg(LeastRetentionDays).arg(MostRetentionDays),
                QCoreApplication::translate("Voice", "The time is as it was."));
}

bool maySetRetention(Role role)
{
    return role == Role::Hr;
}

bool mayDeleteRecording(const QString &me, Role myRole, const QString &learner)
{
    return me == learner || myRole == Role::Hr;
}

QStringList dueForDeletion(const QList<KeptRecording> &recordings, int days, QDate today, const VoiceAnswers &answers)
{
    QStringList due;
    for (const KeptRecording &recording : recordings) {
        const QList<VoiceAnswer> own = answers.value(recording.learner);
        const bool withdrawn = !own.isEmpty() && !own.last().given;
        if (withdrawn || recording.day.daysTo(today) > std::min(days, promisedDays(own, recording.day)))
            due.append(recording.id);
    }
    return due;
}

}  // namespace vestibule::coldcall
