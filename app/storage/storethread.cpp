#include "storage/storethread.h"

#include "storage/failure.h"
#include "storage/sqlstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long ReconnectPause = 250;  // ms

std::unexpected<Error> closed()
{
    return fail(ErrorCode::Cancelled, QCoreApplication::translate("Store", "The database was closed."));
}

// A promise that is dropped by an exception is fulfilled as cancelled; the thread goes on.
void perform(const std::function<void()> &work)
{
    if (const Result<void> done = guarded(work); !done)
        qWarning("work on the store threw: %s", qUtf8Printable(done.error().detail));
}

}  // namespace

StoreThread::StoreThread(core::StoreLocation location, core::StoreCredentials credentials, OpenMode mode, Prepare prepare,
                         OpenOptions options)
    : m_location(std::move(location)), m_credentials(std::move(credentials)), m_mode(mode), m_prepare(std::move(prepare)),
      m_options(options), m_receiver(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"store"_s);
    m_receiver->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_receiver.get(), [this] { m_store.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

StoreThread::~StoreThread() { close(); }

void StoreThread::post(Work work, AtClose atClose)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_closing) {
            m_pending.push_back({std::move(work), atClose});
            QMetaObject::invokeMethod(m_receiver.get(), [this] { runNext(); }, Qt::QueuedConnection);
            return;
        }
    }
    perform([&] { work(closed()); });
}

void StoreThread::runNext()
{
    Work work;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_pending.empty())
            return;
        work = std::move(m_pending.front().work);
        m_pending.pop_front();
    }
    perform([&] { work(store()); });
}

Result<core::Store *> StoreThread::store()
{
    if (m_store && m_store->isAlive())
        return m_store.get();
    const bool reconnecting = m_store != nullptr;
    m_store.reset();
    Result<void> opened = open();
    if (!opened && reconnecting && opened.error().code == ErrorCode::Unavailable) {
        QThread::msleep(ReconnectPause);
        opened = open();
    }
    if (!opened)
        return std::unexpected(opened.error());
    return m_store.get();
}

Result<void> StoreThread::open()
{
    Result<std::unique_ptr<SqlStore>> opened = openSqlStore(m_location, m_credentials, m_mode, m_options);
    if (!opened)
        return std::unexpected(opened.error());
    if (m_mode == OpenMode::Create)
        m_mode = OpenMode::ReadWrite;
    if (m_prepare)
        if (Result<void> prepared = m_prepare(**opened); !prepared)
            return prepared;
    m_store = std::move(*opened);
    return {};
}

void StoreThread::reopen()
{
    QMetaObject::invokeMethod(m_receiver.get(), [this] { m_store.reset(); }, Qt::QueuedConnection);
}

void StoreThread::close()
{
    std::deque<Pending> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        const auto kept = std::ranges::stable_partition(m_pending, [](const Pending &one) { return one.atClose == AtClose::Cancel; });
        std::move(m_pending.begin(), kept.begin(), std::back_inserter(dropped));
        m_pending.erase(m_pending.begin(), kept.begin());
    }
    // Behind all that was posted.
    QMetaObject::invokeMethod(m_receiver.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    for (const Pending &one : dropped)
        perform([&] { one.work(closed()); });
}

}  // namespace vestibule::storage
