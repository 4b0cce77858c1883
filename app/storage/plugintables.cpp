#include "storage/plugintables.h"

#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/pluginfence.h"
#include "storage/pluginmigration.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlRecord>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

Failure wrongCall(const TableCall &call, const QString &why)
{
    return Failure({ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Store", "The statement “%1” was called wrongly: %2").arg(call.name, why),
                    QCoreApplication::translate("Store", "Nothing was changed."), {}, {}});
}

// What both engines store alike.
QVariant storable(const TableCall &call, const QString &name, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return {};
    case QMetaType::Bool: return value.toBool() ? 1 : 0;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::QString: return text(value.toString());
    case QMetaType::QByteArray: return blob(value.toByteArray());
    default:
        throw wrongCall(call, QCoreApplication::translate("Store", "“%1” is neither an integer, a text nor bytes.").arg(name));
    }
}

// Comments and quotes taken away, so that only SQL is looked at.
QString bare(const QString &sql)
{
    static const QRegularExpression quoted(uR"('(?:[^']|'')*'|"[^"]*"|--[^\n]*)"_s);
    return QString(sql).replace(quoted, u"''"_s);
}

}  // namespace

Result<void> SqlTables::load(const core::PluginTables &tables)
{
    return guarded([&] {
        const Statements statements = valueOf(readStatements(tables.sql, m_connection.dialect().engine()));
        prepareTables(tables);
        Transaction transaction(m_connection, Transaction::Kind::Read);
        {
            const PluginFence fence(m_connection, tables.plugin, tables.prefix, PluginFence::Allow::Rows);
            for (auto it = statements.begin(); it != statements.end(); ++it)
                checkStatement(tables, it.key(), *it);
        }
        transaction.commit();
        m_plugins.insert(tables.plugin, {tables.prefix, statements});
    });
}

// SQLite's tables are brought up to date here. PostgreSQL's only by an administrator: clients have no right to.
void SqlTables::prepareTables(const core::PluginTables &tables)
{
    const Engine engine = m_connection.dialect().engine();
    const int known = int(valueOf(readMigrations(tables.migrations, engine)).size());
    checkPluginNames(m_connection, tables);
    const int stored = storedVersion(m_connection, tables.plugin);
    if (stored > known)
        throw Failure(newerError(m_where, tables.plugin, stored, known));
    if (stored == known)
        return;
    if (engine == Engine::Postgres || !m_writable)
        throw Failure(olderError(m_where, tables.plugin));
    migratePlugin(m_connection, tables, m_where);
}

void SqlTables::checkStatement(const core::PluginTables &tables, const QString &name, const QString &sql)
{
    static const QRegularExpression kinds(u"^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|VALUES)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString plain = bare(sql);
    if (!kinds.match(plain).hasMatch() || plain.contains(u';') || plain.contains("/*"_L1) || plain.contains("$$"_L1))
        throw Failure({ErrorCode::Malformed,
                       QCoreApplication::translate("Store", "The statement “%1” of the plugin “%2” is not one plain SELECT, INSERT, "
                                                            "UPDATE or DELETE.").arg(name, tables.plugin), {}, {}, sql});
    try {
        if (m_connection.dialect().engine() == Engine::Postgres)
            m_connection.command("EXPLAIN "_L1 + withNulls(sql));  // asks for the rights of all tables that it names
        (void)m_connection.prepared(sql, tables.plugin);
    } catch (const Failure &failure) {
        Error error = failure.error();
        error.what = QCoreApplication::translate("Store", "The statement “%1” of the plugin “%2” was not accepted: %3")
                         .arg(name, tables.plugin, error.what);
        throw Failure(error);
    }
}

const SqlTables::Plugin &SqlTables::loaded(const QString &plugin) const
{
    const auto it = m_plugins.constFind(plugin);
    if (it == m_plugins.cend())
        throw Failure({ErrorCode::NotFound,
                       QCoreApplication::translate("Store", "The tables of the plugin “%1” are not loaded.").arg(plugin), {}, {}, {}});
    return *it;
}

Cursor SqlTables::run(const QString &plugin, const TableCall &call, bool reading)
{
    const Statements &statements = loaded(plugin).statements;
    const auto sql = statements.constFind(call.name);
    if (sql == statements.cend())
        throw wrongCall(call, QCoreApplication::translate("Store", "there is no statement of that name."));
    const QStringList names = placeholdersOf(*sql);
    for (auto it = call.parameters.begin(); it != call.parameters.end(); ++it)
        if (!names.contains(it.key()))
            throw wrongCall(call, QCoreApplication::translate("Store", "it has no parameter “%1”.").arg(it.key()));
    QSqlQuery &query = m_connection.prepared(*sql, plugin);
    for (const QString &name : names) {
        const auto value = call.parameters.constFind(name);
        if (value == call.parameters.cend())
            throw wrongCall(call, QCoreApplication::translate("Store", "the parameter “%1” is missing.").arg(name));
        query.bindValue(u':' + name, storable(call, name, *value));
    }
    if (reading && !m_connection.dialect().isReading(query))
        throw wrongCall(call, QCoreApplication::translate("Store", "it changes rows; use execute."));
    m_connection.execute(query);
    return Cursor(query, m_connection.dialect());
}

Result<QList<QVariantMap>> SqlTables::query(const QString &plugin, const TableCall &call)
{
    return guarded([&] {
        const QString prefix = loaded(plugin).prefix;
        Transaction transaction(m_connection, Transaction::Kind::Read);
        QList<QVariantMap> rows;
        {
            const PluginFence fence(m_connection, plugin, prefix, PluginFence::Allow::Rows);
            Cursor row = run(plugin, call, true);
            const QSqlRecord columns = row.query().record();
            while (row.next()) {
                QVariantMap map;
                for (int i = 0; i < columns.count(); ++i)
                    map.insert(columns.fieldName(i), row.isNull(i) ? QVariant() : row.value(i));
                rows.append(map);
            }
        }
        transaction.commit();
        return rows;
    });
}

Result<qint64> SqlTables::execute(const QString &plugin, const QList<TableCall> &calls)
{
    return guarded([&] {
        const QString prefix = loaded(plugin).prefix;
        Transaction transaction(m_connection, Transaction::Kind::Write);
        qint64 changed = 0;
        {
            const PluginFence fence(m_connection, plugin, prefix, PluginFence::Allow::Rows);
            for (const TableCall &call : calls)
                changed += std::max<qint64>(0, run(plugin, call, false).query().numRowsAffected());
        }
        transaction.commit();
        return changed;
    });
}

}  // namespace vestibule::storage
