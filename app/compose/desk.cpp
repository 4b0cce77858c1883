#include "compose/desk.h"

#include "compose/commandenvironment.h"
#include "content/companyplan.h"
#include "shell/language.h"
#include "storage/inspection.h"
#include "storage/storefactory.h"

#include <vestibule/async.h>
#include <vestibule/readinesstext.h>
#include <vestibule/sparetime.h>

#include <QtConcurrent>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

Runtime::Options withDesk(Runtime::Options options, INavigation &navigation, core::CountersignPrompt &countersign)
{
    options.navigation = &navigation;
    options.countersign = &countersign;
    options.allPlugins = true;
    return options;
}

}  // namespace

Desk::Desk(Runtime::Options options)
    : m_navigator([this](const QString &activity) { return m_views->viewOfActivity(activity); }),
      m_navigation(m_navigator),
      m_runtime(std::make_unique<Runtime>(withDesk(std::move(options), m_navigator, m_countersign))),
      m_settings(m_runtime->settings(),
                 [this](const QString &before, const QString &after) { return m_runtime->workspace().changePassword(before, after); }),
      m_signIn(m_runtime->workspace(), m_runtime->settings()),
      m_setUp({.create = [this](const content::NewCompany &company) { return create(company); },
               .join =
                   [this](const core::StoreLocation &location) {
                       rememberStore(m_runtime->options().data, location);
                       std::ignore = m_runtime->workspace().open(location);
                   },
               .finish = [this] { open(); }}),
      m_crashedPlugin(m_runtime->plugins(), m_settings.language(), [this](const Error &error) { m_shell->setNotice(error.message()); }),
      m_commands({.workspace = &m_runtime->workspace(), .navigator = &m_navigator, .settings = &m_settings, .developer = m_runtime->options().developer}),
      m_palette(m_runtime->settings(), [this](const shell::PaletteEntry &entry) { openEntry(entry); }),
      m_paletteSource({.host = &m_runtime->context(),
                       .views = [this] { return offeredViews(); },
                       .viewOfKind = [this](const QString &kind) { return m_views->viewOfKind(kind); },
                       .developer = m_runtime->options().developer}),
      m_notices(m_runtime->settings(), [this](const shell::Notice &notice) { m_navigator.jump(notice.viewId, notice.arguments); }),
      m_noticeSource({.host = &m_runtime->context(),
                      .views = [this] { return offeredViews(); },
                      .viewOfKind = [this](const QString &kind) { return m_views->viewOfKind(kind); },
                      .lastLook = [this] { return m_notices.lastLook(); }}),
      m_lastView({.navigator = &m_navigator,
                  .memory = &m_runtime->settings(),
                  .host = &m_runtime->context(),
                  .mayOpen = [this](const QString &viewId) { return m_views->isOwnPage(viewId) || offers(offeredViews(), viewId); }})
{
    m_shell = std::make_unique<shell::ShellModel>(shell::ShellModel::Parts{.workspace = &m_runtime->workspace(),
                                                                           .navigator = &m_navigator,
                                                                           .navigation = &m_navigation,
                                                                           .settings = &m_settings,
                                                                           .signIn = &m_signIn,
                                                                           .setUp = &m_setUp,
                                                                           .countersign = &m_countersign,
                                                                           .crashedPlugin = &m_crashedPlugin,
                                                                           .commands = &m_commands,
                                                                           .palette = &m_palette,
                                                                           .notices = &m_notices});
    m_views = std::make_unique<shell::ShellViews>(shell::ShellViews::Parts{.plugins = &m_runtime->plugins(),
                                                                           .host = &m_runtime->context(),
                                                                           .workspace = &m_runtime->workspace(),
                                                                           .settings = &m_settings,
                                                                           .maintenance = maintenance(),
                                                                           .memory = &m_runtime->settings(),
                                                                           .safeMode = m_runtime->options().safeMode,
                                                                           .developer = m_runtime->options().developer});
    connect(&m_settings, &shell::SettingsModel::languageChanged, this, &Desk::useLanguage);
    connect(m_runtime.get(), &Runtime::sessionStarted, this, &Desk::enterSession);
    connect(m_runtime.get(), &Runtime::sessionEnding, m_views.get(), &shell::ShellViews::closeAll);
    connect(m_runtime.get(), &Runtime::sessionEnding, &m_lastView, &shell::LastView::end);
    connect(m_runtime.get(), &Runtime::sessionEnding, this, &Desk::collectGarbage);
    connect(&m_runtime->workspace(), &core::Workspace::phaseChanged, this, &Desk::loadSamples);
    // Nobody countersigns at a locked desk, or for somebody who has gone.
    connect(&m_runtime->workspace(), &core::Workspace::phaseChanged, &m_countersign, [this] {
        if (m_runtime->workspace().phase() != core::Workspace::Phase::SignedIn)
            m_countersign.cancel();
    });
    preparePalette();
    prepareNotices();
}

Desk::~Desk() = default;

void Desk::furnish(QQmlEngine &engine)
{
    m_engine = &engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setProperty(shell::ViewSource::EngineProperty, QVariant::fromValue(static_cast<shell::ViewSource *>(m_views.get())));
    useLanguage();
}

void Desk::loadPluginsAfter(QQuickWindow &window)
{
    auto *once = new QObject(&window);
    const auto load = [this, once] {
        if (m_runtime->workspace().phase() == core::Workspace::Phase::Opening)
            return;
        once->deleteLater();
        m_runtime->loadPlugins();
    };
    connect(&window, &QQuickWindow::frameSwapped, once, load, Qt::QueuedConnection);
}

// What a session's views have left, while the sign-in page stands there: else the first view of whoever comes next waits for it.
void Desk::collectGarbage()
{
    SpareTime::instance().add(SpareTime::TakingApart, this, [this] {
        if (m_engine)
            m_engine->collectGarbage();
        return SpareTime::Done;
    });
}

void Desk::open()
{
    std::ignore = m_runtime->workspace().open(m_runtime->options().store);
}

void Desk::useLanguage()
{
    m_runtime->setLanguage(m_settings.language());
    shell::Language::use(m_settings.language(), m_runtime->translatedModules());
    if (!m_engine)
        return;
    m_engine->retranslate();
    if (m_runtime->workspace().me().id.isEmpty())
        return loadSamples();
    fillNavigation();
    m_paletteSource.refresh();
    m_noticeSource.refresh();
    Q_EMIT m_commands.retranslated();
    Q_EMIT m_shell->phaseChanged();
    Q_EMIT m_shell->retranslated();
}

shell::Maintenance Desk::maintenance() const
{
    const auto location = [workspace = &m_runtime->workspace()] { return workspace->location(); };
    return {.location = location,
            .inspect = [location] { return QtConcurrent::run([file = location().target] { return storage::inspectSqlite(file); }); },
            .backUp = [location](const QString &target) {
                return QtConcurrent::run([from = location(), target] { return storage::backUp(from, target); });
            }};
}

QList<pluginhost::OfferedView> Desk::offeredViews() const
{
    return m_runtime->plugins().views(m_runtime->workspace().me().role, m_settings.language());
}

void Desk::fillNavigation()
{
    const QString home = shell::ShellModel::tr("Home");
    QList<shell::NavigationEntry> entries{{u"shell.home"_s, home, u"go-home"_s}};
    QList<shell::KnownView> views{{u"shell.home"_s, home, true}};
    views += m_views->belowOthers();
    for (const pluginhost::OfferedView &view : offeredViews()) {
        views.append({view.id, view.title, view.navigation, view.place, view.below, view.parent});
        if (view.navigation)
            entries.append({view.id, view.title, view.icon});
    }
    m_navigator.setViews(views);
    m_navigation.setEntries(entries);
}

void Desk::enterSession()
{
    m_navigator.reset(u"shell.home"_s);
    fillNavigation();
    m_views->useProgramme(m_runtime->context());
    m_palette.begin(m_runtime->workspace().me().id);
    m_paletteSource.begin();
    m_lastView.begin();
}

void Desk::preparePalette()
{
    connect(&m_commands, &shell::Commands::paletteWanted, &m_palette, &shell::PaletteModel::open);
    connect(&m_palette, &shell::PaletteModel::opening, &m_paletteSource, &shell::PaletteSource::refreshIfOld);
    connect(&m_paletteSource, &shell::PaletteSource::gathered, &m_palette, &shell::PaletteModel::setIndex);
    connect(m_runtime.get(), &Runtime::sessionEnding, &m_paletteSource, &shell::PaletteSource::end);
    connect(m_runtime.get(), &Runtime::sessionEnding, &m_palette, &shell::PaletteModel::end);
    connect(&m_runtime->workspace(), &core::Workspace::phaseChanged, &m_palette, [this] {
        if (m_runtime->workspace().phase() == core::Workspace::Phase::Locked)
            m_palette.close();
    });
}

// While somebody is at the desk: a locked window says nothing about its person.
void Desk::prepareNotices()
{
    connect(&m_commands, &shell::Commands::noticesWanted, &m_notices, &shell::NoticesModel::open);
    connect(&m_notices, &shell::NoticesModel::refreshWanted, &m_noticeSource, &shell::NoticeSource::refresh);
    connect(&m_noticeSource, &shell::NoticeSource::gathered, &m_notices, &shell::NoticesModel::setNotices);
    connect(&m_noticeSource, &shell::NoticeSource::counted, &m_navigator, &shell::Navigator::setWaiting);
    connect(&m_noticeSource, &shell::NoticeSource::failed, &m_notices, [this](const Error &error) { m_notices.setProblem(error.message()); });
    connect(m_runtime.get(), &Runtime::sessionEnding, &m_noticeSource, &shell::NoticeSource::end);
    connect(m_runtime.get(), &Runtime::sessionEnding, &m_notices, &shell::NoticesModel::end);
    connect(&m_runtime->workspace(), &core::Workspace::phaseChanged, &m_noticeSource, [this] {
        if (m_runtime->workspace().phase() == core::Workspace::Phase::SignedIn) {
            m_notices.begin(m_runtime->workspace().me().id);
            m_noticeSource.begin();
        } else {
            m_noticeSource.end();
            m_notices.end();
        }
    });
}

void Desk::openEntry(const shell::PaletteEntry &entry)
{
    if (entry.command.isEmpty())
        m_navigator.jump(entry.viewId, entry.arguments);
    else
        std::ignore = m_commands.run(entry.command);
}

// A sample company shows its published passwords on the sign-in page; they stand in its content.
void Desk::loadSamples()
{
    core::Workspace &workspace = m_runtime->workspace();
    if (workspace.phase() != core::Workspace::Phase::SignedOut || workspace.location().engine != core::StoreLocation::Engine::Sqlite)
        return;
    whenReady(workspace.runner().run<QVariantList>([language = m_settings.language()](core::Store &store) {
        return content::publishedAccounts(store, language);
    }),
              this, [this](const Result<QVariantList> &accounts) { m_signIn.setSamples(accounts.value_or(QVariantList())); });
}

QFuture<Result<core::Founded>> Desk::create(const content::NewCompany &company)
{
    const QString shipped = m_runtime->options().installation.content + u"/aquilon"_s;
    const QString folder = company.packFolder.isEmpty() ? shipped : company.packFolder;
    const QString language = m_settings.language();
    const qint64 now = m_runtime->clock().now();
    return QtConcurrent::run([company, folder, language, now]() -> Result<core::SetUp> {
               const auto pack = content::readSoundPack(folder, {});
               return pack ? content::planCompany(company, *pack, language, now) : std::unexpected(pack.error());
           })
        .then(this, [this](const Result<core::SetUp> &plan) {
            return plan ? m_runtime->workspace().setUp(*plan) : ready<core::Founded>(std::unexpected(plan.error()));
        })
        .unwrap();
}

}  // namespace vestibule::compose
