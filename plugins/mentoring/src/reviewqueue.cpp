#include "reviewqueue.h"

#include <vestibule/readinesstext.h>
#include <vestibule/textsearch.h>
#include <vestibule/verbs.h>

#include <QLocale>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

ReviewQueue::ReviewQueue(HostContext &host, const QString &learner, const QString &event, QObject *parent)
    : ViewModel(host, parent),
      m_items({u"event"_s, u"learner"_s, u"person"_s, u"thing"_s, u"kind"_s, u"handedIn"_s, u"due"_s, u"exact"_s, u"late"_s}),
      m_learner(learner), m_current(event)
{
    follow(learner);
    refresh();
}

ReviewQueue::~ReviewQueue() { releaseAside(std::move(m_all)); }

void ReviewQueue::load()
{
    whenReady(reviews().pending(), this, [this](const Result<QList<ReviewItem>> &items) {
        if (!items)
            return failed(items.error());
        loadReports(*items);
    });
}

void ReviewQueue::loadReports(const QList<ReviewItem> &items)
{
    whenReady(content().current(), this, [this, items](const Result<ContentPtr> &current) {
        if (!current)
            return failed(current.error());
        EventQuery reports;
        for (const ReviewItem &item : items)
            if (item.verb == QLatin1String(verb::Reported))
                reports.ids.append(item.event);
        if (reports.ids.isEmpty())
            return show({items, {}, *current, clock().today(), daysOf(clock()), content().language()});
        whenReady(ledger().events(reports), this, [this, items, current = *current](const Result<QList<Event>> &events) {
            if (!events)
                return failed(events.error());
            show({items, *events, current, clock().today(), daysOf(clock()), content().language()});
        });
    });
}

// What thousands of rows say is worked out beside the window's thread.
void ReviewQueue::show(const Facts &facts)
{
    const auto work = QtConcurrent::run([facts, learner = m_learner] { return Result<Rows>(rowsOf(facts, learner)); });
    whenReady(work, this, [this](const Result<Rows> &rows) {
        if (!rows)
            return failed(rows.error());
        releaseAside(std::exchange(m_all, *rows));
        applyFilter();
        loaded();
        Q_EMIT currentChanged();
    });
}

ReviewQueue::Rows ReviewQueue::rowsOf(const Facts &facts, const QString &learner)
{
    Days days;
    for (const Event &event : facts.reports)
        days.insert(event.id, QDate::fromString(event.payloadObject()["day"_L1].toString(), Qt::ISODate));
    Rows rows;
    rows.list.reserve(facts.items.size());
    for (const ReviewItem &item : facts.items) {
        if (!learner.isEmpty() && item.learner != learner)
            continue;
        rows.list.append(rowOf(item, facts, days));
        rows.late += rows.list.last()[u"late"_s].toBool();
        rows.kinds.insert(item.event, item.kind);
    }
    return rows;
}

QVariantMap ReviewQueue::rowOf(const ReviewItem &item, const Facts &facts, const Days &days)
{
    const QDate today = facts.today;
    const QDate handed = facts.dayOf(item.at);
    const bool reported = item.verb == QLatin1String(verb::Reported);
    const QDate day = days.value(item.event);
    QString thing = reported ? tr("Daily results") : facts.content->text(facts.language, activityKey(item.activity)).title;
    if (reported && day.isValid())
        thing = tr("Results of %1").arg(QLocale().toString(day, u"d MMMM"_s));
    const bool late = item.due.isValid() && item.due < today;
    const QString handedIn = item.due.isValid() ? tr("handed in %1").arg(dayText(handed, today)) : tr("Handed in %1").arg(dayText(handed, today));
    const QString due = !item.due.isValid() ? QString() : tr("Due %1").arg(dayText(item.due, today));
    const QString exact = item.due.isValid() ? tr("Handed in on %1, due on %2").arg(longDay(handed), longDay(item.due))
                                             : tr("Handed in on %1").arg(longDay(handed));
    const QString kind = reported ? tr("Daily results") : tr("Work to review");
    return {{u"event"_s, item.event}, {u"learner"_s, item.learner}, {u"person"_s, item.learnerName}, {u"thing"_s, thing},
            {u"kind"_s, kind}, {u"search"_s, searchText({item.learnerName, thing, kind})}, {u"handedIn"_s, handedIn}, {u"due"_s, due},
            {u"exact"_s, exact}, {u"late"_s, late}};
}

void ReviewQueue::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    applyFilter();
    Q_EMIT changed();
}

void ReviewQueue::setLateOnly(bool lateOnly)
{
    if (m_lateOnly == lateOnly)
        return;
    m_lateOnly = lateOnly;
    applyFilter();
    Q_EMIT changed();
}

void ReviewQueue::applyFilter()
{
    const WordSearch wanted(m_filter);
    const auto matches = [&](const QVariantMap &row) {
        return (!m_lateOnly || row[u"late"_s].toBool()) && wanted.finds(row[u"search"_s].toString());
    };
    QList<QVariantMap> shown = m_all.list;
    if (m_lateOnly || !wanted.isEmpty())
        shown.removeIf([&](const QVariantMap &row) { return !matches(row); });
    // What was judged is gone: its place is taken by the next one.
    const int before = std::max(0, currentIndex());
    m_items.setRows(shown);
    const int now = currentIndex() >= 0 ? currentIndex() : std::min(before, count() - 1);
    select(m_items.get(now)[u"event"_s].toString());
}

void ReviewQueue::setCurrentIndex(int index)
{
    if (index >= 0 && index < count())
        select(m_items.get(index)[u"event"_s].toString());
}

void ReviewQueue::setCurrent(const QString &event)
{
    if (loading() || m_items.rowOf(event) >= 0)
        select(event);
}

void ReviewQueue::select(const QString &event)
{
    const bool another = m_current != event;
    m_current = event;
    Q_EMIT currentIndexChanged();
    if (another)
        Q_EMIT currentChanged();
}

QString ReviewQueue::currentView() const
{
    return m_current.isEmpty() ? QString() : reviews().viewOf(m_all.kinds.value(m_current));
}

QVariantMap ReviewQueue::currentArguments() const
{
    return m_current.isEmpty() ? QVariantMap() : QVariantMap{{u"event"_s, m_current}};
}

}  // namespace vestibule::mentoring
