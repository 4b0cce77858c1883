#include "core/services/ledgerservice.h"

#include "core/people/record.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::core {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

// Several people's events as one answer.
QList<Event> merged(QList<Event> events, int limit)
{
    std::ranges::sort(events, {}, [](const Event &event) { return std::tie(event.at, event.actor, event.seq); });
    return limit > 0 && events.size() > limit ? events.last(limit) : events;
}

// What is about the company is for everybody. Only the verbs of a query that are about nobody else: without verbs it asks for people.
Result<QList<Event>> readCompany(Store &store, EventQuery query)
{
    query.verbs.removeIf([](const QString &verb) {
        const VerbRule *rule = verbRule(verb);
        return !rule || rule->abouts != Abouts(About::Company);
    });
    return query.verbs.isEmpty() ? QList<Event>() : store.ledger().read(query);
}

Result<QList<Event>> readVisible(Store &store, const Actor &actor, EventQuery query)
{
    const Result<Person> me = viewerOf(store, actor);
    if (!me)
        return std::unexpected(me.error());
    if (!query.learner.isEmpty()) {
        const Result<Person> learner = visiblePerson(store, *me, query.learner);
        return learner ? store.ledger().read(query) : std::unexpected(learner.error());
    }
    if (me->role == Role::Hr)
        return store.ledger().read(query);
    const Result<QList<Person>> people = visiblePeople(store, *me);
    if (!people)
        return std::unexpected(people.error());
    const Result<QList<Event>> company = readCompany(store, query);
    if (!company)
        return company;
    QList<Event> all = *company;
    for (const Person &person : *people) {
        query.learner = person.id;
        Result<QList<Event>> events = store.ledger().read(query);
        if (!events)
            return events;
        all += *events;
    }
    return merged(std::move(all), query.limit);
}

Result<QByteArray> readPrivatePart(Store &store, const Actor &actor, const QString &eventId)
{
    const Result<Event> event = visibleEvent(store, actor, eventId, Text::tr("This event is not there."));
    if (!event)
        return std::unexpected(event.error());
    const Result<std::optional<QByteArray>> part = store.ledger().privatePart(eventId);
    if (!part)
        return std::unexpected(part.error());
    if (!*part)
        return fail(ErrorCode::NotFound, Text::tr("This event has no private part, or it was erased."));
    return **part;
}

}  // namespace

LedgerService::LedgerService(Parts parts) : m_parts(std::move(parts)), m_signedIn(m_parts.store, m_parts.session) {}

Result<Event> LedgerService::recordOne(Store &store, const Actor &actor, const EventDraft &draft, const QString &finishAttempt)
{
    if (isReservedVerb(draft.verb))
        return fail(ErrorCode::Refused, Text::tr("“%1” is recorded by the program itself, not by a plugin.").arg(draft.verb),
                    Text::tr("Use the people or content pages."), Text::tr("Nothing was recorded."));
    Append append = appendOf(draft);
    append.finishAttempt = finishAttempt;
    const Result<QList<Event>> events = record(store, actor, append, m_parts.clock.now());
    if (!events)
        return std::unexpected(events.error());
    for (const Event &event : *events)
        announce(m_notifier, event.learner, event.verb, event.activity);
    return events->first();
}

QFuture<Result<Event>> LedgerService::append(const EventDraft &draft)
{
    return m_signedIn.run<Event>([this, draft](Store &store, const Actor &me) { return recordOne(store, me, draft); });
}

QFuture<Result<QList<Event>>> LedgerService::events(const EventQuery &query)
{
    return m_signedIn.run<QList<Event>>([this, query](Store &store, const Actor &me) {
        Result<QList<Event>> visible = readVisible(store, me, query);
        if (!visible)
            return visible;
        const Result<void> kept = m_signed.keep(store, *visible);
        return kept ? visible : std::unexpected(kept.error());
    });
}

QFuture<Result<QByteArray>> LedgerService::privatePart(const QString &eventId)
{
    return m_signedIn.run<QByteArray>([eventId](Store &store, const Actor &me) { return readPrivatePart(store, me, eventId); });
}

QFuture<Result<void>> LedgerService::saveDraft(const QString &attempt, const QString &item, const QByteArray &value)
{
    return m_signedIn.run<void>(
        [this, attempt, item, value](Store &store, const Actor &me) {
            return store.drafts().save(me.person.id, attempt, item, value, m_parts.clock.now());
        },
        StoreRunner::AtClose::Finish);
}

QFuture<Result<QHash<QString, QByteArray>>> LedgerService::drafts(const QString &attempt)
{
    return m_signedIn.run<QHash<QString, QByteArray>>(
        [attempt](Store &store, const Actor &me) { return store.drafts().drafts(me.person.id, attempt); });
}

QFuture<Result<Event>> LedgerService::submit(const QString &attempt, const EventDraft &draft)
{
    return m_signedIn.run<Event>([this, attempt, draft](Store &store, const Actor &me) {
        EventDraft complete = draft;
        if (!complete.refs.contains(attempt))
            complete.refs.append(attempt);
        return recordOne(store, me, complete, attempt);
    });
}

QFuture<Result<Event>> LedgerService::countersign(const CountersignRequest &request)
{
    const Result<Session> session = m_parts.session.session();
    if (!session)
        return ready(Result<Event>(std::unexpected(session.error())));
    CountersignRequest complete = request;
    if (complete.draft.learner.isEmpty() && !complete.draft.aboutCompany)
        complete.draft.learner = session->person.id;
    return askToCountersign(complete, {});
}

// Steps run in the notifier's thread, the GUI's: the prompt is a dialog.
QFuture<Result<Event>> LedgerService::askToCountersign(const CountersignRequest &request, const QString &complaint)
{
    return m_parts.prompt.ask(request, complaint)
        .then(&m_notifier,
              [this, request](Result<StoreCredentials> credentials) {
                  return credentials ? countersignAs(*credentials, request)
                                     : ready(Result<Event>(std::unexpected(credentials.error())));
              })
        .unwrap();
}

QFuture<Result<Event>> LedgerService::countersignAs(const StoreCredentials &credentials, const CountersignRequest &request)
{
    const std::shared_ptr<StoreRunner> runner = m_parts.openStoreAs(credentials);
    const auto password = std::make_shared<SecretBytes>(SecretBytes::fromText(credentials.password));
    const QString login = credentials.login;
    const QString me = m_parts.session.me().id;
    const auto sign = [this, request, login, password, me](Store &store) -> Result<Event> {
        const Result<Session> other = authenticate(store, m_parts.guard, login, *password, m_parts.clock.now());
        password->wipe();
        if (!other)
            return std::unexpected(other.error());
        if (other->person.id == me)
            return fail(ErrorCode::Refused, Text::tr("Somebody else has to sign this."),
                        Text::tr("Enter that person's login and password."));
        if (!request.roles.testFlag(other->person.role))
            return fail(ErrorCode::Refused, Text::tr("%1 does not have the role that this needs.").arg(other->person.name),
                        Text::tr("Ask somebody who has it."));
        Result<Event> event = recordOne(store, other->actor(), request.draft);
        other->key->wipe();
        return event;
    };
    return runner->run<Event>(sign)
        .then(&m_notifier,
              [this, request, runner](Result<Event> event) {
                  const bool askAgain =
                      !event && (event.error().code == ErrorCode::Unauthenticated || event.error().code == ErrorCode::Refused);
                  return askAgain ? askToCountersign(request, event.error().message()) : ready(std::move(event));
              })
        .unwrap();
}

}  // namespace vestibule::core
