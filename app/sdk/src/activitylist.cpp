#include <vestibule/activitylist.h>

#include <vestibule/services.h>

namespace vestibule {

using namespace Qt::StringLiterals;

ActivityList::ActivityList(HostContext &host, const QString &kind, QObject *parent) : QAbstractListModel(parent), m_host(host), m_catalog(host, kind)
{
    connect(&m_catalog, &ActivityCatalog::changed, this, &ActivityList::changed);
    connect(&m_catalog, &ActivityCatalog::loaded, this, &ActivityList::show);
}

void ActivityList::show()
{
    beginResetModel();
    m_rows = m_catalog.activities();
    endResetModel();
}

QString ActivityList::noteOf(const OfferedActivity &offered) const
{
    const auto left = offered.attemptsLeft();
    QStringList notes;
    if (offered.history.best)
        notes << tr("best %1 %").arg(percentOf(offered.history.best));
    if (offered.state() == "locked"_L1)
        notes << offered.locked;
    else if (showsResults() && left && !offered.history.passed && *left > 0)
        notes << tr("%n attempt(s) left", nullptr, *left);
    return notes.join(u" · "_s);
}

int ActivityList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActivityList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfferedActivity &row = m_rows[index.row()];
    switch (role) {
    case Activity: return row.activity.id;
    case Title: return row.text.title;
    case Summary: return row.text.summary;
    case Minutes: return row.activity.minutes;
    case State: return row.state();
    case Note: return noteOf(row);
    default: return {};
    }
}

QHash<int, QByteArray> ActivityList::roleNames() const
{
    return {{Activity, "activity"}, {Title, "title"}, {Summary, "summary"}, {Minutes, "minutes"}, {State, "state"}, {Note, "note"}};
}

void ActivityList::openRow(int row, const QString &view) const
{
    if (row >= 0 && row < m_rows.size())
        m_host.get<INavigation>()->open(view, {{u"activity"_s, m_rows[row].activity.id}});
}

}  // namespace vestibule
