// The played people on the telephone: they learn a call from its debrief, and are pictured while they talk.
#pragma once
#include "shell/tour/player.h"

namespace vestibule::shell {

class TourCalls
{
public:
    explicit TourCalls(TourStage &stage) : m_stage(stage) {}

    // Hangs up the first time, reads the best way in the debrief, and says it, word by word. Of the signed-in person.
    [[nodiscard]] Result<void> pass(const QString &activity);
    // A call from dialling or ringing to its debrief, as <name>-<what happens>.
    [[nodiscard]] Result<void> picture(const QString &activity, const QString &name);

private:
    [[nodiscard]] Result<QPointer<QObject>> begin(const QString &activity);
    [[nodiscard]] Result<void> learn(const QString &activity);
    [[nodiscard]] Result<void> letPass(const QPointer<QObject> &call, qint64 ms);
    [[nodiscard]] Result<void> untilSpokenTo(const QPointer<QObject> &call);
    [[nodiscard]] Result<void> say(const QPointer<QObject> &call, const QString &text);
    [[nodiscard]] Result<void> follow(const QPointer<QObject> &call, const QVariantList &way);
    [[nodiscard]] Result<void> untilOnHold(const QPointer<QObject> &call, const QVariantList &way);
    [[nodiscard]] Result<void> untilOver(const QPointer<QObject> &call);
    [[nodiscard]] Result<void> sayWhatFitsTwo(const QPointer<QObject> &call);
    [[nodiscard]] Result<void> sayNonsense(const QPointer<QObject> &call);
    [[nodiscard]] Result<void> pictureOnHold(const QString &activity, const QVariantList &way, const QString &name);
    [[nodiscard]] Result<void> take(const QPointer<QObject> &call, const QString &name);

    TourStage &m_stage;
    QHash<QString, QVariantList> m_ways;  // by activity
};

}  // namespace vestibule::shell
