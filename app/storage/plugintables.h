// core::TableStore on either engine: a plugin's named statements, run inside its fence.
#pragma once
#include "storage/connection.h"

#include "core/store/tablestore.h"

namespace vestibule::storage {

class SqlTables final : public core::TableStore
{
public:
    SqlTables(Connection &connection, QString where, bool writable)
        : m_connection(connection), m_where(std::move(where)), m_writable(writable)
    {
    }

    [[nodiscard]] Result<void> load(const core::PluginTables &tables) override;
    [[nodiscard]] Result<QList<QVariantMap>> query(const QString &plugin, const TableCall &call) override;
    [[nodiscard]] Result<qint64> execute(const QString &plugin, const QList<TableCall> &calls) override;

private:
    struct Plugin {
        QString prefix;
        Statements statements;
    };
    void prepareTables(const core::PluginTables &tables);
    void checkStatement(const core::PluginTables &tables, const QString &name, const QString &sql);
    [[nodiscard]] const Plugin &loaded(const QString &plugin) const;
    [[nodiscard]] Cursor run(const QString &plugin, const TableCall &call, bool reading);

    Connection &m_connection;
    QString m_where;
    bool m_writable;
    QHash<QString, Plugin> m_plugins;
};

}  // namespace vestibule::storage
