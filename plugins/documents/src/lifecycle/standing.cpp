#include "lifecycle/standing.h"

#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QCollator>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

bool isNamingFor(const Life &life, const Event &event)
{
    return event.verb == QLatin1String(verb::Entrusted)
           && std::ranges::find(life.departments, event.payloadObject().value("department"_L1).toString(), &Agreement::department)
                  != life.departments.end();
}

// The first of them, in the order of the reader's language.
QList<Person> firstByName(QList<Person> people, qsizetype most)
{
    const QCollator collator;
    const auto end = people.begin() + std::min(most, people.size());
    std::partial_sort(people.begin(), end, people.end(), [&](const Person &a, const Person &b) { return collator.compare(a.name, b.name) < 0; });
    people.erase(end, people.end());
    return people;
}

// Those whose role can sign an agreement.
QList<Person> ableOf(const QList<Person> &people)
{
    QList<Person> able;
    for (const Person &person : people)
        if (person.active && mayAppend(QString(QLatin1String(verb::Agreed)), person.role, false, false, true))
            able.append(person);
    return firstByName(able, able.size());
}

void addSignatures(Standing &standing, const Signatures &signatures, const QList<Person> &people)
{
    QList<Person> unsignedPeople;
    for (const Person &person : people) {
        if (!person.active || person.role != Role::Trainee)
            continue;
        if (signatures.now.contains(person.id))
            ++standing.signedCount;
        else
            unsignedPeople.append(person);
    }
    standing.unsignedCount = int(unsignedPeople.size());
    standing.unsignedFirst = firstByName(std::move(unsignedPeople), Standing::MostNamed);
}

}  // namespace

Standing standingOf(const QList<Event> &events, const QList<Person> &people, const QString &activity, const ContentVersion &content, const QString &me)
{
    Standing standing;
    standing.heads = departmentHeads(events);
    standing.life = lifeOf(events, activity, textsOf(content, activity));
    for (const Event &event : events)
        if (event.learner.isEmpty() && (event.activity == activity || isNamingFor(standing.life, event)))
            standing.steps.append(event);
    for (const Person &person : people)
        standing.names.insert(person.id, person.name);
    standing.able = ableOf(people);
    const Signatures signatures = signaturesOf(events, activity, content);
    const auto mine = signatures.now.constFind(me);
    standing.signedAt = mine == signatures.now.constEnd() ? std::nullopt : std::optional(*mine);
    standing.signedBefore = signatures.before.contains(me);
    addSignatures(standing, signatures, people);
    return standing;
}

}  // namespace vestibule::documents
