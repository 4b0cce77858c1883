// The services of one session, made when somebody signs in and destroyed after their connection was closed.
#pragma once
#include "content/contentservice.h"
#include "core/services/clock.h"
#include "core/services/ledgerservice.h"
#include "core/services/peopleservice.h"
#include "core/services/readinessservice.h"
#include "core/services/reviewsservice.h"
#include "core/workspace/workspace.h"

#include <vestibule/tables.h>

namespace vestibule::compose {

// A plugin's own tables in this session.
class SessionTables final : public ITables
{
public:
    SessionTables(core::StoreRunner &runner, QString plugin) : m_runner(runner), m_plugin(std::move(plugin)) {}
    QFuture<Result<QList<QVariantMap>>> query(const TableCall &call) override;
    QFuture<Result<qint64>> execute(const QList<TableCall> &calls) override;

private:
    core::StoreRunner &m_runner;
    QString m_plugin;
};

struct SessionServices {
    struct Parts {
        core::Workspace &workspace;
        const IClock *clock;  // null: the machine's, in the company's time zone
        core::CountersignPrompt &countersign;
        core::OpenStoreAs openStoreAs;
        core::ReviewsService::ViewOf viewOf;
        core::ReviewsService::RescoreWith rescore;
        std::function<QString()> language;
    };
    explicit SessionServices(const Parts &parts);

    [[nodiscard]] ITables *tables(const QString &plugin);

    core::RealClock realClock;
    const IClock &clock;
    core::SignInGuard guard;
    content::ContentService content;
    core::LedgerService ledger;
    core::PeopleService people;
    core::ReviewsService reviews;
    core::ReadinessService readiness;

private:
    core::StoreRunner &m_runner;
    std::map<QString, std::unique_ptr<SessionTables>> m_tables;
};

}  // namespace vestibule::compose
