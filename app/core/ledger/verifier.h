// Is the ledger what was signed? Names the first bad event and why.
//
// It proves: no stored event was changed or, up to the last checkpoint or reference, removed; each was made by the holder of a
// key that the root's chain of certificates vouches for, in a role that allowed it; the account tables say what HR signed.
// It does not prove that the newest events are all there.
#pragma once
#include "core/ledger/findings.h"
#include "core/store/store.h"

namespace vestibule::core {

struct VerifyOptions {
    QByteArray trustRoot;  // public key of the root, 32 bytes, as noted at set-up; empty: the one that `founded` names
    bool quick = false;    // the signature of each account's last event only: the links vouch for those before
    std::function<bool(qint64 done)> progress;  // every thousand events; false cancels
};

struct Verification {
    bool ok = false;
    qint64 events = 0;
    std::optional<Finding> first;
};

// For somebody who sees every event (HR; on SQLite anybody). Errors are those of the store, and Cancelled.
[[nodiscard]] Result<Verification> verifyLedger(Store &store, const VerifyOptions &options);

}  // namespace vestibule::core
