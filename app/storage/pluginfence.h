// While it lives, whatever is prepared or run on the connection may touch only what begins with the plugin's prefix.
// SQLite: its authorizer looks at every table, index and function that a statement names, triggers included.
// PostgreSQL: the role of the plugin, which has rights on the plugin's tables only, for the rest of the transaction.
// It keeps a plugin's mistakes off others' tables. What a person may see is guarded apart from it, by row-level security.
#pragma once
#include "storage/connection.h"

#include <memory>

namespace vestibule::storage {

class PluginFence
{
public:
    enum class Allow { Rows, Tables /* and creating, changing, dropping them */ };
    PluginFence(Connection &connection, const QString &plugin, const QString &prefix, Allow allow);
    ~PluginFence();
    Q_DISABLE_COPY_MOVE(PluginFence)

    struct Rule {
        QByteArray prefix;
        Allow allow;
    };

private:
    Connection &m_connection;
    std::unique_ptr<Rule> m_rule;  // SQLite holds its address
};

}  // namespace vestibule::storage
