// Every view of the program by its id: the shell's own pages, and those of plugins.
#pragma once
#include "core/workspace/workspace.h"
#include "pluginhost/pluginhost.h"
#include "shell/administrationmodel.h"
#include "shell/navigator.h"
#include "shell/settingsmodel.h"
#include "shell/viewsource.h"

#include <vestibule/host.h>

#include <QPointer>

namespace vestibule::shell {

class ShellViews : public ViewSource
{
    Q_OBJECT
public:
    struct Parts {
        pluginhost::PluginHost *plugins = nullptr;
        HostContext *host = nullptr;      // the shell's own
        core::Workspace *workspace = nullptr;
        SettingsModel *settings = nullptr;
        Maintenance maintenance{};
        ISettings *memory = nullptr;
        bool safeMode = false;
        bool developer = false;  // there are pages for developers too
    };
    explicit ShellViews(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] Result<ResolvedView> resolve(const QString &viewId, const QVariantMap &arguments) override;
    void failed(const QString &viewId, const QString &faults) override;
    // Home, settings, plugins: for every role; and the gallery, for developers.
    [[nodiscard]] bool isOwnPage(const QString &viewId) const;
    // Own pages that stand below others, and those others.
    [[nodiscard]] QList<KnownView> belowOthers() const;
    // The view of an activity kind; empty when nobody offers it.
    [[nodiscard]] QString viewOfKind(const QString &kind) const;
    // The view of an activity of the signed-in person's programme, or of the one in force.
    [[nodiscard]] QString viewOfActivity(const QString &activity) const;
    // Before the session's services go: no view and no model is left after it, not even of pages that wait for their deletion.
    void closeAll();
    // Learns which kinds the activities of this session's programme have.
    void useProgramme(HostContext &session);

private:
    [[nodiscard]] Result<ResolvedView> ownPage(const QString &viewId);
    [[nodiscard]] Result<ResolvedView> pluginView(const QString &viewId, const QVariantMap &arguments);

    Parts m_parts;
    QList<QPointer<QObject>> m_models;  // of the session
    QHash<QString, QString> m_kinds;  // by activity
};

}  // namespace vestibule::shell
