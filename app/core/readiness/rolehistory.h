// Which role an account had at which time: a sign-off counts by the role that its author had then, not by today's.
#pragma once
#include <vestibule/event.h>
#include <vestibule/roles.h>

#include <QList>
#include <QMap>

namespace vestibule::core {

struct RoleSince {
    qint64 since = 0;  // ms UTC
    Role role = Role::Trainee;
};

using RoleHistory = QMap<QString, QList<RoleSince>>;  // by account id, ascending

// From `registered` and `appointed` events of any accounts, oldest first; other events are passed over.
[[nodiscard]] RoleHistory roleHistory(const QList<Event> &events);

// Nothing when the account had no role yet.
[[nodiscard]] std::optional<Role> roleAt(const RoleHistory &history, const QString &account, qint64 at);

}  // namespace vestibule::core
