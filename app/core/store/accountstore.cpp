#include "core/store/accountstore.h"

namespace vestibule::core {

Result<QList<Person>> AccountStore::menteesOf(const QString &mentor)
{
    Result<QList<Person>> all = people();
    if (all)
        all->removeIf([&mentor](const Person &person) { return person.mentor != mentor; });
    return all;
}

}  // namespace vestibule::core
