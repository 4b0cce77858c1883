#include "views/calllist.h"

#include "views/gate.h"

#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

CallList::CallList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, &CallList::refresh);  // anything may open a stage
    refresh();
}

bool CallList::showsResults() const
{
    return m_host.get<IPeople>()->me().role == vestibule::Role::Trainee;
}

void CallList::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_again = false;
    Q_EMIT changed();
    const QString me = m_host.get<IPeople>()->me().id;
    whenReady(m_host, m_host.get<IContent>()->of(me), this, [this, me](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        EventQuery query;
        query.learner = me;
        for (const vestibule::Activity &activity : (*content)->programme.activities)
            if (activity.kind == "coldcall.call"_L1)
                query.activities << activity.id;
        if (m_version != (*content)->id) {
            m_version = (*content)->id;
            m_calls.clear();
            m_unread = query.activities;
        }
        whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this, content = *content](const Result<QList<Event>> &events) {
            if (!events)
                return fail(events.error());
            findGates(m_host, this, [this, content, events = *events](const Result<Readiness> &standing) {
                if (!standing)
                    return fail(standing.error());
                loadCalls(content, [this, content, events, standing = *standing] { show(*content, events, standing); });
            });
        });
    });
}

void CallList::loadCalls(const ContentPtr &content, const std::function<void()> &next)
{
    if (m_unread.isEmpty())
        return next();
    const QString activity = m_unread.takeFirst();
    loadCall(m_host, this, content, activity, [this, content, activity, next](const Result<CallPtr> &call) {
        if (call)
            m_calls.insert(activity, *call);  // one that cannot be played says so when it is opened
        loadCalls(content, next);
    });
}

CallList::Row CallList::rowFor(const vestibule::Activity &activity, const ContentVersion &content, const History &history,
                               const Readiness &standing) const
{
    const TextEntry text = content.text(m_host.get<IContent>()->language(), activityKey(activity.id));
    const CallPtr call = m_calls.value(activity.id);
    const auto left = history.attemptsLeft(activity);
    const QString locked = showsResults() ? whyLocked(standing, content, m_host.get<IContent>()->language(), activity.id) : QString();
    Row row{activity.id, text.title, text.summary, u"new"_s, {}, activity.minutes, call && call->script.incoming};
    if (history.running)
        row.state = u"running"_s;
    else if (history.passed)
        row.state = u"passed"_s;
    else if (left == 0)
        row.state = u"none"_s;
    else if (!locked.isEmpty())
        row.state = u"locked"_s;
    else if (!history.calls.isEmpty())
        row.state = u"again"_s;
    QStringList notes;
    if (history.best)
        notes << tr("best %1 %").arg(percentOf(history.best));
    if (!history.calls.isEmpty())
        notes << tr("%n attempt(s)", nullptr, int(history.calls.size()));
    if (showsResults() && left && !history.passed && *left > 0 && row.state != "locked"_L1)
        notes << tr("%n attempt(s) left", nullptr, *left);
    if (row.state == "locked"_L1)
        notes << locked;
    row.note = notes.join(u" · "_s);
    return row;
}

void CallList::show(const ContentVersion &content, const QList<Event> &events, const Readiness &standing)
{
    const auto histories = historiesOf(events);
    beginResetModel();
    m_rows.clear();
    for (const vestibule::Activity &activity : content.programme.activities)
        if (activity.kind == "coldcall.call"_L1)
            m_rows.append(rowFor(activity, content, histories.value(activity.id), standing));
    endResetModel();
    m_error.reset();
    m_loading = false;
    Q_EMIT changed();
    if (m_again)
        refresh();
}

void CallList::fail(const Error &error)
{
    m_error = error;
    m_loading = false;
    Q_EMIT changed();
    if (m_again)
        refresh();
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

void CallList::open(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_host.get<INavigation>()->open(showsResults() ? u"coldcall.call"_s : u"coldcall.plays"_s, {{u"activity"_s, m_rows[row].activity}});
}

QVariantMap CallList::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::coldcall
