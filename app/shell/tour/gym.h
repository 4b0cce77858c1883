// The played people in the price gym: they can reckon.
#pragma once
#include "shell/tour/player.h"

namespace vestibule::shell {

class TourGym
{
public:
    explicit TourGym(TourStage &stage) : m_stage(stage) {}

    // Solves every case of a level. Of the signed-in person.
    [[nodiscard]] Result<void> pass(const QString &activity);
    // A level from its first case to the result, as <name>-<what happens>; one answer is missing.
    [[nodiscard]] Result<void> picture(const QString &activity, const QString &name);

private:
    [[nodiscard]] Result<QPointer<QObject>> begin(const QString &activity);
    [[nodiscard]] Result<void> solve(const QPointer<QObject> &training);
    [[nodiscard]] Result<void> take(const QPointer<QObject> &training, const QString &name);

    TourStage &m_stage;
};

}  // namespace vestibule::shell
