// What the tests of the view models have in common.
#pragma once
#include "fakehost.h"

#include <QAbstractItemModel>

namespace vestibule::readiness {

inline QVariant cell(const QAbstractItemModel &model, int row, const char *role)
{
    return model.index(row, 0).data(model.roleNames().key(role));
}

// -1: there is none.
inline int rowOf(const QAbstractItemModel &model, const char *role, const QString &value)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (cell(model, row, role).toString() == value)
            return row;
    return -1;
}

inline Standing standing(const QString &id, const QString &name, bool assigned, const Readiness &readiness = {})
{
    Standing one{sample::anna(), assigned, readiness};
    one.person.id = id;
    one.person.name = name;
    return one;
}

inline Error refusal()
{
    return {ErrorCode::Refused, QStringLiteral("Not today."), QStringLiteral("Nothing was changed."), QStringLiteral("Try again."), {}};
}

}  // namespace vestibule::readiness
