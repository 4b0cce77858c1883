#include "core/crypto/scram.h"

#include "core/crypto/sodium.h"

namespace vestibule::core {
namespace {

using Mac = crypto_auth_hmacsha256_state;

SecretBytes hmac(const SecretBytes &key, const uchar *message, size_t size)
{
    SecretBytes mac(crypto_auth_hmacsha256_BYTES);
    Mac state;
    crypto_auth_hmacsha256_init(&state, key.data(), size_t(key.size()));
    crypto_auth_hmacsha256_update(&state, message, size);
    crypto_auth_hmacsha256_final(&state, mac.data());
    sodium_memzero(&state, sizeof state);
    return mac;
}

SecretBytes hmac(const SecretBytes &key, QByteArrayView message)
{
    return hmac(key, reinterpret_cast<const uchar *>(message.data()), size_t(message.size()));
}

// PBKDF2-HMAC-SHA-256, one block. The keyed state is made once and copied for each round: SecretBytes per round would lock and
// guard memory four thousand times.
SecretBytes saltedPassword(const SecretBytes &password, const QByteArray &salt)
{
    Mac keyed;
    crypto_auth_hmacsha256_init(&keyed, password.data(), size_t(password.size()));
    SecretBytes round = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    SecretBytes sum = round.clone();
    for (int i = 1; i < ScramIterations; ++i) {
        Mac state = keyed;
        crypto_auth_hmacsha256_update(&state, round.data(), size_t(round.size()));
        crypto_auth_hmacsha256_final(&state, round.data());
        for (qsizetype j = 0; j < sum.size(); ++j)
            sum.data()[j] ^= round.data()[j];
    }
    sodium_memzero(&keyed, sizeof keyed);
    return sum;
}

QString base64(const uchar *data, qsizetype size)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(data), size).toBase64());
}

}  // namespace

QString scramVerifier(const SecretBytes &password, const QByteArray &salt)
{
    useSodium();
    const SecretBytes salted = saltedPassword(password, salt);
    const SecretBytes clientKey = hmac(salted, "Client Key");
    const SecretBytes serverKey = hmac(salted, "Server Key");
    SecretBytes storedKey(crypto_hash_sha256_BYTES);
    crypto_hash_sha256(storedKey.data(), clientKey.data(), quint64(clientKey.size()));
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(QString::number(ScramIterations), QString::fromLatin1(salt.toBase64()), base64(storedKey.data(), storedKey.size()),
             base64(serverKey.data(), serverKey.size()));
}

QString scramVerifier(const SecretBytes &password)
{
    useSodium();
    QByteArray salt(ScramSaltBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return scramVerifier(password, salt);
}

}  // namespace vestibule::core
