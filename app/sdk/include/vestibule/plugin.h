// The plugin contract. Authors derive from PluginBase, override what they contribute, and write VESTIBULE_PLUGIN(Class) once.
#pragma once
#include <vestibule/abi.h>
#include <vestibule/checker.h>
#include <vestibule/command.h>
#include <vestibule/host.h>
#include <vestibule/projector.h>
#include <vestibule/reviews.h>

#include <QObject>

namespace vestibule {

// What the host calls. Nothing here throws; the order of the virtual functions is frozen per SDK major version.
class Plugin
{
public:
    // Once, before anything else, in the main thread. No GUI calls here: a command has no GUI.
    [[nodiscard]] virtual Result<void> initialize(HostContext &host) noexcept = 0;
    // After sign-in; called again for every new session.
    [[nodiscard]] virtual Result<void> sessionStarted() noexcept = 0;
    virtual void sessionEnded() noexcept = 0;
    // The object that the view gets as its `required property model`; the caller owns it. GUI thread.
    [[nodiscard]] virtual Result<QObject *> createViewModel(const QString &viewId, const QVariantMap &arguments) noexcept = 0;
    [[nodiscard]] virtual Result<Exit> runCommand(const CommandCall &call, CommandOutput &output) noexcept = 0;
    // For a content checker id of the manifest; null when unknown. Lives as long as the plugin. Thread-safe.
    [[nodiscard]] virtual const ContentChecker *checker(const QString &kind) noexcept = 0;
    // Live as long as the plugin. Called once, before the database is used.
    [[nodiscard]] virtual QList<const Projector *> projectors() noexcept = 0;
    // Scores a stored submission anew. source: the activity's files in that content version,
    // as a ContentChecker gets them. Thread-safe.
    [[nodiscard]] virtual Result<Rescore> rescore(const Event &submission, const QByteArray &privatePart,
                                                  const QList<CheckedFile> &source) noexcept = 0;

protected:
    ~Plugin() = default;
};

// Catches every exception at the boundary and gives empty answers for what a plugin does not contribute.
class VESTIBULE_SDK_EXPORT PluginBase : public Plugin
{
public:
    PluginBase() = default;
    virtual ~PluginBase();
    Q_DISABLE_COPY_MOVE(PluginBase)

    Result<void> initialize(HostContext &host) noexcept final;
    Result<void> sessionStarted() noexcept final;
    void sessionEnded() noexcept final;
    Result<QObject *> createViewModel(const QString &viewId, const QVariantMap &arguments) noexcept final;
    Result<Exit> runCommand(const CommandCall &call, CommandOutput &output) noexcept final;
    const ContentChecker *checker(const QString &kind) noexcept final;
    QList<const Projector *> projectors() noexcept final;
    Result<Rescore> rescore(const Event &submission, const QByteArray &privatePart,
                            const QList<CheckedFile> &source) noexcept final;

protected:
    [[nodiscard]] HostContext &host() const { return *m_host; }

    virtual Result<void> onInitialize();
    virtual Result<void> onSessionStarted();
    virtual void onSessionEnded();
    virtual Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments);
    virtual Result<Exit> onCommand(const CommandCall &call, CommandOutput &output);
    virtual const ContentChecker *onChecker(const QString &kind);
    virtual QList<const Projector *> onProjectors();
    virtual Result<Rescore> onRescore(const Event &submission, const QByteArray &privatePart, const QList<CheckedFile> &source);

private:
    HostContext *m_host = nullptr;
};

}  // namespace vestibule
