// How long recordings are kept, and who may delete them. Pure.
#pragma once
#include <vestibule/result.h>
#include <vestibule/roles.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace vestibule::coldcall {

struct KeptRecording {
    QString id;
    QString learner;
    QDate day;  // on which it was made, in the company's time zone: IClock::dayOf()
};

// What a person answered when they were asked whether they may be recorded.
struct VoiceAnswer {
    QDate day;     // of the answer, like that of a recording
    int days = 0;  // for which they were told that it is kept
    bool given = false;
};
using VoiceAnswers = QHash<QString, QList<VoiceAnswer>>;  // by learner, each in the order of their answers

inline constexpr int DefaultRetentionDays = 90;
inline constexpr int LeastRetentionDays = 1;
inline constexpr int MostRetentionDays = 730;

// InvalidArgument: outside of the bounds.
[[nodiscard]] Result<int> checkedRetention(int days);
[[nodiscard]] bool maySetRetention(Role role);

// The learner themselves, and HR. A mentor listens, and deletes nothing.
[[nodiscard]] bool mayDeleteRecording(const QString &me, Role myRole, const QString &learner);

// Ids, in the order of `recordings`: what was made more than `days` days before `today`, or than the days that its learner was told of
// before it was made, whichever is fewer; and everything of those whose last answer is no. Where an answer was given on the very day of the
// recording, the shorter promise counts. A recording of today with one day is kept through tomorrow.
[[nodiscard]] QStringList dueForDeletion(const QList<KeptRecording> &recordings, int days, QDate today, const VoiceAnswers &answers = {});

}  // namespace vestibule::coldcall
