#include "views/gymlist.h"

#include "attempt/memory.h"
#include "views/shownresult.h"

namespace vestibule::pricegym {

GymList::GymList(HostContext &host, QObject *parent) : ActivityList(host, QStringLiteral("pricegym.level"), parent) {}

QVariant GymList::data(const QModelIndex &index, int role) const
{
    if (role == Practise && checkIndex(index, CheckIndexOption::IndexIsValid))
        return titlesOf(memoryOf(rows()[index.row()].history.submissions).missed());
    return ActivityList::data(index, role);
}

QHash<int, QByteArray> GymList::roleNames() const
{
    QHash<int, QByteArray> names = ActivityList::roleNames();
    names.insert(Practise, "practise");
    return names;
}

}  // namespace vestibule::pricegym
