#include "core/services/reviewsservice.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::core {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

struct Submission {
    Event event;
    QByteArray privatePart;
};

// Oldest due first; what has no due day comes last.
Result<QList<ReviewItem>> sorted(Result<QList<ReviewItem>> items)
{
    const auto place = [](const ReviewItem &item) { return std::tuple(!item.due.isValid(), item.due, item.at, item.event); };
    if (items)
        std::ranges::sort(*items, {}, place);
    return items;
}

Result<QList<ReviewItem>> pendingFor(Store &store, const Actor &actor)
{
    const Result<Person> me = viewerOf(store, actor);
    if (!me)
        return std::unexpected(me.error());
    if (me->role != Role::Mentor && me->role != Role::Hr)
        return QList<ReviewItem>();
    QStringList learners;  // empty: all, for HR
    if (me->role == Role::Mentor) {
        const Result<QList<Person>> people = visiblePeople(store, *me);
        if (!people)
            return std::unexpected(people.error());
        for (const Person &person : *people)
            if (person.id != me->id)
                learners.append(person.id);
        if (learners.isEmpty())
            return QList<ReviewItem>();
    }
    Result<QList<ReviewItem>> items = store.ledger().openReviews(learners);
    if (items)
        items->removeIf([&me](const ReviewItem &item) { return item.learner == me->id; });  // nobody judges themselves
    return sorted(std::move(items));
}

Result<Submission> submissionOf(Store &store, const Actor &actor, const QString &eventId)
{
    const Result<Event> event = visibleEvent(store, actor, eventId, Text::tr("This hand-in is not there."));
    if (!event)
        return std::unexpected(event.error());
    if (event->verb != QLatin1String(verb::Completed))
        return fail(ErrorCode::InvalidArgument, Text::tr("Only what was handed in can be scored again."));
    const Result<std::optional<QByteArray>> part = store.ledger().privatePart(eventId);
    if (!part)
        return std::unexpected(part.error());
    return Submission{*event, part->value_or(QByteArray())};
}

}  // namespace

ReviewsService::ReviewsService(StoreRunner &store, const SessionContext &session, ViewOf viewOf, RescoreWith rescoreWith)
    : m_signedIn(store, session), m_viewOf(std::move(viewOf)), m_rescoreWith(std::move(rescoreWith))
{}

QFuture<Result<QList<ReviewItem>>> ReviewsService::pending() { return m_signedIn.run<QList<ReviewItem>>(pendingFor); }

QFuture<Result<QList<ReviewItem>>> ReviewsService::waitingFor(const QString &learner)
{
    return m_signedIn.run<QList<ReviewItem>>([learner](Store &store, const Actor &actor) -> Result<QList<ReviewItem>> {
        const Result<Person> me = viewerOf(store, actor);
        if (!me)
            return std::unexpected(me.error());
        const Result<Person> person = visiblePerson(store, *me, learner);
        if (!person)
            return std::unexpected(person.error());
        return sorted(store.ledger().openReviews({person->id}));
    });
}

QFuture<Result<Rescore>> ReviewsService::rescore(const QString &eventId)
{
    return m_signedIn.run<Submission>([eventId](Store &store, const Actor &me) { return submissionOf(store, me, eventId); })
        .then([this](const Result<Submission> &submission) {
            return submission ? m_rescoreWith(submission->event, submission->privatePart)
                              : ready(Result<Rescore>(std::unexpected(submission.error())));
        })
        .unwrap();
}

}  // namespace vestibule::core
