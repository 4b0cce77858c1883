// core::LedgerStore on either engine.
#pragma once
#include "storage/connection.h"
#include "storage/projectiontable.h"

#include "core/store/ledgerstore.h"

#include <vector>

namespace vestibule::storage {

class SqlLedger final : public core::LedgerStore
{
public:
    explicit SqlLedger(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<Event>> append(const core::Author &author, const core::Append &append, qint64 now) override;

    [[nodiscard]] Result<QList<Event>> read(const EventQuery &query) override;
    [[nodiscard]] Result<std::optional<Event>> find(const QString &id) override;
    [[nodiscard]] Result<std::optional<QByteArray>> privatePart(const QString &eventId) override;
    [[nodiscard]] Result<QHash<QString, core::ChainHead>> heads() override;
    [[nodiscard]] Result<qint64> count() override;
    [[nodiscard]] Result<core::ChainHead> head(const QString &actor) override;
    [[nodiscard]] Result<QHash<QString, qint64>> lastPerLearner() override;
    [[nodiscard]] Result<std::optional<Event>> misplaced() override;
    [[nodiscard]] Result<bool> seesAll() override;
    [[nodiscard]] Result<void> scan(Order order, const std::function<bool(const Event &)> &visit) override;
    [[nodiscard]] Result<void> scanPrivateParts(const std::function<bool(const QString &, const QByteArray &)> &visit) override;

    void setProjectors(const QList<const Projector *> &projectors) override { m_projectors = projectors; m_tables.clear(); }
    [[nodiscard]] Result<qint64> rebuild(const std::function<void(qint64 done)> &progress) override;
    [[nodiscard]] Result<void> catchUp() override;
    [[nodiscard]] Result<QStringList> dumpProjections() override;
    [[nodiscard]] Result<QStringList> changedTables() override;  // sqlledgercheck.cpp

    [[nodiscard]] Result<QList<ReviewItem>> openReviews(const QStringList &learners) override;
    [[nodiscard]] Result<std::optional<int>> attemptsLeft(const QString &learner, const QString &activity) override;

private:
    // Appending, each step within the transaction. sqlledgerappend.cpp
    [[nodiscard]] QList<Event> completeAndInsert(const core::Author &author, const core::Append &append, qint64 now);
    [[nodiscard]] core::ChainHead headOf(const QString &actor);
    [[nodiscard]] qint64 lastAbout(const QString &learner);
    void writePeople(const core::Append &append);
    void erasePluginRows(const QString &learner);
    void finishAttempt(const core::Append &append);

    // Projections. sqlledgerprojections.cpp
    [[nodiscard]] std::vector<ProjectionTable> &tables();
    [[nodiscard]] bool seesEverything();
    [[nodiscard]] bool isOutdated(const ProjectionTable &table);
    [[nodiscard]] bool isBehind();
    [[nodiscard]] qint64 lastPosition();
    [[nodiscard]] qint64 foldAll(const QList<ProjectionTable *> &tables, const std::function<void(qint64)> &progress);
    void foldSince(ProjectionTable &table);
    [[nodiscard]] std::optional<qint64> number(const QString &statement, const QString &projection);

    Connection &m_connection;
    QList<const Projector *> m_projectors;
    std::vector<ProjectionTable> m_tables;
};

}  // namespace vestibule::storage
