// Set-up of a company: the root key, the company, the first HR account; and what the root key is for afterwards.
#pragma once
#include "core/crypto/keyseal.h"
#include "core/store/store.h"

namespace vestibule::core {

struct Founding {
    QString company;
    QString timezone;  // IANA
    NewPerson hr;      // the first account; its role is HR whatever it says
    bool sample = false;
};

struct Founded {
    Person hr;
    QString trustRoot;       // hex of the root's public key: to be noted outside the database
    QString recoveryPhrase;  // shown once
};

// Makes the root key, founds the company, certifies the first HR account, seals the root key under the phrase and wipes it.
// Conflict when the database has a company.
[[nodiscard]] Result<Founded> foundCompany(Store &store, const Founding &founding, qint64 now, SealCost cost);

// When no HR account can sign in any more: the root key, opened with the phrase, certifies a new key of an active HR account.
[[nodiscard]] Result<void> recoverHr(Store &store, const QString &phrase, const QString &login, const QString &newPassword,
                                     qint64 now, SealCost cost);

}  // namespace vestibule::core
