// core::ContentStore and core::DraftStore on either engine.
#pragma once
#include "storage/connection.h"

#include "core/store/contentstore.h"
#include "core/store/draftstore.h"

namespace vestibule::storage {

class SqlContent final : public core::ContentStore
{
public:
    explicit SqlContent(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> install(const core::StoredVersion &version, const QMap<QString, QByteArray> &files) override;
    [[nodiscard]] Result<QList<core::StoredVersion>> versions() override;
    [[nodiscard]] Result<std::optional<core::StoredVersion>> inForce() override;
    [[nodiscard]] Result<QMap<QString, QByteArray>> files(const QString &version) override;
    [[nodiscard]] Result<QByteArray> file(const QString &version, const QString &path) override;

private:
    Connection &m_connection;
};

class SqlDrafts final : public core::DraftStore
{
public:
    explicit SqlDrafts(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> save(const QString &learner, const QString &attempt, const QString &item, const QByteArray &value,
                                    qint64 now) override;
    [[nodiscard]] Result<QHash<QString, QByteArray>> drafts(const QString &learner, const QString &attempt) override;

private:
    Connection &m_connection;
};

}  // namespace vestibule::storage
