// What happened in a company before somebody meddles with its ledger: Anna learns, Oleg judges and signs off, Helga sets a checkpoint.
#pragma once
#include "core/ledger/verifier.h"
#include "support/company.h"

#include <functional>

namespace vestibule::test {

struct Story : Company {
    Story();

    [[nodiscard]] Event &at(const Event &event);
    [[nodiscard]] const MemoryState &stored() const { return store.state(); }

    // An attacker who holds a person's key writes the chain of that person anew from this event on.
    void resign(const QString &login, const Event &from, const std::function<void(Event &)> &change);

    Event experienced, handedIn, scored, approved, last;
};

[[nodiscard]] core::Verification verify(Company &company, bool quick = false, const QByteArray &root = {});

}  // namespace vestibule::test
