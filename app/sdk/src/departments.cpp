#include <vestibule/departments.h>

#include <vestibule/verbs.h>

#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

QList<DepartmentHead> departmentHeads(const QList<Event> &events)
{
    QMap<QString, DepartmentHead> heads;
    for (const Event &event : events) {
        if (event.verb != QLatin1String(verb::Entrusted) || !event.learner.isEmpty())
            continue;
        const QJsonObject payload = event.payloadObject();
        const QString department = payload.value("department"_L1).toString();
        const QString person = payload.value("person"_L1).toString();
        if (person.isEmpty())
            heads.remove(department);
        else
            heads.insert(department, {department, person, event.id, event.at});
    }
    return heads.values();
}

const DepartmentHead *headOf(const QList<DepartmentHead> &heads, const QString &department)
{
    const auto found = std::ranges::find(heads, department, &DepartmentHead::department);
    return found == heads.end() ? nullptr : &*found;
}

}  // namespace vestibule
