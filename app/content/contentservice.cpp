#include "content/contentservice.h"

#include "content/installed.h"
#include "content/text.h"

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

QList<PackFile> asPackFiles(const QMap<QString, QByteArray> &stored)
{
    QList<PackFile> files;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        files.append(packFile(it.key(), it.value()));
    return files;
}

Result<ContentPtr> openCurrent(core::Store &store, VersionCache &cache)
{
    const auto inForce = store.content().inForce();
    if (!inForce)
        return std::unexpected(inForce.error());
    if (!*inForce)
        return fail(ErrorCode::NotFound, Text::tr("No training content is in force."), Text::tr("HR installs a content pack."));
    return cache.open(store, (*inForce)->id);
}

Result<ContentPtr> openOf(core::Store &store, VersionCache &cache, const QString &learner)
{
    const auto person = store.accounts().byId(learner);
    if (!person)
        return std::unexpected(person.error());
    if (*person && !(*person)->content.isEmpty())
        return cache.open(store, (*person)->content);
    return openCurrent(store, cache);
}

}  // namespace

Result<ContentPtr> VersionCache::open(core::Store &store, const QString &version)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (const auto known = m_versions.constFind(version); known != m_versions.cend())
            return *known;
    }
    const auto files = store.content().files(version);
    if (!files)
        return std::unexpected(files.error());
    auto opened = openVersion(version, asPackFiles(*files));
    if (opened) {
        const QMutexLocker locker(&m_mutex);
        m_versions.insert(version, *opened);
    }
    return opened;
}

ContentService::ContentService(std::function<core::StoreRunner &()> runner, std::function<QString()> language)
    : m_runner(std::move(runner)), m_language(std::move(language))
{
}

QFuture<Result<ContentPtr>> ContentService::current()
{
    return m_runner().run<ContentPtr>([cache = m_cache](core::Store &store) { return openCurrent(store, *cache); });
}

QFuture<Result<ContentPtr>> ContentService::open(const QString &wanted)
{
    return m_runner().run<ContentPtr>([cache = m_cache, wanted](core::Store &store) { return cache->open(store, wanted); });
}

QFuture<Result<ContentPtr>> ContentService::of(const QString &learner)
{
    return m_runner().run<ContentPtr>([cache = m_cache, learner](core::Store &store) { return openOf(store, *cache, learner); });
}

QFuture<Result<QByteArray>> ContentService::file(const QString &wanted, const QString &language, const QString &path)
{
    return m_runner().run<QByteArray>([cache = m_cache, wanted, language, path](core::Store &store) -> Result<QByteArray> {
        const auto opened = cache->open(store, wanted);
        if (!opened)
            return std::unexpected(opened.error());
        if (language.isEmpty())
            return store.content().file(wanted, path);
        auto bytes = store.content().file(wanted, language + u'/' + path);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            bytes = store.content().file(wanted, (*opened)->languages.value(0) + u'/' + path);
        return bytes;
    });
}

QFuture<Result<QList<Product>>> ContentService::products(const QString &wanted, const QString &language)
{
    return m_runner().run<QList<Product>>([cache = m_cache, wanted, language](core::Store &store) -> Result<QList<Product>> {
        const auto opened = cache->open(store, wanted);
        if (!opened)
            return std::unexpected(opened.error());
        const auto files = store.content().files(wanted);
        if (!files)
            return std::unexpected(files.error());
        return readProducts(**opened, asPackFiles(*files), language);
    });
}

}  // namespace vestibule::content
