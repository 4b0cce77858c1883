// How another person signs one thing at this desk: the shell asks, the composition root opens the store for them.
#pragma once
#include "core/store/store.h"

#include <vestibule/ledger.h>

namespace vestibule::core {

class CountersignPrompt
{
public:
    virtual ~CountersignPrompt() = default;
    // Shows title and statement and asks for login and password. complaint: why the try before did not work; empty at first.
    // Cancelled when the dialog is closed. Called in the GUI thread, finished in any.
    [[nodiscard]] virtual QFuture<Result<StoreCredentials>> ask(const CountersignRequest &request,
                                                                const QString &complaint) = 0;
};

// A runner for that person: SQLite gives the one that is there, PostgreSQL a connection of their own, closed with the last
// reference.
using OpenStoreAs = std::function<std::shared_ptr<StoreRunner>(const StoreCredentials &credentials)>;

}  // namespace vestibule::core
