#include "rowmodel.h"

#include <vestibule/async.h>

#include <QSet>

#include <algorithm>

namespace vestibule::mentoring {

RowModel::RowModel(QStringList roles, QObject *parent) : QAbstractListModel(parent), m_roles(std::move(roles)) {}

RowModel::~RowModel() { releaseAside(std::move(m_rows)); }

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const int name = role - Qt::UserRole - 1;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || name < 0 || name >= m_roles.size())
        return {};
    return m_rows[index.row()].value(m_roles[name]);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < int(m_roles.size()); ++i)
        names.insert(Qt::UserRole + 1 + i, m_roles[i].toUtf8());
    return names;
}

int RowModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, [this](const QVariantMap &row) { return keyOf(row); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariantMap RowModel::get(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row] : QVariantMap();
}

void RowModel::setRows(const QList<QVariantMap> &rows)
{
    // When most rows go, one reset is cheaper than removing them singly.
    if (!m_rows.isEmpty() && m_rows.size() - rows.size() < 20) {
        QSet<QString> kept;
        for (const QVariantMap &row : rows)
            kept.insert(keyOf(row));
        for (int i = count() - 1; i >= 0; --i) {
            if (kept.contains(keyOf(std::as_const(m_rows)[i])))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
    }
    const auto key = [this](const QVariantMap &row) { return keyOf(row); };
    if (std::ranges::equal(std::as_const(m_rows), rows, {}, key, key)) {
        releaseAside(std::exchange(m_rows, rows));
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        releaseAside(std::exchange(m_rows, rows));
        endResetModel();
    }
    Q_EMIT countChanged();
}

void RowModel::setValue(int row, const QString &role, const QVariant &value)
{
    const auto name = m_roles.indexOf(role);
    if (row < 0 || row >= m_rows.size() || name < 0 || m_rows[row].value(role) == value)
        return;
    m_rows[row].insert(role, value);
    Q_EMIT dataChanged(index(row), index(row), {int(Qt::UserRole + 1 + name)});
}

}  // namespace vestibule::mentoring
