// The one thread on which SQL runs.
#pragma once
#include "storage/storefactory.h"

#include <QThread>

#include <deque>
#include <mutex>

namespace vestibule::storage {

// Opens the store on its thread when the first work comes, and again when there is none: after a failure, and when PostgreSQL
// closed the connection (once more after a pause, then work gets Unavailable). Work itself is never run twice.
class StoreThread final : public core::StoreRunner
{
public:
    // Sets up every store that is opened: projectors, plugin tables. On the store's thread.
    using Prepare = std::function<Result<void>(core::Store &)>;

    StoreThread(core::StoreLocation location, core::StoreCredentials credentials, OpenMode mode, Prepare prepare = {},
                OpenOptions options = {});
    ~StoreThread() override;
    Q_DISABLE_COPY_MOVE(StoreThread)

    // Closes the store too.
    void close() override;
    void reopen() override;

protected:
    void post(Work work, AtClose atClose) override;

private:
    struct Pending {
        Work work;
        AtClose atClose;
    };
    void runNext();
    [[nodiscard]] Result<core::Store *> store();
    [[nodiscard]] Result<void> open();

    const core::StoreLocation m_location;
    const core::StoreCredentials m_credentials;
    OpenMode m_mode;  // used on m_thread only
    const Prepare m_prepare;
    const OpenOptions m_options;

    std::mutex m_mutex;
    std::deque<Pending> m_pending;  // guarded by m_mutex
    bool m_closing = false;      // guarded by m_mutex

    QThread m_thread;
    std::unique_ptr<QObject> m_receiver;  // lives on m_thread
    std::unique_ptr<SqlStore> m_store;    // used on m_thread only
};

}  // namespace vestibule::storage
