#include "storage/storefactory.h"

#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/pluginmigration.h"
#include "storage/postgresdialect.h"
#include "storage/sqlitedialect.h"
#include "storage/sqlitefile.h"
#include "storage/sqlstore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace vestibule::storage {

using namespace Qt::StringLiterals;
using core::StoreLocation;

namespace {

const QString &core() { static const QString name = QLatin1String(CoreOwner); return name; }

void copySqlite(Connection &connection, const QString &target)
{
    createFile(target);  // with the right mode; VACUUM INTO takes an empty file
    const QString quoted = QString(target).replace(u'\'', "''"_L1);
    try {
        connection.command(u"VACUUM INTO '%1'"_s.arg(quoted));
    } catch (...) {
        QFile::remove(target);
        throw;
    }
}

void migrateSqliteFile(Connection &connection, const QString &path, int stored)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    copySqlite(connection, u"%1.v%2-%3.backup"_s.arg(path).arg(stored).arg(time));
    migrateCore(connection, path);
}

// Nothing is written before it is sure that the file is ours and of a version that we know.
std::unique_ptr<SqlStore> openSqliteStore(const QString &path, bool writable, OpenOptions options)
{
    refuseNetworkFileSystem(path);
    const FileHeader header = readHeader(path);
    if (header.kind == FileKind::Missing || header.kind == FileKind::Empty)
        throw Failure(missingError(path));
    if (header.kind == FileKind::Foreign)
        throw Failure(foreignError(path));
    refuseWorldWritable(path);
    if (header.userVersion > knownVersion())
        throw Failure(newerError(path, core(), header.userVersion, knownVersion()));
    std::unique_ptr<Connection> connection = openSqlite(path, writable, options.patience);
    const int stored = checkVersion(*connection, path);
    if (stored < knownVersion() && !writable)
        throw Failure(olderError(path, core()));
    if (stored < knownVersion())
        migrateSqliteFile(*connection, path, stored);
    setPragmas(*connection, writable);
    return std::make_unique<SqlStore>(std::move(connection), path, writable);
}

std::unique_ptr<SqlStore> createSqliteStore(const QString &path, OpenOptions options)
{
    refuseNetworkFileSystem(path);
    const FileKind kind = readHeader(path).kind;
    if (kind == FileKind::Foreign)
        throw Failure(foreignError(path));
    if (kind == FileKind::Ours)
        throw Failure({ErrorCode::Conflict, QCoreApplication::translate("Store", "There is a database at %1 already.").arg(path),
                       QCoreApplication::translate("Store", "It was left as it is."),
                       QCoreApplication::translate("Store", "Open it, or choose another place."), {}});
    if (kind == FileKind::Missing)
        createFile(path);
    try {
        std::unique_ptr<Connection> connection = openSqlite(path, true, options.patience);
        migrateCore(*connection, path);
        setPragmas(*connection, true);  // WAL only now: until the header says that the file is ours, it has no log beside it
        return std::make_unique<SqlStore>(std::move(connection), path, true);
    } catch (...) {
        if (readHeader(path).kind == FileKind::Empty)
            QFile::remove(path);
        throw;
    }
}

std::unique_ptr<SqlStore> openPostgresStore(const StoreLocation &location, const core::StoreCredentials &credentials, bool writable)
{
    if (credentials.login.isEmpty())
        throw Failure({ErrorCode::Unauthenticated, QCoreApplication::translate("Store", "The database server wants a login."), {},
                       QCoreApplication::translate("Store", "Sign in."), {}});
    std::unique_ptr<Connection> connection =
        openPostgres(location.target, core::databaseRole(credentials.login), credentials.password);
    const QString where = serverName(location.target);
    const int stored = checkVersion(*connection, where);
    if (stored == 0)
        throw Failure(missingError(where));
    if (stored < knownVersion())
        throw Failure(olderError(where, core()));
    if (!writable)
        connection->command(u"SET default_transaction_read_only = on"_s);
    return std::make_unique<SqlStore>(std::move(connection), where, writable);
}

std::unique_ptr<Connection> openAdministrator(const QString &adminConninfo)
{
    return openPostgres(adminConninfo, {}, {});
}

}  // namespace

Result<std::unique_ptr<SqlStore>> openSqlStore(const StoreLocation &location, const core::StoreCredentials &credentials,
                                               OpenMode mode, OpenOptions options)
{
    return guarded([&] {
        const bool writable = mode != OpenMode::ReadOnly;
        if (location.engine == Engine::Postgres)
            return openPostgresStore(location, credentials, writable);
        return mode == OpenMode::Create ? createSqliteStore(location.target, options)
                                        : openSqliteStore(location.target, writable, options);
    });
}

Result<std::unique_ptr<core::Store>> openStore(const StoreLocation &location, const core::StoreCredentials &credentials,
                                               OpenMode mode, OpenOptions options)
{
    return guarded([&]() -> std::unique_ptr<core::Store> { return valueOf(openSqlStore(location, credentials, mode, options)); });
}

Result<std::unique_ptr<core::Store>> openForSetUp(const StoreLocation &location, const QString &adminConninfo, OpenOptions options)
{
    return guarded([&]() -> std::unique_ptr<core::Store> {
        if (location.engine == Engine::Sqlite) {
            const FileKind kind = readHeader(location.target).kind;
            return kind == FileKind::Missing || kind == FileKind::Empty ? createSqliteStore(location.target, options)
                                                                        : openSqliteStore(location.target, true, options);
        }
        std::unique_ptr<Connection> connection = openAdministrator(adminConninfo);
        const QString where = serverName(adminConninfo);
        migrateCore(*connection, where);
        connection->command(u"SET ROLE vestibule_keeper"_s);
        return std::make_unique<SqlStore>(std::move(connection), where, true);
    });
}

Result<void> migrate(const StoreLocation &location, const QString &adminConninfo, const QList<core::PluginTables> &plugins)
{
    return guarded([&] {
        if (location.engine == Engine::Sqlite) {
            const auto store = openSqliteStore(location.target, true, {});
            for (const core::PluginTables &tables : plugins)
                valueOf(store->tables().load(tables));
            return;
        }
        std::unique_ptr<Connection> connection = openAdministrator(adminConninfo);
        const QString where = serverName(adminConninfo);
        migrateCore(*connection, where);
        for (const core::PluginTables &tables : plugins)
            migratePlugin(*connection, tables, where);
    });
}

Result<SchemaVersion> schemaVersion(const StoreLocation &location, const core::StoreCredentials &credentials)
{
    return guarded([&]() -> SchemaVersion {
        if (location.engine == Engine::Postgres) {
            const auto connection = openPostgres(location.target, core::databaseRole(credentials.login), credentials.password);
            return {storedVersion(*connection, core()), knownVersion()};
        }
        const FileHeader header = readHeader(location.target);
        if (header.kind == FileKind::Foreign)
            throw Failure(foreignError(location.target));
        return {header.kind == FileKind::Ours ? header.userVersion : 0, knownVersion()};
    });
}

Result<void> backUp(const StoreLocation &location, const QString &target)
{
    return guarded([&] {
        if (location.engine == Engine::Postgres)
            throw Failure({ErrorCode::Unsupported,
                           QCoreApplication::translate("Store", "A PostgreSQL database is backed up by its administrator."), {},
                           QCoreApplication::translate("Store", "Use pg_dump."), {}});
        if (readHeader(location.target).kind != FileKind::Ours)
            throw Failure(foreignError(location.target));
        // A writer takes its log away again when it closes, a reader cannot.
        const bool writable = QFileInfo(location.target).isWritable();
        const std::unique_ptr<Connection> connection = openSqlite(location.target, writable, OpenOptions{}.patience);
        checkVersion(*connection, location.target);
        copySqlite(*connection, target);
    });
}

}  // namespace vestibule::storage
