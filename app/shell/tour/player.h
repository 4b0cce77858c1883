// The played people: a new hire who does what the road asks for, a mentor and HR who answer. They use the same views as everybody.
#pragma once
#include "shell/tour/stage.h"

#include <vestibule/readiness.h>

namespace vestibule::shell {

struct PlayedPerson {
    QString login;
    QString password;
    QString id;
};

class TourPlayer
{
public:
    TourPlayer(TourStage &stage, PlayedPerson mentor, PlayedPerson hr) : m_stage(stage), m_mentor(std::move(mentor)), m_hr(std::move(hr)) {}

    // The mentor looks up the right answers of every quiz, as a mentor can.
    [[nodiscard]] Result<void> learnAnswers(const Programme &programme);
    // One working day: the learner does what can be done, then mentor and HR what waits for them. The decision afterwards.
    [[nodiscard]] Result<Readiness> playDay(const PlayedPerson &learner, bool othersAnswer);

    // Single deeds, for the people who stay half-way.
    [[nodiscard]] Result<void> takeQuiz(const QString &activity, int answers, bool handIn);
    [[nodiscard]] Result<void> readPage(const QString &activity);
    [[nodiscard]] Result<void> reportDay();

private:
    [[nodiscard]] Result<Readiness> treeOf(const PlayedPerson &learner);
    [[nodiscard]] Result<void> work(const QList<RequirementState> &states, Requirement::Rule group);
    [[nodiscard]] Result<void> workOn(const RequirementState &state);
    [[nodiscard]] Result<void> answer(const QPointer<QObject> &attempt);
    [[nodiscard]] Result<void> answerChoices(const QPointer<QObject> &attempt, const QVariantList &answers, bool all);
    [[nodiscard]] Result<void> answerPairs(const QPointer<QObject> &attempt, const QVariantList &answers);
    [[nodiscard]] Result<void> judgeQueue();
    [[nodiscard]] Result<void> signOff(const PlayedPerson &by, const PlayedPerson &learner, Role role, int stage);
    [[nodiscard]] Result<void> signOffStates(const QList<RequirementState> &states, const PlayedPerson &learner, Role role);

    TourStage &m_stage;
    PlayedPerson m_mentor;
    PlayedPerson m_hr;
    QHash<QString, QVariantMap> m_questions;  // by question id
    bool m_reported = false;                  // today's numbers are in
    bool m_slips = true;                      // the first document handed in has a mistake
};

}  // namespace vestibule::shell
