#include "storage/people.h"

#include "storage/failure.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

Person personOf(const Cursor &row)
{
    return {.id = row.text(0),
            .login = row.text(1),
            .name = row.text(2),
            .role = roleFromWord(row.text(3)).value_or(Role::Trainee),
            .active = row.integer(4) != 0,
            .mentor = row.text(5),
            .programme = row.text(6),
            .content = row.text(7),
            .start = QDate::fromString(row.text(8), Qt::ISODate),
            .sample = row.integer(9) != 0};
}

QList<Person> allPeople(Cursor row)
{
    QList<Person> people;
    while (row.next())
        people.append(personOf(row));
    return people;
}

std::optional<Person> firstPerson(Cursor row) { return row.next() ? std::optional(personOf(row)) : std::nullopt; }

std::optional<core::KeySeal> sealOf(Connection &connection, const QString &account)
{
    Cursor row = connection.select(u"seal"_s, {{u":account"_s, text(account)}});
    if (!row.next())
        return std::nullopt;
    return core::KeySeal{.account = row.text(0),
                         .keyId = row.text(1),
                         .publicKey = row.bytes(2),
                         .salt = row.bytes(3),
                         .ops = row.integer(4),
                         .memory = row.integer(5),
                         .nonce = row.bytes(6),
                         .box = row.bytes(7)};
}

}  // namespace

void putSeal(Connection &connection, const core::KeySeal &seal)
{
    connection.run(u"put-seal"_s, {{u":account"_s, text(seal.account)},
                                   {u":key_id"_s, text(seal.keyId)},
                                   {u":public_key"_s, blob(seal.publicKey)},
                                   {u":salt"_s, blob(seal.salt)},
                                   {u":ops"_s, seal.ops},
                                   {u":memory"_s, seal.memory},
                                   {u":nonce"_s, blob(seal.nonce)},
                                   {u":box"_s, blob(seal.box)}});
}

void setVerifier(Connection &connection, const QString &account, const QString &verifier)
{
    if (connection.dialect().engine() == Engine::Postgres)
        connection.run(u"set-verifier"_s, {{u":account"_s, account}, {u":verifier"_s, text(verifier)}});
}

Result<QList<Person>> SqlAccounts::people()
{
    return guarded([&] { return allPeople(m_connection.select(u"people"_s)); });
}

Result<QList<Person>> SqlAccounts::menteesOf(const QString &mentor)
{
    return guarded([&] { return allPeople(m_connection.select(u"mentees"_s, {{u":mentor"_s, text(mentor)}})); });
}

Result<std::optional<Person>> SqlAccounts::byId(const QString &id)
{
    return guarded([&] { return firstPerson(m_connection.select(u"person-by-id"_s, {{u":id"_s, text(id)}})); });
}

Result<std::optional<Person>> SqlAccounts::byLogin(const QString &login)
{
    return guarded([&] { return firstPerson(m_connection.select(u"person-by-login"_s, {{u":login"_s, text(login)}})); });
}

Result<QList<core::AccountKey>> SqlAccounts::keys()
{
    return guarded([&] {
        QList<core::AccountKey> keys;
        for (Cursor row = m_connection.select(u"keys"_s); row.next();)
            keys.append({.account = row.text(0),
                         .keyId = row.text(1),
                         .publicKey = QByteArray::fromHex(row.text(2).toLatin1()),
                         .certifiedBy = row.text(3),
                         .since = row.integer(4),
                         .retired = row.integer(5) != 0});
        return keys;
    });
}

Result<QStringList> SqlAccounts::unregistered()
{
    return guarded([&] {
        QStringList ids;
        for (Cursor row = m_connection.select(u"unregistered"_s); row.next();)
            ids.append(row.text(0));
        return ids;
    });
}

Result<std::optional<core::KeySeal>> SqlAccounts::seal(const QString &account)
{
    return guarded([&] { return sealOf(m_connection, account); });
}

Result<void> SqlAccounts::reseal(const core::KeySeal &seal, const QString &verifier)
{
    return guarded([&] {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        const std::optional<core::KeySeal> before = sealOf(m_connection, seal.account);
        if (!before || before->keyId != seal.keyId || before->publicKey != seal.publicKey)
            throw Failure({ErrorCode::Conflict,
                           QCoreApplication::translate("Store", "The key of this account is not the one that was opened."),
                           QCoreApplication::translate("Store", "The password is the same as before."),
                           QCoreApplication::translate("Store", "Sign in again, then change the password."), {}});
        putSeal(m_connection, seal);
        setVerifier(m_connection, seal.account, verifier);
        transaction.commit();
    });
}

Result<std::optional<core::AccountStore::Company>> SqlAccounts::company()
{
    return guarded([&]() -> std::optional<Company> {
        Cursor row = m_connection.select(u"company"_s);
        if (!row.next())
            return std::nullopt;
        const QJsonObject founded = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        return Company{.name = founded["company"_L1].toString(),
                       .timezone = founded["timezone"_L1].toString(),
                       .rootAccount = row.text(0),
                       .rootKey = QByteArray::fromHex(founded["rootKey"_L1].toString().toLatin1())};
    });
}

}  // namespace vestibule::storage
