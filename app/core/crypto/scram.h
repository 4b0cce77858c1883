// What PostgreSQL stores for a password: made here, so that the server never sees the password itself.
#pragma once
#include "core/crypto/secretbytes.h"

namespace vestibule::core {

inline constexpr int ScramIterations = 4096;
inline constexpr qsizetype ScramSaltBytes = 16;

// "SCRAM-SHA-256$4096:<salt>$<StoredKey>:<ServerKey>" (RFC 5802, 7677). SecretBytes::fromText stands for SASLprep: both are
// NFKC, only characters that SASLprep forbids or drops differ, and checkPassword() refuses those.
[[nodiscard]] QString scramVerifier(const SecretBytes &password, const QByteArray &salt);
[[nodiscard]] QString scramVerifier(const SecretBytes &password);  // random salt

}  // namespace vestibule::core
