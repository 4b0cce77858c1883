// How long recordings are kept, and who may delete them. Pure.
#pragma once
#include <vestibule/result.h>
#include <vestibule/roles.h>

#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>

namespace vestibule::coldcall {

struct KeptRecording {
    QString id;
    QString learner;
    QDate day;  // on which it was made, in the company's time zone: IClock::dayOf()
};

inline constexpr int DefaultRetentionDays = 90;
inline constexpr int LeastRetentionDays = 1;
inline constexpr int MostRetentionDays = 730;

// InvalidArgument: outside of the bounds.
[[nodiscard]] Result<int> checkedRetention(int days);
[[nodiscard]] bool maySetRetention(Role role);

// The learner themselves, and HR. A mentor listens, and deletes nothing.
[[nodiscard]] bool mayDeleteRecording(const QString &me, Role myRole, const QString &learner);

// Ids, in the order of `recordings`: what was made more than `days` days before `today`, and everything of those who withdrew. A
// recording of today with one day is kept through tomorrow.
[[nodiscard]] QStringList dueForDeletion(const QList<KeptRecording> &recordings, int days, QDate today,
                                         const QSet<QString> &withdrawn = {});

}  // namespace vestibule::coldcall
