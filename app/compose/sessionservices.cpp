#include "compose/sessionservices.h"

namespace vestibule::compose {

namespace {

QTimeZone companyZone(const core::Workspace &workspace)
{
    const QTimeZone zone(workspace.company() ? workspace.company()->timezone.toLatin1() : QByteArray());
    return zone.isValid() ? zone : QTimeZone::utc();
}

}  // namespace

QFuture<Result<QList<QVariantMap>>> SessionTables::query(const TableCall &call)
{
    return m_runner.run<QList<QVariantMap>>([plugin = m_plugin, call](core::Store &store) { return store.tables().query(plugin, call); });
}

QFuture<Result<qint64>> SessionTables::execute(const QList<TableCall> &calls)
{
    return m_runner.run<qint64>([plugin = m_plugin, calls](core::Store &store) { return store.tables().execute(plugin, calls); },
                                core::StoreRunner::AtClose::Finish);
}

SessionServices::SessionServices(const Parts &parts)
    : realClock(companyZone(parts.workspace)),
      clock(parts.clock ? *parts.clock : realClock),
      guard(parts.workspace.signIns()),
      content([&workspace = parts.workspace]() -> core::StoreRunner & { return workspace.runner(); }, parts.language),
      ledger({parts.workspace.runner(), parts.workspace.session(), clock, guard, parts.countersign, parts.openStoreAs}),
      people({parts.workspace.runner(), parts.workspace.session(), clock, content, *ledger.notifier(), parts.workspace.cost()}),
      reviews(parts.workspace.runner(), parts.workspace.session(), parts.viewOf, parts.rescore),
      readiness(parts.workspace.runner(), parts.workspace.session(), clock, content, companyZone(parts.workspace)),
      m_runner(parts.workspace.runner())
{
}

ITables *SessionServices::tables(const QString &plugin)
{
    auto &tables = m_tables[plugin];
    if (!tables)
        tables = std::make_unique<SessionTables>(m_runner, plugin);
    return tables.get();
}

}  // namespace vestibule::compose
