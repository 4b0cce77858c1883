#include "storage/sqlledger.h"

#include "storage/failure.h"
#include "storage/rows.h"

#include <QScopeGuard>

#include <algorithm>
#include <limits>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NoBound = std::numeric_limits<qint64>::max();

[[nodiscard]] auto beginStreaming(Connection &connection)
{
    connection.setStreaming(true);
    return qScopeGuard([&connection] { connection.setStreaming(false); });
}

}  // namespace

Result<QList<Event>> SqlLedger::read(const EventQuery &query)
{
    return guarded([&] {
        const auto rows = [&] {
            const std::pair activities{u":activities"_s, QVariant(jsonTexts(query.activities))};
            const std::pair verbs{u":verbs"_s, QVariant(jsonTexts(query.verbs))};
            const std::pair ids{u":ids"_s, QVariant(jsonTexts(query.ids))};
            const std::pair before{u":before"_s, QVariant(query.before > 0 ? query.before : NoBound)};
            const std::pair limit{u":limit"_s, QVariant(query.limit > 0 ? qint64(query.limit) : NoBound)};
            // One statement per index that can carry the question.
            if (!query.learner.isEmpty())
                return m_connection.select(u"read-learner"_s,
                                           {{u":learner"_s, query.learner}, verbs, activities, ids, before, limit});
            if (!query.ids.isEmpty())
                return m_connection.select(u"read-ids"_s, {ids, verbs, activities, before, limit});
            if (!query.verbs.isEmpty())
                return m_connection.select(u"read-verbs"_s, {verbs, activities, before, limit});
            return m_connection.select(u"read-all"_s, {activities, before, limit});
        };
        QList<Event> events;
        for (Cursor row = rows(); row.next();)
            events.append(eventOf(row));
        std::ranges::reverse(events);  // the statements give the newest first, so that the limit keeps those
        return events;
    });
}

Result<std::optional<Event>> SqlLedger::find(const QString &id)
{
    return guarded([&]() -> std::optional<Event> {
        Cursor row = m_connection.select(u"find-event"_s, {{u":id"_s, text(id)}});
        return row.next() ? std::optional(eventOf(row)) : std::nullopt;
    });
}

Result<std::optional<QByteArray>> SqlLedger::privatePart(const QString &eventId)
{
    return guarded([&]() -> std::optional<QByteArray> {
        Cursor row = m_connection.select(u"private-part"_s, {{u":event"_s, text(eventId)}});
        return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
    });
}

Result<QHash<QString, core::ChainHead>> SqlLedger::heads()
{
    return guarded([&] {
        QHash<QString, core::ChainHead> heads;
        for (Cursor row = m_connection.select(u"heads"_s); row.next();)
            heads.insert(row.text(0), {row.integer(1), row.integer(2), row.text(3), row.text(4)});
        return heads;
    });
}

Result<core::ChainHead> SqlLedger::head(const QString &actor)
{
    return guarded([&] { return headOf(actor); });
}

Result<qint64> SqlLedger::count()
{
    return guarded([&] {
        Cursor row = m_connection.select(u"count"_s);
        return row.next() ? row.integer(0) : 0;
    });
}

Result<QHash<QString, qint64>> SqlLedger::lastPerLearner()
{
    return guarded([&] {
        QHash<QString, qint64> last;
        for (Cursor row = m_connection.select(u"last-per-learner"_s); row.next();)
            last.insert(row.text(0), row.integer(1));
        return last;
    });
}

Result<void> SqlLedger::scan(Order order, const std::function<bool(const Event &)> &visit)
{
    return guarded([&] {
        Cursor row = m_connection.select(order == Order::ActorSeq ? u"scan-actor-seq"_s : u"scan-learner-at"_s);
        const auto streaming = beginStreaming(m_connection);
        while (row.next() && visit(eventOf(row))) { }
    });
}

Result<void> SqlLedger::scanPrivateParts(const std::function<bool(const QString &, const QByteArray &)> &visit)
{
    return guarded([&] {
        Cursor row = m_connection.select(u"scan-private-parts"_s);
        const auto streaming = beginStreaming(m_connection);
        while (row.next() && visit(row.text(0), row.bytes(1))) { }
    });
}

Result<QList<ReviewItem>> SqlLedger::openReviews(const QStringList &learners)
{
    return guarded([&] {
        QList<ReviewItem> items;
        for (Cursor row = m_connection.select(u"open-reviews"_s, {{u":learners"_s, jsonTexts(learners)}}); row.next();)
            items.append({.event = row.text(0),
                          .learner = row.text(1),
                          .learnerName = row.text(2),
                          .verb = row.text(3),
                          .activity = row.text(4),
                          .kind = row.text(5),
                          .at = row.integer(6),
                          .due = QDate::fromString(row.text(7), Qt::ISODate)});
        return items;
    });
}

Result<std::optional<int>> SqlLedger::attemptsLeft(const QString &learner, const QString &activity)
{
    return guarded([&]() -> std::optional<int> {
        Cursor row = m_connection.select(u"attempts-left"_s, {{u":learner"_s, text(learner)}, {u":activity"_s, text(activity)}});
        return row.next() ? std::optional(int(row.integer(0))) : std::nullopt;
    });
}

}  // namespace vestibule::storage
