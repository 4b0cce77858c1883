// Opening, setting up, migrating and backing up the shared database. Every function blocks and may be called from any thread;
// a store belongs to the thread that opened it.
#pragma once
#include "core/store/store.h"

#include <chrono>

namespace vestibule::storage {

class SqlStore;

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    Create  // SQLite: makes the file, Conflict when it is there. PostgreSQL: like ReadWrite, an administrator makes the database
};

struct OpenOptions {
    std::chrono::milliseconds patience{10'000};  // how long to wait for another process's write
};

// SQLite: the credentials are not looked at; an older schema is backed up beside the file and migrated when writable.
// PostgreSQL: signs in as core::databaseRole(login).
// Errors: NotFound (nothing there), Foreign, Newer, Corrupt, Locked, ReadOnly, Full, Refused (others may write the file),
// Unsupported (network drive, schema to be migrated by an administrator, server too old), Unauthenticated, Unavailable.
// Whatever goes wrong, the file stays as it was, byte for byte.
[[nodiscard]] Result<std::unique_ptr<core::Store>> openStore(const core::StoreLocation &location,
                                                             const core::StoreCredentials &credentials, OpenMode mode,
                                                             OpenOptions options = {});

// The store of somebody who may do everything: for the first events of a company (founded, HR's registered and certified, all
// signed by the root key), for a restore, and for rebuilding projections after an update.
// SQLite: makes the file when there is none. PostgreSQL: migrates with adminConninfo (libpq's conninfo of an administrator, with
// user and password), then acts as the owner of all tables; row-level security does not apply, the ledger's guards do.
[[nodiscard]] Result<std::unique_ptr<core::Store>> openForSetUp(const core::StoreLocation &location, const QString &adminConninfo,
                                                                OpenOptions options = {});

// Brings the tables of core and of these plugins up to date. A SQLite file that changes is backed up first.
[[nodiscard]] Result<void> migrate(const core::StoreLocation &location, const QString &adminConninfo,
                                   const QList<core::PluginTables> &plugins = {});

struct SchemaVersion {
    int stored = 0;  // 0: nothing there yet
    int known = 0;   // what this program writes
};
// SQLite reads the file's header; PostgreSQL signs in.
[[nodiscard]] Result<SchemaVersion> schemaVersion(const core::StoreLocation &location, const core::StoreCredentials &credentials);

// SQLite only: a consistent copy while others work; target must not exist. PostgreSQL has pg_dump.
[[nodiscard]] Result<void> backUp(const core::StoreLocation &location, const QString &target);

// What openStore() gives, with its own type; for StoreThread.
[[nodiscard]] Result<std::unique_ptr<SqlStore>> openSqlStore(const core::StoreLocation &location,
                                                             const core::StoreCredentials &credentials, OpenMode mode,
                                                             OpenOptions options);

}  // namespace vestibule::storage
