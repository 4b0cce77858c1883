#include "core/people/newaccount.h"

#include "core/crypto/hash.h"
#include "core/crypto/scram.h"
#include "core/people/names.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SaltBytes = 16;

// The salt keeps the signed hash of an erased person's name from being guessed.
QByteArray privatePartOf(const NewAccount &account)
{
    const SecretBytes salt = SecretBytes::random(SaltBytes);
    const QJsonObject personal{
        {u"login"_s, account.login}, {u"name"_s, account.name}, {u"salt"_s, hexOf(QByteArrayView(salt.chars(), salt.size()))}};
    return QJsonDocument(personal).toJson(QJsonDocument::Compact);
}

Result<void> check(const NewPerson &person, const QString &login)
{
    if (person.role == Role::Root)
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("People", "The root is not a person's role."),
                    QCoreApplication::translate("People", "Choose trainee, mentor, HR or administrator."));
    Result<void> sound = checkLogin(login);
    if (sound)
        sound = checkName(person.name);
    if (sound)
        sound = checkPassword(person.password, login);
    return sound;
}

}  // namespace

Person personOf(const NewAccount &account)
{
    Person person;
    person.id = account.id;
    person.login = account.login;
    person.name = account.name;
    person.role = account.role;
    person.sample = account.sample;
    return person;
}

EventDraft certificateFor(const KeySeal &seal, const QString &reason, const QString &replaces)
{
    EventDraft draft;
    draft.learner = seal.account;
    draft.verb = QLatin1String(verb::Certified);
    draft.payload = {{u"keyId"_s, seal.keyId}, {u"publicKey"_s, hexOf(seal.publicKey)}, {u"reason"_s, reason}};
    if (!replaces.isEmpty())
        draft.payload.insert(u"replaces"_s, replaces);
    return draft;
}

Result<AccountPlan> planAccount(const NewPerson &person, bool sample, qint64 now, SealCost cost)
{
    const QString login = normalLogin(person.login);
    if (const Result<void> sound = check(person, login); !sound)
        return std::unexpected(sound.error());
    const SecretBytes password = SecretBytes::fromText(person.password);
    const QString id = uuid7(now);
    Result<KeySeal> seal = sealKey(Signer::generate(), id, password, cost);
    if (!seal)
        return std::unexpected(seal.error());

    AccountPlan plan;
    plan.account = {id, login, person.name.trimmed(), person.role, sample, *seal, scramVerifier(password)};
    plan.registered.learner = id;
    plan.registered.verb = QLatin1String(verb::Registered);
    plan.registered.payload = {{u"role"_s, roleWord(person.role)}};
    if (sample)
        plan.registered.payload.insert(u"sample"_s, true);
    plan.registered.privatePart = privatePartOf(plan.account);
    plan.certified = certificateFor(*seal, u"new"_s);
    return plan;
}

}  // namespace vestibule::core
