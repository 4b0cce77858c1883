#include "storage/pluginfence.h"

#include "storage/sqlitedialect.h"

#include <algorithm>
#include <array>
#include <span>

#include <sqlite3.h>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(QByteArrayView name, std::span<const char *const> names)
{
    return std::ranges::any_of(names, [name](const char *other) { return name == QByteArrayView(other); });
}

// Where SQLite itself writes down what a CREATE, ALTER or DROP did. A statement cannot write there by itself.
bool isSchemaTable(QByteArrayView name)
{
    static constexpr std::array names = {"sqlite_master", "sqlite_schema", "sqlite_sequence", "sqlite_temp_master"};
    return isOneOf(name, names);
}

bool isForbiddenFunction(QByteArrayView name)
{
    static constexpr std::array names = {"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"};
    return isOneOf(name, names);
}

// sqlite.org/c3ref/c_alter_table.html says what the two texts are for each action.
bool allows(const PluginFence::Rule &rule, int action, QByteArrayView first, QByteArrayView second)
{
    const bool tables = rule.allow == PluginFence::Allow::Tables;
    const auto own = [&rule](QByteArrayView name) { return name.startsWith(rule.prefix); };
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE: return true;
    case SQLITE_FUNCTION: return !isForbiddenFunction(second);
    case SQLITE_READ: return own(first) || first == QByteArrayView("json_each") || (tables && isSchemaTable(first));
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE: return own(first) || (tables && isSchemaTable(first));
    case SQLITE_CREATE_TABLE:
    case SQLITE_DROP_TABLE:
    case SQLITE_ANALYZE: return tables && own(first);
    case SQLITE_ALTER_TABLE: return tables && own(second);
    case SQLITE_CREATE_INDEX:
    case SQLITE_DROP_INDEX: return tables && own(second) && (own(first) || first.startsWith("sqlite_autoindex_"));
    case SQLITE_REINDEX: return tables && (own(first) || first.startsWith("sqlite_autoindex_"));
    default: return false;  // ATTACH, PRAGMA, transactions, triggers, views, temporary and virtual tables
    }
}

int authorize(void *rule, int action, const char *first, const char *second, const char *database, const char *)
{
    const bool here = !database || QByteArrayView(database) == QByteArrayView("main");
    return here && allows(*static_cast<const PluginFence::Rule *>(rule), action, QByteArrayView(first), QByteArrayView(second))
               ? SQLITE_OK
               : SQLITE_DENY;
}

}  // namespace

PluginFence::PluginFence(Connection &connection, const QString &plugin, const QString &prefix, Allow allow)
    : m_connection(connection), m_rule(std::make_unique<Rule>(prefix.toUtf8(), allow))
{
    if (connection.dialect().engine() == Engine::Sqlite)
        sqlite3_set_authorizer(sqliteHandle(connection), authorize, m_rule.get());
    else
        connection.command(uR"(SET LOCAL ROLE "vestibule_run_%1")"_s.arg(plugin));
}

PluginFence::~PluginFence()
{
    if (m_connection.dialect().engine() == Engine::Sqlite)
        sqlite3_set_authorizer(sqliteHandle(m_connection), nullptr, nullptr);
    // PostgreSQL forgets SET LOCAL with the transaction.
}

}  // namespace vestibule::storage
