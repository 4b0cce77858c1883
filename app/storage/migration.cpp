#include "storage/migration.h"

#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/sqlitedialect.h"
#include "storage/sqlitefile.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QSqlError>

#include <algorithm>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &path)
{
    QFile file(":/storage/sql/"_L1 + path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(internalError(u"no resource %1"_s.arg(path)));
    return file.readAll();
}

QList<Migration> loadCoreMigrations(Engine engine)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(u":/storage/sql/migrations"_s).entryList(QDir::Files))
        files.insert(name, resource("migrations/"_L1 + name));
    return valueOf(readMigrations(files, engine));
}

void applyCore(Connection &connection, const QString &where, const std::function<void(const QString &)> &run)
{
    const Engine engine = connection.dialect().engine();
    const bool fresh = storedVersion(connection, QLatin1String(CoreOwner)) == 0;
    applyMigrations(connection, QLatin1String(CoreOwner), {}, coreMigrations(engine), where, run);
    if (fresh)
        connection.run(u"insert-meta"_s, {{u":key"_s, u"database"_s},
                                          {u":value"_s, uuid7(QDateTime::currentMSecsSinceEpoch())}});
}

void migrateSqlite(Connection &connection, const QString &where)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    applyCore(connection, where, [&](const QString &sql) { runSqliteScript(connection, sql); });
    connection.command(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
    connection.command(u"PRAGMA user_version = %1"_s.arg(knownVersion()));
    transaction.commit();
}

// <vestibule/verbs.h> is the rule; the table is its copy for the policies.
void writeVerbRules(Connection &connection)
{
    connection.command(u"DELETE FROM verb_rule"_s);
    for (const VerbRule &rule : verbRules())
        connection.run(u"insert-verb-rule"_s, {{u":verb"_s, QString::fromLatin1(rule.verb)},
                                               {u":roles"_s, int(rule.roles)},
                                               {u":abouts"_s, int(rule.abouts)},
                                               {u":self_by_any_role"_s, rule.selfByAnyRole}});
}

void migratePostgres(Connection &connection, const QString &where)
{
    const auto run = [&](const QString &sql) { runPostgresScript(connection, sql); };
    Transaction transaction(connection, Transaction::Kind::Write);
    run(QString::fromUtf8(resource(u"bootstrap.pg.sql"_s)));
    connection.command(u"SET LOCAL ROLE vestibule_keeper"_s);
    applyCore(connection, where, run);
    writeVerbRules(connection);
    transaction.commit();
}

}  // namespace

Result<QList<Migration>> readMigrations(const QMap<QString, QByteArray> &files, Engine engine)
{
    static const QRegularExpression naming(uR"(^(\d{4})_[a-z0-9_]+(\.pg)?\.sql$)"_s);
    QList<Migration> migrations;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto match = naming.match(file.key());
        const int version = match.captured(1).toInt();
        const qsizetype last = migrations.size();
        if (!match.hasMatch() || (version != last && version != last + 1) || version == 0)
            return fail(ErrorCode::Malformed, QCoreApplication::translate("Store", "“%1” is not the next migration.").arg(file.key()),
                        QCoreApplication::translate("Store", "Name the files 0001_what.sql, 0002_what.sql and so on."));
        if (version > last)
            migrations.append(Migration{version, {}});
        const bool special = !match.captured(2).isEmpty();
        const bool replaced = !special && files.contains(file.key().chopped(4) + ".pg.sql"_L1);
        if (engine == Engine::Sqlite ? special : replaced)
            continue;
        const QString sql = QString::fromUtf8(*file);
        migrations.last().sql += (special ? sql : tableWords(sql, engine)) + u'\n';
    }
    return migrations;
}

const QList<Migration> &coreMigrations(Engine engine)
{
    static const QList<Migration> sqlite = loadCoreMigrations(Engine::Sqlite);
    static const QList<Migration> postgres = loadCoreMigrations(Engine::Postgres);
    return engine == Engine::Sqlite ? sqlite : postgres;
}

int knownVersion() { return int(coreMigrations(Engine::Sqlite).size()); }

int storedVersion(Connection &connection, const QString &owner)
{
    Cursor there = connection.select(u"has-schema"_s);
    if (!there.next() || there.integer(0) == 0)
        return 0;
    Cursor row = connection.select(u"schema-version"_s, {{u":owner"_s, owner}});
    return row.next() ? int(row.integer(0)) : 0;
}

int checkVersion(Connection &connection, const QString &where)
{
    const QString owner = QLatin1String(CoreOwner);
    const int row = storedVersion(connection, owner);
    const bool hasHeader = connection.dialect().engine() == Engine::Sqlite;
    const int header = hasHeader ? int(pragma(connection, u"user_version"_s)) : row;  // with what stands in the write-ahead log
    if (const int newest = std::max(row, header); newest > knownVersion())
        throw Failure(newerError(where, owner, newest, knownVersion()));
    if (row != header)
        throw Failure(corruptError(where, u"user_version is %1, the version of core is %2"_s.arg(header).arg(row)));
    return row;
}

bool applyMigrations(Connection &connection, const QString &owner, const QString &prefix, const QList<Migration> &migrations,
                     const QString &where, const std::function<void(const QString &sql)> &run)
{
    const int stored = storedVersion(connection, owner);
    const int known = int(migrations.size());
    if (stored > known)
        throw Failure(newerError(where, owner, stored, known));
    for (const Migration &migration : migrations)
        if (migration.version > stored)
            run(migration.sql);
    if (stored < known)
        connection.run(u"set-schema-version"_s, {{u":owner"_s, owner}, {u":prefix"_s, text(prefix)}, {u":version"_s, known}});
    return stored < known;
}

void migrateCore(Connection &connection, const QString &where)
{
    if (connection.dialect().engine() == Engine::Sqlite)
        migrateSqlite(connection, where);
    else
        migratePostgres(connection, where);
}

void runPostgresScript(Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    bool done = query.exec(sql);
    while (done && query.nextResult())
        done = !query.lastError().isValid();
    if (query.lastError().isValid())
        throw Failure(connection.dialect().error(query.lastError()));
    query.finish();
    connection.command(u"SELECT 1"_s);  // fails when a statement in the middle did
}

}  // namespace vestibule::storage
