// One connection to the shared database, and how work gets to its thread.
#pragma once
#include "core/store/accountstore.h"
#include "core/store/contentstore.h"
#include "core/store/draftstore.h"
#include "core/store/ledgerstore.h"
#include "core/store/storelocation.h"
#include "core/store/tablestore.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>

namespace vestibule::core {

class Store
{
public:
    virtual ~Store() = default;
    [[nodiscard]] virtual LedgerStore &ledger() = 0;
    [[nodiscard]] virtual AccountStore &accounts() = 0;
    [[nodiscard]] virtual DraftStore &drafts() = 0;
    [[nodiscard]] virtual ContentStore &content() = 0;
    [[nodiscard]] virtual TableStore &tables() = 0;
};

// Runs work on the one thread that owns the Store, in the order in which it was posted.
class StoreRunner
{
public:
    virtual ~StoreRunner() = default;

    // What becomes of work that still waits when the runner closes: what somebody asked is passed over, what they gave is kept.
    enum class AtClose { Cancel, Finish };

    // Work gets the store, or the error why there is none. The future is always fulfilled, with Cancelled when the runner
    // closes first.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> run(std::function<Result<T>(Store &)> work, AtClose atClose = AtClose::Cancel)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        post([promise, work = std::move(work)](Result<Store *> store) {
            promise->addResult(store ? caught<T>([&] { return work(**store); }) : Result<T>(std::unexpected(store.error())));
            promise->finish();
        }, atClose);
        return future;
    }

    // An exception in the work is the work's error, not the thread's end.
    template <class T>
    [[nodiscard]] static Result<T> caught(const std::function<Result<T>()> &work)
    {
        QString detail = QStringLiteral("an exception of an unknown type");
        try {
            return work();
        } catch (const std::exception &fault) {
            detail = QString::fromUtf8(fault.what());
        } catch (...) {
        }
        return fail(ErrorCode::Internal, QCoreApplication::translate("Store", "Vestibule made a mistake while it worked with the database."),
                    QCoreApplication::translate("Store", "Try again; if it happens again, send the log to the makers."), {}, detail);
    }

    // Finishes the work under way and what is to be finished, and answers everything else with Cancelled. From any thread but the
    // runner's own.
    virtual void close() = 0;

    // What is posted from now on finds the store opened anew.
    virtual void reopen() = 0;

protected:
    using Work = std::function<void(Result<Store *>)>;
    virtual void post(Work work, AtClose atClose) = 0;
};

}  // namespace vestibule::core
