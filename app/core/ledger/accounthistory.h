// What every account was at any time: role, mentor, keys. Folded from HR's events.
//
// The question is always what held *before* an event, by `at`. That is sound because an account's own events are never earlier
// than what made it what it was (Author.notBefore), and what changes an account is never earlier than what it did before
// (people/ sets notBefore to the head of the account's own chain).
#pragma once
#include <vestibule/event.h>
#include <vestibule/roles.h>

#include <QHash>

#include <limits>

namespace vestibule::core {

class AccountHistory
{
public:
    struct Key {
        QString account;
        QByteArray publicKey;
        QString certifiedBy;  // event id
        qint64 since = 0;
        qint64 until = std::numeric_limits<qint64>::max();  // at of the event that retired it
    };

    // Events of one learner oldest first; others than HR's are passed over.
    void fold(const Event &event);

    // nullopt: not registered by then. An account that was deactivated has no role.
    [[nodiscard]] std::optional<Role> roleBefore(const QString &account, qint64 at) const;
    [[nodiscard]] bool isRegisteredBefore(const QString &account, qint64 at) const;
    [[nodiscard]] QString mentorBefore(const QString &learner, qint64 at) const;
    [[nodiscard]] const Key *key(const QString &keyId) const;
    [[nodiscard]] const std::optional<Event> &founded() const { return m_founded; }
    [[nodiscard]] QByteArray rootKey() const;  // as the founded event names it; empty without one
    [[nodiscard]] bool isErased(const QString &account) const { return m_erased.contains(account); }
    // Time of the last event that changed the account's role, key or standing; 0 when there is none.
    [[nodiscard]] qint64 lastChange(const QString &account) const;

private:
    struct State {
        qint64 at;
        Role role;
        bool active;
    };
    struct Mentorship {
        qint64 at;
        QString mentor;
    };
    [[nodiscard]] const State *stateBefore(const QString &account, qint64 at) const;

    std::optional<Event> m_founded;
    QHash<QString, QList<State>> m_states;
    QHash<QString, QList<Mentorship>> m_mentorships;
    QHash<QString, Key> m_keys;
    QHash<QString, qint64> m_certified;
    QHash<QString, qint64> m_erased;
};

}  // namespace vestibule::core
