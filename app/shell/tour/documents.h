// The played people and the company's documents: departments agree, HR approves, everybody signs.
#pragma once
#include "shell/tour/player.h"

namespace vestibule::shell {

class TourDocuments
{
public:
    explicit TourDocuments(TourStage &stage) : m_stage(stage) {}

    // From the draft to the text that everybody signs. Signs HR and the mentor in.
    [[nodiscard]] Result<void> putIntoForce(const QString &activity, const PlayedPerson &mentor, const PlayedPerson &hr);
    // Of the signed-in person.
    [[nodiscard]] Result<void> sign(const QString &activity);
    // Fills in the document of a case and hands it in; with a slip, one amount is wrong. Of the signed-in person.
    [[nodiscard]] Result<void> handIn(const QString &activity, bool slip);
    // A case from the form to the mentor's word, handed back and handed in again, as ready-<…> and mentor-<…>.
    [[nodiscard]] Result<void> picture(const QString &activity, const PlayedPerson &learner, const PlayedPerson &mentor);
    // On the review that is open: accepts what is right, hands back what is not, with a comment.
    [[nodiscard]] Result<void> judge(const QPointer<QObject> &review);

private:
    [[nodiscard]] Result<QPointer<QObject>> begin(const QString &activity);
    [[nodiscard]] Result<void> handInForm(const QPointer<QObject> &work, const QString &activity);
    [[nodiscard]] Result<void> judgeLast(const PlayedPerson &mentor, const QString &picture);
    [[nodiscard]] Result<void> pictureCase(const QString &activity, const QString &name);
    [[nodiscard]] Result<void> fill(const QPointer<QObject> &work, bool slip);
    [[nodiscard]] Result<QPointer<QObject>> open(const QString &activity);

    TourStage &m_stage;
};

}  // namespace vestibule::shell
