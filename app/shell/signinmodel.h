// The sign-in page.
#pragma once
#include "core/workspace/workspace.h"

#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

class SignInModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(QString company READ company NOTIFY changed)
    Q_PROPERTY(QString lastLogin READ lastLogin NOTIFY lastLoginChanged)
    Q_PROPERTY(QVariantList samples READ samples NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)

public:
    // memory: remembers the login that was used last.
    SignInModel(core::Workspace &workspace, ISettings &memory, QObject *parent = nullptr);

    [[nodiscard]] QString company() const;
    [[nodiscard]] QString lastLogin() const;
    [[nodiscard]] QVariantList samples() const { return m_samples; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }

    Q_INVOKABLE void signIn(const QString &login, const QString &password);
    // The sample company's accounts with their published passwords; empty for a real company.
    void setSamples(const QVariantList &samples);

Q_SIGNALS:
    void changed();
    void lastLoginChanged();  // not with the others: it would take what is being typed out of its field

private:
    void refuse(const QString &login, const Error &error);
    void countDown();

    core::Workspace &m_workspace;
    ISettings &m_memory;
    QVariantList m_samples;
    QString m_problem;
    QTimer m_second;
    int m_waitSeconds = 0;
    bool m_busy = false;
};

}  // namespace vestibule::shell
