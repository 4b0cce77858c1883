#include "passwordform.h"

#include <QRandomGenerator>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

QString newPassword()
{
    static const QString Alphabet = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    constexpr int Groups = 4;
    constexpr int GroupSize = 4;
    QString password;
    for (int i = 0; i < Groups * GroupSize; ++i) {
        if (i > 0 && i % GroupSize == 0)
            password += u'-';
        password += Alphabet[QRandomGenerator::system()->bounded(int(Alphabet.size()))];
    }
    return password;
}

}  // namespace

void PasswordForm::setGenerated(bool generated)
{
    if (m_generated == generated)
        return;
    m_generated = generated;
    Q_EMIT changed();
}

void PasswordForm::setTyped(const QString &text)
{
    if (m_typed == text)
        return;
    m_typed = text;
    Q_EMIT changed();
}

void PasswordForm::setRepeated(const QString &text)
{
    if (m_repeated == text)
        return;
    m_repeated = text;
    Q_EMIT changed();
}

void PasswordForm::setLogin(const QString &login)
{
    m_login = login;
    Q_EMIT changed();
}

QString PasswordForm::typedProblem() const
{
    if (m_typed.isEmpty())
        return {};
    if (m_typed.size() < MinimumLength)
        return tr("At least %n character(s); several words are easy to remember", nullptr, MinimumLength);
    if (m_typed.compare(m_login, Qt::CaseInsensitive) == 0)
        return tr("The password must differ from the login");
    if (m_typed.count(m_typed.front()) == m_typed.size())
        return tr("Choose more than one character over and over");
    return {};
}

QString PasswordForm::repeatedProblem() const
{
    // While the second is being typed it is only wrong once it leaves the first.
    return m_typed.startsWith(m_repeated) ? QString() : tr("The two passwords differ");
}

bool PasswordForm::acceptable() const
{
    return m_generated || (!m_typed.isEmpty() && typedProblem().isEmpty() && m_typed == m_repeated);
}

QString PasswordForm::password() const
{
    return m_generated ? newPassword() : m_typed;
}

void PasswordForm::clear()
{
    m_typed.fill(QChar(0));
    m_repeated.fill(QChar(0));
    m_typed.clear();
    m_repeated.clear();
    m_login.clear();
    m_generated = true;
    Q_EMIT changed();
}

}  // namespace vestibule::readiness
