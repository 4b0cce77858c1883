// A plugin's own tables: named statements from its sql/ folder, run off the GUI thread.
#pragma once
#include <vestibule/result.h>

#include <QFuture>
#include <QVariantMap>

namespace vestibule {

// `name` is the "-- name: x" of a statement in plugins/<id>/sql/*.sql; parameters are bound by name (":learner").
struct TableCall {
    QString name;
    QVariantMap parameters;
};

class ITables
{
public:
    static constexpr char id[] = "vestibule.tables";
    static constexpr int version = 1;

    [[nodiscard]] virtual QFuture<Result<QList<QVariantMap>>> query(const TableCall &call) = 0;
    // All in one transaction; the number of rows changed.
    [[nodiscard]] virtual QFuture<Result<qint64>> execute(const QList<TableCall> &calls) = 0;

protected:
    ~ITables() = default;
};

}  // namespace vestibule
