// Numbered changes of an owner's tables: "0001_items.sql" for both engines, "0001_items.pg.sql" in its place on PostgreSQL.
// Several files may share a number; they run in the order of their names and make one version.
#pragma once
#include "storage/connection.h"

namespace vestibule::storage {

struct Migration {
    int version = 0;
    QString sql;
};

// In order, without a gap from 1. Malformed when the names do not say so.
[[nodiscard]] Result<QList<Migration>> readMigrations(const QMap<QString, QByteArray> &files, Engine engine);

inline constexpr char CoreOwner[] = "core";
[[nodiscard]] const QList<Migration> &coreMigrations(Engine engine);
[[nodiscard]] int knownVersion();  // of core's tables, in this program

// What the database says; 0 when there is nothing yet. Throws Failure.
[[nodiscard]] int storedVersion(Connection &connection, const QString &owner);

// The version of core's tables. Newer when the schema is one that this program does not know; Corrupt when SQLite's header and
// the table schema_version disagree. Throws Failure.
int checkVersion(Connection &connection, const QString &where);

// Brings core's tables up to date in one transaction. connection: SQLite's writer, or PostgreSQL's administrator, who needs to
// be a superuser or to have CREATEROLE and own the database. Throws Failure (Newer, …).
void migrateCore(Connection &connection, const QString &where);

// Within a transaction: everything newer than the stored version, then the version. Gives whether anything was done.
bool applyMigrations(Connection &connection, const QString &owner, const QString &prefix, const QList<Migration> &migrations,
                     const QString &where, const std::function<void(const QString &sql)> &run);

// Runs a text of several statements on PostgreSQL. Throws Failure.
void runPostgresScript(Connection &connection, const QString &sql);

}  // namespace vestibule::storage
