// An attempt is handed in once.
#pragma once
#include "core/store/ledgerstore.h"

namespace vestibule::core {

// Conflict when what `append` finishes was handed in before. Within the append's transaction, after its lock: of two programs that
// hand the same attempt in, one is told.
[[nodiscard]] Result<void> checkNotHandedIn(LedgerStore &ledger, const Append &append);

}  // namespace vestibule::core
