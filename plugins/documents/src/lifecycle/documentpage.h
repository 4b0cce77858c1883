// A document that people read and sign: its file as it reads, how far it is on its way into force, and who has not signed it.
#pragma once
#include "lifecycle/lifewords.h"
#include "lifecycle/standing.h"

#include <vestibule/host.h>
#include <vestibule/ledger.h>

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::documents {

class DocumentPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)  // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)  // the same as {what, kept, todo}
    Q_PROPERTY(bool absent READ absent NOTIFY changed)       // the training content in use does not have it
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString html READ html NOTIFY changed)        // the document as it reads
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)         // [{title, subtitle, state}] as a Stepper takes them
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)        // who has to do what now
    Q_PROPERTY(QString paper READ paper NOTIFY changed)      // the same with its state above and who agreed below
    Q_PROPERTY(QVariantList agreements READ agreements NOTIFY changed)  // [{department, text, agreed, head, mine}]; of a draft those typed
    Q_PROPERTY(QString departments READ departments WRITE setDepartments NOTIFY changed)  // of a draft, separated by commas
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY changed)  // whom HR may name for a department: [{id, name}], the first is nobody
    Q_PROPERTY(bool canPutUp READ canPutUp NOTIFY changed)           // somebody is named for each department
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)     // [{time, title, text, tone}]
    Q_PROPERTY(bool canPropose READ canPropose NOTIFY changed)
    Q_PROPERTY(bool agreeing READ agreeing NOTIFY changed)
    Q_PROPERTY(bool canEnact READ canEnact NOTIFY changed)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed)
    Q_PROPERTY(bool canSign READ canSign NOTIFY changed)
    Q_PROPERTY(bool signAgain READ signAgain NOTIFY changed)         // an earlier text was signed
    Q_PROPERTY(QString signedText READ signedText NOTIFY changed)    // "Signed on …"
    Q_PROPERTY(bool overseesPeople READ overseesPeople NOTIFY changed)
    Q_PROPERTY(QVariantList unsignedPeople READ unsignedPeople NOTIFY changed)  // the first of them: [{id, name}]
    Q_PROPERTY(int unsignedCount READ unsignedCount NOTIFY changed)
    Q_PROPERTY(int signedCount READ signedCount NOTIFY changed)

public:
    DocumentPage(HostContext &host, const QString &activity, QObject *parent = nullptr);

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool absent() const { return m_absent; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_text.title; }
    [[nodiscard]] QString summary() const { return m_text.summary; }
    [[nodiscard]] QString html() const { return m_html; }
    [[nodiscard]] QVariantList steps() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QVariantList agreements() const;
    [[nodiscard]] QVariantList history() const;
    [[nodiscard]] bool canPropose() const { return mayAct(Life::Draft) && isHr(); }
    [[nodiscard]] bool canPutUp() const;
    [[nodiscard]] bool agreeing() const { return mayAct(Life::Agreeing); }
    [[nodiscard]] QString departments() const;
    void setDepartments(const QString &typed);
    [[nodiscard]] QVariantList candidates() const;
    [[nodiscard]] QString paper() const;
    [[nodiscard]] bool canEnact() const { return mayAct(Life::Agreed) && isHr(); }
    [[nodiscard]] bool canWithdraw() const;
    [[nodiscard]] bool canSign() const;
    [[nodiscard]] bool signAgain() const { return canSign() && m_standing.signedBefore; }
    [[nodiscard]] QString signedText() const;
    [[nodiscard]] bool overseesPeople() const;
    [[nodiscard]] QVariantList unsignedPeople() const;
    [[nodiscard]] int unsignedCount() const { return m_standing.unsignedCount; }
    [[nodiscard]] int signedCount() const { return m_standing.signedCount; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void openDocuments();  // all that there are
    // Who agrees for a department from now on, for every document; an empty person: nobody.
    Q_INVOKABLE void entrust(const QString &department, const QString &person);
    Q_INVOKABLE void propose();
    // By whoever is named for it.
    Q_INVOKABLE void agree(const QString &department);
    // Whoever is named for it signs at this desk.
    Q_INVOKABLE void agreeHere(const QString &department);
    Q_INVOKABLE void enact();
    // A new round over the same text; what was agreed stays in the record.
    Q_INVOKABLE void withdraw(const QString &reason);
    Q_INVOKABLE void sign();
    // The file that is signed.
    Q_INVOKABLE void saveCopy(const QUrl &file);
    Q_INVOKABLE [[nodiscard]] QUrl proposedFile() const;
    // The paper, in the program for PDFs.
    Q_INVOKABLE void print();
    Q_INVOKABLE void openPerson(const QString &learner);

Q_SIGNALS:
    void changed();
    void recorded();

private:
    void loadText();
    void loadPeople();
    void loadEvents(const QList<Person> &people);
    void stand(const QList<Event> &events, const QList<Person> &people);
    [[nodiscard]] bool mayAct(Life::Step step) const { return !m_loading && !m_absent && !m_busy && !m_error && m_standing.life.step == step; }
    [[nodiscard]] bool isHr() const;
    [[nodiscard]] LifeWords words() const;
    [[nodiscard]] QString nameOf(const QString &person) const;
    [[nodiscard]] QString dayOf(const Event &event) const;
    [[nodiscard]] EventDraft stepDraft(const char *verb) const;
    [[nodiscard]] const Agreement *awaited(const QString &department) const;
    [[nodiscard]] EventDraft agreeDraft(const Agreement &agreement) const;
    [[nodiscard]] QList<Agreement> planned() const;
    void record(const QFuture<Result<Event>> &appended);
    void fail(const Error &error);

    HostContext &m_host;
    QString m_activity;
    ContentPtr m_content;  // the version in force
    QString m_language;    // of the text that is shown
    TextEntry m_text;
    QString m_source;      // its path below the language's folder
    QByteArray m_file;
    QString m_html;
    Standing m_standing;
    std::optional<QString> m_typed;    // departments of a draft
    std::optional<Error> m_error;
    bool m_loading = true;
    bool m_absent = false;
    bool m_busy = false;
};

}  // namespace vestibule::documents
