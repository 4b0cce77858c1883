// One question of a quiz to practise, as something to practise leads to it: answered, checked at once, as often as one likes. Nothing is
// recorded, and no attempt is used up.
#pragma once
#include "attempt/paper.h"
#include "views/loader.h"

#include <vestibule/attempts.h>
#include <vestibule/errorparts.h>

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

class QuizPractice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)    // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)    // the same as {what, kept, todo}
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed)  // why it cannot be practised now; empty = it can
    Q_PROPERTY(QString title READ title NOTIFY changed)        // of the quiz

    // The question, under the names that QuizAttempt has for them.
    Q_PROPERTY(QString itemType READ itemType NOTIFY changed)
    Q_PROPERTY(QString stem READ stem NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed)
    Q_PROPERTY(QVariantList lefts READ lefts NOTIFY changed)
    Q_PROPERTY(QVariantList rights READ rights NOTIFY changed)
    Q_PROPERTY(QString written READ written NOTIFY answerChanged)
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY answerChanged)
    Q_PROPERTY(QVariantList matched READ matched NOTIFY answerChanged)
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY answerChanged)   // not once it is checked: the answer stands
    Q_PROPERTY(bool answered READ answered NOTIFY answerChanged)
    Q_PROPERTY(QVariantMap result READ result NOTIFY answerChanged)  // an item of shownOutcome(); empty before it is checked

public:
    // question: its id in the bank.
    QuizPractice(HostContext &host, const QString &activity, const QString &question, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const { return errorParts(m_error); }
    [[nodiscard]] QString obstacle() const { return m_obstacle; }
    [[nodiscard]] QString title() const { return m_bank ? m_bank->title : QString(); }
    [[nodiscard]] QString itemType() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] QVariantList lefts() const;
    [[nodiscard]] QVariantList rights() const;
    [[nodiscard]] QString written() const;
    [[nodiscard]] QVariantList chosen() const;
    [[nodiscard]] QVariantList matched() const;
    [[nodiscard]] bool mayAnswer() const { return m_result.isEmpty(); }
    [[nodiscard]] bool answered() const;
    [[nodiscard]] QVariantMap result() const { return m_result; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void choose(int answer, bool checked);
    Q_INVOKABLE void write(const QString &text);
    Q_INVOKABLE void match(int left, int right);  // right -1: none
    Q_INVOKABLE void check();
    Q_INVOKABLE void again();
    Q_INVOKABLE void openQuiz();

Q_SIGNALS:
    void changed();
    void answerChanged();

private:
    void show(const BankPtr &bank);
    void findObstacle(const AttemptHistory &history);
    void draw();
    void respond(const Response &response);
    void fail(const Error &error);
    [[nodiscard]] const Question *question() const { return m_asked.isEmpty() ? nullptr : &m_asked.first().first(); }

    HostContext &m_host;
    QString m_activity;
    QString m_question;
    BankPtr m_bank;
    std::optional<Error> m_error;
    QString m_obstacle;
    Editions m_asked;  // the one question in every language; empty until it may be practised
    Paper m_paper;
    Response m_response;
    QVariantMap m_result;
    int m_round = 0;  // the choices stand in another order each time
    bool m_loading = true;
};

}  // namespace vestibule::quiz
