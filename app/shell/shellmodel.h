// What the window shows: the phase of the session, the navigation, and the models of the shell's own pages.
#pragma once
#include "shell/commands.h"
#include "shell/countersignmodel.h"
#include "shell/crashedpluginmodel.h"
#include "shell/navigationmodel.h"
#include "shell/noticesmodel.h"
#include "shell/palettemodel.h"
#include "shell/settingsmodel.h"
#include "shell/setupmodel.h"
#include "shell/signinmodel.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace vestibule::shell {

class ShellModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(QVariantMap problem READ problem NOTIFY phaseChanged)
    Q_PROPERTY(QString company READ company NOTIFY phaseChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY phaseChanged)
    Q_PROPERTY(QString personRole READ personRole NOTIFY phaseChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY unlockAnswered)
    Q_PROPERTY(QString unlockProblem READ unlockProblem NOTIFY unlockAnswered)
    Q_PROPERTY(vestibule::shell::Navigator *navigator READ navigator CONSTANT)
    Q_PROPERTY(vestibule::shell::NavigationModel *navigation READ navigation CONSTANT)
    Q_PROPERTY(vestibule::shell::SettingsModel *settings READ settings CONSTANT)
    Q_PROPERTY(vestibule::shell::SignInModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(vestibule::shell::SetUpModel *setUp READ setUp CONSTANT)
    Q_PROPERTY(vestibule::shell::CountersignModel *countersign READ countersign CONSTANT)
    Q_PROPERTY(vestibule::shell::CrashedPluginModel *crashedPlugin READ crashedPlugin CONSTANT)
    Q_PROPERTY(vestibule::shell::Commands *commands READ commands CONSTANT)
    Q_PROPERTY(vestibule::shell::PaletteModel *palette READ palette CONSTANT)
    Q_PROPERTY(vestibule::shell::NoticesModel *notices READ notices CONSTANT)

public:
    enum Phase { Opening, Unavailable, NoCompany, SignedOut, SignedIn, Locked };
    Q_ENUM(Phase)

    // All of them outlive the model.
    struct Parts {
        core::Workspace *workspace = nullptr;
        Navigator *navigator = nullptr;
        NavigationModel *navigation = nullptr;
        SettingsModel *settings = nullptr;
        SignInModel *signIn = nullptr;
        SetUpModel *setUp = nullptr;
        CountersignModel *countersign = nullptr;
        CrashedPluginModel *crashedPlugin = nullptr;
        Commands *commands = nullptr;
        PaletteModel *palette = nullptr;
        NoticesModel *notices = nullptr;
    };
    explicit ShellModel(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return Phase(int(m_parts.workspace->phase())); }
    [[nodiscard]] QVariantMap problem() const;
    [[nodiscard]] QString company() const { return m_parts.workspace->companyName(); }
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString personRole() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] bool busy() const { return m_unlocking; }
    [[nodiscard]] QString unlockProblem() const { return m_unlockProblem; }
    [[nodiscard]] Navigator *navigator() const { return m_parts.navigator; }
    [[nodiscard]] NavigationModel *navigation() const { return m_parts.navigation; }
    [[nodiscard]] SettingsModel *settings() const { return m_parts.settings; }
    [[nodiscard]] SignInModel *signIn() const { return m_parts.signIn; }
    [[nodiscard]] SetUpModel *setUp() const { return m_parts.setUp; }
    [[nodiscard]] CountersignModel *countersign() const { return m_parts.countersign; }
    [[nodiscard]] CrashedPluginModel *crashedPlugin() const { return m_parts.crashedPlugin; }
    [[nodiscard]] Commands *commands() const { return m_parts.commands; }
    [[nodiscard]] PaletteModel *palette() const { return m_parts.palette; }
    [[nodiscard]] NoticesModel *notices() const { return m_parts.notices; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void unlock(const QString &password);
    Q_INVOKABLE void signOut();
    // False: the person is asked first; closeConfirmed() says that they agreed.
    [[nodiscard]] Q_INVOKABLE bool mayClose();
    Q_INVOKABLE void clearNotice();
    void setNotice(const QString &text);

protected:
    // Installed on the application: any key or pointer event counts as use of the desk.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void phaseChanged();
    void noticeChanged();
    void unlockAnswered();
    void retranslated();
    void closeConfirmed();

private:
    [[nodiscard]] bool hasSession() const;
    void watchIdle();

    Parts m_parts;
    QTimer m_idle;
    QString m_notice;
    QString m_unlockProblem;
    bool m_unlocking = false;
};

}  // namespace vestibule::shell
