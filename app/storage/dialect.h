// What the two engines do differently. Everything else in storage is the same code for both.
#pragma once
#include "storage/statements.h"

#include "core/store/storelocation.h"

#include <memory>

class QSqlError;
class QSqlQuery;

namespace vestibule::storage {

class Connection;
using Engine = core::StoreLocation::Engine;

// Held while a write transaction runs; released when destroyed.
class WriteGuard
{
public:
    virtual ~WriteGuard() = default;
};

class Dialect
{
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual Engine engine() const = 0;
    // Our statements as this engine writes them.
    [[nodiscard]] virtual const Statements &statements() const = 0;
    [[nodiscard]] virtual Error error(const QSqlError &error) const = 0;

    [[nodiscard]] virtual QString beginStatement(bool write) const = 0;
    [[nodiscard]] virtual std::unique_ptr<WriteGuard> lockForWriting() = 0;
    // Within a write transaction: nobody else appends to the actor's chain or about the learners (the whole ledger).
    virtual void lockChains(Connection &connection, const QString &actor, const QStringList &learners) = 0;
    virtual void lockLedger(Connection &connection) = 0;
    // False when the prepared statement would change rows, as far as the engine tells beforehand.
    [[nodiscard]] virtual bool isReading(const QSqlQuery &query) const = 0;
    // The statements that bring the attempt slots up anew.
    [[nodiscard]] virtual QStringList rebuildAttempts() const = 0;

    // True once the server went away: this connection will not come back.
    [[nodiscard]] bool isLost() const { return m_lost; }

protected:
    mutable bool m_lost = false;
};

// Type and table words as SQLite's strict tables have them → as the engine has them:
// on PostgreSQL INTEGER → BIGINT, BLOB → BYTEA, TEXT → TEXT COLLATE "C", ") STRICT" → ")".
[[nodiscard]] QString tableWords(const QString &sql, Engine engine);
// TEXTS(:x), the texts in a JSON array, as a subquery.
[[nodiscard]] QString statementWords(const QString &sql, Engine engine);

// Named statements from files: "x.sql" for both, then "x.pg.sql" over them on PostgreSQL.
[[nodiscard]] Result<Statements> readStatements(const QMap<QString, QByteArray> &files, Engine engine);

// Ours, from the program's resources; read once.
[[nodiscard]] const Statements &ownStatements(Engine engine);

}  // namespace vestibule::storage
