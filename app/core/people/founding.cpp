#include "core/people/founding.h"

#include "core/crypto/hash.h"
#include "core/crypto/recoveryphrase.h"
#include "core/crypto/scram.h"
#include "core/people/actor.h"
#include "core/people/names.h"
#include "core/people/newaccount.h"
#include "core/people/record.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonObject>
#include <QTimeZone>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Founding)
};

Result<void> check(Store &store, const Founding &founding)
{
    const auto company = store.accounts().company();
    if (!company)
        return std::unexpected(company.error());
    if (*company)
        return fail(ErrorCode::Conflict, Text::tr("This database belongs to a company already: %1.").arg((*company)->name),
                    Text::tr("Sign in, or choose another place for a new company."), Text::tr("It was left as it is."));
    if (founding.company.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("The company has no name."),
                    Text::tr("Enter the name that people know it by."));
    if (!QTimeZone::availableTimeZoneIds().contains(founding.timezone.toUtf8()))  // isValid() takes any made-up word
        return fail(ErrorCode::InvalidArgument, Text::tr("“%1” is not a time zone.").arg(founding.timezone),
                    Text::tr("Choose one such as Europe/Moscow."));
    return {};
}

EventDraft foundedDraft(const Founding &founding, const Signer &root)
{
    EventDraft draft;
    draft.aboutCompany = true;
    draft.verb = QLatin1String(verb::Founded);
    draft.payload = {{u"company"_s, founding.company.trimmed()},
                     {u"timezone"_s, founding.timezone},
                     {u"rootKey"_s, hexOf(root.publicKey())}};
    return draft;
}

Author authorOf(const QString &account, const Signer &signer)
{
    return {account, signer.keyId(), [&signer](const QByteArray &hash) { return signer.sign(hash); }};
}

Result<Signer> openRoot(Store &store, const QString &phrase)
{
    const auto company = store.accounts().company();
    if (!company)
        return std::unexpected(company.error());
    if (!*company)
        return fail(ErrorCode::NotFound, Text::tr("There is no company in this database."));
    const Result<SecretBytes> secret = readRecoveryPhrase(phrase);
    if (!secret)
        return std::unexpected(secret.error());
    const Result<std::optional<KeySeal>> seal = store.accounts().seal((*company)->rootAccount);
    if (!seal)
        return std::unexpected(seal.error());
    if (!*seal || (*seal)->publicKey != (*company)->rootKey)
        return fail(ErrorCode::Corrupt, Text::tr("The company's root key is not in this database."),
                    Text::tr("Restore a backup."), Text::tr("Nothing was changed."));
    Result<Signer> root = openSeal(**seal, *secret);
    if (!root && root.error().code == ErrorCode::Unauthenticated)
        return fail(ErrorCode::Unauthenticated, Text::tr("This is not the recovery phrase of this company."),
                    Text::tr("Use the one from the paper of its set-up."));
    return root;
}

}  // namespace

Result<Founded> foundCompany(Store &store, const Founding &founding, qint64 now, SealCost cost)
{
    if (const Result<void> sound = check(store, founding); !sound)
        return std::unexpected(sound.error());
    NewPerson first = founding.hr;
    first.role = Role::Hr;
    Result<AccountPlan> hr = planAccount(first, founding.sample, now, cost);
    if (!hr)
        return std::unexpected(hr.error());

    const Signer root = Signer::generate();
    const QString rootAccount = uuid7(now);
    const QString phrase = newRecoveryPhrase();
    const Result<SecretBytes> secret = readRecoveryPhrase(phrase);
    if (!secret)
        return std::unexpected(secret.error());
    Result<KeySeal> rootSeal = sealKey(root, rootAccount, *secret, cost);
    if (!rootSeal)
        return std::unexpected(rootSeal.error());

    Append append;
    append.drafts = {foundedDraft(founding, root), hr->registered, hr->certified};
    append.newAccount = hr->account;
    append.newSeal = *rootSeal;
    const auto events = store.ledger().append(authorOf(rootAccount, root), append, now);
    if (!events)
        return std::unexpected(events.error());

    return Founded{personOf(hr->account), hexOf(root.publicKey()), phrase};
}

Result<void> recoverHr(Store &store, const QString &phrase, const QString &login, const QString &newPassword, qint64 now,
                       SealCost cost)
{
    const Result<Person> person = personOf(store, login);
    if (!person)
        return std::unexpected(person.error());
    if (person->role != Role::Hr || !person->active)
        return fail(ErrorCode::Refused, Text::tr("The recovery phrase only helps active HR accounts."),
                    Text::tr("Give the login of an HR account; HR resets the passwords of others."));
    if (const Result<void> sound = checkPassword(newPassword, person->login); !sound)
        return sound;
    const Result<Signer> root = openRoot(store, phrase);
    if (!root)
        return std::unexpected(root.error());
    const auto company = store.accounts().company();
    const auto old = store.accounts().seal(person->id);
    const Result<qint64> last = lastDeedOf(store, person->id);
    if (!company || !old || !last)
        return std::unexpected(!company ? company.error() : !old ? old.error() : last.error());

    const SecretBytes password = SecretBytes::fromText(newPassword);
    const Result<KeySeal> seal = sealKey(Signer::generate(), person->id, password, cost);
    if (!seal)
        return std::unexpected(seal.error());
    Append append;
    append.drafts = {certificateFor(*seal, u"reset"_s, *old ? (*old)->keyId : QString())};
    append.newSeal = *seal;
    append.newVerifier = scramVerifier(password);
    Author author = authorOf((*company)->rootAccount, *root);
    author.notBefore = *last;
    const auto events = store.ledger().append(author, append, now);
    return events ? Result<void>() : std::unexpected(events.error());
}

}  // namespace vestibule::core
