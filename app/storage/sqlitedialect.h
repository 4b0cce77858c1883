// SQLite: one file, shared by the processes of one computer.
#pragma once
#include "storage/dialect.h"
#include "storage/filelock.h"

#include <chrono>

struct sqlite3;

namespace vestibule::storage {

class SqliteDialect final : public Dialect
{
public:
    SqliteDialect(QString path, bool writable, std::chrono::milliseconds patience);

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] const Statements &statements() const override { return ownStatements(Engine::Sqlite); }
    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] QString beginStatement(bool write) const override;
    [[nodiscard]] std::unique_ptr<WriteGuard> lockForWriting() override;
    void lockChains(Connection &, const QString &, const QStringList &) override {}  // there is one writer
    void lockLedger(Connection &) override {}
    [[nodiscard]] bool isReading(const QSqlQuery &query) const override;
    [[nodiscard]] QStringList rebuildAttempts() const override;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    bool m_writable;
    std::chrono::milliseconds m_patience;
    FileLock m_lock;
};

// The library's own handle of an open connection.
[[nodiscard]] sqlite3 *sqliteHandle(Connection &connection);
// Runs a text of several statements. Throws Failure.
void runSqliteScript(Connection &connection, const QString &sql);

// Opens the file and looks into it, without changing a byte. Throws Failure.
[[nodiscard]] std::unique_ptr<Connection> openSqlite(const QString &path, bool writable, std::chrono::milliseconds patience);
// Sets the pragmas that we rely on, WAL when writable, and checks that they hold.
void setPragmas(Connection &connection, bool writable);
[[nodiscard]] qint64 pragma(Connection &connection, const QString &name);

}  // namespace vestibule::storage
