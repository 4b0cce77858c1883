#include "core/crypto/signer.h"

#include "core/crypto/hash.h"
#include "core/crypto/sodium.h"

#include <QCoreApplication>

namespace vestibule::core {

static_assert(SeedBytes == crypto_sign_SEEDBYTES && PublicKeyBytes == crypto_sign_PUBLICKEYBYTES &&
              SignatureBytes == crypto_sign_BYTES);

Signer Signer::generate() { return fromSeed(SecretBytes::random(SeedBytes)); }

Signer Signer::fromSeed(const SecretBytes &seed)
{
    Q_ASSERT(seed.size() == SeedBytes);
    Signer signer;
    signer.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    signer.m_publicKey = QByteArray(PublicKeyBytes, Qt::Uninitialized);
    crypto_sign_seed_keypair(reinterpret_cast<uchar *>(signer.m_publicKey.data()), signer.m_secret.data(), seed.data());
    signer.m_keyId = keyIdOf(signer.m_publicKey);
    return signer;
}

SecretBytes Signer::seed() const
{
    if (isWiped())
        return {};
    SecretBytes seed(SeedBytes);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

Result<QByteArray> Signer::sign(const QByteArray &hash) const
{
    if (isWiped())
        return fail(ErrorCode::Unauthenticated, QCoreApplication::translate("Session", "The session is locked."),
                    QCoreApplication::translate("Session", "Enter your password to go on."));
    QByteArray signature(SignatureBytes, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<uchar *>(signature.data()), nullptr,
                         reinterpret_cast<const uchar *>(hash.constData()), quint64(hash.size()), m_secret.data());
    return signature;
}

QString keyIdOf(const QByteArray &publicKey) { return hashHex(publicKey); }

bool verifySignature(const QByteArray &publicKey, const QByteArray &hash, const QByteArray &signature)
{
    useSodium();
    return publicKey.size() == PublicKeyBytes && signature.size() == SignatureBytes &&
           crypto_sign_verify_detached(reinterpret_cast<const uchar *>(signature.constData()),
                                       reinterpret_cast<const uchar *>(hash.constData()), quint64(hash.size()),
                                       reinterpret_cast<const uchar *>(publicKey.constData())) == 0;
}

}  // namespace vestibule::core
