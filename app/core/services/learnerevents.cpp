#include "core/services/learnerevents.h"

#include <vestibule/verbs.h>

namespace vestibule::core {
namespace {

using Visit = std::function<void(const QString &, const QList<Event> &, const RoleHistory &)>;

constexpr qsizetype Few = 32;  // so many queries cost less than one pass over a large ledger

// What is signed of what the query finds.
Result<QList<Event>> readSigned(Store &store, SignedEvents &signedEvents, const EventQuery &query)
{
    Result<QList<Event>> events = store.ledger().read(query);
    if (!events)
        return events;
    const Result<void> kept = signedEvents.keep(store, *events);
    return kept ? events : std::unexpected(kept.error());
}

// Roles of one account, or of all when it is empty.
Result<RoleHistory> rolesOf(Store &store, SignedEvents &signedEvents, const QString &account)
{
    EventQuery query;
    query.learner = account;
    query.verbs = {QLatin1String(verb::Registered), QLatin1String(verb::Appointed)};
    const Result<QList<Event>> events = readSigned(store, signedEvents, query);
    return events ? Result<RoleHistory>(roleHistory(*events)) : std::unexpected(events.error());
}

Result<void> visitEach(Store &store, SignedEvents &signedEvents, const QSet<QString> &learners, const Visit &visit)
{
    RoleHistory roles;
    QSet<QString> known;
    for (const QString &learner : learners) {
        EventQuery query;
        query.learner = learner;
        const Result<QList<Event>> events = readSigned(store, signedEvents, query);
        if (!events)
            return std::unexpected(events.error());
        for (const Event &event : *events) {
            if (known.contains(event.actor))
                continue;
            const Result<RoleHistory> judge = rolesOf(store, signedEvents, event.actor);
            if (!judge)
                return std::unexpected(judge.error());
            roles.insert(*judge);
            known.insert(event.actor);
        }
        if (!events->isEmpty())
            visit(learner, *events, roles);
    }
    return {};
}

Result<void> visitInOnePass(Store &store, SignedEvents &signedEvents, const QSet<QString> &learners, const Visit &visit)
{
    const Result<RoleHistory> roles = rolesOf(store, signedEvents, {});
    if (!roles)
        return std::unexpected(roles.error());
    if (const Result<void> read = signedEvents.readKeys(store); !read)
        return read;
    QList<Event> events;
    const auto finishLearner = [&] {
        if (!events.isEmpty())
            visit(events.first().learner, events, *roles);
        events.clear();
    };
    const Result<void> done = store.ledger().scan(LedgerStore::Order::LearnerAt, [&](const Event &event) {
        if (!events.isEmpty() && events.first().learner != event.learner)
            finishLearner();
        if (learners.contains(event.learner) && signedEvents.isSigned(event))
            events.append(event);
        return true;
    });
    if (done)
        finishLearner();
    return done;
}

}  // namespace

Result<void> visitLearners(Store &store, SignedEvents &signedEvents, const QSet<QString> &learners, const Visit &visit)
{
    return learners.size() <= Few ? visitEach(store, signedEvents, learners, visit) : visitInOnePass(store, signedEvents, learners, visit);
}

}  // namespace vestibule::core
