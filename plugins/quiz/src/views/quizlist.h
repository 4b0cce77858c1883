// The quizzes of the programme with the person's best result and what is left of the attempts.
#pragma once
#include <vestibule/activitylist.h>

#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

class QuizList : public vestibule::ActivityList
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")

public:
    explicit QuizList(HostContext &host, QObject *parent = nullptr) : ActivityList(host, QStringLiteral("quiz.test"), parent) {}

    // Mentors and HR look at the questions.
    Q_INVOKABLE void open(int row) { openRow(row, showsResults() ? QStringLiteral("quiz.attempt") : QStringLiteral("quiz.bank")); }
};

}  // namespace vestibule::quiz
