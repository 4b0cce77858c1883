// Working on a case: its sheet, the document filled in here or made elsewhere, handing in, and what came of it.
#pragma once
#include "filling/formmodel.h"
#include "review/caseloader.h"
#include "review/submission.h"

#include <QtQml/qqmlregistration.h>

namespace vestibule::documents {

class CasePage : public vestibule::AttemptModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(int stage READ stage NOTIFY changed)       // a Stage; it runs once its form is there
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)        // also while a file is read, or what is handed in is looked through
    Q_PROPERTY(QVariantList sheet READ sheet NOTIFY changed)  // [{title, text}]: client, order, conditions as Markdown
    Q_PROPERTY(bool fillable READ fillable NOTIFY changed)    // the library has its document
    Q_PROPERTY(vestibule::documents::FormModel *form READ form CONSTANT)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged)        // of the document made elsewhere; empty = none was chosen
    Q_PROPERTY(QString fileProblem READ fileProblem NOTIFY fileChanged)  // why the last one was refused
    Q_PROPERTY(QVariantMap solution READ solution NOTIFY changed)        // see solutionOf()
    // result: {state, right, of, percent, comment, day, erased, remarks, html}

public:
    CasePage(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] bool busy() const { return m_preparing || AttemptModel::busy(); }
    [[nodiscard]] Stage stage() const { return m_opening ? Intro : AttemptModel::stage(); }
    [[nodiscard]] bool loading() const { return m_opening || AttemptModel::loading(); }
    [[nodiscard]] QVariantList sheet() const;
    [[nodiscard]] bool fillable() const { return material() && shown()->document; }
    [[nodiscard]] FormModel *form() { return &m_form; }
    [[nodiscard]] QString fileName() const { return m_file ? m_file->name : QString(); }
    [[nodiscard]] QString fileProblem() const { return m_fileProblem; }
    [[nodiscard]] QVariantMap solution() const;

    // Not while the last document is with a person.
    Q_INVOKABLE void start();
    // A DOCX or ODT made elsewhere: read, and kept with the attempt. What is there stays when it is refused.
    Q_INVOKABLE void chooseFile(const QUrl &file);
    Q_INVOKABLE void dropFile();
    // What was filled in here, or the file that was chosen.
    Q_INVOKABLE void handInForm();
    Q_INVOKABLE void handInFile();

Q_SIGNALS:
    void fileChanged();

protected:
    void loadMaterial(const ContentPtr &content, const MaterialLoaded &loaded) override;
    void forget() override;
    void run(const Event &attempt, const QHash<QString, QByteArray> &saved) override;
    [[nodiscard]] EventDraft submission() const override { return m_prepared; }
    void showHandedIn(const Event &submission) override;
    void showEarlier(const Event &submission) override { showOutcome(submission); }

private:
    [[nodiscard]] CasePtr shown() const { return std::static_pointer_cast<const LoadedCase>(material()); }
    [[nodiscard]] bool mayHandIn() const { return stage() == Running && !busy(); }
    void openForm();
    void keepFile(const HandedIn &document);
    void gradeAndHandIn(const HandedIn &document, const QFuture<Result<Grade>> &grading);
    void setPreparing(bool preparing);
    void say(const Error &error);
    void showOutcome(const Event &submission);
    void showWithComment(const Event &submission, QVariantMap outcome);

    FormModel m_form;
    QString m_attempt;
    std::optional<HandedIn> m_file;
    QString m_fileProblem;
    EventDraft m_prepared;
    bool m_opening = false;  // the form
    bool m_preparing = false;
};

}  // namespace vestibule::documents
