// core::AccountStore on either engine, and what an append writes about people.
#pragma once
#include "storage/connection.h"

#include "core/store/accountstore.h"

namespace vestibule::storage {

class SqlAccounts final : public core::AccountStore
{
public:
    explicit SqlAccounts(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<Person>> people() override;
    [[nodiscard]] Result<QList<Person>> menteesOf(const QString &mentor) override;
    [[nodiscard]] Result<std::optional<Person>> byId(const QString &id) override;
    [[nodiscard]] Result<std::optional<Person>> byLogin(const QString &login) override;
    [[nodiscard]] Result<QList<core::AccountKey>> keys() override;
    [[nodiscard]] Result<QStringList> unregistered() override;
    [[nodiscard]] Result<std::optional<core::KeySeal>> seal(const QString &account) override;
    [[nodiscard]] Result<void> reseal(const core::KeySeal &seal, const QString &verifier) override;
    [[nodiscard]] Result<std::optional<Company>> company() override;

private:
    Connection &m_connection;
};

// Within a write transaction. Both throw Failure.
void putSeal(Connection &connection, const core::KeySeal &seal);
// The password of the account's database role; on SQLite there is none.
void setVerifier(Connection &connection, const QString &account, const QString &verifier);

}  // namespace vestibule::storage
