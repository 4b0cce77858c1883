#include "shell/signinmodel.h"

#include <vestibule/async.h>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

SignInModel::SignInModel(core::Workspace &workspace, ISettings &memory, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_memory(memory)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInModel::countDown);
    connect(&workspace, &core::Workspace::phaseChanged, this, &SignInModel::changed);
}

QString SignInModel::company() const
{
    return m_workspace.companyName();
}

QString SignInModel::lastLogin() const
{
    return m_samples.isEmpty() ? m_memory.value(u"lastLogin"_s).toString() : QString();
}

void SignInModel::setSamples(const QVariantList &samples)
{
    const QString before = lastLogin();
    m_samples = samples;
    if (lastLogin() != before)
        Q_EMIT lastLoginChanged();
    Q_EMIT changed();
}

void SignInModel::signIn(const QString &login, const QString &password)
{
    if (m_busy || m_waitSeconds > 0)
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    whenReady(m_workspace.signIn(login, password), this, [this, login](const Result<void> &result) {
        m_busy = false;
        if (result)
            m_memory.setValue(u"lastLogin"_s, login.trimmed());
        else
            refuse(login, result.error());
        Q_EMIT changed();
    });
}

void SignInModel::refuse(const QString &login, const Error &error)
{
    m_problem = error.message();
    whenReady(m_workspace.signInWait(login), this, [this](const Result<qint64> &wait) {
        m_waitSeconds = int((wait.value_or(0) + 999) / 1000);
        if (m_waitSeconds > 0)
            m_second.start();
        Q_EMIT changed();
    });
}

void SignInModel::countDown()
{
    m_waitSeconds = std::max(0, m_waitSeconds - 1);
    if (m_waitSeconds == 0)
        m_second.stop();
    Q_EMIT changed();
}

}  // namespace vestibule::shell
