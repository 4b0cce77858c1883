// The tables of a plugin called quiz, and what tests do with them.
#pragma once
#include "bed.h"

namespace vestibule::test {

// quiz_answer, by learner, and quiz_item, which everybody reads; with statements.
[[nodiscard]] core::PluginTables quiz();
[[nodiscard]] core::PluginTables migratedWith(const QByteArray &sql);  // by a second migration

// As a person starts the program: an administrator has migrated PostgreSQL before.
Result<void> install(const Bed &bed, core::Store &store, const core::PluginTables &tables);

// The parameters of the statement that saves an answer.
[[nodiscard]] QVariantMap answer(const Bed &bed, const QString &login, const QString &item, const QVariant &text = QStringLiteral("yes"));

[[nodiscard]] QString tableNames(const Place &place);

}  // namespace vestibule::test
