#include "core/ledger/accountrows.h"

#include "core/crypto/hash.h"
#include "core/projections/accountprojector.h"
#include "core/projections/cells.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

using Kind = Findings::Kind;
constexpr qint64 AfterAll = std::numeric_limits<qint64>::max();

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LedgerVerify)
};

// The same fold as storage's, without storage.
void advance(ProjectedRow &row, const Projector &projector, const QList<Cell> &key, const Event &event)
{
    if (!row.exists)
        row = {key, QList<Cell>(projector.spec().values.size()), false, false};
    projector.apply(row, event);
    row.exists = !row.remove;
}

QString keyOf(const QString &account, const QString &keyId) { return account + u'/' + keyId; }

}  // namespace

void AccountRowCheck::fold(const Event &event)
{
    static const AccountProjector accounts;
    static const AccountKeyProjector keys;
    for (const QList<Cell> &key : accounts.keysOf(event))
        advance(m_accounts[event.learner].row, accounts, key, event);
    for (const QList<Cell> &key : keys.keysOf(event)) {
        Key &entry = m_keys[keyOf(event.learner, textOf(key[1]))];
        advance(entry.row, keys, key, event);
        if (entry.certified.isEmpty()) {
            entry.certified = event.id;
            entry.at = event.at;
        }
    }
    if (event.verb == QLatin1String(verb::Registered)) {
        Account &account = m_accounts[event.learner];
        account.registered = event.id;
        account.at = event.at;
        account.sample = event.payloadObject()["sample"_L1].toBool();
        m_accountByEvent.insert(event.id, event.learner);
    } else if (event.verb == QLatin1String(verb::Erased)) {
        m_accounts[event.learner].erased = true;
    }
}

void AccountRowCheck::notePrivatePart(const QString &eventId, const QByteArray &part)
{
    const auto account = m_accountByEvent.constFind(eventId);
    if (account == m_accountByEvent.cend())
        return;
    const QJsonObject personal = QJsonDocument::fromJson(part).object();
    m_accounts[*account].login = personal["login"_L1].toString();
    m_accounts[*account].name = personal["name"_L1].toString();
}

QString AccountRowCheck::whyDifferent(const Account &account, const Person &person)
{
    using Value = AccountProjector::Value;
    const auto text = [&account](Value value) { return textOf(account.row.values[value]); };
    if (person.login != account.login)
        return Text::tr("The account table has another login for this account than HR signed.");
    if (person.name != account.name)
        return Text::tr("The account table has another name for this account than HR signed.");
    if (roleWord(person.role) != text(Value::RoleWord))
        return Text::tr("The account table has another role for this account than HR signed.");
    if (person.active != (integerOf(account.row.values[Value::Active]) != 0))
        return Text::tr("The account table says otherwise than HR signed whether this account is active.");
    if (person.mentor != text(Value::Mentor))
        return Text::tr("The account table has another mentor for this account than HR signed.");
    if (person.programme != text(Value::Programme) || person.content != text(Value::Content) ||
        person.start.toString(Qt::ISODate) != text(Value::Start))
        return Text::tr("The account table has another programme for this account than HR signed.");
    if (person.sample != account.sample)
        return Text::tr("The account table says otherwise than HR signed whether this is a sample account.");
    return {};
}

void AccountRowCheck::checkPeople(const QList<Person> &people, const QStringList &unregistered, Findings &findings) const
{
    QSet<QString> seen;
    const auto addForged = [&findings](const QString &id) {
        findings.add(Kind::Row, 0, id, Text::tr("There is an account that nobody registered: it was forged."));
    };
    std::ranges::for_each(unregistered, addForged);
    for (const Person &person : people) {
        seen.insert(person.id);
        const auto account = m_accounts.constFind(person.id);
        if (account == m_accounts.cend() || account->registered.isEmpty())
            addForged(person.id);
        else if (const QString why = whyDifferent(*account, person); !why.isEmpty())
            findings.add(Kind::Row, account->at, account->registered, why);
    }
    for (auto account = m_accounts.cbegin(); account != m_accounts.cend(); ++account)
        if (!account->erased && !seen.contains(account.key()))
            findings.add(Kind::Row, account->at, account->registered, Text::tr("The account that it registers is gone."));
}

void AccountRowCheck::checkKeys(const QList<AccountKey> &keys, Findings &findings) const
{
    using Value = AccountKeyProjector::Value;
    QSet<QString> seen;
    for (const AccountKey &key : keys) {
        const QString id = keyOf(key.account, key.keyId);
        seen.insert(id);
        const auto expected = m_keys.constFind(id);
        if (expected == m_keys.cend() || !expected->row.exists) {
            findings.add(Kind::Row, AfterAll, key.account,
                         Text::tr("The account %1 has a key that nobody certified.").arg(key.account));
            continue;
        }
        const QList<Cell> &values = expected->row.values;
        if (hexOf(key.publicKey) != textOf(values[Value::PublicKey]) || key.certifiedBy != textOf(values[Value::CertifiedBy]) ||
            key.since != integerOf(values[Value::Since]) || key.retired != (integerOf(values[Value::Retired]) != 0))
            findings.add(Kind::Row, expected->at, expected->certified,
                         Text::tr("The key table has another key for this account than was certified."));
    }
    for (auto key = m_keys.cbegin(); key != m_keys.cend(); ++key)
        if (key->row.exists && !seen.contains(key.key()))
            findings.add(Kind::Row, key->at, key->certified, Text::tr("The key that it certifies is gone."));
}

}  // namespace vestibule::core
