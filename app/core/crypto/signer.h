// Ed25519: who holds a Signer can sign for its key. The secret stays in locked memory.
#pragma once
#include <vestibule/result.h>

#include "core/crypto/secretbytes.h"

namespace vestibule::core {

inline constexpr qsizetype SeedBytes = 32;
inline constexpr qsizetype PublicKeyBytes = 32;
inline constexpr qsizetype SignatureBytes = 64;

class Signer
{
public:
    [[nodiscard]] static Signer generate();
    [[nodiscard]] static Signer fromSeed(const SecretBytes &seed);  // exactly SeedBytes

    [[nodiscard]] const QByteArray &publicKey() const noexcept { return m_publicKey; }
    [[nodiscard]] const QString &keyId() const noexcept { return m_keyId; }
    [[nodiscard]] SecretBytes seed() const;

    // 64 raw bytes over an event's hash (32 raw bytes). Unauthenticated once wiped.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &hash) const;
    void wipe() noexcept { m_secret.wipe(); }
    [[nodiscard]] bool isWiped() const noexcept { return m_secret.isEmpty(); }

private:
    SecretBytes m_secret;  // seed and public key, as libsodium wants it
    QByteArray m_publicKey;
    QString m_keyId;
};

// A key's name: lower-case hex BLAKE2b-256 of the public key.
[[nodiscard]] QString keyIdOf(const QByteArray &publicKey);
[[nodiscard]] bool verifySignature(const QByteArray &publicKey, const QByteArray &hash, const QByteArray &signature);

}  // namespace vestibule::core
