// Accounts and keys as the tables beside the ledger have them, held against the events that made them.
#pragma once
#include "core/ledger/findings.h"
#include "core/store/accountstore.h"

#include <vestibule/projector.h>

namespace vestibule::core {

class AccountRowCheck
{
public:
    void fold(const Event &event);  // per learner oldest first
    void notePrivatePart(const QString &eventId, const QByteArray &part);
    void checkPeople(const QList<Person> &people, const QStringList &unregistered, Findings &findings) const;
    void checkKeys(const QList<AccountKey> &keys, Findings &findings) const;

private:
    struct Account {
        QString registered;  // event id
        qint64 at = 0;
        bool sample = false;
        bool erased = false;
        QString login, name;
        ProjectedRow row;
    };
    struct Key {
        QString certified;
        qint64 at = 0;
        ProjectedRow row;
    };
    [[nodiscard]] static QString whyDifferent(const Account &account, const Person &person);

    QHash<QString, Account> m_accounts;
    QHash<QString, QString> m_accountByEvent;
    QHash<QString, Key> m_keys;  // by account and key id
};

}  // namespace vestibule::core
