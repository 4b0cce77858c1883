// PostgreSQL 15 or newer: one schema "vestibule", row-level security, every account a role of its own.
#pragma once
#include "storage/dialect.h"

namespace vestibule::storage {

class PostgresDialect final : public Dialect
{
public:
    explicit PostgresDialect(QString where) : m_where(std::move(where)) {}

    [[nodiscard]] Engine engine() const override { return Engine::Postgres; }
    [[nodiscard]] const Statements &statements() const override { return ownStatements(Engine::Postgres); }
    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] QString beginStatement(bool write) const override;
    [[nodiscard]] std::unique_ptr<WriteGuard> lockForWriting() override { return nullptr; }
    void lockChains(Connection &connection, const QString &actor, const QStringList &learners) override;
    void lockLedger(Connection &connection) override;
    [[nodiscard]] bool isReading(const QSqlQuery &) const override { return true; }  // a read-only transaction refuses the rest
    [[nodiscard]] QStringList rebuildAttempts() const override { return {QStringLiteral("rebuild-attempts")}; }

    [[nodiscard]] const QString &where() const { return m_where; }

private:
    QString m_where;
};

// conninfo: libpq's, without user and password, which are added; or complete, with an empty user. Throws Failure.
[[nodiscard]] std::unique_ptr<Connection> openPostgres(const QString &conninfo, const QString &user, const QString &password);

// "host/database" for people, from a conninfo.
[[nodiscard]] QString serverName(const QString &conninfo);

}  // namespace vestibule::storage
