#include "storage/pluginmigration.h"

#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/pluginfence.h"
#include "storage/sqlitedialect.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

Failure refused(const core::PluginTables &tables, const QString &why, const QString &todo)
{
    return Failure({ErrorCode::Refused,
                    QCoreApplication::translate("Store", "The tables of the plugin “%1” were not accepted: %2").arg(tables.plugin, why),
                    QCoreApplication::translate("Store", "Nothing was changed."), todo, {}});
}

struct Table {
    QString name;
    bool hasLearner;
};

QList<Table> tablesOf(Connection &connection, const QString &prefix)
{
    QList<Table> tables;
    for (Cursor row = connection.select(u"plugin-tables"_s, {{u":prefix"_s, prefix}}); row.next();)
        tables.append({row.text(0), row.integer(1) != 0});
    return tables;
}

void checkTables(Connection &connection, const core::PluginTables &tables)
{
    QStringList shared = tables.sharedRead;
    for (const Table &table : tablesOf(connection, tables.prefix)) {
        if (!shared.removeOne(table.name) && !table.hasLearner)
            throw refused(tables, QCoreApplication::translate("Store", "“%1” has no column “learner”.").arg(table.name),
                          QCoreApplication::translate("Store", "Give the table that column, or list it under shared_read in the "
                                                               "manifest."));
    }
    if (!shared.isEmpty())
        throw refused(tables, QCoreApplication::translate("Store", "there is no table “%1”.").arg(shared.first()),
                      QCoreApplication::translate("Store", "Correct shared_read in the manifest."));
}

// On PostgreSQL the text of a named statement with {plugin}, {prefix} and {table} filled in.
QString filled(Connection &connection, const QString &name, const core::PluginTables &tables, const QString &table = {})
{
    return connection.dialect().statements().value(name).replace("{plugin}"_L1, tables.plugin)
        .replace("{prefix}"_L1, tables.prefix).replace("{table}"_L1, table);
}

void migrateOnSqlite(Connection &connection, const core::PluginTables &tables, const QList<Migration> &migrations,
                     const QString &where)
{
    applyMigrations(connection, tables.plugin, tables.prefix, migrations, where, [&](const QString &sql) {
        const PluginFence fence(connection, tables.plugin, tables.prefix, PluginFence::Allow::Tables);
        runSqliteScript(connection, sql);
    });
    checkTables(connection, tables);
}

// Each step runs inside a function that belongs to a role which owns nothing but the plugin's tables: it can neither change its
// role nor end the transaction. Then whatever that role owns must be a table, index or sequence with the prefix.
void migrateOnPostgres(Connection &connection, const core::PluginTables &tables, const QList<Migration> &migrations,
                       const QString &where)
{
    runPostgresScript(connection, filled(connection, u"plugin-roles"_s, tables));
    connection.command(u"SET LOCAL ROLE vestibule_keeper"_s);
    runPostgresScript(connection, filled(connection, u"plugin-rights"_s, tables));
    connection.command(u"RESET ROLE"_s);
    runPostgresScript(connection, filled(connection, u"plugin-begin"_s, tables));
    applyMigrations(connection, tables.plugin, tables.prefix, migrations, where, [&](const QString &sql) {
        connection.run(u"plugin-step"_s, {{u":sql"_s, sql}});
    });
    for (Cursor stray = connection.selectText(filled(connection, u"plugin-strays"_s, tables)); stray.next();)
        throw refused(tables, QCoreApplication::translate("Store", "“%1” is not a table or index with the plugin's prefix.")
                                  .arg(stray.text(0)),
                      QCoreApplication::translate("Store", "Correct the plugin's migrations."));
    checkTables(connection, tables);
    for (const Table &table : tablesOf(connection, tables.prefix))
        runPostgresScript(connection, filled(connection, tables.sharedRead.contains(table.name) ? u"plugin-shared-table"_s
                                                                                              : u"plugin-learner-table"_s,
                                             tables, table.name));
    runPostgresScript(connection, filled(connection, u"plugin-end"_s, tables));
    connection.command(u"SET LOCAL ROLE vestibule_keeper"_s);
    runPostgresScript(connection, filled(connection, u"plugin-closed"_s, tables));
}

}  // namespace

void checkPluginNames(Connection &connection, const core::PluginTables &tables)
{
    static const QRegularExpression goodPlugin(u"^[a-z][a-z0-9-]{0,39}$"_s);
    static const QRegularExpression goodPrefix(u"^[a-z][a-z0-9]{0,19}_$"_s);
    if (!goodPlugin.match(tables.plugin).hasMatch() || tables.plugin == QLatin1String(CoreOwner)
        || !goodPrefix.match(tables.prefix).hasMatch())
        throw refused(tables, QCoreApplication::translate("Store", "“%1” is not a good prefix or id.").arg(tables.prefix),
                      QCoreApplication::translate("Store", "Use lower-case letters and digits, and end the prefix with “_”."));
    bool known = false;
    for (Cursor row = connection.select(u"owners"_s); row.next();) {
        const bool same = row.text(0) == tables.plugin;
        known = known || same;
        if (same ? row.text(1) != tables.prefix : row.text(1) == tables.prefix)
            throw refused(tables, QCoreApplication::translate("Store", "the prefix “%1” belongs to “%2”.").arg(row.text(1), row.text(0)),
                          QCoreApplication::translate("Store", "Correct the prefix in the manifest."));
    }
    Cursor taken = connection.select(u"is-prefix-taken"_s, {{u":prefix"_s, tables.prefix}});
    if (!known && taken.next() && taken.integer(0) != 0)
        throw refused(tables, QCoreApplication::translate("Store", "there are tables of others that begin with “%1”.").arg(tables.prefix),
                      QCoreApplication::translate("Store", "Choose another prefix in the manifest."));
}

void migratePlugin(Connection &connection, const core::PluginTables &tables, const QString &where)
{
    const Engine engine = connection.dialect().engine();
    const QList<Migration> migrations = valueOf(readMigrations(tables.migrations, engine));
    Transaction transaction(connection, Transaction::Kind::Write);
    checkPluginNames(connection, tables);
    if (engine == Engine::Sqlite)
        migrateOnSqlite(connection, tables, migrations, where);
    else
        migrateOnPostgres(connection, tables, migrations, where);
    transaction.commit();
}

}  // namespace vestibule::storage
