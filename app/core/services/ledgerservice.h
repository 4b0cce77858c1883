// ILedger: appending and reading facts as the signed-in person.
#pragma once
#include "core/ledger/signedevents.h"
#include "core/people/throttle.h"
#include "core/services/countersign.h"
#include "core/services/signedin.h"

#include <vestibule/services.h>

namespace vestibule::core {

class LedgerService final : public ILedger
{
public:
    struct Parts {
        StoreRunner &store;
        const SessionContext &session;
        const IClock &clock;
        SignInGuard &guard;  // used on the store's threads
        CountersignPrompt &prompt;
        OpenStoreAs openStoreAs;
    };
    explicit LedgerService(Parts parts);

    [[nodiscard]] QFuture<Result<Event>> append(const EventDraft &draft) override;
    [[nodiscard]] QFuture<Result<QList<Event>>> events(const EventQuery &query) override;
    [[nodiscard]] QFuture<Result<QByteArray>> privatePart(const QString &eventId) override;
    [[nodiscard]] QFuture<Result<void>> saveDraft(const QString &attempt, const QString &item,
                                                  const QByteArray &value) override;
    [[nodiscard]] QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &attempt) override;
    [[nodiscard]] QFuture<Result<Event>> submit(const QString &attempt, const EventDraft &draft) override;
    [[nodiscard]] QFuture<Result<Event>> countersign(const CountersignRequest &request) override;
    [[nodiscard]] LedgerNotifier *notifier() override { return &m_notifier; }

private:
    [[nodiscard]] QFuture<Result<Event>> askToCountersign(const CountersignRequest &request, const QString &complaint);
    [[nodiscard]] QFuture<Result<Event>> countersignAs(const StoreCredentials &credentials, const CountersignRequest &request);
    [[nodiscard]] Result<Event> recordOne(Store &store, const Actor &actor, const EventDraft &draft,
                                          const QString &finishAttempt = {});

    Parts m_parts;
    SignedIn m_signedIn;
    SignedEvents m_signed;
    LedgerNotifier m_notifier;
};

}  // namespace vestibule::core
