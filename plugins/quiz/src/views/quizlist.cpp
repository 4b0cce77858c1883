#include "views/quizlist.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <algorithm>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

QuizList::QuizList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this](const QString &, const QString &, const QString &activity) {
        if (activity.startsWith("quiz:"_L1))
            refresh();
    });
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
    whenReady(m_host.get<IContent>()->of(me), this, [this, me](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        EventQuery query;
        query.learner = me;
        for (const vestibule::Activity &activity : (*content)->programme.activities)
            if (activity.kind == "quiz.test"_L1)
                query.activities << activity.id;
        whenReady(m_host.get<ILedger>()->events(query), this, [this, content = *content](const Result<QList<Event>> &events) {
            if (!events)
                return fail(events.error());
            show(*content, *events);
        });
    });
}

QuizList::Row QuizList::rowFor(const vestibule::Activity &activity, const ContentVersion &content, const QList<Event> &events) const
{
    const TextEntry text = content.text(m_host.get<IContent>()->language(), activityKey(activity.id));
    Row row{activity.id, text.title, text.summary, u"new"_s, {}, activity.minutes};
    int begun = 0;
    int granted = 0;
    std::optional<qint64> best;
    bool passed = false;
    for (const Event &event : events) {
        if (event.activity != activity.id)
            continue;
        if (event.verb == QLatin1String(verb::Attempted)) {
            begun += 1;
            row.state = u"running"_s;
        } else if (event.verb == QLatin1String(verb::Granted)) {
            granted += event.payloadObject().value("attempts"_L1).toInt();
        } else if (event.verb == QLatin1String(verb::Completed) || event.verb == QLatin1String(verb::Scored)) {
            row.state = event.score ? u"again"_s : u"waiting"_s;
            if (event.score)
                best = std::max(best.value_or(0), *event.score);
            passed |= event.passed.value_or(false);
        }
    }
    if (passed && row.state != "running"_L1)
        row.state = u"passed"_s;
    QStringList notes;
    if (best)
        notes << tr("best %1 %").arg(*best * 100 / ScoreUnit);
    if (activity.attempts && !passed)
        notes << tr("%n attempt(s) left", nullptr, std::max(0, *activity.attempts + granted - begun));
    row.note = notes.join(u" · "_s);
    return row;
}

void QuizList::show(const ContentVersion &content, const QList<Event> &events)
{
    beginResetModel();
    m_rows.clear();
    for (const vestibule::Activity &activity : content.programme.activities)
        if (activity.kind == "quiz.test"_L1)
            m_rows.append(rowFor(activity, content, events));
    endResetModel();
    m_problem.clear();
    m_loading = false;
    Q_EMIT changed();
    if (m_again)
        refresh();
}

void QuizList::fail(const Error &error)
{
    m_problem = error.message();
    m_loading = false;
    Q_EMIT changed();
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

}  // namespace vestibule::quiz
