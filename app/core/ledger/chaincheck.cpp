#include "core/ledger/chaincheck.h"

#include "core/crypto/hash.h"
#include "core/crypto/signer.h"
#include "core/ledger/signedform.h"

#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

#include <QCoreApplication>
#include <QJsonObject>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

using Kind = Findings::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LedgerVerify)
};

}  // namespace

void ChainCheck::visit(const Event &event, Findings &findings)
{
    const bool chainBegins = !m_previous || m_previous->actor != event.actor;
    if (chainBegins) {
        finish(findings);
        m_previous.reset();
    }
    checkLink(event, findings);
    if (hexOf(eventHash(event)) != event.hash)
        findings.add(Kind::Contents, event, Text::tr("It was changed: its hash is not that of its contents."));
    if (!m_quick)
        checkSignature(event, findings);
    checkRight(event, findings);
    m_previous = event;
}

void ChainCheck::finish(Findings &findings)
{
    if (m_quick && m_previous)
        checkSignature(*m_previous, findings);
}

void ChainCheck::checkLink(const Event &event, Findings &findings) const
{
    const qint64 expected = m_previous ? m_previous->seq + 1 : 0;
    if (event.seq > expected) {
        findings.add(Kind::Link, event,
                     Text::tr("Event %1 of the account %2 is missing before it.").arg(expected).arg(event.actor));
        return;
    }
    if (event.seq < expected) {
        findings.add(Kind::Link, event, Text::tr("The account %1 has two events number %2.").arg(event.actor).arg(event.seq));
        return;
    }
    const QString prev = m_previous ? prevOf(m_previous->hash, m_previous->signature) : QString();
    if (event.prev != prev) {
        findings.add(Kind::Link, event, Text::tr("It does not follow the event before it in its author's chain."));
        if (m_quick && m_previous)
            checkSignature(*m_previous, findings);  // perhaps that one is the cause
    }
    if (m_previous && event.at < m_previous->at)
        findings.add(Kind::Link, event, Text::tr("It is older than the event before it in its author's chain."));
}

QByteArray ChainCheck::publicKeyOf(const Event &event) const
{
    if (const AccountHistory::Key *key = m_history.key(event.keyId))
        return key->publicKey;
    const QByteArray root = m_history.rootKey();
    return !root.isEmpty() && event.keyId == keyIdOf(root) ? root : QByteArray();
}

void ChainCheck::checkSignature(const Event &event, Findings &findings) const
{
    const QByteArray publicKey = publicKeyOf(event);
    if (publicKey.isEmpty())
        return;  // checkRight says that the key is unknown
    const std::optional<QByteArray> signature = bytesOfHex(event.signature, SignatureBytes);
    if (!signature || !verifySignature(publicKey, eventHash(event), *signature))
        findings.add(Kind::Contents, event, Text::tr("Its signature is not that of the key it names."));
}

void ChainCheck::checkRight(const Event &event, Findings &findings) const
{
    for (const QString &why : {whyKeyIsWrong(event), whyAccountIsWrong(event)})
        if (!why.isEmpty())
            findings.add(Kind::Right, event, why);

    const bool company = event.learner.isEmpty();
    const std::optional<Role> role = m_history.roleBefore(event.actor, event.at);
    if (!role) {
        findings.add(Kind::Right, event, Text::tr("Its author %1 had no active account then.").arg(event.actor));
        return;
    }
    const bool self = !company && event.learner == event.actor;
    const bool mentee = !company && m_history.mentorBefore(event.learner, event.at) == event.actor;
    if (!mayAppend(event.verb, *role, self, mentee, company))
        findings.add(Kind::Right, event,
                     Text::tr("Its author, %1 then, may not record “%2” about this person.").arg(roleTitle(*role), event.verb));
}

QString ChainCheck::whyKeyIsWrong(const Event &event) const
{
    const bool byRoot = m_history.founded() && event.actor == m_history.founded()->actor;
    if (byRoot)
        return event.keyId == keyIdOf(m_history.rootKey()) ? QString()
                                                           : Text::tr("It is not signed with the company's root key.");
    const AccountHistory::Key *key = m_history.key(event.keyId);
    if (!key)
        return Text::tr("It is signed with a key that nobody certified.");
    if (key->account != event.actor)
        return Text::tr("It is signed with the key of another account, %1.").arg(key->account);
    if (event.at <= key->since)
        return Text::tr("It is signed with a key that was certified only later.");
    if (event.at > key->until)
        return Text::tr("It is signed with a key that had been replaced.");
    return {};
}

QString ChainCheck::whyAccountIsWrong(const Event &event) const
{
    const auto is = [&event](const char *verb) { return event.verb == QLatin1String(verb); };
    if (is(verb::Founded))
        return event.id == m_history.founded()->id ? QString() : Text::tr("The company was founded a second time.");
    if (event.learner.isEmpty())
        return {};
    const bool known = m_history.isRegisteredBefore(event.learner, event.at);
    if (is(verb::Registered))
        return known ? Text::tr("The account %1 was registered a second time.").arg(event.learner) : QString();
    if (!known)
        return Text::tr("It is about the account %1, which was never registered.").arg(event.learner);
    if (is(verb::Certified)) {
        const AccountHistory::Key *key = m_history.key(event.payloadObject()["keyId"_L1].toString());
        if (!key || key->certifiedBy != event.id)
            return Text::tr("The key that it certifies is not a key, or was certified before.");
    }
    return {};
}

}  // namespace vestibule::core
