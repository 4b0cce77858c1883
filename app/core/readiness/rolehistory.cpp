#include "core/readiness/rolehistory.h"

#include <vestibule/verbs.h>

namespace vestibule::core {

RoleHistory roleHistory(const QList<Event> &events)
{
    RoleHistory history;
    for (const Event &event : events) {
        if (event.verb != QLatin1String(verb::Registered) && event.verb != QLatin1String(verb::Appointed))
            continue;
        if (const auto role = roleFromWord(event.payloadObject().value(QLatin1String("role")).toString()))
            history[event.learner].append({event.at, *role});
    }
    return history;
}

std::optional<Role> roleAt(const RoleHistory &history, const QString &account, qint64 at)
{
    std::optional<Role> role;
    const auto found = history.constFind(account);
    if (found == history.cend())
        return role;
    for (const RoleSince &change : *found) {
        if (change.since > at)
            break;
        role = change.role;
    }
    return role;
}

}  // namespace vestibule::core
