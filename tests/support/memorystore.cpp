#include "support/memorystore.h"

#include "core/crypto/hash.h"
#include "core/crypto/signer.h"
#include "core/projections/accountprojector.h"
#include "core/projections/cells.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

#include <algorithm>

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Person personFrom(const ProjectedRow &row, const PersonRow &known)
{
    using Value = AccountProjector::Value;
    Person person;
    person.id = textOf(row.key[0]);
    person.login = known.login;
    person.name = known.name;
    person.sample = known.sample;
    person.role = roleFromWord(textOf(row.values[Value::RoleWord])).value_or(Role::Trainee);
    person.active = integerOf(row.values[Value::Active]) != 0;
    person.mentor = textOf(row.values[Value::Mentor]);
    person.programme = textOf(row.values[Value::Programme]);
    person.content = textOf(row.values[Value::Content]);
    person.start = QDate::fromString(textOf(row.values[Value::Start]), Qt::ISODate);
    return person;
}

}  // namespace

Result<QList<Person>> MemoryAccounts::people()
{
    QList<Person> people;
    for (const auto &[key, row] : m_state.projections["account"])
        people.append(personFrom(row, m_state.persons.value(textOf(key[0]))));
    return people;
}

Result<std::optional<Person>> MemoryAccounts::byId(const QString &id)
{
    const Projection &accounts = m_state.projections["account"];
    const auto row = accounts.find({Cell(id)});
    if (row == accounts.end())
        return std::nullopt;
    return personFrom(row->second, m_state.persons.value(id));
}

Result<std::optional<Person>> MemoryAccounts::byLogin(const QString &login)
{
    for (auto person = m_state.persons.cbegin(); person != m_state.persons.cend(); ++person)
        if (person->login == login && !login.isEmpty())
            return byId(person.key());
    return std::nullopt;
}

Result<QList<AccountKey>> MemoryAccounts::keys()
{
    using Value = AccountKeyProjector::Value;
    QList<AccountKey> keys;
    for (const auto &[key, row] : m_state.projections["account_key"])
        keys.append({textOf(key[0]), textOf(key[1]), QByteArray::fromHex(textOf(row.values[Value::PublicKey]).toLatin1()),
                     textOf(row.values[Value::CertifiedBy]), integerOf(row.values[Value::Since]),
                     integerOf(row.values[Value::Retired]) != 0});
    return keys;
}

Result<QStringList> MemoryAccounts::unregistered()
{
    QStringList ids;
    for (auto person = m_state.persons.cbegin(); person != m_state.persons.cend(); ++person)
        if (!m_state.projections["account"].contains({Cell(person.key())}))
            ids.append(person.key());
    return ids;
}

Result<std::optional<KeySeal>> MemoryAccounts::seal(const QString &account)
{
    const auto seal = m_state.seals.constFind(account);
    return seal == m_state.seals.cend() ? std::nullopt : std::optional(*seal);
}

Result<void> MemoryAccounts::reseal(const KeySeal &seal, const QString &verifier)
{
    if (!m_state.seals.contains(seal.account))
        return fail(ErrorCode::NotFound, u"No such account."_s);
    m_state.seals.insert(seal.account, seal);
    m_state.verifiers.insert(seal.account, verifier);
    return {};
}

Result<std::optional<AccountStore::Company>> MemoryAccounts::company()
{
    const auto founded = std::ranges::find(m_state.events, QLatin1String(verb::Founded), &Event::verb);
    if (founded == m_state.events.end())
        return std::nullopt;
    const QJsonObject payload = founded->payloadObject();
    return Company{payload["company"_L1].toString(), payload["timezone"_L1].toString(), founded->actor,
                   bytesOfHex(payload["rootKey"_L1].toString(), PublicKeyBytes).value_or(QByteArray())};
}

Result<void> MemoryDrafts::save(const QString &learner, const QString &attempt, const QString &item, const QByteArray &value,
                                qint64)
{
    QHash<QString, QByteArray> &items = m_state.drafts[learner + u'\n' + attempt];
    if (value.isEmpty())
        items.remove(item);
    else
        items.insert(item, value);
    return {};
}

Result<QHash<QString, QByteArray>> MemoryDrafts::drafts(const QString &learner, const QString &attempt)
{
    return m_state.drafts.value(learner + u'\n' + attempt);
}

Result<void> MemoryContent::install(const StoredVersion &version, const QMap<QString, QByteArray> &files)
{
    if (!m_state.files.contains(version.id)) {
        m_state.versions.append(version);
        m_state.files.insert(version.id, files);
    }
    return {};
}

Result<QList<StoredVersion>> MemoryContent::versions() { return m_state.versions; }

Result<std::optional<StoredVersion>> MemoryContent::inForce()
{
    std::optional<StoredVersion> found;
    qint64 at = -1;
    for (const Event &event : std::as_const(m_state.events)) {
        if (event.verb != QLatin1String(verb::Published) || event.at < at)
            continue;
        const auto version = std::ranges::find(m_state.versions, event.content, &StoredVersion::id);
        if (version != m_state.versions.end()) {
            found = *version;
            at = event.at;
        }
    }
    return found;
}

Result<QMap<QString, QByteArray>> MemoryContent::files(const QString &version)
{
    if (!m_state.files.contains(version))
        return fail(ErrorCode::NotFound, u"No such version."_s);
    return m_state.files.value(version);
}

Result<QByteArray> MemoryContent::file(const QString &version, const QString &path)
{
    const QMap<QString, QByteArray> all = m_state.files.value(version);
    if (!all.contains(path))
        return fail(ErrorCode::NotFound, u"No such file."_s);
    return all.value(path);
}

namespace {
std::unexpected<Error> noTables() { return fail(ErrorCode::Unsupported, u"Tables need a real store."_s); }
}  // namespace

Result<void> MemoryTables::load(const PluginTables &) { return noTables(); }
Result<QList<QVariantMap>> MemoryTables::query(const QString &, const TableCall &) { return noTables(); }
Result<qint64> MemoryTables::execute(const QString &, const QList<TableCall> &) { return noTables(); }

}  // namespace vestibule::test
