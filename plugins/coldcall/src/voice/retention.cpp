#include "voice/retention.h"

#include <QCoreApplication>

namespace vestibule::coldcall {

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

QStringList dueForDeletion(const QList<KeptRecording> &recordings, int days, QDate today, const QSet<QString> &withdrawn)
{
    QStringList due;
    for (const KeptRecording &recording : recordings)
        if (recording.day.daysTo(today) > days || withdrawn.contains(recording.learner))
            due.append(recording.id);
    return due;
}

}  // namespace vestibule::coldcall
