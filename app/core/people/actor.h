// Somebody who acts: who they are and how they sign. What people/ and services/ do in the store is done as an Actor.
#pragma once
#include "core/store/store.h"

namespace vestibule::core {

struct Actor {
    Person person;
    Author author;
};

// Refused unless the actor's account is still active, in that role, and signs with the key in use: HR may have changed it
// since the sign-in. Gives the account as it is now.
[[nodiscard]] Result<Person> stillActing(Store &store, const Actor &actor);

// True when `viewer` may see what is recorded about `other`: oneself, a mentor's mentees, for HR everybody.
[[nodiscard]] bool maySee(const Person &viewer, const Person &other);
[[nodiscard]] bool isMenteeOf(const Person &learner, const Person &mentor);

// Refused, with words that name both the deed and the roles that may do it.
[[nodiscard]] Result<void> checkMayAppend(const QString &verb, const Person &actor, const Person *learner);

// Refused, in the same words everywhere.
[[nodiscard]] std::unexpected<Error> notYoursToSee(const QString &idOrLogin);
[[nodiscard]] std::unexpected<Error> noSuchPerson(const QString &idOrLogin);

// By id or login; NotFound.
[[nodiscard]] Result<Person> personOf(Store &store, const QString &idOrLogin);

}  // namespace vestibule::core
