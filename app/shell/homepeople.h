// What Home says of everybody in training: the figures, and the people who come first. In the interface language; any thread.
#pragma once
#include <vestibule/readiness.h>

#include <QVariantList>

namespace vestibule::shell {

// Home shows what comes first; the rest is one step away, in lists that can hold it.
inline constexpr qsizetype HomeRows = 8;

struct HomePeople {
    QVariantList figures;  // see HomeModel::figures()
    QVariantList rows;     // see HomeModel::people(); who is late comes first
};
[[nodiscard]] HomePeople homePeople(const QList<Standing> &standings);

// The row that leads to so many more.
[[nodiscard]] QVariantMap homeRest(qsizetype count, const QString &viewId);

}  // namespace vestibule::shell
