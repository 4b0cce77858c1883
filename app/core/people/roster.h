// What HR does with accounts. Every deed is one signed transaction, checked before; errors say what to do.
#pragma once
#include "core/crypto/keyseal.h"
#include "core/people/actor.h"

#include <vestibule/programme.h>

#include <QMap>

namespace vestibule::core {

struct Assignment {
    QString programme;
    QString content;  // version id
    QDate start;
    QMap<QString, int> limits;  // attempts by activity, where there is a limit
};

// The limits of a programme, as an assignment carries them.
[[nodiscard]] QMap<QString, int> limitsOf(const Programme &programme);

class Roster
{
public:
    Roster(Store &store, const Actor &hr, qint64 now, SealCost cost) : m_store(store), m_hr(hr), m_now(now), m_cost(cost) {}

    // People are named by id or login.
    [[nodiscard]] Result<Person> create(const NewPerson &person, bool sample = false);
    [[nodiscard]] Result<void> appoint(const QString &person, Role role);
    [[nodiscard]] Result<void> appointMentor(const QString &learner, const QString &mentor);  // empty mentor: nobody
    [[nodiscard]] Result<void> assign(const QString &learner, const Assignment &assignment);
    // A new key under a new password; the old key is retired and the person's chain goes on.
    [[nodiscard]] Result<void> resetPassword(const QString &person, const QString &newPassword);
    [[nodiscard]] Result<void> setActive(const QString &person, bool active, const QString &reason);
    // Deletes name, login and private parts for good; the events and their chain stay.
    [[nodiscard]] Result<void> erase(const QString &person, const QString &reason);

private:
    [[nodiscard]] Result<void> checkHr() const;
    [[nodiscard]] Result<Person> subject(const QString &idOrLogin) const;
    [[nodiscard]] Result<void> checkOtherHrRemains(const Person &leaving) const;
    [[nodiscard]] Result<void> checkHasNoMentees(const Person &mentor) const;
    [[nodiscard]] Result<void> record(const Append &append) const;

    Store &m_store;
    const Actor &m_hr;
    qint64 m_now;
    SealCost m_cost;
};

}  // namespace vestibule::core
