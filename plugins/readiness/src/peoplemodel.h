// The accounts, and what HR does with them: create, appoint a mentor, assign the programme, reset a password, deactivate.
#pragma once
#include "accountform.h"
#include "problemvalue.h"

#include <vestibule/host.h>
#include <vestibule/textsearch.h>

#include <QAbstractListModel>
#include <QDate>
#include <QVariantList>

#include <functional>

namespace vestibule::readiness {

class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QVariant problem READ problem NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int inactive READ inactive NOTIFY changed)
    Q_PROPERTY(QStringList selected READ selected NOTIFY selectionChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(bool withInactive READ withInactive WRITE setWithInactive NOTIFY changed)
    Q_PROPERTY(QVariantList mentors READ mentors NOTIFY changed)
    Q_PROPERTY(QVariantList roles READ roles CONSTANT)
    Q_PROPERTY(QString programmeTitle READ programmeTitle NOTIFY changed)
    Q_PROPERTY(QString today READ today CONSTANT)
    Q_PROPERTY(vestibule::readiness::AccountForm *form READ form CONSTANT)
    Q_PROPERTY(vestibule::readiness::PasswordForm *reset READ reset CONSTANT)

public:
    enum Column { Id = Qt::UserRole + 1, Name, Login, RoleWord, RoleText, Mentor, Start, StartSort, Active, StateText, Trainee, Selected, Self };

    explicit PeopleModel(HostContext &host, QObject *parent = nullptr);
    ~PeopleModel() override;
    Q_DISABLE_COPY_MOVE(PeopleModel)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QVariant problem() const { return m_problem; }
    [[nodiscard]] int total() const { return int(m_roster.people.size()); }
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] int inactive() const;
    // Ids, in the table's order.
    [[nodiscard]] QStringList selected() const;
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] bool withInactive() const { return m_withInactive; }
    void setWithInactive(bool with);
    // For choice lists: [{"text", "value"}].
    [[nodiscard]] QVariantList mentors() const;
    [[nodiscard]] QVariantList roles() const;
    // The programme that is assigned now; empty when no content is installed.
    [[nodiscard]] QString programmeTitle() const { return m_programmeTitle; }
    [[nodiscard]] QString today() const;
    [[nodiscard]] AccountForm *form() { return &m_form; }
    [[nodiscard]] PasswordForm *reset() { return &m_reset; }

    Q_INVOKABLE void refresh();
    // Only active trainees can be selected: the rest has no mentor and no programme.
    Q_INVOKABLE void select(const QString &person, bool selected);
    Q_INVOKABLE void selectShown(bool selected);
    Q_INVOKABLE void openReadiness(const QString &person);

    // Makes the account that the form describes.
    Q_INVOKABLE void create();
    Q_INVOKABLE void appointMentor(const QStringList &people, const QString &mentor);
    Q_INVOKABLE void assignProgramme(const QStringList &people, const QString &isoStart);
    // Before resetPassword(): empties `reset` and tells it whose password it is.
    Q_INVOKABLE void prepareReset(const QString &person);
    // With the password of `reset`.
    Q_INVOKABLE void resetPassword(const QString &person);
    Q_INVOKABLE void setActive(const QString &person, bool active, const QString &reason);
    // What undoable() offered: a new event that restores what was before, once. What was recorded stays recorded.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    void selectionChanged();
    // The account of the form was made.
    void created();
    // It was not, and the form says why.
    void refused();
    // To be shown once and then forgotten. Only for a generated password: a typed one is known already.
    void passwordReady(const QString &name, const QString &login, const QString &password);
    // Something was done that undo() takes back; text says what.
    void undoable(const QString &text);

private:
    // One step of a change to several people.
    using Step = std::function<QFuture<Result<void>>(const QString &person)>;
    struct Batch {
        QStringList left;
        Step step;
        int done = 0;
        QStringList failures;
        std::function<QString(int done)> notice;
        std::function<void()> undo = {};  // empty: it cannot be undone
    };
    // Who there is, with what is asked about them often.
    struct Roster {
        QList<Person> people;         // by name
        QHash<QString, int> places;   // in people, by id
        QSet<QString> logins;
        QStringList search;           // of each of the people, folded: name, login, role, mentor
    };
    [[nodiscard]] static Roster rosterOf(const QList<Person> &people);
    void load();
    void show(const Roster &roster);
    void loadProgramme();
    void restoreMentors(const QHash<QString, QString> &mentors);
    void run(const Batch &batch);
    void finishBatch(const Batch &batch);
    void setBusy(bool busy);
    void applyFilter();
    void fail(const Error &error);
    void finish();
    [[nodiscard]] bool isShown(int index, const WordSearch &wanted) const;
    [[nodiscard]] bool selectable(const Person &person) const { return person.active && person.role == Role::Trainee; }
    [[nodiscard]] const Person *person(const QString &id) const;
    [[nodiscard]] QString nameOf(const QString &id) const;

    HostContext &m_host;
    Roster m_roster;
    QList<int> m_shown;  // indexes into m_roster.people
    QSet<QString> m_selected;
    QString m_filter, m_programme, m_programmeTitle;
    bool m_withInactive = false;
    AccountForm m_form;
    PasswordForm m_reset;
    std::function<void()> m_undo;
    QVariant m_problem = noProblem();
    bool m_loading = false;
    bool m_loaded = false;
    bool m_busy = false;
    bool m_again = false;
};

}  // namespace vestibule::readiness
