#include "compose/runtime.h"

#include "compose/machinestate.h"
#include "compose/pluginsql.h"
#include "core/projections/projectors.h"
#include "shell/language.h"
#include "storage/storethread.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrent>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

// Where no window can ask another person, nothing is countersigned.
class NobodyToAsk : public core::CountersignPrompt
{
public:
    QFuture<Result<core::StoreCredentials>> ask(const CountersignRequest &, const QString &) override
    {
        return ready<core::StoreCredentials>(
            fail(ErrorCode::Unsupported, QCoreApplication::translate("Runtime", "Countersigning needs the window."),
                 QCoreApplication::translate("Runtime", "Open Vestibule and sign there."),
                 QCoreApplication::translate("Runtime", "Nothing was recorded.")));
    }
};

core::CountersignPrompt &nobody()
{
    static NobodyToAsk prompt;
    return prompt;
}

Result<core::Founded> setUpInPlace(const core::StoreLocation &location, const QString &admin, const core::SetUp &setUp, qint64 now,
                                   core::SealCost cost, const std::function<Result<void>(core::Store &)> &prepare)
{
    auto store = storage::openForSetUp(location, admin);
    if (!store)
        return std::unexpected(store.error());
    if (const auto prepared = prepare(**store); !prepared)
        return std::unexpected(prepared.error());
    return core::setUpCompany(**store, setUp, now, cost);
}

}  // namespace

Runtime::Runtime(const Options &options)
    : m_options(options),
      m_language(options.language),
      m_log(options.data.logs()),
      m_settings(std::make_unique<SettingsGroup>(options.data.settings(), u"shell"_s)),
      m_signIns(options.data.settings()),
      m_ownClock(new core::RealClock(QTimeZone::systemTimeZone()), [](IClock *clock) { delete static_cast<core::RealClock *>(clock); }),
      m_workspaceClock(options.clock ? options.clock : m_ownClock.get())
{
    m_shared.offer<IClock>(const_cast<IClock *>(m_workspaceClock));
    m_shared.offer<INavigation>(options.navigation);
    pluginhost::Options host;
    host.shippedFolder = options.installation.plugins;
    host.userFolder = options.data.plugins();
    host.dataFolder = options.data.root;
    host.safeMode = options.safeMode;
    host.reserved.uris = {u"Vestibule.Ui"_s, u"Vestibule.Shell"_s, u"Vestibule.Host"_s};
    host.context = [this](const pluginhost::Manifest &manifest) -> HostContext & {
        shell::Language::add(manifest.id);  // its library, and what is in it, came into the process just now
        return contextOf(manifest.id);
    };
    m_plugins = std::make_unique<pluginhost::PluginHost>(std::move(host));
    for (const pluginhost::PluginRecord &record : m_plugins->records())
        if (record.error)
            m_log.of(u"plugins"_s).warning(u"%1: %2 %3"_s.arg(record.manifest.id, record.error->message(), record.error->detail));

    core::Workspace::Parts parts;
    parts.connect = [this](const auto &location, const auto &credentials) { return connectStore(location, credentials); };
    parts.setUp = [this](const core::StoreLocation &location, const QString &admin, const core::SetUp &setUp) {
        if (m_options.allPlugins)
            loadPlugins();
        collectAdditions();
        return QtConcurrent::run([this, location, admin, setUp, now = m_workspaceClock->now()] {
            return setUpInPlace(location, admin, setUp, now, m_options.cost, [this](core::Store &store) { return prepare(store); });
        });
    };
    if (options.allPlugins)
        parts.beforeSignIn = [this] { loadPlugins(); };
    parts.clock = m_workspaceClock;
    parts.signIns = &m_signIns;
    parts.cost = options.cost;
    m_workspace = std::make_unique<core::Workspace>(std::move(parts));
    connect(m_workspace.get(), &core::Workspace::sessionStarting, this, &Runtime::startSession);
    connect(m_workspace.get(), &core::Workspace::sessionEnding, this, [this] {
        Q_EMIT sessionEnding();
        m_plugins->endSession();
    });
    connect(m_workspace.get(), &core::Workspace::sessionEnded, this, &Runtime::endSession);
}

Runtime::~Runtime()
{
    m_workspace->close();
    m_plugins.reset();
}

PluginContext &Runtime::contextOf(const QString &id)
{
    auto &context = m_contexts[id];
    if (!context)
        context = std::make_unique<PluginContext>(m_shared, m_log.of(id), std::make_unique<SettingsGroup>(m_options.data.settings(), id));
    if (id != u"shell"_s)
        context->setPerson(m_workspace ? m_workspace->me().id : QString());
    return *context;
}

QStringList Runtime::translatedModules() const
{
    QStringList modules{u"app"_s, u"ui"_s};
    for (const pluginhost::PluginRecord &record : m_plugins->records())
        modules << record.manifest.id;
    return modules;
}

// A store that is open already has to learn of them.
void Runtime::loadPlugins()
{
    if (std::exchange(m_pluginsLoaded, true))
        return;
    m_plugins->loadAll();
    collectAdditions();
    if (const auto runner = m_workspace->sharedRunner())
        runner->reopen();
}

// The plugins that run by now decide which tables and projectors there are.
Runtime::AdditionsPtr Runtime::collectAdditions()
{
    auto additions = std::make_shared<Additions>();
    additions->projectors = core::projectors();
    for (const pluginhost::PluginRecord &record : m_plugins->records()) {
        if (record.plugin)
            additions->projectors += record.plugin->projectors();
        if (record.available() && !record.manifest.tablePrefix.isEmpty())
            additions->tables.append(readPluginTables(record));
    }
    m_additions = additions;
    return additions;
}

QList<core::PluginTables> Runtime::pluginTables()
{
    return collectAdditions()->tables;
}

std::shared_ptr<core::StoreRunner> Runtime::connectStore(const core::StoreLocation &location, const core::StoreCredentials &credentials)
{
    collectAdditions();
    return std::make_shared<storage::StoreThread>(location, credentials, storage::OpenMode::ReadWrite,
                                                  [this](core::Store &store) { return prepare(store); });
}

Result<void> Runtime::prepare(core::Store &store) const
{
    const AdditionsPtr additions = m_additions;
    for (const core::PluginTables &tables : additions->tables)
        if (const auto loaded = store.tables().load(tables); !loaded)
            return loaded;
    store.ledger().setProjectors(additions->projectors);
    return {};
}

void Runtime::startSession()
{
    SessionServices::Parts parts{
        .workspace = *m_workspace,
        .clock = m_options.clock,
        .countersign = m_options.countersign ? *m_options.countersign : nobody(),
        .openStoreAs =
            [this](const core::StoreCredentials &credentials) {
                const core::StoreLocation &location = m_workspace->location();
                return location.engine == core::StoreLocation::Engine::Sqlite ? m_workspace->sharedRunner()
                                                                              : connectStore(location, credentials);
            },
        .viewOf =
            [this](const QString &kind) {
                const pluginhost::PluginRecord *record = m_plugins->pluginForKind(kind);
                const pluginhost::ReviewKind *declared = m_plugins->reviewKind(kind);
                return record && record->available() && declared ? declared->view : QString();
            },
        .rescore = [this](const Event &submission, const QByteArray &bytes) { return rescore(submission, bytes); },
        .language = [this] { return m_language; }};
    m_session = std::make_unique<SessionServices>(parts);
    m_shared.offer<IClock>(const_cast<IClock *>(&m_session->clock));
    m_shared.offer<IContent>(&m_session->content);
    m_shared.offer<ILedger>(&m_session->ledger);
    m_shared.offer<IPeople>(&m_session->people);
    m_shared.offer<IReviews>(&m_session->reviews);
    m_shared.offer<IReadiness>(&m_session->readiness);
    for (const auto &[id, context] : m_contexts)
        std::ignore = contextOf(id);  // with this person's settings
    const AdditionsPtr additions = m_additions;
    for (const core::PluginTables &tables : additions->tables)
        contextOf(tables.plugin).setTables(m_session->tables(tables.plugin));
    m_plugins->startSession();
    Q_EMIT sessionStarted();
}

// The connection is closed: nothing runs that could still use the services.
void Runtime::endSession()
{
    Q_EMIT sessionEnded();
    for (const char *id : {IContent::id, ILedger::id, IPeople::id, IReviews::id, IReadiness::id})
        m_shared.byId.remove(id);
    m_shared.offer<IClock>(const_cast<IClock *>(m_workspaceClock));
    for (const auto &[id, context] : m_contexts) {
        context->setTables(nullptr);
        context->setPerson({});  // nobody's
    }
    m_session.reset();
}

QFuture<Result<Rescore>> Runtime::rescore(const Event &submission, const QByteArray &privatePart)
{
    return m_workspace->runner().run<Rescore>([this, submission, privatePart](core::Store &store) -> Result<Rescore> {
        const auto files = store.content().files(submission.content);
        if (!files)
            return std::unexpected(files.error());
        return rescoreSubmission(*m_plugins, submission, privatePart, *files);
    });
}

}  // namespace vestibule::compose
