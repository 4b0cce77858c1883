#include "rowlistmodel.h"

#include <QSet>

namespace vestibule::ui {

RowListModel::RowListModel(const QVariantList &rows, QObject *parent) : QAbstractListModel(parent)
{
    QSet<QString> known;
    for (const QVariant &row : rows) {
        const QVariantMap values = row.toMap();
        m_rows.append(values);
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (known.contains(value.key()))
                continue;
            known.insert(value.key());
            m_roles.insert(Qt::UserRole + int(m_roles.size()), value.key().toUtf8());
        }
    }
}

int RowListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_rows.at(index.row()).value(QString::fromUtf8(m_roles.value(role)));
}

}  // namespace vestibule::ui
