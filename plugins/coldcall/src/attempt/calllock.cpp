#include "attempt/calllock.h"

#include <algorithm>

namespace vestibule::coldcall {

namespace {

bool asksFor(const QList<Requirement> &requirements, const QString &activity)
{
    return std::ranges::any_of(requirements, [&](const Requirement &one) { return one.activity == activity || asksFor(one.of, activity); });
}

bool isAskedFor(const Programme &programme, const QString &activity)
{
    return std::ranges::any_of(programme.stages, [&](const Stage &stage) { return asksFor(stage.requirements, activity); });
}

}  // namespace

QString callLock(const Programme &programme, const QString &activity, const std::function<QString(const QString &)> &lockOf)
{
    const Activity *own = programme.activity(activity);
    if (const QString locked = lockOf(activity); !locked.isEmpty() || !own || isAskedFor(programme, activity))
        return locked;
    QString first;
    for (const Activity &other : programme.activities) {
        if (other.kind != own->kind || !isAskedFor(programme, other.id))
            continue;
        const QString locked = lockOf(other.id);
        if (locked.isEmpty())
            return {};
        if (first.isEmpty())
            first = locked;
    }
    return first;
}

}  // namespace vestibule::coldcall
