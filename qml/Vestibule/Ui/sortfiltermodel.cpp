#include "sortfiltermodel.h"

#include "rowlistmodel.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJSValue>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace vestibule::ui {

namespace {

constexpr int Few = 1000;    // rows that are arranged within a frame
constexpr int SliceMs = 4;   // of gathering, between frames
constexpr int Stride = 64;   // rows between two looks at the clock

QList<int> inOrder(int count)
{
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

}  // namespace

SortFilterModel::SortFilterModel(QObject *parent) : QAbstractListModel(parent)
{
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &SortFilterModel::gatherSome);
}

void SortFilterModel::setSource(const QVariant &source)
{
    m_source = source.userType() == qMetaTypeId<QJSValue>() ? source.value<QJSValue>().toVariant() : source;
    QAbstractItemModel *before = m_model;
    auto *model = qobject_cast<QAbstractItemModel *>(m_source.value<QObject *>());
    if (!model)
        model = new RowListModel(m_source.value<QVariantList>(), this);
    if (before != model) {
        if (before)
            before->disconnect(this);
        watch(model);
        m_model = model;
        if (qobject_cast<RowListModel *>(before) && before->parent() == this)
            before->deleteLater();
        startOver();
    }
    Q_EMIT sourceChanged();
}

void SortFilterModel::watch(const QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &SortFilterModel::startOver);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SortFilterModel::startOver);
    connect(model, &QAbstractItemModel::rowsMoved, this, &SortFilterModel::startOver);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { rowsGone(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
        valuesChanged(first.row(), last.row(), roles);
    });
    connect(model, &QObject::destroyed, this, [this] {
        m_model = nullptr;
        startOver();
    });
}

void SortFilterModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    arrange();
    Q_EMIT filterChanged();
}

void SortFilterModel::setFilterRoles(const QStringList &roles)
{
    if (roles == m_filterRoles)
        return;
    m_filterRoles = roles;
    if (!isPlain())
        arrange();
    Q_EMIT filterChanged();
}

void SortFilterModel::setSortBy(const QString &role)
{
    if (role == m_sortBy)
        return;
    m_sortBy = role;
    arrange();
    Q_EMIT sortChanged();
}

void SortFilterModel::setOrder(Qt::SortOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
    Q_EMIT sortChanged();
}

int SortFilterModel::roleOf(const QString &name) const
{
    return m_model ? m_model->roleNames().key(name.toUtf8(), -1) : -1;
}

QList<int> SortFilterModel::filterNumbers() const
{
    if (m_filterRoles.isEmpty() && m_model)
        return m_model->roleNames().keys();
    QList<int> numbers;
    for (const QString &name : m_filterRoles)
        if (const int number = roleOf(name); number >= 0)
            numbers.append(number);
    return numbers;
}

void SortFilterModel::arrange()
{
    ++m_generation;
    m_slice.stop();
    const int count = m_model ? m_model->rowCount() : 0;
    if (isPlain())
        return apply(inOrder(count));
    m_sortRole = m_sortBy.isEmpty() ? -1 : roleOf(m_sortBy);
    m_filterNumbers = filterNumbers();
    m_wanted = {.count = count, .typed = m_filterText.trimmed(), .texts = {}, .sorted = m_sortRole >= 0, .keys = {}, .order = m_order};
    m_gathered = 0;
    if (count <= Few) {
        gather(count);
        return apply(arranged(m_wanted));
    }
    setArranging(true);
    m_slice.start(0);
}

void SortFilterModel::gatherSome()
{
    QElapsedTimer spent;
    spent.start();
    while (m_gathered < m_wanted.count && spent.elapsed() < SliceMs)
        gather(std::min(m_gathered + Stride, m_wanted.count));
    if (m_gathered < m_wanted.count)
        return m_slice.start(0);
    auto *watcher = new QFutureWatcher<QList<int>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        if (generation == m_generation)
            apply(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([wanted = std::exchange(m_wanted, {})] { return arranged(wanted); }));
}

void SortFilterModel::gather(int until)
{
    for (; m_gathered < until; ++m_gathered) {
        const QModelIndex at = m_model->index(m_gathered, 0);
        if (m_wanted.sorted)
            m_wanted.keys.append(at.data(m_sortRole));
        if (m_wanted.typed.isEmpty())
            continue;
        QString text;
        for (const int role : std::as_const(m_filterNumbers))
            text += at.data(role).toString() + u'\n';
        m_wanted.texts.append(text);
    }
}

void SortFilterModel::apply(const QList<int> &rows)
{
    setArranging(false);
    if (rows == m_rows)
        return;
    const bool another = rows.size() != m_rows.size();
    if (another)
        beginResetModel();
    else
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_rows = rows;
    if (another)
        endResetModel();
    else
        Q_EMIT layoutChanged({}, VerticalSortHint);
    if (another)
        Q_EMIT countChanged();
}

void SortFilterModel::setArranging(bool arranging)
{
    if (m_arranging == arranging)
        return;
    m_arranging = arranging;
    Q_EMIT arrangingChanged();
}

// Nothing of what was shown is known to be there still.
void SortFilterModel::startOver()
{
    beginResetModel();
    m_rows.clear();
    const int count = m_model ? m_model->rowCount() : 0;
    if (isPlain())
        m_rows = inOrder(count);
    endResetModel();
    arrange();
    Q_EMIT countChanged();
}

void SortFilterModel::rowsInserted(int first, int last)
{
    if (m_model->rowCount() == last - first + 1)
        return startOver();  // the first ones: a ListModel has no roles before them
    const int more = last - first + 1;
    if (isPlain()) {
        beginInsertRows({}, first, last);
        m_rows = inOrder(m_model->rowCount());
        endInsertRows();
        Q_EMIT countChanged();
        return;
    }
    for (int &row : m_rows)
        if (row >= first)
            row += more;
    arrange();
}

void SortFilterModel::rowsGone(int first, int last)
{
    const int fewer = last - first + 1;
    if (isPlain()) {
        beginRemoveRows({}, first, last);
        m_rows = inOrder(m_model->rowCount());
        endRemoveRows();
        Q_EMIT countChanged();
        return;
    }
    for (int shown = int(m_rows.size()) - 1; shown >= 0; --shown) {
        if (m_rows[shown] > last) {
            m_rows[shown] -= fewer;
        } else if (m_rows[shown] >= first) {
            beginRemoveRows({}, shown, shown);
            m_rows.removeAt(shown);
            endRemoveRows();
        }
    }
    Q_EMIT countChanged();
    arrange();
}

void SortFilterModel::valuesChanged(int first, int last, const QList<int> &roles)
{
    const auto changed = [&](int row) { return row >= first && row <= last; };
    const auto begin = std::ranges::find_if(m_rows, changed);
    if (begin != m_rows.end()) {
        const auto end = std::find_if(m_rows.rbegin(), m_rows.rend(), changed);
        Q_EMIT dataChanged(index(int(begin - m_rows.begin())), index(int(m_rows.rend() - end) - 1), roles);
    }
    const auto matters = [this](int role) { return role == m_sortRole || m_filterNumbers.contains(role); };
    if (!isPlain() && (roles.isEmpty() || std::ranges::any_of(roles, matters)))
        arrange();
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

int SortFilterModel::sourceRow(int row) const { return m_rows.value(row, -1); }

int SortFilterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SortFilterModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_model->index(m_rows[index.row()], 0).data(role) : QVariant();
}

QHash<int, QByteArray> SortFilterModel::roleNames() const
{
    return m_model ? m_model->roleNames() : QHash<int, QByteArray>();
}

}  // namespace vestibule::ui
