// A signing key at rest: sealed under a password with Argon2id and secretbox, opened again.
#pragma once
#include "core/crypto/signer.h"
#include "core/store/accountstore.h"

namespace vestibule::core {

// What opening a seal costs: Argon2id's operations and memory (bytes).
struct SealCost {
    qint64 ops;
    qint64 memory;

    [[nodiscard]] static SealCost moderate();  // libsodium's MODERATE: 256 MiB, about 0.7 s; what people get
    [[nodiscard]] static SealCost cheapest();  // for tests and played people only
};

// Unavailable when the memory for Argon2id is not there.
[[nodiscard]] Result<KeySeal> sealKey(const Signer &signer, const QString &account, const SecretBytes &password, SealCost cost);
// Unauthenticated when the password is wrong; Corrupt when the seal is not one or hides another key than it says.
[[nodiscard]] Result<Signer> openSeal(const KeySeal &seal, const SecretBytes &password);

}  // namespace vestibule::core
