// Work in the store as the signed-in person: the one pattern of all services.
//
// The services are made after the runner and destroyed after it was closed: work that is under way refers to them.
#pragma once
#include "core/services/sessioncontext.h"

#include <vestibule/ledger.h>

namespace vestibule::core {

class SignedIn
{
public:
    SignedIn(StoreRunner &store, const SessionContext &session) : m_store(store), m_session(session) {}

    // work runs on the store's thread; without a session it does not run at all.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> run(std::function<Result<T>(Store &, const Actor &)> work,
                                         StoreRunner::AtClose atClose = StoreRunner::AtClose::Cancel) const
    {
        const Result<Session> session = m_session.session();
        if (!session)
            return ready(Result<T>(std::unexpected(session.error())));
        return m_store.run<T>([actor = session->actor(), work = std::move(work)](Store &store) { return work(store, actor); }, atClose);
    }

private:
    StoreRunner &m_store;
    const SessionContext &m_session;
};

// The signed-in person as the store has them now, if their account is still active.
[[nodiscard]] Result<Person> viewerOf(Store &store, const Actor &actor);
// Somebody by id or login, if the viewer may see them; else Refused.
[[nodiscard]] Result<Person> visiblePerson(Store &store, const Person &viewer, const QString &idOrLogin);
// Everybody the viewer may see, oneself included.
[[nodiscard]] Result<QList<Person>> visiblePeople(Store &store, const Person &viewer);

// An event about somebody whom the signed-in person may see. missing: what to say when there is none.
[[nodiscard]] Result<Event> visibleEvent(Store &store, const Actor &actor, const QString &id, const QString &missing);

// Tells the window from any thread that something was recorded.
void announce(LedgerNotifier &notifier, const QString &learner, const QString &verb, const QString &activity = {});

}  // namespace vestibule::core
