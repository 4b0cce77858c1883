#include "core/ledger/signedevents.h"

#include "core/crypto/hash.h"
#include "core/crypto/signer.h"
#include "core/ledger/signedform.h"

#include <algorithm>

namespace vestibule::core {

Result<void> SignedEvents::readKeys(Store &store)
{
    const auto company = store.accounts().company();
    if (!company)
        return std::unexpected(company.error());
    const Result<QList<AccountKey>> keys = store.accounts().keys();
    if (!keys)
        return std::unexpected(keys.error());
    m_keys.clear();
    for (const AccountKey &key : *keys)
        m_keys.insert(key.keyId, {key.account, key.publicKey, key.since});
    if (*company)
        m_keys.insert(keyIdOf((*company)->rootKey), {(*company)->rootAccount, (*company)->rootKey, 0});
    return {};
}

bool SignedEvents::isSigned(const Event &event)
{
    const auto key = m_keys.constFind(event.keyId);
    if (key == m_keys.cend() || key->account != event.actor || event.at <= key->since)
        return false;
    const QByteArray hash = eventHash(event);
    if (hexOf(hash) != event.hash)
        return false;
    const std::optional<QByteArray> signature = bytesOfHex(event.signature, SignatureBytes);
    if (!signature)
        return false;
    const QByteArray checked = hash + *signature;
    if (m_checked.contains(checked))
        return true;
    if (!verifySignature(key->publicKey, hash, *signature))
        return false;
    m_checked.insert(checked);
    return true;
}

Result<void> SignedEvents::keep(Store &store, QList<Event> &events)
{
    const auto hasNewKey = [this](const Event &event) { return !m_keys.contains(event.keyId); };
    if (std::ranges::any_of(events, hasNewKey))
        if (const Result<void> read = readKeys(store); !read)
            return read;
    events.removeIf([this](const Event &event) { return !isSigned(event); });
    return {};
}

}  // namespace vestibule::core
