// Takes a quiz through its view model, by nothing but what the screen has: properties, signals, invokable functions.
//
// Prints one line for each step:
//   kept ITEM ANSWER     the attempt was there already, with this answer ("-" = none)
//   running              everything that was kept has been printed
//   giving ITEM ANSWER   before the answer is given
//   saved ITEM ANSWER    when the screen says that it is saved
//   ready, handing-in, handed-in
#pragma once
#include <QObject>

namespace vestibule::e2e {

class QuizTaker : public QObject
{
    Q_OBJECT
public:
    enum class Task { Answer, HandIn };

    QuizTaker(QObject &model, Task task);
    void go();

Q_SIGNALS:
    void finished();

private Q_SLOTS:
    void look();     // after every change of the view model
    void settled();  // when the state of saving changed

private:
    void printKept();
    void giveSome();
    void give();
    void handIn();
    [[nodiscard]] QString item() const;
    [[nodiscard]] QString answer() const;

    QObject &m_model;
    Task m_task;
    QList<QPair<QString, QString>> m_given;  // not said to be saved yet
    int m_answers = 0;
    bool m_running = false;
    bool m_handedIn = false;
};

}  // namespace vestibule::e2e
