// The first start: the sample company, one's own, or one that lives on a server.
#pragma once
#include "content/companyplan.h"
#include "core/workspace/workspace.h"

#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

class SetUpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the shell")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString step READ step NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString recoveryPhrase READ recoveryPhrase NOTIFY changed)
    Q_PROPERTY(QString trustRoot READ trustRoot NOTIFY changed)
    Q_PROPERTY(QStringList timezones READ timezones CONSTANT)
    Q_PROPERTY(QString timezone READ timezone CONSTANT)

public:
    struct Actions {
        std::function<QFuture<Result<core::Founded>>(const content::NewCompany &)> create;
        std::function<void(const core::StoreLocation &)> join;
        std::function<void()> finish;  // go on to sign-in
    };
    explicit SetUpModel(Actions actions, QObject *parent = nullptr);

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString step() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString recoveryPhrase() const { return m_founded.recoveryPhrase; }
    [[nodiscard]] QString trustRoot() const { return m_founded.trustRoot; }
    [[nodiscard]] QStringList timezones() const;
    [[nodiscard]] QString timezone() const;

    Q_INVOKABLE void createSample();
    Q_INVOKABLE void createCompany(const QString &name, const QString &timezone, const QString &packFolder, const QString &login,
                                   const QString &hrName, const QString &password);
    Q_INVOKABLE void joinServer(const QString &conninfo);
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void changed();

private:
    void create(const content::NewCompany &company);

    Actions m_actions;
    core::Founded m_founded;
    QString m_problem;
    bool m_busy = false;
};

}  // namespace vestibule::shell
