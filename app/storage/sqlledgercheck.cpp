// Are the tables that can be made from the ledger what the ledger makes them?
#include "storage/attemptfold.h"
#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/rows.h"
#include "storage/sqlledger.h"

#include <algorithm>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

// The names of the tables whose lines "table|…" are not the same in both.
void addDifferent(QStringList &changed, QStringList expected, QStringList stored)
{
    std::ranges::sort(expected);
    std::ranges::sort(stored);
    QStringList different;
    std::ranges::set_symmetric_difference(expected, stored, std::back_inserter(different));
    for (const QString &line : std::as_const(different))
        changed.append(line.section(u'|', 0, 0));
}

}  // namespace

// Within one transaction that only reads: nobody has to wait, and all statements see the same events.
Result<QStringList> SqlLedger::changedTables()
{
    return guarded([&] {
        Transaction transaction(m_connection, Transaction::Kind::Read);
        if (!seesAll())
            throw Failure(refusedError(u"a comparison needs every event"_s));
        const qint64 last = lastPosition();
        QStringList changed;
        std::vector<std::pair<ProjectionTable *, qint64>> compared;  // and up to which position its rows go
        for (ProjectionTable &table : tables()) {
            const qint64 position = number(u"projection-cursor"_s, table.name()).value_or(0);
            if (position > last)
                changed.append(u"projection_cursor"_s);
            table.forget();
            compared.emplace_back(&table, table.isShared() ? position : last);
        }
        AttemptFold attempts;
        for (Cursor row = m_connection.select(u"scan-learner-at"_s); row.next();) {
            const qint64 position = row.integer(0);
            const Event event = eventOf(row);
            attempts.fold(event);
            for (const auto &[table, end] : compared)
                if (position <= end)
                    table->fold(event);
        }
        for (const auto &[table, end] : compared) {
            QStringList expected, stored;
            table->dumpFolded(expected);
            table->dump(m_connection, stored);
            table->forget();
            addDifferent(changed, expected, stored);
        }
        QStringList expected, stored;
        attempts.dump(expected);
        for (Cursor row = m_connection.select(u"dump-attempts"_s); row.next();)
            stored.append(row.text(0));
        addDifferent(changed, expected, stored);
        transaction.commit();
        std::ranges::sort(changed);
        changed.removeDuplicates();
        return changed;
    });
}

}  // namespace vestibule::storage
