// The plugin host: finds plugins, checks them without running them, loads what is asked for, and goes on without what fails.
#pragma once
#include "pluginhost/conflicts.h"
#include "pluginhost/pluginrecord.h"
#include "pluginhost/sentinel.h"

#include <vestibule/plugin.h>

#include <functional>
#include <optional>
#include <vector>

namespace vestibule::pluginhost {

struct Choices;

struct Options {
    QString shippedFolder;  // <prefix>/lib/vestibule/plugins
    QString userFolder;     // plugins from elsewhere, allowed by hash; may be empty
    QString dataFolder;     // keeps plugins.json and sentinels; empty or missing = nothing is kept
    bool safeMode = false;  // load none
    ReservedNames reserved;
    // The services for one plugin. Must live as long as the host.
    std::function<HostContext &(const Manifest &)> context;
};

// A view that somebody may open, in one language.
struct OfferedView {
    QString id;
    QString plugin;
    QString uri;
    QString type;
    QString title;
    QString icon;
    QString place;   // this and the two that follow as in the manifest
    QString below;
    QString parent;
    bool navigation = false;
    int order = 0;
};

// Whether a view of this id is among them.
[[nodiscard]] bool offers(const QList<OfferedView> &views, const QString &id);

// Main thread only.
class PluginHost
{
public:
    // Reads manifests and checks them; loads no code.
    explicit PluginHost(Options options);
    // Destroys the plugins' objects, the dependent ones first. Engines and view models must be gone by then.
    ~PluginHost();
    Q_DISABLE_COPY_MOVE(PluginHost)

    // Dependencies before dependents, then by id; what cannot be loaded stands last.
    [[nodiscard]] const PluginRecords &records() const { return m_records; }
    [[nodiscard]] const PluginRecord *record(QStringView id) const;

    // Loads a plugin and what it depends on, once; later calls give the same plugin or the same error.
    [[nodiscard]] Result<Plugin *> load(const QString &id);
    // All that can be loaded; the rest is in records() with its reason.
    void loadAll();
    // Tells the running plugins, and those that are loaded later. One that fails is quarantined.
    void startSession();
    void endSession();

    // Contributions of plugins that are available.
    [[nodiscard]] QList<OfferedView> views(Role role, const QString &language) const;  // by order, then id
    [[nodiscard]] QStringList homeCards(Role role) const;                             // view ids, by order, then id
    [[nodiscard]] QList<CommandContribution> commandContributions() const;            // by words

    // By id, whatever the plugin's state, so that a caller can say why it is out of action. Null when nobody declares it.
    [[nodiscard]] const PluginRecord *pluginForView(QStringView viewId) const;
    [[nodiscard]] const PluginRecord *pluginForKind(QStringView kind) const;  // activity or review kind
    [[nodiscard]] const PluginRecord *pluginForChecker(QStringView checker) const;
    [[nodiscard]] const PluginRecord *pluginForCommand(QStringView commandId) const;
    [[nodiscard]] const ViewContribution *view(QStringView viewId) const;
    [[nodiscard]] const ActivityKind *activityKind(QStringView kind) const;
    [[nodiscard]] const ReviewKind *reviewKind(QStringView kind) const;

    // The plugin that was being loaded when Vestibule last died, if any. It is quarantined until somebody decides.
    [[nodiscard]] const std::optional<Suspect> &suspect() const { return m_suspect; }
    // Switches it off, or lets it try again. From the next start.
    [[nodiscard]] Result<void> decideSuspect(bool leaveOut) const;  // any thread

    // Kept in the data folder; from the next start.
    [[nodiscard]] Result<void> setEnabled(const QString &id, bool enabled) const;  // any thread
    // Puts the plugin's present files on the allow-list.
    [[nodiscard]] Result<void> allow(const QString &id);
    // Why the choices of before could not be read, if so. Then nothing from elsewhere runs and nothing can be chosen.
    [[nodiscard]] const std::optional<Error> &choicesError() const { return m_choicesError; }

private:
    void discoverAll();
    void applyChoices();
    void checkFiles();
    void applySuspect();
    [[nodiscard]] PluginRecord *find(QStringView id);
    [[nodiscard]] Result<Plugin *> start(PluginRecord &record);
    [[nodiscard]] Result<Plugin *> run(PluginRecord &record);
    [[nodiscard]] Result<void> change(const std::function<void(Choices &)> &edit) const;
    [[nodiscard]] QString choicesFile() const;

    Options m_options;
    PluginRecords m_records;
    std::vector<PluginHandle> m_handles;  // in the order of loading
    std::optional<Suspect> m_suspect;
    std::optional<Error> m_choicesError;
    bool m_inSession = false;
};

}  // namespace vestibule::pluginhost
