// The object graph of one start: log, settings, plugins, the workspace and, while somebody is signed in, the session's services.
// The window, the command line and the tour are built on it. Main thread only.
#pragma once
#include "compose/log.h"
#include "compose/paths.h"
#include "compose/plugincontext.h"
#include "compose/sessionservices.h"
#include "compose/signinfile.h"
#include "core/workspace/workspace.h"
#include "pluginhost/pluginhost.h"

#include <QObject>

#include <atomic>

namespace vestibule::compose {

class Runtime : public QObject
{
    Q_OBJECT
public:
    struct Options {
        Installation installation;
        DataFolder data;
        core::StoreLocation store;
        bool safeMode = false;
        bool developer = false;   // the window has the pages for developers
        bool allPlugins = false;  // whoever signs in has every plugin; else only those that somebody loaded, a command's own
        QString language;
        const IClock *clock = nullptr;  // the tour's; null = the machine's, in the company's time zone
        core::SealCost cost = core::SealCost::moderate();
        core::CountersignPrompt *countersign = nullptr;  // null = nobody can be asked
        INavigation *navigation = nullptr;               // null on the command line
    };

    explicit Runtime(const Options &options);
    ~Runtime() override;

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] Log &log() { return m_log; }
    [[nodiscard]] ISettings &settings() { return *m_settings; }
    [[nodiscard]] pluginhost::PluginHost &plugins() { return *m_plugins; }
    [[nodiscard]] core::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] HostContext &context() { return contextOf(QStringLiteral("shell")); }
    [[nodiscard]] const IClock &clock() const { return *m_workspaceClock; }

    // Takes every plugin that can run into the process, once. A window does it after it was painted, or when somebody signs in.
    void loadPlugins();
    // The tables of the plugins that can run.
    [[nodiscard]] QList<core::PluginTables> pluginTables();

    // The language of the interface from now on.
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] const QString &language() const { return m_language; }
    // Translations of these modules exist: the program's own and those of the plugins that can run.
    [[nodiscard]] QStringList translatedModules() const;

Q_SIGNALS:
    void sessionStarted();
    void sessionEnding();  // whoever uses the session's services lets go now
    void sessionEnded();

private:
    [[nodiscard]] PluginContext &contextOf(const QString &id);
    [[nodiscard]] std::shared_ptr<core::StoreRunner> connectStore(const core::StoreLocation &location, const core::StoreCredentials &credentials);
    // What the plugins add to a store.
    struct Additions {
        QList<const Projector *> projectors;
        QList<core::PluginTables> tables;
    };
    using AdditionsPtr = std::shared_ptr<const Additions>;
    AdditionsPtr collectAdditions();
    [[nodiscard]] Result<void> prepare(core::Store &store) const;
    void startSession();
    void endSession();
    [[nodiscard]] QFuture<Result<Rescore>> rescore(const Event &submission, const QByteArray &privatePart);

    Options m_options;
    QString m_language;
    Log m_log;
    std::unique_ptr<SettingsGroup> m_settings;
    SignInFile m_signIns;
    std::unique_ptr<IClock, void (*)(IClock *)> m_ownClock;
    const IClock *m_workspaceClock;
    SharedServices m_shared;
    std::map<QString, std::unique_ptr<PluginContext>> m_contexts;
    std::unique_ptr<pluginhost::PluginHost> m_plugins;
    bool m_pluginsLoaded = false;
    std::atomic<AdditionsPtr> m_additions;  // read on storage threads
    std::unique_ptr<core::Workspace> m_workspace;
    std::unique_ptr<SessionServices> m_session;
};

}  // namespace vestibule::compose
