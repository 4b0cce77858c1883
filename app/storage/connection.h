// One open database connection: prepared statements by name, and what differs between the engines behind a Dialect. Lives and
// dies on one thread. All functions throw Failure.
#pragma once
#include "storage/dialect.h"
#include "storage/statements.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <initializer_list>
#include <memory>
#include <unordered_map>

namespace vestibule::storage {

using Params = std::initializer_list<std::pair<QString, QVariant>>;  // ":name", value

// A value that is never NULL; Qt binds a null QString or QByteArray as NULL.
[[nodiscard]] inline QVariant text(const QString &value) { return value.isNull() ? QString(QLatin1String("")) : value; }
[[nodiscard]] inline QVariant blob(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }

// The rows of a statement under way, forward only. Ends the statement when it goes, so that no lock stays behind.
class Cursor
{
public:
    Cursor(QSqlQuery &query, const Dialect &dialect) : m_query(&query), m_dialect(&dialect) {}
    Cursor(Cursor &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)), m_dialect(other.m_dialect) {}
    Cursor &operator=(Cursor &&) = delete;
    ~Cursor();

    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] const QSqlQuery &query() const { return *m_query; }

private:
    QSqlQuery *m_query;
    const Dialect *m_dialect;
};

class Connection
{
public:
    // Adds a database of Qt's driver ("QSQLITE"), lets `configure` set it up, and opens it. openError says why it did not.
    Connection(const QString &driver, std::unique_ptr<Dialect> dialect, const std::function<void(QSqlDatabase &)> &configure);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    // A statement of app/storage/sql/ by name.
    [[nodiscard]] Cursor select(const QString &name, Params params = {});
    qint64 run(const QString &name, Params params = {});  // rows changed

    // A statement that was made from a table's description. It is prepared once per text.
    [[nodiscard]] Cursor selectText(const QString &sql, const QVariantList &values = {});
    qint64 runText(const QString &sql, const QVariantList &values = {});
    // owner: statements of different owners are prepared apart, each within its own fence.
    [[nodiscard]] QSqlQuery &prepared(const QString &sql, const QString &owner = {});
    void execute(QSqlQuery &query);

    // While a cursor's rows are handed to others, who must not use the connection: PostgreSQL would throw the rest away.
    void setStreaming(bool streaming) { m_streaming = streaming; }

    // Not prepared, one statement, no result: BEGIN and the like.
    void command(const QString &sql);

    [[nodiscard]] Dialect &dialect() { return *m_dialect; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const std::optional<QSqlError> &openError() const { return m_openError; }

private:
    friend class Transaction;
    [[nodiscard]] QSqlQuery &named(const QString &name);
    [[nodiscard]] QSqlQuery prepare(const QString &sql);
    void checkNotStreaming() const;

    QSqlDatabase m_database;
    std::optional<QSqlError> m_openError;
    std::unique_ptr<Dialect> m_dialect;
    std::unordered_map<QString, QSqlQuery> m_named;
    std::unordered_map<QString, QSqlQuery> m_texts;
    bool m_inTransaction = false;
    bool m_streaming = false;
};

// BEGIN … COMMIT. Rolls back unless commit() was called. Write takes the engine's write lock first.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Connection &m_connection;
    std::unique_ptr<WriteGuard> m_guard;
    bool m_open = true;
};

}  // namespace vestibule::storage
