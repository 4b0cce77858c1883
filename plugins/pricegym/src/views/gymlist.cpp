#include "views/gymlist.h"

#include <vestibule/services.h>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

GymList::GymList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host), m_catalog(host, u"pricegym.level"_s)
{
    connect(&m_catalog, &ActivityCatalog::changed, this, &GymList::changed);
    connect(&m_catalog, &ActivityCatalog::loaded, this, &GymList::show);
}

GymList::Row GymList::rowFor(const OfferedActivity &offered) const
{
    const auto left = offered.attemptsLeft();
    Row row{offered.activity.id, offered.text.title, offered.text.summary, offered.state(), {}, offered.activity.minutes};
    QStringList notes;
    if (offered.history.best)
        notes << tr("best %1 %").arg(percentOf(offered.history.best));
    if (row.state == "locked"_L1)
        notes << offered.locked;
    else if (left && !offered.history.passed && *left > 0)
        notes << tr("%n attempt(s) left", nullptr, *left);
    row.note = notes.join(u" · "_s);
    return row;
}

void GymList::show()
{
    beginResetModel();
    m_rows.clear();
    for (const OfferedActivity &offered : m_catalog.activities())
        m_rows.append(rowFor(offered));
    endResetModel();
}

int GymList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GymList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Activity: return row.activity;
    case Title: return row.title;
    case Summary: return row.summary;
    case Minutes: return row.minutes;
    case State: return row.state;
    case Note: return row.note;
    default: return {};
    }
}

QHash<int, QByteArray> GymList::roleNames() const
{
    return {{Activity, "activity"}, {Title, "title"}, {Summary, "summary"}, {Minutes, "minutes"}, {State, "state"}, {Note, "note"}};
}

void GymList::open(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_host.get<INavigation>()->open(u"pricegym.training"_s, {{u"activity"_s, m_rows[row].activity}});
}

}  // namespace vestibule::pricegym
