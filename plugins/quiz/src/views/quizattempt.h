// Taking a quiz: every answer is saved as it is given, an attempt under way is resumed, handing in shows the result.
#pragma once
#include "attempt/paper.h"
#include "views/loader.h"

#include <vestibule/ledger.h>

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace vestibule::quiz {

class QuizAttempt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int passPercent READ passPercent NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)  // -1 = as often as one likes
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY itemChanged)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(QVariantList overview READ overview NOTIFY changed)
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemChanged)
    Q_PROPERTY(QString itemType READ itemType NOTIFY itemChanged)
    Q_PROPERTY(QString stem READ stem NOTIFY itemChanged)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY itemChanged)
    Q_PROPERTY(QVariantList lefts READ lefts NOTIFY itemChanged)
    Q_PROPERTY(QVariantList rights READ rights NOTIFY itemChanged)
    Q_PROPERTY(QString written READ written NOTIFY itemChanged)
    Q_PROPERTY(QString saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QVariantMap result READ result NOTIFY changed)

public:
    enum Stage { Intro, Running, Done };
    Q_ENUM(Stage)

    QuizAttempt(HostContext &host, const QString &activity, QObject *parent = nullptr);
    ~QuizAttempt() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int minutes() const { return m_bank ? m_bank->activity.minutes : 0; }
    [[nodiscard]] int passPercent() const { return m_bank ? m_bank->activity.pass.value_or(0) : 0; }
    [[nodiscard]] int attemptsLeft() const { return m_attemptsLeft; }
    [[nodiscard]] int count() const;
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    [[nodiscard]] int answered() const;
    [[nodiscard]] QVariantList overview() const;
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] QString itemType() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] QVariantList lefts() const;
    [[nodiscard]] QVariantList rights() const;
    [[nodiscard]] QString written() const;
    [[nodiscard]] QString saveState() const { return m_saveState; }
    [[nodiscard]] QVariantMap result() const { return m_result; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(int answer, bool checked);
    Q_INVOKABLE void write(const QString &text);
    Q_INVOKABLE void match(int left, int right);  // right -1: none
    Q_INVOKABLE void handIn();

Q_SIGNALS:
    void changed();
    void itemChanged();
    void saveStateChanged();

private:
    void loadHistory();
    void readHistory(const QList<Event> &events);
    void resume(const QString &attempt);
    void showResult(const Event &submission, const Responses &responses, const std::optional<Event> &graded);
    void loadResult(const Event &submission, const std::optional<Event> &graded);
    void respond(const Response &response, bool soon);
    void save(const QString &item);
    void flushTyped();
    void submit();
    void fail(const Error &error);
    [[nodiscard]] const Question *question() const;
    [[nodiscard]] Response response() const;

    HostContext &m_host;
    QString m_activity;
    BankPtr m_bank;
    Paper m_paper;
    Responses m_responses;
    QString m_attempt;
    QString m_problem, m_saveState, m_unsavedText;
    QVariantMap m_result;
    QTimer m_typing;
    Stage m_stage = Intro;
    int m_attemptsLeft = -1;
    int m_index = 0;
    int m_saving = 0;
    bool m_handInWhenSaved = false;
    bool m_loading = true;
    bool m_busy = false;
};

}  // namespace vestibule::quiz
