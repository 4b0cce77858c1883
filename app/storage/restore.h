// Putting a copy of a SQLite database in the place of the one in use.
#pragma once
#include "core/store/storelocation.h"

namespace vestibule::storage {

enum class Restore {
    SameCompany,  // Conflict when the copy is of another company than the database in place
    Whatever      // also over another company's database, and over one that is damaged
};

// Checks the copy first: ours, not newer, whole, with a company in it. Then takes the lock that every writer takes, puts the
// database in place aside and the copy in its place; when a step fails, everything stands as before. Nobody may have the database
// open. Gives the file that holds the database before; empty when there was none.
// Errors: NotFound, Foreign, Newer, Corrupt (the copy or, with SameCompany, the database in place), Conflict, Locked, ReadOnly,
// Full, Io. Blocks; any thread.
[[nodiscard]] Result<QString> restoreSqlite(const QString &database, const QString &copy, Restore how);

}  // namespace vestibule::storage
