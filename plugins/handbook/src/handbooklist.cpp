#include "handbooklist.h"

#include <vestibule/async.h>
#include <vestibule/ledger.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/textsearch.h>
#include <vestibule/verbs.h>

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace vestibule::handbook {

using namespace Qt::StringLiterals;

QString HandbookList::Page::stateWord() const
{
    if (needs.toSign && state.signatureOutdated())
        return u"changed"_s;
    if ((!needs.toSign || state.signedInForce) && (!needs.toComplete || state.completedAt > 0)
        && (needs.toSign || needs.toComplete || state.completedAt > 0))
        return u"done"_s;
    if (needs.toSign && (!needs.toComplete || state.completedAt > 0))
        return u"sign"_s;
    return state.readAt > 0 ? u"read"_s : u"new"_s;
}

HandbookList::HandbookList(HostContext &host, QObject *parent) : QAbstractListModel(parent), m_host(host)
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, [this](const QString &, const QString &, const QString &activity) {
        if (activity.startsWith("handbook:"_L1))
            refresh();
    });
    refresh();
}

void HandbookList::refresh()
{
    if (m_loading) {
        m_again = true;  // something was recorded meanwhile
        return;
    }
    m_loading = true;
    m_again = false;
    Q_EMIT changed();
    const QString me = m_host.get<IPeople>()->me().id;
    whenReady(m_host, m_host.get<IContent>()->of(me), this, [this, me](const Result<ContentPtr> &mine) {
        if (!mine)
            return fail(mine.error());
        whenReady(m_host, m_host.get<IContent>()->current(), this, [this, me, mine = *mine](const Result<ContentPtr> &current) {
            if (!current)
                return fail(current.error());
            const EventQuery query{.learner = me, .verbs = {QLatin1String(verb::Experienced), QLatin1String(verb::Completed), QLatin1String(verb::Signed),
                                             QLatin1String(verb::Voided)},
                                   .activities = {}, .ids = {}};
            whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this, mine, current = *current](const Result<QList<Event>> &events) {
                if (!events)
                    return fail(events.error());
                show({mine, current, *events, m_host.get<IContent>()->language(), m_host.get<IPeople>()->me().role == vestibule::Role::Trainee});
            });
        });
    });
}

// What thousands of pages say is worked out beside the window's thread.
void HandbookList::show(const Facts &facts)
{
    whenReady(m_host, QtConcurrent::run([facts] { return Result<QList<Page>>(pagesOf(facts)); }), this, [this](const Result<QList<Page>> &pages) {
        if (!pages)
            return fail(pages.error());
        m_pages = *pages;
        m_error.reset();
        m_loading = false;
        applyFilter();
        if (m_again)
            refresh();
    });
}

QList<HandbookList::Page> HandbookList::pagesOf(const Facts &facts)
{
    const Programme &programme = facts.mine->programme;
    const auto states = pageStates(facts.events, *facts.current);
    const auto needs = facts.learns ? pageNeeds(programme) : QHash<QString, PageNeeds>();
    QHash<QString, int> minutes;
    for (const vestibule::Activity &activity : programme.activities)
        minutes.insert(activity.id, activity.minutes);
    QList<Page> pages;
    for (const PagePlace &place : readingOrder(programme)) {
        const TextEntry text = facts.current->text(facts.language, activityKey(place.activity));
        const QString stage = place.stage < 0 ? tr("More to read") : facts.mine->text(facts.language, stageKey(programme.stages[place.stage].id)).title;
        pages.append({place.activity, text.title, text.summary, stage, searchText({text.title, text.summary}), minutes.value(place.activity),
                      needs.value(place.activity), states.value(place.activity)});
    }
    return pages;
}

void HandbookList::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    applyFilter();
}

void HandbookList::applyFilter()
{
    const WordSearch wanted(m_filter);
    const auto &pages = std::as_const(m_pages);  // shared with who has read them: not to be copied
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < int(pages.size()); ++i)
        if (wanted.finds(pages[i].search))
            m_shown.append(i);
    endResetModel();
    Q_EMIT changed();
}

void HandbookList::fail(const Error &error)
{
    m_error = error;
    m_loading = false;
    Q_EMIT changed();
    if (m_again)
        refresh();
}

int HandbookList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant HandbookList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page &page = m_pages[m_shown[index.row()]];
    const auto *clock = m_host.get<IClock>();
    switch (role) {
    case Activity: return page.activity;
    case Title: return page.title;
    case Summary: return page.summary;
    case StageTitle: return page.stageTitle;
    case Header: {
        const bool first = index.row() == 0 || m_pages[m_shown[index.row() - 1]].stageTitle != page.stageTitle;
        return first ? page.stageTitle : QString();
    }
    case Minutes: return page.minutes;
    case State: return page.stateWord();
    case Note: {
        const qint64 at = std::max(page.state.completedAt, page.state.signedAt);
        return at ? dayText(clock->dayOf(at), clock->today()) : QString();
    }
    default: return {};
    }
}

QHash<int, QByteArray> HandbookList::roleNames() const
{
    return {{Activity, "activity"}, {Title, "title"}, {Summary, "summary"}, {StageTitle, "stageTitle"}, {Header, "header"},
            {Minutes, "minutes"},   {State, "state"}, {Note, "note"}};
}

int HandbookList::done() const
{
    return int(std::ranges::count_if(m_pages, [](const Page &p) { return (p.needs.toSign || p.needs.toComplete) && p.stateWord() == "done"_L1; }));
}

int HandbookList::needed() const
{
    return int(std::ranges::count_if(m_pages, [](const Page &p) { return p.needs.toSign || p.needs.toComplete; }));
}

void HandbookList::open(int row)
{
    if (row >= 0 && row < m_shown.size())
        m_host.get<INavigation>()->open(u"handbook.page"_s, {{u"activity"_s, m_pages[m_shown[row]].activity}});
}

QVariantMap HandbookList::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::handbook
