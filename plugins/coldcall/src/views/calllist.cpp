#include "views/calllist.h"

#include "attempt/calllock.h"

#include <vestibule/services.h>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

CallList::CallList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host), m_catalog(host, u"coldcall.call"_s)
{
    connect(&m_catalog, &ActivityCatalog::changed, this, &CallList::changed);
    connect(&m_catalog, &ActivityCatalog::loaded, this, &CallList::readCalls);
}

// Which way a call goes stands in its script.
void CallList::readCalls()
{
    if (m_version != m_catalog.content()->id) {
        m_version = m_catalog.content()->id;
        m_calls.clear();
        m_unread.clear();
        for (const OfferedActivity &offered : m_catalog.activities())
            m_unread << offered.activity.id;
    }
    if (!m_reading)  // else its end shows what there is by then
        readNext();
}

void CallList::readNext()
{
    m_reading = !m_unread.isEmpty();
    if (!m_reading)
        return show();
    const QString activity = m_unread.takeFirst();
    loadCall(m_host, this, m_catalog.content(), activity, [this, activity, version = m_version](const Result<CallPtr> &call) {
        if (call && version == m_version)
            m_calls.insert(activity, *call);  // one that cannot be played says so when it is opened
        readNext();
    });
}

QString CallList::lockOf(const QString &activity) const
{
    const auto found = std::ranges::find(m_catalog.activities(), activity, [](const OfferedActivity &offered) { return offered.activity.id; });
    return found == m_catalog.activities().cend() ? QString() : found->locked;
}

CallList::Row CallList::rowFor(OfferedActivity offered) const
{
    if (showsResults())
        offered.locked = callLock(m_catalog.content()->programme, offered.activity.id, [this](const QString &activity) { return lockOf(activity); });
    const CallPtr call = m_calls.value(offered.activity.id);
    const auto left = offered.attemptsLeft();
    const auto played = int(offered.history.submissions.size());
    // Elsewhere “Call: the wrong gloves” says what it is; here each row would.
    const QString title = call ? call->texts.title : offered.text.title;
    Row row{offered.activity.id, title, offered.text.summary, offered.state(), {}, offered.activity.minutes, call && call->script.incoming};
    QStringList notes;
    if (offered.history.best)
        notes << tr("best %1 %").arg(percentOf(offered.history.best));
    if (played > 0)
        notes << tr("%n attempt(s)", nullptr, played);
    if (row.state == "locked"_L1)
        notes << offered.locked;
    else if (showsResults() && left && !offered.history.passed && *left > 0)
        notes << tr("%n attempt(s) left", nullptr, *left);
    row.note = notes.join(u" · "_s);
    return row;
}

void CallList::show()
{
    beginResetModel();
    m_rows.clear();
    for (const OfferedActivity &offered : m_catalog.activities())
        m_rows.append(rowFor(offered));
    endResetModel();
    Q_EMIT changed();
}

int CallList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CallList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Activity: return row.activity;
    case Title: return row.title;
    case Summary: return row.summary;
    case Incoming: return row.incoming;
    case Minutes: return row.minutes;
    case State: return row.state;
    case Note: return row.note;
    default: return {};
    }
}

QHash<int, QByteArray> CallList::roleNames() const
{
    return {{Activity, "activity"}, {Title, "title"}, {Summary, "summary"}, {Incoming, "incoming"},
            {Minutes, "minutes"}, {State, "state"}, {Note, "note"}};
}

void CallList::openVoice() { m_host.get<INavigation>()->open(u"coldcall.voice"_s); }

void CallList::openClients() { m_host.get<INavigation>()->open(u"coldcall.clients"_s); }

void CallList::open(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_host.get<INavigation>()->open(showsResults() ? u"coldcall.call"_s : u"coldcall.plays"_s, {{u"activity"_s, m_rows[row].activity}});
}

}  // namespace vestibule::coldcall
