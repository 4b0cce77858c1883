#include "desk.h"

#include "content/companyplan.h"

#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>

#include <cstdio>

namespace vestibule::e2e {

using namespace Qt::StringLiterals;

namespace {

compose::Runtime::Options optionsFor(const QString &data, INavigation &notices)
{
    compose::Runtime::Options options;
    options.installation = compose::Installation::find();
    options.data = compose::DataFolder::at(data);
    options.store = {core::StoreLocation::Engine::Sqlite, options.data.database()};
    options.language = u"en"_s;
    options.cost = core::SealCost::cheapest();  // a test signs in hundreds of times
    options.navigation = &notices;
    return options;
}

// The workspace answers in this thread, which has to run its loop meanwhile.
template <class T>
Result<T> finished(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return await(future);
}

}  // namespace

void print(const QStringList &words)
{
    const QByteArray line = words.join(u' ').toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

QString passwordOf(const QString &login) { return u"aquilon-"_s + login; }

Desk::Desk(const QString &data) : m_runtime(optionsFor(data, m_notices)) {}

Result<void> Desk::found()
{
    const compose::Runtime::Options &options = m_runtime.options();
    QDir().mkpath(options.data.root);
    const auto pack = content::readSoundPack(options.installation.content + u"/aquilon"_s, {});
    if (!pack)
        return std::unexpected(pack.error());
    content::NewCompany company;
    company.sample = true;
    const auto plan = content::planCompany(company, *pack, options.language, m_runtime.clock().now());
    if (!plan)
        return std::unexpected(plan.error());
    if (auto opened = finished(m_runtime.workspace().open(options.store)); !opened)
        return opened;
    const auto founded = finished(m_runtime.workspace().setUp(*plan));
    return founded ? Result<void>() : std::unexpected(founded.error());
}

Result<void> Desk::signIn(const QString &login)
{
    core::Workspace &workspace = m_runtime.workspace();
    if (auto opened = finished(workspace.open(m_runtime.options().store)); !opened)
        return opened;
    return finished(workspace.signIn(login, passwordOf(login)));
}

}  // namespace vestibule::e2e
