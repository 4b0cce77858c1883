// A new account as it goes into the ledger: its key, sealed under the first password, and the two drafts that make it known.
#pragma once
#include "core/crypto/keyseal.h"
#include "core/store/ledgerstore.h"

namespace vestibule::core {

struct AccountPlan {
    NewAccount account;
    EventDraft registered;
    EventDraft certified;
};

// Checks login, name, password and role; does not look whether the login is taken.
[[nodiscard]] Result<AccountPlan> planAccount(const NewPerson &person, bool sample, qint64 now, SealCost cost);

// The account as it is right after it was made.
[[nodiscard]] Person personOf(const NewAccount &account);

// {"keyId","publicKey","reason","replaces"?} about an account's key.
[[nodiscard]] EventDraft certificateFor(const KeySeal &seal, const QString &reason, const QString &replaces = {});

}  // namespace vestibule::core
