// All services of core on one company in memory, for one signed-in person; content and the countersign dialog are played.
#pragma once
#include "core/services/clock.h"
#include "core/services/ledgerservice.h"
#include "core/services/peopleservice.h"
#include "core/services/readinessservice.h"
#include "core/services/reviewsservice.h"
#include "support/company.h"

#include <vestibule/content.h>

namespace vestibule::test {

class PlayedContent final : public IContent
{
public:
    QHash<QString, ContentPtr> versions;
    QString inForce;
    int opened = 0;

    [[nodiscard]] QString language() const override { return QStringLiteral("en"); }
    [[nodiscard]] QFuture<Result<ContentPtr>> current() override { return open(inForce); }
    [[nodiscard]] QFuture<Result<ContentPtr>> open(const QString &wanted) override;
    [[nodiscard]] QFuture<Result<ContentPtr>> of(const QString &learner) override;
    [[nodiscard]] QFuture<Result<QByteArray>> file(const QString &, const QString &, const QString &) override;
    [[nodiscard]] QFuture<Result<QList<Product>>> products(const QString &, const QString &) override;
};

// Answers in order; when the answers run out, the dialog is closed.
class PlayedPrompt final : public core::CountersignPrompt
{
public:
    QList<core::StoreCredentials> answers;
    QStringList complaints;

    [[nodiscard]] QFuture<Result<core::StoreCredentials>> ask(const CountersignRequest &, const QString &complaint) override
    {
        complaints.append(complaint);
        if (answers.isEmpty())
            return ready(Result<core::StoreCredentials>(fail(ErrorCode::Cancelled, QStringLiteral("Closed."))));
        return ready(Result<core::StoreCredentials>(answers.takeFirst()));
    }
};

class Desk
{
public:
    explicit Desk(Company &company, const QString &login);

    Company &company;
    core::SimulatedClock clock;
    core::SessionContext session;
    std::shared_ptr<InlineRunner> runner;
    PlayedContent content;
    PlayedPrompt prompt;
    core::LedgerService ledger;
    core::PeopleService people;
    core::ReviewsService reviews;
    core::ReadinessService readiness;
    QStringList rescored;  // ids of the events that a plugin was asked to score again
};

}  // namespace vestibule::test
