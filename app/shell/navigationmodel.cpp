#include "shell/navigationmodel.h"

#include <algorithm>

namespace vestibule::shell {

NavigationModel::NavigationModel(Navigator &navigator, QObject *parent) : QAbstractListModel(parent), m_navigator(navigator)
{
    const auto changed = [this](const QList<int> &roles) {
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), roles);
    };
    connect(&navigator, &Navigator::moved, this, [this, changed] {
        findCurrent();
        changed({Current});
        Q_EMIT currentRowChanged();
    });
    connect(&navigator, &Navigator::countsChanged, this, [changed] { changed({Waiting}); });
}

void NavigationModel::setEntries(const QList<NavigationEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    findCurrent();
    endResetModel();
    Q_EMIT currentRowChanged();
}

void NavigationModel::findCurrent()
{
    QStringList ids;
    for (const NavigationEntry &entry : std::as_const(m_entries))
        ids << entry.viewId;
    m_current = m_navigator.entryOf(ids);
}

int NavigationModel::currentRow() const
{
    const auto entry = std::ranges::find(m_entries, m_current, &NavigationEntry::viewId);
    return entry == m_entries.end() ? -1 : int(entry - m_entries.begin());
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NavigationEntry &entry = m_entries[index.row()];
    switch (role) {
    case ViewId: return entry.viewId;
    case Label: return entry.label;
    case IconName: return entry.iconName;
    case Waiting: return m_navigator.count(entry.viewId);
    case Current: return m_current == entry.viewId;
    default: return {};
    }
}

QHash<int, QByteArray> NavigationModel::roleNames() const
{
    return {{ViewId, "viewId"}, {Label, "label"}, {IconName, "iconName"}, {Waiting, "waiting"}, {Current, "current"}};
}

}  // namespace vestibule::shell
