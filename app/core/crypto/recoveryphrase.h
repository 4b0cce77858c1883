// The phrase under which the root key is sealed: shown once at set-up, written down on paper, typed in again in an emergency.
#pragma once
#include <vestibule/result.h>

#include "core/crypto/secretbytes.h"

namespace vestibule::core {

// 160 random bits and a checksum as nine groups of four, "7K3M-Q0XR-…", in Crockford's base 32 (no I, L, O, U).
[[nodiscard]] QString newRecoveryPhrase();

// The phrase as a password for openSeal(). Case, blanks and dashes do not matter, O is read as 0, I and L as 1.
// InvalidArgument with the reason when it was mistyped.
[[nodiscard]] Result<SecretBytes> readRecoveryPhrase(const QString &text);

}  // namespace vestibule::core
