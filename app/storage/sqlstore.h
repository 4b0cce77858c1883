// One open store: the connection and core's five interfaces on it.
#pragma once
#include "storage/content.h"
#include "storage/people.h"
#include "storage/plugintables.h"
#include "storage/sqlledger.h"

#include "core/store/store.h"

namespace vestibule::storage {

class SqlStore final : public core::Store
{
public:
    SqlStore(std::unique_ptr<Connection> connection, const QString &where, bool writable)
        : m_connection(std::move(connection)), m_tables(*m_connection, where, writable)
    {
    }

    [[nodiscard]] core::LedgerStore &ledger() override { return m_ledger; }
    [[nodiscard]] core::AccountStore &accounts() override { return m_accounts; }
    [[nodiscard]] core::DraftStore &drafts() override { return m_drafts; }
    [[nodiscard]] core::ContentStore &content() override { return m_content; }
    [[nodiscard]] core::TableStore &tables() override { return m_tables; }

    [[nodiscard]] Connection &connection() { return *m_connection; }
    // False when the server has closed the connection, now or before.
    [[nodiscard]] bool isAlive();

private:
    std::unique_ptr<Connection> m_connection;
    SqlLedger m_ledger{*m_connection};
    SqlAccounts m_accounts{*m_connection};
    SqlDrafts m_drafts{*m_connection};
    SqlContent m_content{*m_connection};
    SqlTables m_tables;
};

}  // namespace vestibule::storage
