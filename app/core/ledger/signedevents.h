// Only what somebody signed counts. A row that came into the ledger by another way than our append (a database role may insert rows
// of its own on PostgreSQL) has no signature of a certified key: readers pass it over, and `ledger verify` names it.
#pragma once
#include "core/store/store.h"

#include <QSet>

namespace vestibule::core {

// Remembers keys and what was checked: a signature costs as much as a hundred hashes. On the store's thread only.
class SignedEvents
{
public:
    // Leaves out the events that are not as the holder of a certified key signed them.
    [[nodiscard]] Result<void> keep(Store &store, QList<Event> &events);

    // The same one by one, where the store cannot be asked in between: readKeys before.
    [[nodiscard]] Result<void> readKeys(Store &store);
    [[nodiscard]] bool isSigned(const Event &event);

private:
    struct Key {
        QString account;
        QByteArray publicKey;
        qint64 since = 0;
    };
    QHash<QString, Key> m_keys;  // by key id
    QSet<QByteArray> m_checked;  // signatures with their hashes
};

}  // namespace vestibule::core
