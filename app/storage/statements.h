// Named SQL statements in text files: a line "-- name: x" begins one; it ends where the next begins. Lines that begin with "--"
// are comments.
#pragma once
#include <vestibule/result.h>

#include <QHash>

namespace vestibule::storage {

using Statements = QHash<QString, QString>;

// file is named in errors ("sql/items.sql:12: …", Malformed).
[[nodiscard]] Result<Statements> parseStatements(const QByteArray &text, const QString &file);

// The names of the placeholders (":learner" without the colon) in a statement, each once, in order.
[[nodiscard]] QStringList placeholdersOf(const QString &statement);

// A statement with every placeholder replaced by NULL, for EXPLAIN.
[[nodiscard]] QString withNulls(const QString &statement);

}  // namespace vestibule::storage
