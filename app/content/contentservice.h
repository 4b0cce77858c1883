// Installed content for everybody who asks: IContent on the storage thread, with the versions that were opened kept in memory.
#pragma once
#include "core/store/store.h"

#include <vestibule/content.h>

#include <QMutex>

#include <functional>

namespace vestibule::content {

// Versions are immutable, so one that was opened stays good. Thread-safe.
class VersionCache
{
public:
    [[nodiscard]] Result<ContentPtr> open(core::Store &store, const QString &version);

private:
    QMutex m_mutex;
    QHash<QString, ContentPtr> m_versions;
};

class ContentService final : public IContent
{
public:
    // runner: the connection of the session now. language: of the interface now. Both are asked at every call.
    ContentService(std::function<core::StoreRunner &()> runner, std::function<QString()> language);

    QString language() const override { return m_language(); }
    QFuture<Result<ContentPtr>> current() override;
    QFuture<Result<ContentPtr>> open(const QString &version) override;
    QFuture<Result<ContentPtr>> of(const QString &learner) override;
    QFuture<Result<QByteArray>> file(const QString &version, const QString &language, const QString &path) override;
    QFuture<Result<QList<Product>>> products(const QString &version, const QString &language) override;

private:
    std::function<core::StoreRunner &()> m_runner;
    std::function<QString()> m_language;
    std::shared_ptr<VersionCache> m_cache = std::make_shared<VersionCache>();
};

}  // namespace vestibule::content
