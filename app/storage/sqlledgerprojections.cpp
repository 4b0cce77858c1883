// Folding the ledger into projections: all of it, or what is new.
#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "storage/sqlledger.h"

#include <algorithm>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ProgressStep = 10'000;  // events
constexpr qint64 CatchUpStep = 5'000;    // events folded at once, so that memory stays small

}  // namespace

std::vector<ProjectionTable> &SqlLedger::tables()
{
    if (m_tables.empty())
        for (const Projector *projector : m_projectors)
            m_tables.emplace_back(*projector);
    return m_tables;
}

bool SqlLedger::seesEverything()
{
    Cursor row = m_connection.select(u"sees-all"_s);
    return row.next() && row.integer(0) != 0;
}

Result<bool> SqlLedger::seesAll()
{
    return guarded([this] { return seesEverything(); });
}

std::optional<qint64> SqlLedger::number(const QString &statement, const QString &projection)
{
    Cursor row = m_connection.select(statement, {{u":projection"_s, projection}});
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

qint64 SqlLedger::foldAll(const QList<ProjectionTable *> &tables, const std::function<void(qint64)> &progress)
{
    qint64 done = 0;
    for (ProjectionTable *table : tables)
        table->forget();
    for (Cursor row = m_connection.select(u"scan-learner-at"_s); row.next();) {
        const Event event = eventOf(row);
        for (ProjectionTable *table : tables)
            table->fold(event);
        if (++done % ProgressStep == 0 && progress)
            progress(done);
    }
    const qint64 position = lastPosition();
    for (ProjectionTable *table : tables) {
        table->write(m_connection, true);
        m_connection.run(u"set-projection-version"_s,
                         {{u":projection"_s, table->name()}, {u":version"_s, table->spec().version}});
        m_connection.run(u"set-projection-cursor"_s, {{u":projection"_s, table->name()}, {u":position"_s, position}});
    }
    return done;
}

Result<qint64> SqlLedger::rebuild(const std::function<void(qint64)> &progress)
{
    return guarded([&] {
        Transaction transaction(m_connection, Transaction::Kind::Write);
        if (!seesEverything())
            throw Failure(refusedError(u"a rebuild needs every event"_s));
        m_connection.dialect().lockLedger(m_connection);
        QList<ProjectionTable *> all;
        for (ProjectionTable &table : tables())
            all.append(&table);
        const qint64 done = foldAll(all, progress);
        for (const QString &statement : m_connection.dialect().rebuildAttempts())
            m_connection.run(statement);
        transaction.commit();
        if (progress)
            progress(done);
        return done;
    });
}

Result<void> SqlLedger::catchUp()
{
    return guarded([&] {
        if (!seesEverything() || !isBehind())  // a session that sees a part cannot fold what joins everybody
            return;
        Transaction transaction(m_connection, Transaction::Kind::Write);
        m_connection.dialect().lockLedger(m_connection);
        QList<ProjectionTable *> outdated;
        for (ProjectionTable &table : tables())
            if (isOutdated(table))
                outdated.append(&table);
        if (!outdated.isEmpty())
            (void)foldAll(outdated, {});
        for (ProjectionTable &table : tables())
            if (table.isShared())
                foldSince(table);
        transaction.commit();
    });
}

bool SqlLedger::isOutdated(const ProjectionTable &table)
{
    return number(u"projection-version"_s, table.name()) != table.spec().version;
}

bool SqlLedger::isBehind()
{
    const qint64 last = lastPosition();
    return std::ranges::any_of(tables(), [&](const ProjectionTable &table) {
        return isOutdated(table) || (table.isShared() && number(u"projection-cursor"_s, table.name()) < last);
    });
}

qint64 SqlLedger::lastPosition()
{
    Cursor row = m_connection.select(u"last-position"_s);
    return row.next() ? row.integer(0) : 0;
}

void SqlLedger::foldSince(ProjectionTable &table)
{
    qint64 position = number(u"projection-cursor"_s, table.name()).value_or(0);
    const qint64 start = position;
    table.forget();
    for (bool more = true; more;) {
        QList<Event> events;  // read to the end first: PostgreSQL gives one result at a time
        for (Cursor row = m_connection.select(u"scan-since"_s, {{u":position"_s, position}, {u":limit"_s, CatchUpStep}}); row.next();) {
            position = row.integer(0);
            events.append(eventOf(row));
        }
        for (const Event &event : std::as_const(events))
            table.fold(event, &m_connection);
        table.write(m_connection, false);
        more = events.size() == CatchUpStep;
    }
    if (position != start)
        m_connection.run(u"set-projection-cursor"_s, {{u":projection"_s, table.name()}, {u":position"_s, position}});
}

Result<QStringList> SqlLedger::dumpProjections()
{
    return guarded([&] {
        QStringList lines;
        for (const ProjectionTable &table : tables())
            table.dump(m_connection, lines);
        for (Cursor row = m_connection.select(u"dump-attempts"_s); row.next();)
            lines.append(row.text(0));
        std::ranges::sort(lines);
        return lines;
    });
}

}  // namespace vestibule::storage
