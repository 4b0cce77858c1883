// Taking a quiz: every answer is saved as it is given, an attempt under way is resumed, handing in shows the result.
#pragma once
#include "attempt/outcome.h"
#include "views/loader.h"

#include <vestibule/attempts.h>
#include <vestibule/draftwriter.h>

#include <QVariantMap>
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
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int passPercent READ passPercent NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)  // -1 = as often as one likes
    Q_PROPERTY(QString locked READ locked NOTIFY changed)  // what has to be met before it can be begun; empty = it is open
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QVariantMap result READ result NOTIFY changed)  // see shownOutcome(), and {day}

    // The question now.
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY itemChanged)
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemChanged)
    Q_PROPERTY(QString itemType READ itemType NOTIFY itemChanged)
    Q_PROPERTY(QString stem READ stem NOTIFY itemChanged)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY itemChanged)  // [{index, text}]
    Q_PROPERTY(QVariantList lefts READ lefts NOTIFY itemChanged)      // [{index, text}]
    Q_PROPERTY(QVariantList rights READ rights NOTIFY itemChanged)    // [{index, text}]

    // What was answered.
    Q_PROPERTY(QString written READ written NOTIFY answersChanged)
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY answersChanged)    // indexes of choices
    Q_PROPERTY(QVariantList matched READ matched NOTIFY answersChanged)  // for each of the lefts an index of rights, or -1
    Q_PROPERTY(int answered READ answered NOTIFY answersChanged)
    Q_PROPERTY(QVariantList overview READ overview NOTIFY answersChanged)  // for each question whether it is answered

    Q_PROPERTY(QString saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveStateChanged)

public:
    enum Stage { Intro, Running, Done };
    Q_ENUM(Stage)

    QuizAttempt(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_bank ? m_bank->title : QString(); }
    [[nodiscard]] QString summary() const { return m_bank ? m_bank->summary : QString(); }
    [[nodiscard]] int minutes() const { return m_bank ? m_bank->activity.minutes : 0; }
    [[nodiscard]] int passPercent() const { return m_bank ? m_bank->activity.pass.value_or(0) : 0; }
    [[nodiscard]] int attemptsLeft() const;
    [[nodiscard]] QString locked() const { return m_locked; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QVariantMap result() const { return m_result; }
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] QString itemType() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] QVariantList lefts() const;
    [[nodiscard]] QVariantList rights() const;
    [[nodiscard]] QString written() const;
    [[nodiscard]] QVariantList chosen() const;
    [[nodiscard]] QVariantList matched() const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] QVariantList overview() const;
    [[nodiscard]] QString saveState() const { return m_saveState; }
    [[nodiscard]] QString saveProblem() const;

    Q_INVOKABLE void load();
    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(int answer, bool checked);
    Q_INVOKABLE void write(const QString &text);
    Q_INVOKABLE void match(int left, int right);  // right -1: none
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }
    Q_INVOKABLE void handIn();

Q_SIGNALS:
    void changed();
    void itemChanged();
    void answersChanged();
    void saveStateChanged();

private:
    void loadHistory(const std::function<void()> &next);
    void withBankOf(const Event &event, const std::function<void()> &next);
    void use(const BankPtr &bank);
    void findLock(const std::function<void()> &next);
    void showWhatThereIs();
    void begin();
    void resume(const Event &attempt);
    void run(const QHash<QString, QByteArray> &drafts);
    void loadAnswers(const Event &submission);
    void loadComment(Outcome outcome);
    void show(const Outcome &outcome);
    void respond(const Response &response, bool typing);
    void draftsChanged();
    void submit();
    void refuse(const Error &error);
    void setBusy(bool busy);
    void fail(const Error &error);
    [[nodiscard]] const Question *question() const;
    [[nodiscard]] Response response() const;

    HostContext &m_host;
    QString m_activity;
    BankPtr m_offered;  // of the version that the person is on: what a new attempt is drawn from
    BankPtr m_bank;     // of the attempt that is shown
    AttemptHistory m_history;
    QString m_attempt;
    Paper m_paper;
    Responses m_responses;
    DraftWriter m_drafts;
    std::optional<Error> m_error;
    QString m_locked;
    QString m_saveState;
    QVariantMap m_result;
    Stage m_stage = Intro;
    int m_index = 0;
    bool m_handingIn = false;  // waits for the last drafts
    bool m_loading = true;
    bool m_busy = false;
};

}  // namespace vestibule::quiz
