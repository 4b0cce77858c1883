// What stands beside the ledger and cannot be made from it: content, sealed keys, the guards. Is it all there and whole?
#pragma once
#include "core/store/storelocation.h"

#include <QStringList>

namespace vestibule::storage {

// Reads all of a SQLite database; one sentence for a person about each thing that is wrong. Blocks; any thread.
// Errors: those of openStore().
[[nodiscard]] Result<QStringList> inspectSqlite(const QString &database);

}  // namespace vestibule::storage
