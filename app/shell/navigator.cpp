#include "shell/navigator.h"

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHistory = 50;

QString pluginOf(const QString &viewId)
{
    return viewId.section(u'.', 0, 0);
}

}  // namespace

Navigator::Navigator(std::function<QString(const QString &)> viewOfActivity, QObject *parent)
    : QObject(parent), m_viewOfActivity(std::move(viewOfActivity))
{
}

void Navigator::openActivity(const QString &activity)
{
    const QString view = m_viewOfActivity(activity);
    if (view.isEmpty())
        problem(tr("Nothing here can show this activity. Its plugin is switched off or failed; see the plugins page."));
    else
        open(view, {{u"activity"_s, activity}});
}

QString Navigator::viewId() const
{
    return m_history.isEmpty() ? QString() : m_history.last().viewId;
}

QVariantMap Navigator::arguments() const
{
    return m_history.isEmpty() ? QVariantMap() : m_history.last().arguments;
}

void Navigator::open(const QString &viewId, const QVariantMap &arguments)
{
    m_asked = true;
    if (!m_history.isEmpty() && m_history.last().viewId == viewId && m_history.last().arguments == arguments)
        return;
    m_history.append({viewId, arguments});
    if (m_history.size() > LongestHistory)
        m_history.removeFirst();
    Q_EMIT moved();
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    m_history.removeLast();
    Q_EMIT moved();
}

void Navigator::setCount(const QString &viewId, int count)
{
    if (m_counts.value(viewId) == count)
        return;
    m_counts.insert(viewId, count);
    Q_EMIT countChanged(viewId);
}

void Navigator::reset(const QString &viewId)
{
    m_history = {{viewId, {}}};
    m_counts.clear();
    m_asked = false;
    Q_EMIT moved();
}

void Navigator::resume(const QString &viewId, const QVariantMap &arguments)
{
    if (!m_asked)
        open(viewId, arguments);
}

QString Navigator::entryOf(const QStringList &entries) const
{
    const QString now = viewId();
    if (entries.contains(now) || pluginOf(now) == "shell"_L1)
        return entries.contains(now) ? now : QString();
    QString last;
    for (const Place &place : m_history)
        if (entries.contains(place.viewId) && pluginOf(place.viewId) == pluginOf(now))
            last = place.viewId;
    if (!last.isEmpty())
        return last;
    for (const QString &entry : entries)
        if (pluginOf(entry) == pluginOf(now))
            return entry;
    for (const Place &place : m_history)
        if (entries.contains(place.viewId))
            last = place.viewId;
    return last;
}

}  // namespace vestibule::shell
