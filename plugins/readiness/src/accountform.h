// A new account while HR fills it in: each field says what is wrong with it beside it.
#pragma once
#include "passwordform.h"

#include <vestibule/people.h>

#include <QSet>

namespace vestibule::readiness {

class AccountForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the people's page")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString login READ login WRITE setLogin NOTIFY changed)
    Q_PROPERTY(QString role READ role WRITE setRole NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed)
    Q_PROPERTY(QString loginProblem READ loginProblem NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool filled READ filled NOTIFY changed)
    Q_PROPERTY(bool acceptable READ acceptable NOTIFY changed)
    Q_PROPERTY(vestibule::readiness::PasswordForm *passwords READ passwords CONSTANT)

public:
    explicit AccountForm(QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString login() const { return m_login; }
    void setLogin(const QString &login);
    // A role's word: "trainee", "mentor", "hr", "administrator".
    [[nodiscard]] QString role() const { return m_role; }
    void setRole(const QString &role);
    [[nodiscard]] PasswordForm *passwords() { return &m_passwords; }

    // Empty while the field was not touched.
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString loginProblem() const;
    // What the ledger said when the account was not made, and no field is to blame.
    [[nodiscard]] QString problem() const { return m_problem; }
    void setProblem(const QString &text);
    // Somebody has the login, whom the list did not show.
    void refuseLogin();
    // Nothing is left out; whether it will do is another question.
    [[nodiscard]] bool filled() const;
    [[nodiscard]] bool acceptable() const;

    void setTakenLogins(const QSet<QString> &logins);
    // With the password: typed, or generated now.
    [[nodiscard]] NewPerson person() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString nameFault() const;
    [[nodiscard]] QString loginFault() const;

    QString m_name, m_login, m_role, m_problem;
    bool m_nameTouched = false;
    bool m_loginTouched = false;
    QSet<QString> m_taken;
    PasswordForm m_passwords;
};

}  // namespace vestibule::readiness
