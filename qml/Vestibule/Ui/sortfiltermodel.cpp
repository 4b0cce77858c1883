#include "sortfiltermodel.h"

#include "rowlistmodel.h"

#include <QJSValue>

namespace vestibule::ui {

SortFilterModel::SortFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(this, changed, this, &SortFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &SortFilterModel::countChanged);
    connect(this, &QAbstractItemModel::layoutChanged, this, &SortFilterModel::countChanged);
}

void SortFilterModel::setSource(const QVariant &source)
{
    m_source = source.userType() == qMetaTypeId<QJSValue>() ? source.value<QJSValue>().toVariant() : source;
    QAbstractItemModel *before = sourceModel();
    QAbstractItemModel *model = qobject_cast<QAbstractItemModel *>(m_source.value<QObject *>());
    if (!model)
        model = new RowListModel(m_source.value<QVariantList>(), this);
    if (before) {
        disconnect(before, &QAbstractItemModel::rowsInserted, this, &SortFilterModel::resolveLateRoles);
        disconnect(before, &QAbstractItemModel::modelReset, this, &SortFilterModel::resolveRoles);
    }
    setSourceModel(model);
    if (qobject_cast<RowListModel *>(before) && before->parent() == this)
        before->deleteLater();
    connect(model, &QAbstractItemModel::rowsInserted, this, &SortFilterModel::resolveLateRoles, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &SortFilterModel::resolveRoles, Qt::UniqueConnection);
    resolveRoles();
    Q_EMIT sourceChanged();
    Q_EMIT countChanged();
}

void SortFilterModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_filterWords = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT filterChanged();
}

void SortFilterModel::setFilterRoles(const QStringList &roles)
{
    if (roles == m_filterRoles)
        return;
    m_filterRoles = roles;
    resolveRoles();
    Q_EMIT filterChanged();
}

void SortFilterModel::setSortBy(const QString &role)
{
    if (role == m_sortBy)
        return;
    m_sortBy = role;
    resolveRoles();
    Q_EMIT sortChanged();
}

void SortFilterModel::setOrder(Qt::SortOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    resort();
    Q_EMIT sortChanged();
}

QVariantMap SortFilterModel::get(int row) const
{
    QVariantMap values;
    const QModelIndex at = index(row, 0);
    if (!at.isValid())
        return values;
    const QHash<int, QByteArray> names = roleNames();
    for (auto role = names.cbegin(); role != names.cend(); ++role)
        values.insert(QString::fromUtf8(role.value()), at.data(role.key()));
    return values;
}

int SortFilterModel::sourceRow(int row) const { return mapToSource(index(row, 0)).row(); }

bool SortFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    return std::all_of(m_filterWords.cbegin(), m_filterWords.cend(), [&](const QString &word) {
        return std::any_of(m_filterNumbers.cbegin(), m_filterNumbers.cend(), [&](int role) {
            return at.data(role).toString().contains(word, Qt::CaseInsensitive);
        });
    });
}

bool SortFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

QList<int> SortFilterModel::roleNumbers(const QStringList &names) const
{
    const QHash<int, QByteArray> roles = sourceModel() ? sourceModel()->roleNames() : QHash<int, QByteArray>();
    if (names.isEmpty())
        return roles.keys();
    QList<int> numbers;
    for (const QString &name : names) {
        if (const int number = roles.key(name.toUtf8(), -1); number >= 0)
            numbers.append(number);
    }
    return numbers;
}

void SortFilterModel::resolveRoles()
{
    m_filterNumbers = roleNumbers(m_filterRoles);
    const QList<int> sorted = m_sortBy.isEmpty() ? QList<int>() : roleNumbers({m_sortBy});
    setSortRole(sorted.isEmpty() ? -1 : sorted.constFirst());
    invalidateFilter();
    resort();
}

// A ListModel has no roles before its first row.
void SortFilterModel::resolveLateRoles()
{
    if (m_filterNumbers.isEmpty())
        resolveRoles();
}

void SortFilterModel::resort() { sort(sortRole() < 0 ? -1 : 0, m_order); }

}  // namespace vestibule::ui
