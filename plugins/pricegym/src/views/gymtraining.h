// Practising a level: one case after the other, each explained as soon as it is answered; the last one hands in.
#pragma once
#include "attempt/training.h"
#include "cases/words.h"
#include "views/loader.h"

#include <vestibule/attempts.h>
#include <vestibule/draftwriter.h>

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace vestibule::pricegym {

class GymTraining : public QObject
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
    Q_PROPERTY(int count READ count NOTIFY changed)        // of cases
    Q_PROPERTY(QVariantMap result READ result NOTIFY changed)  // {percent, passed, right, day, erased, cases: [shownCase(), state]}

    // The case now.
    Q_PROPERTY(int index READ index NOTIFY caseChanged)
    Q_PROPERTY(QString caseTitle READ caseTitle NOTIFY caseChanged)
    Q_PROPERTY(QString question READ question NOTIFY caseChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY caseChanged)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY caseChanged)    // [{label, text}]
    Q_PROPERTY(QVariantList fields READ fields NOTIFY caseChanged)  // [{label, choices, unit, isDay}]
    // What somebody types who can reckon, by field. No screen shows it: the tour and the tests play such people.
    Q_PROPERTY(QStringList solution READ solution NOTIFY caseChanged)

    // What came of it.
    Q_PROPERTY(bool answered READ answered NOTIFY answeredChanged)
    Q_PROPERTY(QStringList problems READ problems NOTIFY answeredChanged)  // by field: why it is no answer; empty = nothing to say
    Q_PROPERTY(QVariantList marks READ marks NOTIFY answeredChanged)       // by field: {right, yours, answer, why}
    Q_PROPERTY(QStringList steps READ steps NOTIFY answeredChanged)        // of the right solution
    Q_PROPERTY(int rightSoFar READ rightSoFar NOTIFY answeredChanged)

    Q_PROPERTY(QString saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveStateChanged)

public:
    enum Stage { Intro, Running, Done };
    Q_ENUM(Stage)

    GymTraining(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_prices ? m_prices->title : QString(); }
    [[nodiscard]] QString summary() const { return m_prices ? m_prices->summary : QString(); }
    [[nodiscard]] int minutes() const { return m_prices ? m_prices->activity.minutes : 0; }
    [[nodiscard]] int passPercent() const { return m_prices ? m_prices->activity.pass.value_or(0) : 0; }
    [[nodiscard]] int attemptsLeft() const;
    [[nodiscard]] QString locked() const { return m_locked; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QVariantMap result() const { return m_result; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] QString caseTitle() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList fields() const;
    [[nodiscard]] QStringList solution() const;
    [[nodiscard]] bool answered() const;
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] QVariantList marks() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] int rightSoFar() const { return m_training ? m_training->right() : 0; }
    [[nodiscard]] QString saveState() const { return m_saveState; }
    [[nodiscard]] QString saveProblem() const { return m_drafts.problem(); }

    Q_INVOKABLE void load();
    Q_INVOKABLE void start();
    // typed: by field; a choice by its number, from 1. Settles the case, unless something is missing or cannot be read.
    Q_INVOKABLE void answer(const QStringList &typed);
    // The same; what is missing or cannot be read is wrong.
    Q_INVOKABLE void giveUp(const QStringList &typed);
    // To the next case; after the last one hands in.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }

Q_SIGNALS:
    void changed();
    void caseChanged();
    void answeredChanged();
    void saveStateChanged();

private:
    void loadHistory(const std::function<void()> &next);
    void findLock(const std::function<void()> &next);
    void withPricesOf(const Event &event, const std::function<void()> &next);
    void showWhatThereIs();
    void begin();
    void resume(const Event &attempt);
    void run(const QString &attempt, const QHash<QString, QByteArray> &drafts);
    void settle(const Given &given);
    void loadAnswers(const Event &submission);
    void show(const Event &submission, const std::optional<QList<Given>> &answers);
    void draftsChanged();
    void handIn();
    void submit();
    void refuse(const Error &error);
    void setBusy(bool busy);
    void fail(const Error &error);
    [[nodiscard]] const Case *current() const;
    [[nodiscard]] CaseWords words() const { return CaseWords(m_prices ? m_prices->content->currency : QString()); }

    HostContext &m_host;
    QString m_activity;
    PricesPtr m_offered;  // of the version that the person is on: what a new attempt is drawn from
    PricesPtr m_prices;   // of the attempt that is shown
    AttemptHistory m_history;
    QString m_attempt;
    std::optional<Training> m_training;
    DraftWriter m_drafts;
    std::optional<Error> m_error;
    QString m_locked;
    QString m_saveState;
    QStringList m_problems;
    QVariantMap m_result;
    Stage m_stage = Intro;
    int m_index = 0;
    bool m_handingIn = false;  // waits for the last drafts
    bool m_loading = true;
    bool m_busy = false;
};

}  // namespace vestibule::pricegym
