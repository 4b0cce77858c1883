#include "core/people/session.h"

#include "core/crypto/scram.h"
#include "core/ledger/accounthistory.h"
#include "core/ledger/checkpoint.h"
#include "core/people/names.h"
#include "core/people/record.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>

namespace vestibule::core {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

std::unexpected<Error> wrongLoginOrPassword()
{
    return fail(ErrorCode::Unauthenticated, Text::tr("The login or the password is wrong."),
                Text::tr("Check both; HR can reset a forgotten password."));
}

// The person's key, opened; tries are counted before the password is looked at.
Result<Signer> openKeyOf(Store &store, SignInGuard &guard, const QString &login, const QString &account,
                         const SecretBytes &password, qint64 now)
{
    Result<void> admitted = guard.admit(login, now);
    if (admitted)
        admitted = guard.count(login, now);
    if (!admitted)
        return std::unexpected(admitted.error());
    if (account.isEmpty())
        return wrongLoginOrPassword();
    const Result<std::optional<KeySeal>> seal = store.accounts().seal(account);
    if (!seal)
        return std::unexpected(seal.error());
    if (!*seal)
        return wrongLoginOrPassword();
    Result<Signer> signer = openSeal(**seal, password);
    if (!signer)
        return signer.error().code == ErrorCode::Unauthenticated ? wrongLoginOrPassword() : std::unexpected(signer.error());
    if (const Result<void> forgiven = guard.forgive(login); !forgiven)
        return std::unexpected(forgiven.error());
    return signer;
}

// What HR signed about the account: proves the key, and says from when on it acts.
Result<AccountHistory> historyOf(Store &store, const QString &account)
{
    EventQuery query;
    query.learner = account;
    for (const char *verb : {verb::Registered, verb::Certified, verb::Appointed, verb::Deactivated, verb::Reactivated})
        query.verbs.append(QLatin1String(verb));
    const Result<QList<Event>> events = store.ledger().read(query);
    if (!events)
        return std::unexpected(events.error());
    AccountHistory history;
    for (const Event &event : *events)
        history.fold(event);
    return history;
}

}  // namespace

Result<QByteArray> KeyHolder::sign(const QByteArray &hash) const
{
    const QMutexLocker locker(&m_mutex);
    return m_signer.sign(hash);
}

bool KeyHolder::isWiped() const
{
    const QMutexLocker locker(&m_mutex);
    return m_signer.isWiped();
}

void KeyHolder::wipe()
{
    const QMutexLocker locker(&m_mutex);
    m_signer.wipe();
}

Result<void> KeyHolder::restore(Signer signer)
{
    if (signer.keyId() != m_keyId)
        return fail(ErrorCode::Refused, Text::tr("Your password was reset while the screen was locked."),
                    Text::tr("Sign in again."));
    const QMutexLocker locker(&m_mutex);
    m_signer = std::move(signer);
    return {};
}

Actor Session::actor() const
{
    return {person, {person.id, key->keyId(), [key = key](const QByteArray &hash) { return key->sign(hash); }, notBefore}};
}

Result<Session> authenticate(Store &store, SignInGuard &guard, const QString &login, const SecretBytes &password, qint64 now)
{
    const QString normal = normalLogin(login);
    const Result<std::optional<Person>> person = store.accounts().byLogin(normal);
    if (!person)
        return std::unexpected(person.error());
    Result<Signer> signer = openKeyOf(store, guard, normal, *person ? (*person)->id : QString(), password, now);
    if (!signer)
        return std::unexpected(signer.error());
    if (!(*person)->active)
        return fail(ErrorCode::Refused, Text::tr("This account was deactivated."), Text::tr("Ask HR."),
                    Text::tr("What you recorded is kept."));

    const Result<AccountHistory> history = historyOf(store, (*person)->id);
    if (!history)
        return std::unexpected(history.error());
    const AccountHistory::Key *key = history->key(signer->keyId());
    if (!key || key->account != (*person)->id || key->publicKey != signer->publicKey())
        return fail(ErrorCode::Corrupt, Text::tr("The key of this account was never certified by HR."),
                    Text::tr("Run “vestibule ledger verify” and ask HR to reset the password."));
    return Session{**person, std::make_shared<KeyHolder>(std::move(*signer)), history->lastChange((*person)->id) + 1, {}};
}

Result<Session> signIn(Store &store, SignInGuard &guard, const QString &login, const SecretBytes &password, qint64 now)
{
    Result<Session> session = authenticate(store, guard, login, password, now);
    if (!session || session->person.role != Role::Hr)
        return session;
    const Result<std::optional<EventDraft>> checkpoint = dailyCheckpoint(store.ledger(), now);
    if (!checkpoint) {
        session->checkpointProblem = checkpoint.error();
    } else if (*checkpoint) {
        const auto recorded = record(store, session->actor(), appendOf(**checkpoint), now);
        if (!recorded)
            session->checkpointProblem = recorded.error();
    }
    return session;
}

Result<void> unlock(Store &store, SignInGuard &guard, const Session &session, const SecretBytes &password, qint64 now)
{
    Result<Signer> signer = openKeyOf(store, guard, session.person.login, session.person.id, password, now);
    if (!signer && signer.error().code == ErrorCode::Unauthenticated)  // nobody asked for a login
        return fail(ErrorCode::Unauthenticated, Text::tr("The password is wrong."),
                    Text::tr("Type it again; HR can reset a forgotten password."), Text::tr("What was open is kept."));
    if (!signer)
        return std::unexpected(signer.error());
    return session.key->restore(std::move(*signer));
}

Result<void> changePassword(Store &store, const Person &person, const SecretBytes &oldPassword, const QString &newPassword,
                            SealCost cost)
{
    if (const Result<void> sound = checkPassword(newPassword, person.login); !sound)
        return sound;
    const Result<std::optional<KeySeal>> old = store.accounts().seal(person.id);
    if (!old)
        return std::unexpected(old.error());
    if (!*old)
        return fail(ErrorCode::Corrupt, Text::tr("The stored key of this account is missing."),
                    Text::tr("Ask HR to reset the password."));
    const Result<Signer> signer = openSeal(**old, oldPassword);
    if (!signer && signer.error().code == ErrorCode::Unauthenticated)
        return fail(ErrorCode::Unauthenticated, Text::tr("The old password is wrong."), Text::tr("Type it again."),
                    Text::tr("The password was not changed."));
    if (!signer)
        return std::unexpected(signer.error());
    const SecretBytes password = SecretBytes::fromText(newPassword);
    const Result<KeySeal> seal = sealKey(*signer, person.id, password, cost);
    if (!seal)
        return std::unexpected(seal.error());
    return store.accounts().reseal(*seal, scramVerifier(password));
}

}  // namespace vestibule::core
