#include "views/quizlist.h"

#include "attempt/history.h"
#include "views/gate.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

QuizList::QuizList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, &QuizList::refresh);  // anything may open a stage
    refresh();
}

bool QuizList::showsResults() const
{
    return m_host.get<IPeople>()->me().role == vestibule::Role::Trainee;
}

void QuizList::refresh()
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
            if (activity.kind == "quiz.test"_L1)
                query.activities << activity.id;
        whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this, content = *content](const Result<QList<Event>> &events) {
            if (!events)
                return fail(events.error());
            findGates(m_host, this, [this, content, events = *events](const Result<Readiness> &standing) {
                if (!standing)
                    return fail(standing.error());
                show(*content, events, *standing);
            });
        });
    });
}

QuizList::Row QuizList::rowFor(const vestibule::Activity &activity, const ContentVersion &content, const History &history,
                                const Readiness &standing) const
{
    const TextEntry text = content.text(m_host.get<IContent>()->language(), activityKey(activity.id));
    const auto left = history.attemptsLeft(activity);
    const QString locked = whyLocked(standing, content, m_host.get<IContent>()->language(), activity.id);
    Row row{activity.id, text.title, text.summary, u"new"_s, {}, activity.minutes};
    if (history.running)
        row.state = u"running"_s;
    else if (history.passed)
        row.state = u"passed"_s;
    else if (history.waits())
        row.state = u"waiting"_s;
    else if (left == 0)
        row.state = u"none"_s;
    else if (!locked.isEmpty())
        row.state = u"locked"_s;
    else if (history.submission)
        row.state = u"again"_s;
    QStringList notes;
    if (history.best)
        notes << tr("best %1 %").arg(*history.best * 100 / ScoreUnit);
    if (row.state == "locked"_L1)
        notes << locked;
    else if (showsResults() && left && !history.passed && *left > 0)
        notes << tr("%n attempt(s) left", nullptr, *left);
    row.note = notes.join(u" · "_s);
    return row;
}

void QuizList::show(const ContentVersion &content, const QList<Event> &events, const Readiness &standing)
{
    const auto histories = historiesOf(events);
    beginResetModel();
    m_rows.clear();
    for (const vestibule::Activity &activity : content.programme.activities)
        if (activity.kind == "quiz.test"_L1)
            m_rows.append(rowFor(activity, content, histories.value(activity.id), standing));
    endResetModel();
    m_error.reset();
    m_loading = false;
    Q_EMIT changed();
    if (m_again)
        refresh();
}

void QuizList::fail(const Error &error)
{
    m_error = error;
    m_loading = false;
    Q_EMIT changed();
    if (m_again)
        refresh();
}

int QuizList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuizList::data(const QModelIndex &index, int role) const
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

QHash<int, QByteArray> QuizList::roleNames() const
{
    return {{Activity, "activity"}, {Title, "title"}, {Summary, "summary"}, {Minutes, "minutes"}, {State, "state"}, {Note, "note"}};
}

void QuizList::open(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_host.get<INavigation>()->open(showsResults() ? u"quiz.attempt"_s : u"quiz.bank"_s, {{u"activity"_s, m_rows[row].activity}});
}

QVariantMap QuizList::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::quiz
