#include "support/company.h"

#include "core/people/record.h"

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace core;

Company::Company()
{
    const SealCost cost = SealCost::cheapest();
    founded = must(foundCompany(
        store, {u"Aquilon"_s, u"Europe/Moscow"_s, {u"helga"_s, u"Helga Stein"_s, Role::Hr, passwordOf(u"helga"_s)}, false}, now,
        cost));
    const Actor hr = actor(u"helga"_s);
    Roster roster(store, hr, ++now, cost);
    const auto create = [&](const QString &login, const QString &name, Role role) {
        (void)must(roster.create({login, name, role, passwordOf(login)}));
    };
    create(u"oleg"_s, u"Oleg Ivanov"_s, Role::Mentor);
    create(u"anna"_s, u"Anna Petrova"_s, Role::Trainee);
    create(u"boris"_s, u"Boris Orlov"_s, Role::Trainee);
    create(u"arthur"_s, u"Arthur Smirnov"_s, Role::Administrator);
    must(roster.appointMentor(u"anna"_s, u"oleg"_s));
    now += 1000;
}

Person Company::person(const QString &login) { return must(personOf(store, login)); }

Session Company::session(const QString &login)
{
    return must(authenticate(store, guard, login, SecretBytes::fromText(passwordOf(login)), now));
}

Result<Event> Company::record(const QString &login, const EventDraft &draft)
{
    const Result<QList<Event>> events = core::record(store, actor(login), appendOf(draft), now);
    return events ? Result<Event>(events->first()) : std::unexpected(events.error());
}

EventDraft Company::draft(const char *verb, const QString &learner, const QString &activity)
{
    EventDraft draft;
    draft.verb = QLatin1String(verb);
    draft.learner = id(learner);
    draft.activity = activity;
    return draft;
}

}  // namespace vestibule::test
