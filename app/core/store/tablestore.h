// A plugin's own tables, fenced in by its prefix.
#pragma once
#include <vestibule/tables.h>

namespace vestibule::core {

// Read from the plugin's folder by the composition root; storage parses and runs it.
struct PluginTables {
    QString plugin;                      // "quiz"
    QString prefix;                      // "quiz_"
    QStringList sharedRead;              // tables without a learner column, declared in the manifest
    QMap<QString, QByteArray> sql;       // file name → named statements
    QMap<QString, QByteArray> migrations;  // "0001_items.sql" (and "0001_items.pg.sql" where the dialects differ)
};

class TableStore
{
public:
    virtual ~TableStore() = default;
    // Parses and prepares the statements; refuses one that touches anything without the prefix.
    [[nodiscard]] virtual Result<void> load(const PluginTables &tables) = 0;
    [[nodiscard]] virtual Result<QList<QVariantMap>> query(const QString &plugin, const TableCall &call) = 0;
    [[nodiscard]] virtual Result<qint64> execute(const QString &plugin, const QList<TableCall> &calls) = 0;
};

}  // namespace vestibule::core
