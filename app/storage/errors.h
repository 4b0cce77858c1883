// The engines' own words become an Error that says what happened, what was kept, and what to do.
#pragma once
#include <vestibule/result.h>

class QSqlError;

namespace vestibule::storage {

// where: the file, or "host/database" of the server, as people know it. detail: the engine's words.
[[nodiscard]] Error lockedError(const QString &where, const QString &detail = {});
[[nodiscard]] Error readOnlyError(const QString &where, const QString &detail = {});
[[nodiscard]] Error fullError(const QString &where, const QString &detail = {});
[[nodiscard]] Error corruptError(const QString &where, const QString &detail = {});
[[nodiscard]] Error foreignError(const QString &where, const QString &detail = {});
[[nodiscard]] Error newerError(const QString &where, const QString &owner, int found, int known);
[[nodiscard]] Error olderError(const QString &where, const QString &owner);
[[nodiscard]] Error missingError(const QString &where);
[[nodiscard]] Error unavailableError(const QString &where, const QString &detail = {});
[[nodiscard]] Error refusedError(const QString &detail = {});
[[nodiscard]] Error ioError(const QString &where, const QString &detail = {});
[[nodiscard]] Error internalError(const QString &detail);

// From SQLite's result code, from PostgreSQL's SQLSTATE; our own triggers say "vestibule:<word>" in the text.
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &where);
[[nodiscard]] Error sqliteError(int code, const QString &text, const QString &where);
[[nodiscard]] Error postgresError(const QSqlError &error, const QString &where);
// Why a connection could not be opened: the server gives no SQLSTATE then.
[[nodiscard]] Error postgresOpenError(const QSqlError &error, const QString &where);

}  // namespace vestibule::storage
