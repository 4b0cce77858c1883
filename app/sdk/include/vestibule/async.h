// Getting a service's answer to an object that may be gone by then.
#pragma once
#include <vestibule/host.h>
#include <vestibule/ledger.h>

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace vestibule {

// Takes something big apart beside the calling thread: to free ten thousand rows takes longer than a frame.
template <class T>
void releaseAside(T &&big)
{
    QThreadPool::globalInstance()->start([gone = std::forward<T>(big)] {});
}

// Calls handler(Result<T>) from the event loop of this thread, unless `context` is destroyed first. `context` lives in this thread.
//
// Instead of QFuture::then(context, …): in Qt 6.4 that one asserts when the context is gone by the time the future is fulfilled,
// and looks at the context from the thread that fulfils it.
template <class T, class Handler>
void whenReady(const QFuture<Result<T>> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        Result<T> result = await(watcher->future());  // finished: does not wait
        handler(result);
        if constexpr (requires { result->size(); })
            releaseAside(std::move(result));
    });
    watcher->setFuture(future);
}

// The same for a step of a view: passed over when the session has ended meanwhile, because its services are gone by then.
template <class T, class Handler>
void whenReady(HostContext &host, const QFuture<Result<T>> &future, QObject *context, Handler handler)
{
    whenReady(future, context, [&host, handler = std::move(handler)](const Result<T> &result) mutable {
        if (host.get<ILedger>())
            handler(result);
    });
}

}  // namespace vestibule
