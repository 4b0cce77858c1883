// Accounts as storage keeps them: the projection of HR's events, the person's name beside it, and sealed keys.
#pragma once
#include <vestibule/people.h>

#include <QByteArray>
#include <QDate>

namespace vestibule::core {

// A signing key's seed, sealed under the person's password: Argon2id, then XSalsa20-Poly1305 (libsodium secretbox).
struct KeySeal {
    QString account;
    QString keyId;          // lower-case hex BLAKE2b-256 of the public key
    QByteArray publicKey;   // 32 bytes
    QByteArray salt;        // crypto_pwhash_SALTBYTES
    qint64 ops = 0;
    qint64 memory = 0;      // bytes
    QByteArray nonce;
    QByteArray box;
};

struct NewAccount {
    QString id;
    QString login;      // lower case, trimmed, NFC
    QString name;
    Role role = Role::Trainee;
    bool sample = false;
    KeySeal seal;
    QString verifier;   // SCRAM-SHA-256$… for PostgreSQL; ignored on SQLite
};

// A key of an account as the projection `account_key` has it.
struct AccountKey {
    QString account;
    QString keyId;
    QByteArray publicKey;
    QString certifiedBy;  // event id
    qint64 since = 0;
    bool retired = false;
};

class AccountStore
{
public:
    virtual ~AccountStore() = default;

    [[nodiscard]] virtual Result<QList<Person>> people() = 0;  // all that the connection may see
    // This one goes over everybody; an engine with an index does better.
    [[nodiscard]] virtual Result<QList<Person>> menteesOf(const QString &mentor);
    [[nodiscard]] virtual Result<std::optional<Person>> byId(const QString &id) = 0;
    [[nodiscard]] virtual Result<std::optional<Person>> byLogin(const QString &login) = 0;
    [[nodiscard]] virtual Result<QList<AccountKey>> keys() = 0;
    // Ids of accounts that have a name and a login, though nobody registered them: none, unless somebody forged one.
    [[nodiscard]] virtual Result<QStringList> unregistered() = 0;
    // The seal of the key in use. On PostgreSQL only one's own.
    [[nodiscard]] virtual Result<std::optional<KeySeal>> seal(const QString &account) = 0;
    // A password change: the same key, sealed anew (and, on PostgreSQL, the role's own password), in one transaction.
    [[nodiscard]] virtual Result<void> reseal(const KeySeal &seal, const QString &verifier) = 0;

    // Facts about the company, from the `founded` event: nullopt before set-up.
    struct Company {
        QString name;
        QString timezone;       // IANA
        QString rootAccount;    // id of the root actor
        QByteArray rootKey;     // public key, 32 bytes: the trust root
    };
    [[nodiscard]] virtual Result<std::optional<Company>> company() = 0;
};

}  // namespace vestibule::core
