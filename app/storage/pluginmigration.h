// A plugin's own tables: made by its migrations, fenced in by its prefix, and each with a rule for who may see its rows.
#pragma once
#include "storage/migration.h"

#include "core/store/tablestore.h"

namespace vestibule::storage {

// The plugin's id and prefix, and that nobody else's prefix overlaps. Throws Failure.
void checkPluginNames(Connection &connection, const core::PluginTables &tables);

// Brings the plugin's tables up to date in one transaction. PostgreSQL: the administrator's connection. Throws Failure: Newer,
// Refused (touches what is not its own, or a table without a rule), Malformed.
void migratePlugin(Connection &connection, const core::PluginTables &tables, const QString &where);

}  // namespace vestibule::storage
