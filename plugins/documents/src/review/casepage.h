// Working on a case: its sheet, the document filled in here or made elsewhere, handing in, and what came of it.
#pragma once
#include "filling/formmodel.h"
#include "review/caseloader.h"
#include "review/submission.h"

#include <vestibule/attempts.h>

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::documents {

class CasePage : public QObject
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
    Q_PROPERTY(QVariantList sheet READ sheet NOTIFY changed)  // [{title, text}]: client, order, conditions as Markdown
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)  // -1 = as often as one likes
    Q_PROPERTY(QString locked READ locked NOTIFY changed)          // what has to be met before it can be begun; empty = it is open
    Q_PROPERTY(bool fillable READ fillable NOTIFY changed)         // the library has its document
    Q_PROPERTY(vestibule::documents::FormModel *form READ form CONSTANT)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)      // of the document made elsewhere; empty = none was chosen
    Q_PROPERTY(QString fileProblem READ fileProblem NOTIFY fileChanged)  // why the last one was refused
    // What somebody types who knows the answers, by key of the form. No screen shows it: the tour and the tests play such people.
    Q_PROPERTY(QVariantMap solution READ solution NOTIFY changed)
    Q_PROPERTY(QVariantMap result READ result NOTIFY changed)  // {state, right, of, percent, comment, day, erased, remarks}

public:
    enum Stage { Intro, Running, Done };
    Q_ENUM(Stage)

    CasePage(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_case ? m_case->text.title : QString(); }
    [[nodiscard]] QString summary() const { return m_case ? m_case->text.summary : QString(); }
    [[nodiscard]] QVariantList sheet() const;
    [[nodiscard]] int minutes() const { return m_case ? m_case->activity.minutes : 0; }
    [[nodiscard]] int attemptsLeft() const;
    [[nodiscard]] QString locked() const { return m_locked; }
    [[nodiscard]] bool fillable() const { return m_case && m_case->document; }
    [[nodiscard]] FormModel *form() { return &m_form; }
    [[nodiscard]] QString fileName() const { return m_file ? m_file->name : QString(); }
    [[nodiscard]] QString fileProblem() const { return m_fileProblem; }
    [[nodiscard]] QVariantMap solution() const;
    [[nodiscard]] QVariantMap result() const { return m_result; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void start();
    // A DOCX or ODT made elsewhere: read, and kept with the attempt. What is there stays when it is refused.
    Q_INVOKABLE void chooseFile(const QUrl &file);
    Q_INVOKABLE void dropFile();
    // What was filled in here, or the file that was chosen.
    Q_INVOKABLE void handInForm();
    Q_INVOKABLE void handInFile();

Q_SIGNALS:
    void changed();
    void fileChanged();

private:
    void loadHistory(const std::function<void()> &next);
    void showWhatThereIs();
    void withCaseOf(const Event &event, const std::function<void()> &next);
    void begin();
    void resume(const Event &attempt);
    void openForm();
    void gradeAndSubmit(const HandedIn &document);
    void submit(const HandedIn &document, const Grade &graded);
    void loadOutcome(const Event &submission);
    void loadComment(const Event &submission, const QVariantMap &result);
    void refuse(const Error &error);
    void setBusy(bool busy);
    void fail(const Error &error);

    HostContext &m_host;
    QString m_activity;
    CasePtr m_offered;  // of the version that the person is on
    CasePtr m_case;     // of the attempt that is shown
    AttemptHistory m_history;
    QString m_attempt;
    FormModel m_form;
    std::optional<HandedIn> m_file;
    QString m_fileProblem, m_locked;
    QVariantMap m_result;
    std::optional<Error> m_error;
    Stage m_stage = Intro;
    bool m_loading = true;
    bool m_busy = false;
};

}  // namespace vestibule::documents
