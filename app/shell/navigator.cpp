#include "shell/navigator.h"

#include "shell/notices/waiting.h"

#include <algorithm>

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
    connect(this, &Navigator::moved, this, &Navigator::trailChanged);
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
    go({viewId, arguments});
}

void Navigator::jump(const QString &viewId, const QVariantMap &arguments)
{
    go({viewId, arguments, true});
}

void Navigator::go(Place place)
{
    m_asked = true;
    if (this->viewId() == place.viewId && this->arguments() == place.arguments && !m_history.isEmpty())
        return;
    m_leaveGuard.leave([this, place = std::move(place)]() mutable {
        if (place.step == 0)
            place.step = ++m_steps;
        m_history.append(std::move(place));
        if (m_history.size() > LongestHistory)
            m_history.removeFirst();
        Q_EMIT moved();
    });
}

void Navigator::back()
{
    if (!canGoBack())
        return;
    m_leaveGuard.leave([this] {
        m_history.removeLast();
        Q_EMIT moved();
    });
}

void Navigator::setCount(const QString &viewId, int count)
{
    if (m_counts.value(viewId) == count)
        return;
    m_counts.insert(viewId, count);
    Q_EMIT countsChanged();
}

void Navigator::setWaiting(const QList<Waiting> &waiting)
{
    QHash<QString, int> counts;
    QSet<std::pair<QString, QString>> seen;
    for (const Waiting &thing : waiting) {
        const QString entry = homeEntryOf(thing.viewId);
        const bool known = !thing.subject.isEmpty() && seen.contains({entry, thing.subject});
        if (entry.isEmpty() || known)
            continue;
        seen.insert({entry, thing.subject});
        counts[entry] += 1;
    }
    if (counts == m_waiting)
        return;
    m_waiting = counts;
    Q_EMIT countsChanged();
}

QString Navigator::homeEntryOf(const QString &viewId) const
{
    const QStringList way = homeOf(viewId) << viewId;
    const auto isEntry = [this](const QString &one) {
        const KnownView *view = known(one);
        return view && view->inNavigation;
    };
    const auto found = std::find_if(way.rbegin(), way.rend(), isEntry);
    return found == way.rend() ? QString() : *found;
}

void Navigator::reset(const QString &viewId)
{
    m_leaveGuard.setWarning({});
    m_history = {{.viewId = viewId, .step = ++m_steps}};
    m_counts.clear();
    m_waiting.clear();
    m_asked = false;
    Q_EMIT moved();
}

void Navigator::resume(const QString &viewId, const QVariantMap &arguments)
{
    if (!m_asked)
        jump(viewId, arguments);
}

QString Navigator::title() const
{
    return m_history.isEmpty() ? QString() : m_history.last().title;
}

void Navigator::setTitle(const QString &title)
{
    if (m_history.isEmpty() || m_history.last().title == title)
        return;
    m_history.last().title = title;
    Q_EMIT titleChanged();
}

void Navigator::setViews(const QList<KnownView> &views)
{
    m_views = views;
    for (Place &place : m_history)
        place.title.clear();
    Q_EMIT trailChanged();
}

const KnownView *Navigator::known(const QString &viewId) const
{
    const auto found = std::ranges::find(m_views, viewId, &KnownView::id);
    return found == m_views.end() ? nullptr : &*found;
}

const KnownView *Navigator::parentOf(const KnownView &view) const
{
    const auto first = [this](const auto &fits) {
        const auto found = std::ranges::find_if(m_views, fits);
        return found == m_views.end() ? nullptr : &*found;
    };
    if (const KnownView *above = view.below.isEmpty() ? nullptr : first([&](const KnownView &other) { return other.place == view.below; }))
        return above;
    if (!view.parent.isEmpty())
        return known(view.parent);
    return first([&](const KnownView &other) { return other.inNavigation && pluginOf(other.id) == pluginOf(view.id); });
}

QStringList Navigator::homeOf(const QString &viewId) const
{
    QStringList above;
    const KnownView *view = known(viewId);
    for (view = parentOf(view ? *view : KnownView{viewId, {}}); view; view = isTop(view->id) ? nullptr : parentOf(*view))
        above.prepend(view->id);
    return above;
}

bool Navigator::isTop(const QString &viewId) const
{
    const KnownView *view = known(viewId);
    if (view && view->inNavigation)
        return true;
    return pluginOf(viewId) == "shell"_L1 && (!view || view->parent.isEmpty());
}

// The entries of the navigation are called the same everywhere; Home greets people in its title.
QString Navigator::titleOf(const Place &place) const
{
    const KnownView *view = known(place.viewId);
    return view && (view->inNavigation || place.title.isEmpty()) ? view->title : place.title;
}

QList<Navigator::Place> Navigator::above() const
{
    QList<Place> way;
    for (const Place &place : m_history) {
        const bool top = isTop(place.viewId);
        if (top || place.jumped)
            way.clear();
        if (place.jumped && !top) {
            QStringList home = homeOf(place.viewId);
            if (home.isEmpty() && known(u"shell.home"_s))
                home.append(u"shell.home"_s);
            for (const QString &viewId : std::as_const(home))
                way.append({viewId, {}});
        }
        // A view of the same kind stands beside the one before, as the next page does; or the way has come back to it.
        way.erase(std::ranges::find(way, place.viewId, &Place::viewId), way.end());
        way.append(place);
    }
    return way.mid(0, std::max<qsizetype>(0, way.size() - 1));
}

QStringList Navigator::trail() const
{
    QStringList titles;
    for (const Place &place : above())
        titles << titleOf(place);
    return titles;
}

void Navigator::openTrail(int index)
{
    if (const QList<Place> places = above(); index >= 0 && index < places.size())
        go({.viewId = places[index].viewId, .arguments = places[index].arguments, .step = places[index].step});
}

QString Navigator::entryOf(const QStringList &entries) const
{
    const QString now = viewId();
    if (entries.contains(now) || pluginOf(now) == "shell"_L1)
        return entries.contains(now) ? now : QString();
    QStringList way;
    for (const Place &place : above())
        way << place.viewId;
    const auto lowest = [&entries](const QStringList &places, const QString &plugin = {}) {
        const auto fits = [&](const QString &place) { return entries.contains(place) && (plugin.isEmpty() || pluginOf(place) == plugin); };
        const auto found = std::find_if(places.rbegin(), places.rend(), fits);
        return found == places.rend() ? QString() : *found;
    };
    for (const QString &entry : {lowest(way, pluginOf(now)), lowest(homeOf(now))})
        if (!entry.isEmpty())
            return entry;
    return lowest(way);
}

}  // namespace vestibule::shell
