// Signing in, and what a signed-in person holds.
#pragma once
#include "core/crypto/keyseal.h"
#include "core/people/actor.h"
#include "core/people/throttle.h"

#include <QMutex>

namespace vestibule::core {

// The one place where an opened key lives. Shared by the session and the appends that are under way; thread-safe.
class KeyHolder
{
public:
    explicit KeyHolder(Signer signer) : m_keyId(signer.keyId()), m_signer(std::move(signer)) {}

    [[nodiscard]] const QString &keyId() const { return m_keyId; }
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &hash) const;
    [[nodiscard]] bool isWiped() const;
    void wipe();
    // After a lock. Refused when it is another key.
    [[nodiscard]] Result<void> restore(Signer signer);

private:
    QString m_keyId;
    mutable QMutex m_mutex;
    Signer m_signer;
};

struct Session {
    Person person;
    std::shared_ptr<KeyHolder> key;
    qint64 notBefore = 0;
    // The sign-in worked, but the checkpoint that goes with HR's could not be recorded: to be shown as a notice.
    std::optional<Error> checkpointProblem;

    [[nodiscard]] Actor actor() const;
};

// Opens the person's key. Unauthenticated: login or password is wrong. Refused: too many wrong passwords, or the account is
// not active. Corrupt: the key in use is not one that HR certified.
[[nodiscard]] Result<Session> authenticate(Store &store, SignInGuard &guard, const QString &login, const SecretBytes &password,
                                           qint64 now);
// authenticate(), and for HR the daily checkpoint.
[[nodiscard]] Result<Session> signIn(Store &store, SignInGuard &guard, const QString &login, const SecretBytes &password,
                                     qint64 now);
// After a lock: the password again. Counts wrong ones as signIn does.
[[nodiscard]] Result<void> unlock(Store &store, SignInGuard &guard, const Session &session, const SecretBytes &password,
                                  qint64 now);
// The same key under a new password.
[[nodiscard]] Result<void> changePassword(Store &store, const Person &person, const SecretBytes &oldPassword,
                                          const QString &newPassword, SealCost cost);

}  // namespace vestibule::core
