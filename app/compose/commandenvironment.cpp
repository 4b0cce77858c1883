#include "compose/commandenvironment.h"

#include "compose/machinestate.h"
#include "compose/password.h"
#include "compose/tour.h"
#include "shell/administrationmodel.h"
#include "storage/inspection.h"
#include "storage/restore.h"
#include "storage/storefactory.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

// The workspace answers in the main thread, so the main thread has to run its loop while it waits.
template <class T>
Result<T> finished(QFuture<Result<T>> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    return await(std::move(future));
}

}  // namespace

Result<core::StoreLocation> chooseStore(const cli::Globals &globals, const DataFolder &data)
{
    if (!globals.store.isEmpty())
        return core::StoreLocation::parse(globals.store);
    const QString remembered = SettingsGroup(data.settings(), u"shell"_s).value(u"store"_s).toString();
    if (!remembered.isEmpty())
        return core::StoreLocation::parse(remembered);
    return core::StoreLocation{core::StoreLocation::Engine::Sqlite, data.database()};
}

void rememberStore(const DataFolder &data, const core::StoreLocation &store)
{
    SettingsGroup(data.settings(), u"shell"_s).setValue(u"store"_s, store.text());
}

CommandEnvironment::CommandEnvironment(const Installation &installation, const cli::Globals &globals)
    : m_installation(installation), m_globals(globals), m_data(DataFolder::at(globals.data))
{
    if (const auto store = chooseStore(globals, m_data))
        m_store = *store;
    else
        m_storeError = store.error();
}

QString rememberedLanguage(const DataFolder &data)
{
    return SettingsGroup(data.settings(), u"shell"_s).value(u"language"_s, u"en"_s).toString();
}

QString CommandEnvironment::language() const
{
    return rememberedLanguage(m_data);
}

qint64 CommandEnvironment::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Runtime &CommandEnvironment::runtime()
{
    if (!m_runtime) {
        Runtime::Options options;
        options.installation = m_installation;
        options.data = m_data;
        options.store = m_store;
        options.safeMode = m_globals.safeMode;
        options.language = language();
        m_runtime = std::make_unique<Runtime>(options);
    }
    return *m_runtime;
}

Result<void> CommandEnvironment::openWorkspace()
{
    if (m_storeError)
        return std::unexpected(*m_storeError);
    if (m_opened)
        return {};
    const auto opened = finished(runtime().workspace().open(m_store));
    m_opened = opened.has_value();
    return opened;
}

Result<std::shared_ptr<core::StoreRunner>> CommandEnvironment::store()
{
    if (!m_globals.as.isEmpty())
        if (const auto signedInNow = signedIn(); !signedInNow)
            return std::unexpected(signedInNow.error());
    if (const auto opened = openWorkspace(); !opened)
        return std::unexpected(opened.error());
    const bool nothingThere = m_store.engine == core::StoreLocation::Engine::Sqlite && !QFileInfo::exists(m_store.target);
    if (nothingThere)
        return std::unexpected(workspace().error());
    if (auto runner = runtime().workspace().sharedRunner())
        return runner;
    return fail(ErrorCode::Unauthenticated, QCoreApplication::translate("Command", "This command needs to know who you are."),
                QCoreApplication::translate("Command", "Add --as LOGIN."));
}

Result<core::Workspace *> CommandEnvironment::workspace()
{
    if (const auto opened = openWorkspace(); !opened)
        return std::unexpected(opened.error());
    core::Workspace &workspace = runtime().workspace();
    if (workspace.phase() == core::Workspace::Phase::NoCompany)
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Command", "There is no company in %1.").arg(m_store.text()),
                    QCoreApplication::translate("Command", "Run “vestibule setup”, or choose another place with --data or --store."));
    return &workspace;
}

Result<core::Workspace *> CommandEnvironment::signedIn()
{
    const auto workspaceNow = workspace();
    if (!workspaceNow)
        return workspaceNow;
    core::Workspace &workspace = **workspaceNow;
    if (workspace.phase() == core::Workspace::Phase::SignedIn)
        return &workspace;
    if (m_globals.as.isEmpty())
        return fail(ErrorCode::Unauthenticated, QCoreApplication::translate("Command", "This command needs to know who you are."),
                    QCoreApplication::translate("Command", "Add --as LOGIN."));
    const auto secret = password(QCoreApplication::translate("Command", "Password of %1: ").arg(m_globals.as));
    if (!secret)
        return std::unexpected(secret.error());
    if (const auto signedIn = finished(workspace.signIn(m_globals.as, *secret)); !signedIn)
        return std::unexpected(signedIn.error());
    return &workspace;
}

Result<QString> CommandEnvironment::password(const QString &prompt)
{
    return readPassword(prompt);
}

Result<core::Founded> CommandEnvironment::setUp(const core::SetUp &setUp, const QString &admin)
{
    if (m_storeError)
        return std::unexpected(*m_storeError);
    if (const QString folder = QFileInfo(m_store.target).path(); m_store.engine == core::StoreLocation::Engine::Sqlite && !QDir().mkpath(folder))
        return fail(ErrorCode::Io, QCoreApplication::translate("Command", "The folder %1 could not be made.").arg(folder),
                    QCoreApplication::translate("Command", "Choose another place with --data or --store."),
                    QCoreApplication::translate("Command", "No company was set up."));
    core::Workspace &workspace = runtime().workspace();
    if (const auto opened = finished(workspace.open(m_store)); !opened)
        return std::unexpected(opened.error());
    auto founded = finished(workspace.setUp(setUp, admin));
    if (founded && !m_globals.store.isEmpty())
        rememberStore(m_data, m_store);
    return founded;
}

Result<void> CommandEnvironment::migrate(const QString &admin)
{
    if (m_storeError)
        return std::unexpected(*m_storeError);
    return storage::migrate(m_store, admin, runtime().pluginTables());
}

Result<void> CommandEnvironment::backup(const QString &file)
{
    if (m_storeError)
        return std::unexpected(*m_storeError);
    const auto copied = storage::backUp(m_store, QFileInfo(file).absoluteFilePath());
    if (copied)
        shell::noteBackup(runtime().settings(), runtime().clock());
    return copied;
}

Result<QString> CommandEnvironment::restore(const QString &file, bool force)
{
    if (m_storeError)
        return std::unexpected(*m_storeError);
    if (m_opened)
        runtime().workspace().close();
    m_opened = false;
    QDir().mkpath(QFileInfo(m_store.target).path());
    return storage::restoreSqlite(m_store.target, QFileInfo(file).absoluteFilePath(),
                                  force ? storage::Restore::Whatever : storage::Restore::SameCompany);
}

Result<QStringList> CommandEnvironment::damage()
{
    if (m_storeError)
        return std::unexpected(*m_storeError);
    if (m_store.engine != core::StoreLocation::Engine::Sqlite)
        return QStringList();
    return storage::inspectSqlite(m_store.target);
}

Result<QJsonObject> CommandEnvironment::tour(const cli::TourRequest &request)
{
    return playTour(m_installation, request);
}

}  // namespace vestibule::compose
