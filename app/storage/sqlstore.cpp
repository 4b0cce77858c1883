#include "storage/sqlstore.h"

#include "storage/failure.h"

namespace vestibule::storage {

bool SqlStore::isAlive()
{
    if (m_connection->dialect().engine() == Engine::Sqlite)
        return true;
    return !m_connection->dialect().isLost() && guarded([this] { m_connection->command(QStringLiteral("SELECT 1")); }).has_value();
}

}  // namespace vestibule::storage
