// Who agrees for a department. HR names them in events of their own, the last one holds.
#pragma once
#include <vestibule/event.h>
#include <vestibule/export.h>

#include <QList>

namespace vestibule {

struct DepartmentHead {
    QString department;
    QString person;  // account id
    QString event;   // that named them: what an agreement rests on
    qint64 at = 0;

    bool operator==(const DepartmentHead &) const = default;
};

// events: oldest first; all but `entrusted` are passed over. By name, without departments that nobody agrees for any more.
[[nodiscard]] VESTIBULE_SDK_EXPORT QList<DepartmentHead> departmentHeads(const QList<Event> &events);

// Null when nobody agrees for it.
[[nodiscard]] VESTIBULE_SDK_EXPORT const DepartmentHead *headOf(const QList<DepartmentHead> &heads, const QString &department);

}  // namespace vestibule
