// What the people are called whom the signed-in person may see. GUI thread; a view is not made wait for thousands of them.
#pragma once
#include <vestibule/async.h>
#include <vestibule/people.h>

#include <QHash>

namespace vestibule {

using Names = QHash<QString, QString>;  // account id → name

[[nodiscard]] inline Names namesOf(const QList<Person> &people)
{
    Names names;
    for (const Person &person : people)
        names.insert(person.id, person.name);
    return names;
}

// Those of everybody the signed-in person may see: `handler(const Result<Names> &)`, unless `context` or the session is gone by then.
template <class Handler>
void whenNamed(HostContext &host, QObject *context, Handler handler)
{
    const auto named = host.get<IPeople>()->visible().then(QtFuture::Launch::Async, [](const Result<QList<Person>> &people) -> Result<Names> {
        return people ? Result<Names>(namesOf(*people)) : std::unexpected(people.error());
    });
    whenReady(host, named, context, std::move(handler));
}

}  // namespace vestibule
