#include "core/store/ledgerstore.h"

namespace vestibule::core {

Result<ChainHead> LedgerStore::head(const QString &actor)
{
    const Result<QHash<QString, ChainHead>> all = heads();
    return all ? Result<ChainHead>(all->value(actor)) : std::unexpected(all.error());
}

Result<QHash<QString, qint64>> LedgerStore::lastPerLearner()
{
    QHash<QString, qint64> last;
    const Result<void> done = scan(Order::LearnerAt, [&last](const Event &event) {
        if (!event.learner.isEmpty())
            last[event.learner] = event.at;
        return true;
    });
    if (!done)
        return std::unexpected(done.error());
    return last;
}

}  // namespace vestibule::core
