#include "core/services/peopleservice.h"

#include "core/people/session.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>

namespace vestibule::core {

PeopleService::PeopleService(const Parts &parts) : m_parts(parts), m_signedIn(parts.store, parts.session) {}

template <class T>
QFuture<Result<T>> PeopleService::asHr(const char *verb, const QString &who, std::function<Result<T>(Roster &)> deed)
{
    return m_signedIn.run<T>([this, verb, who, deed = std::move(deed)](Store &store, const Actor &me) {
        Result<Person> person = personOf(store, who);
        Roster roster(store, me, m_parts.clock.now(), m_parts.cost);
        Result<T> done = deed(roster);
        if (done && !person)
            person = personOf(store, who);  // they are new
        if (done && person)
            announce(m_parts.notifier, person->id, QLatin1String(verb));
        return done;
    });
}

QFuture<Result<QList<Person>>> PeopleService::visible()
{
    return m_signedIn.run<QList<Person>>([](Store &store, const Actor &actor) -> Result<QList<Person>> {
        const Result<Person> me = viewerOf(store, actor);
        return me ? visiblePeople(store, *me) : std::unexpected(me.error());
    });
}

// Whose name stands in one's own record: who it is, and nothing else about them.
static Result<Person> nameOf(Store &store, const QString &id)
{
    const Result<Person> person = personOf(store, id);
    if (!person)
        return person;
    Person named;
    named.id = person->id;
    named.name = person->name;
    named.role = person->role;
    named.active = person->active;
    return named;
}

QFuture<Result<Person>> PeopleService::find(const QString &idOrLogin)
{
    return m_signedIn.run<Person>([idOrLogin](Store &store, const Actor &actor) -> Result<Person> {
        const Result<Person> me = viewerOf(store, actor);
        if (!me)
            return std::unexpected(me.error());
        const bool myMentor = !me->mentor.isEmpty() && idOrLogin == me->mentor;
        return myMentor ? nameOf(store, idOrLogin) : visiblePerson(store, *me, idOrLogin);
    });
}

QFuture<Result<Person>> PeopleService::create(const NewPerson &person)
{
    return asHr<Person>(verb::Registered, person.login, [person](Roster &roster) { return roster.create(person); });
}

QFuture<Result<void>> PeopleService::appointMentor(const QString &learner, const QString &mentor)
{
    return asHr<void>(mentor.isEmpty() ? verb::Unmentored : verb::Mentored, learner,
                      [learner, mentor](Roster &roster) { return roster.appointMentor(learner, mentor); });
}

QFuture<Result<void>> PeopleService::assignProgramme(const QString &learner, const QString &programme, QDate start)
{
    const auto assign = [this, learner, programme, start](const Result<ContentPtr> &content) -> QFuture<Result<void>> {
        if (!content)
            return ready(Result<void>(std::unexpected(content.error())));
        if ((*content)->programme.id != programme)
            return ready(Result<void>(
                fail(ErrorCode::NotFound,
                     QCoreApplication::translate("People", "The content in force has no programme “%1”.").arg(programme),
                     QCoreApplication::translate("People", "Choose “%1”, or publish a pack that has it.")
                         .arg((*content)->programme.id),
                     QCoreApplication::translate("People", "Nothing was changed."))));
        const Assignment assignment{programme, (*content)->id, start, limitsOf((*content)->programme)};
        return asHr<void>(verb::Assigned, learner,
                          [learner, assignment](Roster &roster) { return roster.assign(learner, assignment); });
    };
    return m_parts.content.current().then(assign).unwrap();
}

QFuture<Result<void>> PeopleService::resetPassword(const QString &person, const QString &newPassword)
{
    return asHr<void>(verb::Certified, person,
                      [person, newPassword](Roster &roster) { return roster.resetPassword(person, newPassword); });
}

QFuture<Result<void>> PeopleService::setActive(const QString &person, bool active, const QString &reason)
{
    return asHr<void>(active ? verb::Reactivated : verb::Deactivated, person,
                      [person, active, reason](Roster &roster) { return roster.setActive(person, active, reason); });
}

QFuture<Result<void>> PeopleService::appoint(const QString &person, Role role)
{
    return asHr<void>(verb::Appointed, person, [person, role](Roster &roster) { return roster.appoint(person, role); });
}

QFuture<Result<void>> PeopleService::erase(const QString &person, const QString &reason)
{
    return asHr<void>(verb::Erased, person, [person, reason](Roster &roster) { return roster.erase(person, reason); });
}

QFuture<Result<void>> PeopleService::changePassword(const QString &oldPassword, const QString &newPassword)
{
    return m_signedIn.run<void>([this, oldPassword, newPassword](Store &store, const Actor &me) {
        return core::changePassword(store, me.person, SecretBytes::fromText(oldPassword), newPassword, m_parts.cost);
    });
}

}  // namespace vestibule::core
