#include "tallymodel.h"

#include <vestibule/async.h>

namespace vestibule::templateplugin {

TableCall tallyOf(const QString &learner)
{
    return {QStringLiteral("tally"), {{QStringLiteral("learner"), learner}}};
}

Result<int> readTally(const Result<QList<QVariantMap>> &rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? 0 : rows->first().value(QStringLiteral("completed")).toInt();
}

TallyModel::TallyModel(ITables &tables, ILedger &ledger, QString learner) : m_tables(tables), m_learner(std::move(learner))
{
    connect(ledger.notifier(), &LedgerNotifier::appended, this, [this](const QString &who) {
        if (who == m_learner)
            refresh();
    });
    refresh();
}

void TallyModel::refresh()
{
    whenReady(m_tables.query(tallyOf(m_learner)), this, [this](const Result<QList<QVariantMap>> &rows) { show(readTally(rows)); });
}

void TallyModel::show(const Result<int> &completed)
{
    m_completed = completed.value_or(0);
    m_problem = completed ? QString() : completed.error().message();
    Q_EMIT changed();
}

}  // namespace vestibule::templateplugin
