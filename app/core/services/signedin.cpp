#include "core/services/signedin.h"

#include <QCoreApplication>

namespace vestibule::core {

Result<Person> viewerOf(Store &store, const Actor &actor)
{
    const Result<std::optional<Person>> me = store.accounts().byId(actor.person.id);
    if (!me)
        return std::unexpected(me.error());
    if (!*me || !(*me)->active)
        return fail(ErrorCode::Refused, QCoreApplication::translate("People", "Your account was deactivated."),
                    QCoreApplication::translate("People", "Ask HR."));
    return **me;
}

Result<Person> visiblePerson(Store &store, const Person &viewer, const QString &idOrLogin)
{
    Result<Person> person = personOf(store, idOrLogin);
    const bool hidden = person ? !maySee(viewer, *person) : person.error().code == ErrorCode::NotFound && viewer.role != Role::Hr;
    return hidden ? notYoursToSee(idOrLogin) : person;  // who is there and who is not is not told to everybody
}

Result<QList<Person>> visiblePeople(Store &store, const Person &viewer)
{
    if (viewer.role == Role::Hr)
        return store.accounts().people();
    QList<Person> visible{viewer};
    if (viewer.role == Role::Mentor) {
        const Result<QList<Person>> mentees = store.accounts().menteesOf(viewer.id);
        if (!mentees)
            return mentees;
        visible += *mentees;
    }
    return visible;
}

Result<Event> visibleEvent(Store &store, const Actor &actor, const QString &id, const QString &missing)
{
    const Result<Person> me = viewerOf(store, actor);
    if (!me)
        return std::unexpected(me.error());
    const Result<std::optional<Event>> event = store.ledger().find(id);
    if (!event)
        return std::unexpected(event.error());
    if (!*event)
        return fail(ErrorCode::NotFound, missing);
    if (const auto learner = visiblePerson(store, *me, (*event)->learner); !learner)
        return std::unexpected(learner.error());
    return **event;
}

void announce(LedgerNotifier &notifier, const QString &learner, const QString &verb, const QString &activity)
{
    QMetaObject::invokeMethod(
        &notifier, [&notifier, learner, verb, activity] { Q_EMIT notifier.appended(learner, verb, activity); },
        Qt::QueuedConnection);
}

}  // namespace vestibule::core
