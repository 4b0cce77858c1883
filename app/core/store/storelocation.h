// Where the shared database is.
#pragma once
#include <vestibule/result.h>

#include <QString>

namespace vestibule::core {

struct StoreLocation {
    enum class Engine { Sqlite, Postgres };
    Engine engine = Engine::Sqlite;
    QString target;  // Sqlite: absolute file path. Postgres: libpq's conninfo without user and password.

    // "sqlite:FILE" or "postgres:CONNINFO".
    [[nodiscard]] static Result<StoreLocation> parse(const QString &text);
    [[nodiscard]] QString text() const;
    bool operator==(const StoreLocation &) const = default;
};

// Who opens the store. SQLite needs nobody; PostgreSQL signs in as the role made from the login.
struct StoreCredentials {
    QString login;
    QString password;
};

// The name of a person's database role: "v_" and 32 hex digits of SHA-256 over the lower-case login.
[[nodiscard]] QString databaseRole(const QString &login);

}  // namespace vestibule::core
