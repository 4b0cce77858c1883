#include "core/ledger/accounthistory.h"

#include "core/crypto/hash.h"
#include "core/crypto/signer.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

#include <algorithm>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

// The last entry that is older than `at`; lists are ascending and short.
template <class List>
auto lastBefore(const List &list, qint64 at) -> const typename List::value_type *
{
    const auto it = std::ranges::lower_bound(list, at, {}, [](const auto &entry) { return entry.at; });
    return it == list.begin() ? nullptr : &*std::prev(it);
}

}  // namespace

void AccountHistory::fold(const Event &event)
{
    const auto is = [&event](const char *verb) { return event.verb == QLatin1String(verb); };
    if (is(verb::Founded)) {
        if (!m_founded)
            m_founded = event;
    } else if (is(verb::Registered) || is(verb::Appointed)) {
        if (const auto role = roleFromWord(event.payloadObject()["role"_L1].toString()))
            m_states[event.learner].append({event.at, *role, true});
    } else if (is(verb::Deactivated) || is(verb::Reactivated) || is(verb::Erased)) {
        QList<State> &states = m_states[event.learner];
        if (!states.isEmpty())
            states.append({event.at, states.last().role, is(verb::Reactivated)});
        if (is(verb::Erased))
            m_erased.insert(event.learner, event.at);
    } else if (is(verb::Mentored) || is(verb::Unmentored)) {
        m_mentorships[event.learner].append({event.at, event.payloadObject()["mentor"_L1].toString()});
    } else if (is(verb::Certified)) {
        const QJsonObject payload = event.payloadObject();
        if (const auto old = m_keys.find(payload["replaces"_L1].toString());
            old != m_keys.end() && old->account == event.learner)
            old->until = std::min(old->until, event.at);
        const QByteArray publicKey = bytesOfHex(payload["publicKey"_L1].toString(), PublicKeyBytes).value_or(QByteArray());
        const QString keyId = payload["keyId"_L1].toString();
        if (!m_keys.contains(keyId) && keyId == keyIdOf(publicKey)) {
            m_keys.insert(keyId, {event.learner, publicKey, event.id, event.at});
            m_certified.insert(event.learner, event.at);
        }
    }
}

const AccountHistory::State *AccountHistory::stateBefore(const QString &account, qint64 at) const
{
    const auto states = m_states.constFind(account);
    return states == m_states.cend() ? nullptr : lastBefore(*states, at);
}

std::optional<Role> AccountHistory::roleBefore(const QString &account, qint64 at) const
{
    if (m_founded && account == m_founded->actor)
        return Role::Root;
    const State *state = stateBefore(account, at);
    return state && state->active ? std::optional(state->role) : std::nullopt;
}

bool AccountHistory::isRegisteredBefore(const QString &account, qint64 at) const { return stateBefore(account, at) != nullptr; }

QString AccountHistory::mentorBefore(const QString &learner, qint64 at) const
{
    const auto mentorships = m_mentorships.constFind(learner);
    const Mentorship *last = mentorships == m_mentorships.cend() ? nullptr : lastBefore(*mentorships, at);
    return last ? last->mentor : QString();
}

const AccountHistory::Key *AccountHistory::key(const QString &keyId) const
{
    const auto it = m_keys.constFind(keyId);
    return it == m_keys.cend() ? nullptr : &*it;
}

QByteArray AccountHistory::rootKey() const
{
    if (!m_founded)
        return {};
    return bytesOfHex(m_founded->payloadObject()["rootKey"_L1].toString(), PublicKeyBytes).value_or(QByteArray());
}

qint64 AccountHistory::lastChange(const QString &account) const
{
    const auto states = m_states.constFind(account);
    const qint64 state = states == m_states.cend() || states->isEmpty() ? 0 : states->last().at;
    return std::max(state, m_certified.value(account));
}

}  // namespace vestibule::core
