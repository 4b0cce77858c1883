#include "storage/sqlitedialect.h"

#include "storage/connection.h"
#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/sqlitefile.h"

#include <QSqlDriver>
#include <QSqlResult>

#include <sqlite3.h>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

class FileWriteGuard final : public WriteGuard
{
public:
    explicit FileWriteGuard(FileLock &lock) : m_lock(lock) {}
    ~FileWriteGuard() override { m_lock.release(); }

private:
    FileLock &m_lock;
};

QVariant readPragma(Connection &connection, const QString &name)
{
    QSqlQuery query(connection.database());
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        throw Failure(connection.dialect().error(query.lastError()));
    return query.value(0);
}

// Sets a pragma and reads it back: SQLite passes over what it does not like without a word.
void setPragma(Connection &connection, const QString &name, const QString &value, const QString &expected)
{
    connection.command(u"PRAGMA %1 = %2"_s.arg(name, value));
    if (const QString got = readPragma(connection, name).toString(); got != expected)
        throw Failure(internalError(u"PRAGMA %1 is %2 instead of %3"_s.arg(name, got, expected)));
}

}  // namespace

SqliteDialect::SqliteDialect(QString path, bool writable, std::chrono::milliseconds patience)
    : m_path(std::move(path)), m_writable(writable), m_patience(patience), m_lock(m_path + ".write"_L1)
{
}

Error SqliteDialect::error(const QSqlError &error) const { return sqliteError(error, m_path); }

QString SqliteDialect::beginStatement(bool write) const { return write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s; }

std::unique_ptr<WriteGuard> SqliteDialect::lockForWriting()
{
    if (!m_writable)
        throw Failure(readOnlyError(m_path));
    m_lock.acquire(m_patience, fileMode(m_path));
    return std::make_unique<FileWriteGuard>(m_lock);
}

QStringList SqliteDialect::rebuildAttempts() const
{
    return {u"clear-attempts"_s, u"clear-attempt-slots"_s, u"clear-attempt-limits"_s, u"follow-attempts"_s};
}

bool SqliteDialect::isReading(const QSqlQuery &query) const
{
    const QVariant handle = query.result()->handle();
    return qstrcmp(handle.typeName(), "sqlite3_stmt*") == 0
           && sqlite3_stmt_readonly(*static_cast<sqlite3_stmt *const *>(handle.constData())) != 0;
}

sqlite3 *sqliteHandle(Connection &connection)
{
    const QVariant handle = connection.database().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw Failure(internalError(u"the driver is not SQLite's"_s));
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void runSqliteScript(Connection &connection, const QString &sql)
{
    sqlite3 *handle = sqliteHandle(connection);
    char *words = nullptr;
    if (sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &words) == SQLITE_OK)
        return;
    const QString text = QString::fromUtf8(words);
    sqlite3_free(words);
    throw Failure(sqliteError(sqlite3_extended_errcode(handle), text,
                              static_cast<SqliteDialect &>(connection.dialect()).path()));
}

std::unique_ptr<Connection> openSqlite(const QString &path, bool writable, std::chrono::milliseconds patience)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
    if (!writable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    auto connection = std::make_unique<Connection>(u"QSQLITE"_s, std::make_unique<SqliteDialect>(path, writable, patience),
                                                   [&](QSqlDatabase &database) {
                                                       database.setDatabaseName(path);
                                                       database.setConnectOptions(options);
                                                   });
    if (connection->openError())
        throw Failure(sqliteError(*connection->openError(), path));
    // SQLite falls back to reading when it may not write.
    if (writable && sqlite3_db_readonly(sqliteHandle(*connection), "main") != 0)
        throw Failure(readOnlyError(path));
    connection->command(u"SELECT count(*) FROM sqlite_schema"_s);  // the first look into the file
    // SQLite sets json_each up at its first use, in a way that no fence around a plugin would let pass.
    connection->command(u"SELECT count(*) FROM json_each('[]')"_s);
    return connection;
}

void setPragmas(Connection &connection, bool writable)
{
    setPragma(connection, u"foreign_keys"_s, u"ON"_s, u"1"_s);
    setPragma(connection, u"synchronous"_s, u"FULL"_s, u"2"_s);
    setPragma(connection, u"recursive_triggers"_s, u"ON"_s, u"1"_s);  // REPLACE fires the delete triggers
    setPragma(connection, u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    if (writable)
        setPragma(connection, u"journal_mode"_s, u"WAL"_s, u"wal"_s);
}

qint64 pragma(Connection &connection, const QString &name) { return readPragma(connection, name).toLongLong(); }

}  // namespace vestibule::storage
