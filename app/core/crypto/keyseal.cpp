#include "core/crypto/keyseal.h"

#include "core/crypto/sodium.h"

#include <QCoreApplication>

namespace vestibule::core {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeySeal)
};

const uchar *bytes(const QByteArray &data) { return reinterpret_cast<const uchar *>(data.constData()); }
uchar *bytes(QByteArray &data) { return reinterpret_cast<uchar *>(data.data()); }

// A damaged row must not ask for all memory of the machine.
bool isSound(const KeySeal &seal)
{
    return seal.publicKey.size() == PublicKeyBytes && seal.salt.size() == crypto_pwhash_SALTBYTES &&
           seal.nonce.size() == crypto_secretbox_NONCEBYTES && seal.box.size() == SeedBytes + crypto_secretbox_MACBYTES &&
           seal.ops >= qint64(crypto_pwhash_OPSLIMIT_MIN) && seal.ops <= qint64(crypto_pwhash_OPSLIMIT_SENSITIVE) &&
           seal.memory >= qint64(crypto_pwhash_MEMLIMIT_MIN) && seal.memory <= qint64(crypto_pwhash_MEMLIMIT_SENSITIVE);
}

Result<SecretBytes> stretch(const SecretBytes &password, const KeySeal &seal)
{
    SecretBytes key(crypto_secretbox_KEYBYTES);
    const int failed = crypto_pwhash(key.data(), quint64(key.size()), password.chars(), quint64(password.size()),
                                     bytes(seal.salt), quint64(seal.ops), size_t(seal.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return fail(ErrorCode::Unavailable, Text::tr("There is not enough free memory to check a password."),
                    Text::tr("Close other programs and try again."));
    return key;
}

}  // namespace

SealCost SealCost::moderate() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }
SealCost SealCost::cheapest() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

Result<KeySeal> sealKey(const Signer &signer, const QString &account, const SecretBytes &password, SealCost cost)
{
    useSodium();
    KeySeal seal;
    seal.account = account;
    seal.keyId = signer.keyId();
    seal.publicKey = signer.publicKey();
    seal.ops = cost.ops;
    seal.memory = cost.memory;
    seal.salt = QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    seal.nonce = QByteArray(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    seal.box = QByteArray(SeedBytes + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    randombytes_buf(seal.salt.data(), size_t(seal.salt.size()));
    randombytes_buf(seal.nonce.data(), size_t(seal.nonce.size()));

    const Result<SecretBytes> key = stretch(password, seal);
    if (!key)
        return std::unexpected(key.error());
    const SecretBytes seed = signer.seed();
    if (seed.isEmpty())
        return fail(ErrorCode::Internal, Text::tr("A key was sealed after it had been wiped."));
    crypto_secretbox_easy(bytes(seal.box), seed.data(), quint64(seed.size()), bytes(seal.nonce), key->data());
    return seal;
}

Result<Signer> openSeal(const KeySeal &seal, const SecretBytes &password)
{
    useSodium();
    const auto damaged = [] {
        return fail(ErrorCode::Corrupt, Text::tr("The stored key of this account is damaged."),
                    Text::tr("Ask HR to reset the password: the account gets a new key and keeps its history."));
    };
    if (!isSound(seal))
        return damaged();
    const Result<SecretBytes> key = stretch(password, seal);
    if (!key)
        return std::unexpected(key.error());
    SecretBytes seed(SeedBytes);
    if (crypto_secretbox_open_easy(seed.data(), bytes(seal.box), quint64(seal.box.size()), bytes(seal.nonce), key->data()) != 0)
        return fail(ErrorCode::Unauthenticated, Text::tr("The password is wrong."));
    Signer signer = Signer::fromSeed(seed);
    if (signer.publicKey() != seal.publicKey || signer.keyId() != seal.keyId)
        return damaged();
    return signer;
}

}  // namespace vestibule::core
