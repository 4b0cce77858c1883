#include "accountform.h"

#include <vestibule/personname.h>

#include <algorithm>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLogin = 64;

QString normalLogin(const QString &login) { return login.trimmed().toLower(); }

bool isLoginChar(QChar c) { return c.isLetterOrNumber() || c.isMark() || u"._-"_s.contains(c); }

}  // namespace

AccountForm::AccountForm(QObject *parent) : QObject(parent), m_role(roleWord(Role::Trainee))
{
    connect(&m_passwords, &PasswordForm::changed, this, &AccountForm::changed);
}

void AccountForm::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_nameTouched = true;
    m_problem.clear();
    Q_EMIT changed();
}

void AccountForm::setLogin(const QString &login)
{
    if (m_login == login)
        return;
    m_login = login;
    m_loginTouched = true;
    m_problem.clear();
    m_passwords.setLogin(normalLogin(login));
}

void AccountForm::setRole(const QString &role)
{
    if (m_role == role || !roleFromWord(role))
        return;
    m_role = role;
    Q_EMIT changed();
}

void AccountForm::setProblem(const QString &text)
{
    m_problem = text;
    Q_EMIT changed();
}

void AccountForm::refuseLogin()
{
    m_taken.insert(normalLogin(m_login));
    m_loginTouched = true;
    Q_EMIT changed();
}

void AccountForm::setTakenLogins(const QSet<QString> &logins)
{
    m_taken = logins;
    Q_EMIT changed();
}

QString AccountForm::nameFault() const
{
    switch (vestibule::nameFault(m_name)) {
    case NameFault::Empty: return tr("Enter the name as colleagues write it");
    case NameFault::TooLong: return tr("At most %n character(s)", nullptr, int(LongestName));
    case NameFault::Invisible:
        return tr("It has a character that cannot be seen, as emoji made of several do. Type it without: two names that look the same must be the same");
    case NameFault::None: break;
    }
    return {};
}

QString AccountForm::loginFault() const
{
    const QString login = normalLogin(m_login);
    if (login.isEmpty())
        return tr("Choose a short name to sign in with");
    if (login.size() > LongestLogin)
        return tr("At most %n character(s)", nullptr, int(LongestLogin));
    if (!login.front().isLetterOrNumber() || !std::ranges::all_of(login, isLoginChar))
        return tr("Only letters, digits, “.”, “_” and “-”, and a letter or digit first");
    return m_taken.contains(login) ? tr("This login is taken") : QString();
}

QString AccountForm::nameProblem() const { return m_nameTouched ? nameFault() : QString(); }
QString AccountForm::loginProblem() const { return m_loginTouched ? loginFault() : QString(); }

bool AccountForm::filled() const
{
    return !m_name.isEmpty() && !m_login.isEmpty() && (m_passwords.generated() || !m_passwords.typed().isEmpty());
}

bool AccountForm::acceptable() const
{
    return nameFault().isEmpty() && loginFault().isEmpty() && m_passwords.acceptable();
}

NewPerson AccountForm::person() const
{
    return {normalLogin(m_login), m_name.trimmed(), roleFromWord(m_role).value_or(Role::Trainee), m_passwords.password()};
}

void AccountForm::clear()
{
    m_name.clear();
    m_login.clear();
    m_problem.clear();
    m_role = roleWord(Role::Trainee);
    m_nameTouched = m_loginTouched = false;
    m_passwords.clear();
}

}  // namespace vestibule::readiness
