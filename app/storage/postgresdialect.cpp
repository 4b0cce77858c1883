#include "storage/postgresdialect.h"

#include "storage/connection.h"
#include "storage/errors.h"
#include "storage/failure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int OldestServer = 15;

// The value of a key in a conninfo, quoted or not.
QString conninfoValue(const QString &conninfo, const QString &key)
{
    const QRegularExpression pattern(uR"((?:^|\s)%1\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S+)))"_s.arg(key));
    const auto match = pattern.match(conninfo);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

void checkConninfo(const QString &conninfo, bool withUser)
{
    static const QRegularExpression identity(uR"((?:^|\s)(user|password|passfile|service)\s*=)"_s);
    // Qt makes blanks of semicolons; nothing in a conninfo needs one.
    if (conninfo.contains(u';') || (!withUser && identity.match(conninfo).hasMatch()))
        throw Failure({ErrorCode::InvalidArgument,
                       QCoreApplication::translate("Store", "“%1” does not name a PostgreSQL database.").arg(serverName(conninfo)), {},
                       QCoreApplication::translate("Store", "Write host=…, port=… and dbname=…; the login and password are asked for."),
                       {}});
}

void checkServer(Connection &connection, const QString &where)
{
    Cursor version = connection.selectText(u"SELECT CAST(current_setting('server_version_num') AS INTEGER) / 10000"_s);
    if (version.next() && version.integer(0) >= OldestServer)
        return;
    throw Failure({ErrorCode::Unsupported,
                   QCoreApplication::translate("Store", "The database server %1 is too old.").arg(where), {},
                   QCoreApplication::translate("Store", "Vestibule needs PostgreSQL %1 or newer.").arg(OldestServer), {}});
}

}  // namespace

Error PostgresDialect::error(const QSqlError &error) const
{
    Error out = postgresError(error, m_where);
    if (out.code == ErrorCode::Unavailable)
        m_lost = true;
    return out;
}

QString PostgresDialect::beginStatement(bool write) const { return write ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s; }

void PostgresDialect::lockChains(Connection &connection, const QString &actor, const QStringList &learners)
{
    QJsonArray names{u"actor "_s + actor};
    for (const QString &learner : learners)
        names.append(u"learner "_s + learner);
    connection.run(u"lock-chains"_s, {{u":names"_s, QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact))}});
}

void PostgresDialect::lockLedger(Connection &connection) { connection.run(u"lock-ledger"_s); }

QString serverName(const QString &conninfo)
{
    const QString host = conninfoValue(conninfo, u"host"_s);
    const QString database = conninfoValue(conninfo, u"dbname"_s);
    return (host.isEmpty() ? u"localhost"_s : host) + u'/' + database;
}

std::unique_ptr<Connection> openPostgres(const QString &conninfo, const QString &user, const QString &password)
{
    checkConninfo(conninfo, user.isEmpty());
    const QString where = serverName(conninfo);
    auto connection = std::make_unique<Connection>(
        u"QPSQL"_s, std::make_unique<PostgresDialect>(where), [&](QSqlDatabase &database) {
            database.setUserName(user);
            database.setPassword(password);
            // What the conninfo says comes last and wins.
            database.setConnectOptions(u"connect_timeout=10 application_name=vestibule "_s + conninfo);
        });
    if (connection->openError())
        throw Failure(postgresOpenError(*connection->openError(), where));
    checkServer(*connection, where);
    connection->command(u"SET client_min_messages = warning"_s);
    connection->command(u"SET search_path = vestibule, pg_temp"_s);
    connection->command(u"SET lock_timeout = '10s'"_s);
    connection->command(u"SET default_transaction_isolation = 'read committed'"_s);
    return connection;
}

}  // namespace vestibule::storage
