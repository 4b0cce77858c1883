#include "shell/shellviews.h"

#include "shell/homemodel.h"
#include "shell/pluginsmodel.h"

#include <vestibule/async.h>
#include <vestibule/content.h>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

QUrl moduleUrl(const QString &uri, const QString &type)
{
    return QUrl(u"qrc:/qt/qml/"_s + QString(uri).replace(u'.', u'/') + u'/' + type + u".qml"_s);
}

// The card that stands in place of the view says whose it is.
std::unexpected<Error> broken(const QString &plugin, Error reason)
{
    reason.what = ShellViews::tr("“%1” cannot show this page: %2").arg(plugin, reason.what);
    return std::unexpected(std::move(reason));
}

}  // namespace

ShellViews::ShellViews(const Parts &parts, QObject *parent) : ViewSource(parent), m_parts(parts) {}

void ShellViews::failed(const QString &viewId, const QString &faults)
{
    if (auto *log = m_parts.host->get<ILog>())
        log->error(u"view %1: %2"_s.arg(viewId, faults));
}

bool ShellViews::isOwnPage(const QString &viewId) const
{
    return viewId == "shell.home"_L1 || viewId == "shell.settings"_L1 || viewId == "shell.plugins"_L1
        || (m_parts.developer && viewId == "shell.gallery"_L1);
}

QList<KnownView> ShellViews::belowOthers() const
{
    if (!m_parts.developer)
        return {};
    return {{.id = u"shell.settings"_s, .title = tr("Settings")},
            {.id = u"shell.gallery"_s, .title = tr("Gallery"), .parent = u"shell.settings"_s}};
}

QString ShellViews::viewOfKind(const QString &kind) const
{
    const pluginhost::PluginRecord *record = m_parts.plugins->pluginForKind(kind);
    const pluginhost::ActivityKind *declared = m_parts.plugins->activityKind(kind);
    return record && record->available() && declared ? declared->view : QString();
}

QString ShellViews::viewOfActivity(const QString &activity) const
{
    return viewOfKind(m_kinds.value(activity));
}

void ShellViews::useProgramme(HostContext &session)
{
    m_kinds.clear();
    const auto learn = [this](const Result<ContentPtr> &content) {
        if (!content)
            return;  // the pages that need the content say so themselves
        for (const Activity &activity : (*content)->programme.activities)
            m_kinds.insert(activity.id, activity.kind);
    };
    whenReady(session.get<IContent>()->current(), this, learn);
    whenReady(session.get<IContent>()->of(m_parts.workspace->me().id), this, learn);
}

Result<ResolvedView> ShellViews::resolve(const QString &viewId, const QVariantMap &arguments)
{
    // A page that was asked for just before the session ended is not made any more: the services that it needs are gone.
    if (m_parts.workspace->me().id.isEmpty())
        return vestibule::fail(ErrorCode::Unauthenticated, tr("Nobody is signed in any more."), tr("Sign in again."));
    auto resolved = viewId.startsWith("shell."_L1) ? ownPage(viewId) : pluginView(viewId, arguments);
    m_models.removeIf([](const QPointer<QObject> &model) { return model.isNull(); });
    if (resolved && resolved->model)
        m_models.append(resolved->model);
    return resolved;
}

void ShellViews::closeAll()
{
    Q_EMIT closing();
    for (const QPointer<QObject> &model : std::exchange(m_models, {}))
        delete model;
}

Result<ResolvedView> ShellViews::ownPage(const QString &viewId)
{
    const auto page = [](const QString &type, QObject *model) {
        return ResolvedView{moduleUrl(u"Vestibule.Shell"_s, type), model, tr("Vestibule")};
    };
    const Role role = m_parts.workspace->me().role;
    if (viewId == "shell.home"_L1) {
        auto *home = new HomeModel(*m_parts.host, [this](const QString &kind) { return viewOfKind(kind); });
        if (role == Role::Administrator)
            home->setAdministration(new AdministrationModel({.host = m_parts.plugins,
                                                             .maintenance = &m_parts.maintenance,
                                                             .memory = m_parts.memory,
                                                             .clock = m_parts.host->get<IClock>(),
                                                             .language = m_parts.settings->language()}));
        return page(u"HomePage"_s, home);
    }
    if (viewId == "shell.settings"_L1)
        return page(u"SettingsPage"_s, new SettingsPageModel(*m_parts.settings, m_parts.developer ? m_parts.host->get<INavigation>() : nullptr));
    if (viewId == "shell.gallery"_L1 && m_parts.developer)
        return page(u"GalleryPage"_s, new SettingsPageModel(*m_parts.settings, m_parts.host->get<INavigation>()));
    if (viewId == "shell.plugins"_L1)
        return page(u"PluginsPage"_s, new PluginsModel(*m_parts.plugins, {m_parts.settings->language(),
                                                                          role == Role::Administrator || role == Role::Hr, m_parts.safeMode}));
    return vestibule::fail(ErrorCode::NotFound, tr("There is no page “%1”.").arg(viewId), tr("Go on with another page."));
}

Result<ResolvedView> ShellViews::pluginView(const QString &viewId, const QVariantMap &arguments)
{
    const pluginhost::PluginRecord *record = m_parts.plugins->pluginForView(viewId);
    const pluginhost::ViewContribution *view = m_parts.plugins->view(viewId);
    if (!record || !view)
        return vestibule::fail(ErrorCode::NotFound, tr("No plugin offers the page “%1”.").arg(viewId),
                               tr("Ask your administrator whether a plugin was removed."), tr("What was recorded with it is kept."));
    const QString name = record->manifest.name.in(m_parts.settings->language());
    if (!record->available())
        return vestibule::fail(ErrorCode::Unavailable, tr("“%1” is out of action: %2").arg(name, record->reason()),
                               tr("The plugins page says more."), tr("Its data is kept as it is."));
    if (!view->roles.testFlag(m_parts.workspace->me().role))
        return vestibule::fail(ErrorCode::Refused, tr("This page of “%1” is not for your role.").arg(name), tr("Go on with another page."));
    const auto plugin = m_parts.plugins->load(record->manifest.id);
    if (!plugin)
        return broken(name, plugin.error());
    const auto model = (*plugin)->createViewModel(viewId, arguments);
    if (!model)
        return broken(name, model.error());
    return ResolvedView{moduleUrl(record->manifest.uri, view->type), *model, name};
}

}  // namespace vestibule::shell
