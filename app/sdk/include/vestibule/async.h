// Getting a service's answer to an object that may be gone by then.
#pragma once
#include <vestibule/result.h>

#include <QFutureWatcher>
#include <QObject>

namespace vestibule {

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
        handler(await(watcher->future()));  // finished: does not wait
    });
    watcher->setFuture(future);
}

}  // namespace vestibule
