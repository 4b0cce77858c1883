#include "storage/connection.h"

#include "storage/errors.h"
#include "storage/failure.h"

#include <QUuid>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

Cursor::~Cursor()
{
    if (m_query)
        m_query->finish();
}

bool Cursor::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw Failure(m_dialect->error(m_query->lastError()));
    return false;
}

Connection::Connection(const QString &driver, std::unique_ptr<Dialect> dialect,
                       const std::function<void(QSqlDatabase &)> &configure)
    : m_database(QSqlDatabase::addDatabase(driver, u"vestibule-"_s + QUuid::createUuid().toString())),
      m_dialect(std::move(dialect))
{
    configure(m_database);
    if (!m_database.open())
        m_openError = m_database.lastError();
}

Connection::~Connection()
{
    m_named.clear();
    m_texts.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QSqlQuery &Connection::named(const QString &name)
{
    if (const auto it = m_named.find(name); it != m_named.end())
        return it->second;
    const auto sql = m_dialect->statements().constFind(name);
    if (sql == m_dialect->statements().cend())
        throw Failure(internalError(u"no statement named %1"_s.arg(name)));
    return m_named.emplace(name, prepare(*sql)).first->second;
}

QSqlQuery &Connection::prepared(const QString &sql, const QString &owner)
{
    const QString key = owner + u'\n' + sql;
    if (const auto it = m_texts.find(key); it != m_texts.end())
        return it->second;
    return m_texts.emplace(key, prepare(sql)).first->second;
}

void Connection::checkNotStreaming() const
{
    if (m_streaming)
        throw Failure(internalError(u"the store was used from within its own scan"_s));
}

QSqlQuery Connection::prepare(const QString &sql)
{
    checkNotStreaming();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw Failure(m_dialect->error(query.lastError()));
    return query;
}

void Connection::execute(QSqlQuery &query)
{
    checkNotStreaming();
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        throw Failure(m_dialect->error(error));
    }
}

Cursor Connection::select(const QString &name, Params params)
{
    QSqlQuery &query = named(name);
    for (const auto &[placeholder, value] : params)
        query.bindValue(placeholder, value);
    execute(query);
    return Cursor(query, *m_dialect);
}

qint64 Connection::run(const QString &name, Params params)
{
    return select(name, params).query().numRowsAffected();
}

Cursor Connection::selectText(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql);
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    execute(query);
    return Cursor(query, *m_dialect);
}

qint64 Connection::runText(const QString &sql, const QVariantList &values)
{
    return selectText(sql, values).query().numRowsAffected();
}

void Connection::command(const QString &sql)
{
    checkNotStreaming();
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        throw Failure(m_dialect->error(query.lastError()));
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    if (connection.m_inTransaction)
        throw Failure(internalError(u"a transaction within a transaction"_s));
    if (kind == Kind::Write)
        m_guard = connection.dialect().lockForWriting();
    connection.command(connection.dialect().beginStatement(kind == Kind::Write));
    connection.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_connection.m_inTransaction = false;
    QSqlQuery query(m_connection.m_database);
    // A rollback that fails finds no transaction any more: the engine or the lost server has undone it.
    (void)query.exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_connection.command(u"COMMIT"_s);
    m_open = false;
    m_connection.m_inTransaction = false;
}

}  // namespace vestibule::storage
