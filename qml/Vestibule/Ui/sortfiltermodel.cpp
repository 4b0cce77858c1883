#include "sortfiltermodel.h"

#include "rowlistmodel.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHash>
#include <QJSValue>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace vestibule::ui {

namespace {

constexpr int Gone = -1;     // in the place of a row that the source has no more
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
        rememberKeys();
        const bool sameRoles = before && before->roleNames() == model->roleNames();
        if (before)
            before->disconnect(this);
        watch(model);
        m_model = model;
        if (qobject_cast<RowListModel *>(before) && before->parent() == this)
            before->deleteLater();
        if (sameRoles)
            sourceRenewed();
        else
            startOver();
    }
    Q_EMIT sourceChanged();
}

void SortFilterModel::watch(const QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SortFilterModel::rememberKeys);
    connect(model, &QAbstractItemModel::modelReset, this, &SortFilterModel::sourceRenewed);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &SortFilterModel::rememberKeys);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SortFilterModel::sourceRenewed);
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, &SortFilterModel::rememberKeys);
    connect(model, &QAbstractItemModel::rowsMoved, this, &SortFilterModel::sourceRenewed);
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
        return show(inOrder(count));
    m_sortRole = m_sortBy.isEmpty() ? -1 : roleOf(m_sortBy);
    m_filterNumbers = filterNumbers();
    m_wanted = {.count = count, .typed = m_filterText.trimmed(), .texts = {}, .sorted = m_sortRole >= 0, .keys = {}, .order = m_order};
    m_gathered = 0;
    if (count <= Few) {
        gather(count);
        return show(arranged(m_wanted));
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
            show(watcher->result());
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

void SortFilterModel::show(const QList<int> &rows)
{
    setArranging(false);
    if (rows == m_rows && !m_stale)
        return;
    change(rows);
}

void SortFilterModel::change(const QList<int> &rows)
{
    Q_EMIT aboutToRearrange();
    const auto before = m_rows.size();
    const int followed = m_stale ? std::min(m_followed, int(rows.size()) - 1) : placeAfter(m_rows, m_followed, rows);
    const RowChanges changes = rowChanges(m_rows, rows);
    if (std::exchange(m_stale, false) || m_rows.isEmpty() || rows.isEmpty())
        changeAll(rows);
    else if (changes.gone.isEmpty() && changes.come.isEmpty())
        changeOrder(rows);
    else if (!changes.reordered && changes.isFew())
        changeRuns(changes, rows);
    else
        changeAll(rows);
    if (before != m_rows.size())
        Q_EMIT countChanged();
    m_followed = followed;
    Q_EMIT followedChanged();
    Q_EMIT rearranged();
}

void SortFilterModel::changeOrder(const QList<int> &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QList<int> before = std::exchange(m_rows, rows);
    const QModelIndexList old = persistentIndexList();
    for (const QModelIndex &one : old)
        changePersistentIndex(one, index(placeAfter(before, one.row(), m_rows)));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SortFilterModel::changeRuns(const RowChanges &changes, const QList<int> &rows)
{
    for (const RowRun &run : changes.gone) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_rows.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const RowRun &run : changes.come) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_rows.insert(run.first, run.count, 0);
        std::copy_n(rows.begin() + run.first, run.count, m_rows.begin() + run.first);
        endInsertRows();
    }
}

void SortFilterModel::changeAll(const QList<int> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SortFilterModel::setArranging(bool arranging)
{
    if (m_arranging == arranging)
        return;
    m_arranging = arranging;
    Q_EMIT arrangingChanged();
}

void SortFilterModel::rememberKeys()
{
    m_keys.clear();
    const int role = m_keyRole.isEmpty() ? -1 : roleOf(m_keyRole);
    if (role < 0)
        return;
    m_keys.reserve(m_rows.size());
    for (const int row : std::as_const(m_rows))
        m_keys.append(m_model->index(row, 0).data(role).toString());
}

// The source has other rows, or the same ones elsewhere: those whose keys are known stay where they are shown until the new order is there.
void SortFilterModel::sourceRenewed()
{
    const QStringList keys = std::exchange(m_keys, {});
    const int role = keys.isEmpty() ? -1 : roleOf(m_keyRole);
    if (role < 0)
        return startOver();
    QHash<QString, qsizetype> places;
    places.reserve(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        places.insert(keys[i], i);
    m_rows.fill(Gone);
    for (int row = 0, count = m_model->rowCount(); row < count; ++row)
        if (const auto place = places.constFind(m_model->index(row, 0).data(role).toString()); place != places.cend())
            m_rows[*place] = row;
    dropGone();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    arrange();
}

// Nothing of what was shown is known to be there still.
void SortFilterModel::startOver()
{
    m_stale = true;
    const int count = m_model ? m_model->rowCount() : 0;
    if (!isPlain() && count > Few)
        change({});
    arrange();
}

void SortFilterModel::dropGone()
{
    QList<int> left = m_rows;
    if (left.removeAll(Gone) > 0)
        change(left);
}

void SortFilterModel::rowsInserted(int first, int last)
{
    if (m_model->rowCount() == last - first + 1)
        return startOver();  // the first ones: a ListModel has no roles before them
    for (int &row : m_rows)
        if (row >= first)
            row += last - first + 1;
    arrange();
}

void SortFilterModel::rowsGone(int first, int last)
{
    for (int &row : m_rows)
        row = row > last ? row - (last - first + 1) : row >= first ? Gone : row;
    dropGone();
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

int SortFilterModel::rowOf(const QString &key) const
{
    const int role = m_keyRole.isEmpty() ? -1 : roleOf(m_keyRole);
    if (role < 0)
        return -1;
    const auto found = std::ranges::find_if(m_rows, [&](int row) { return m_model->index(row, 0).data(role).toString() == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SortFilterModel::sourceRow(int row) const { return m_rows.value(row, -1); }

int SortFilterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SortFilterModel::data(const QModelIndex &index, int role) const
{
    if (!m_model || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_model->index(m_rows[index.row()], 0).data(role);
}

QHash<int, QByteArray> SortFilterModel::roleNames() const
{
    return m_model ? m_model->roleNames() : QHash<int, QByteArray>();
}

}  // namespace vestibule::ui
