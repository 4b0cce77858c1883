#include <vestibule/activitycatalog.h>

#include <vestibule/gate.h>
#include <vestibule/readinesstext.h>

namespace vestibule {

using namespace Qt::StringLiterals;

QString OfferedActivity::state() const
{
    if (history.running)
        return u"running"_s;
    if (history.passed)
        return u"passed"_s;
    if (history.waits())
        return u"waiting"_s;
    if (attemptsLeft() == 0)
        return u"none"_s;
    if (!locked.isEmpty())
        return u"locked"_s;
    return history.submissions.isEmpty() ? u"new"_s : u"again"_s;
}

ActivityCatalog::ActivityCatalog(HostContext &host, const QString &kind, QObject *parent) : QObject(parent), m_host(host), m_kind(kind)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, &ActivityCatalog::refresh);
    refresh();
}

bool ActivityCatalog::isForLearner() const
{
    return m_host.get<IPeople>()->me().role == Role::Trainee;
}

void ActivityCatalog::refresh()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_again = false;
    Q_EMIT changed();
    load();
}

void ActivityCatalog::load()
{
    const QString me = m_host.get<IPeople>()->me().id;
    whenReady(m_host, m_host.get<IContent>()->of(me), this, [this, me](const Result<ContentPtr> &content) {
        if (!content)
            return finish(content.error());
        EventQuery query;
        query.learner = me;
        for (const Activity &activity : (*content)->programme.activities)
            if (activity.kind == m_kind)
                query.activities << activity.id;
        whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this, content = *content](const Result<QList<Event>> &events) {
            if (!events)
                return finish(events.error());
            findGates(m_host, this, [this, content, events = *events](const Result<Readiness> &standing) {
                if (!standing)
                    return finish(standing.error());
                show(content, events, *standing);
            });
        });
    });
}

void ActivityCatalog::show(const ContentPtr &content, const QList<Event> &events, const Readiness &standing)
{
    const QString language = m_host.get<IContent>()->language();
    const auto histories = historiesOf(events);
    m_content = content;
    m_activities.clear();
    for (const Activity &activity : content->programme.activities)
        if (activity.kind == m_kind)
            m_activities.append({activity, content->text(language, activityKey(activity.id)), histories.value(activity.id),
                                 isForLearner() ? whyLocked(standing, *content, language, activity.id) : QString()});
    finish({});
}

void ActivityCatalog::finish(const std::optional<Error> &error)
{
    m_error = error;
    m_loading = false;
    if (!error)
        Q_EMIT loaded();
    Q_EMIT changed();
    if (m_again)
        refresh();
}

}  // namespace vestibule
