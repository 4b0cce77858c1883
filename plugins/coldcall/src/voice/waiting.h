// Several askers, one answer: each gets a future of its own, because a Result is taken out of its future by the first who waits for it.
#pragma once
#include <vestibule/result.h>

#include <QFuture>
#include <QPromise>

#include <utility>
#include <vector>

namespace vestibule::coldcall {

template <class T>
class Waiting
{
public:
    [[nodiscard]] QFuture<Result<T>> ask()
    {
        QPromise<Result<T>> &promise = m_promises.emplace_back();
        promise.start();
        return promise.future();
    }

    // Those who ask afterwards wait for the next answer.
    void answer(const Result<T> &result)
    {
        for (QPromise<Result<T>> &promise : std::exchange(m_promises, {})) {
            promise.addResult(result);
            promise.finish();
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_promises.empty(); }

private:
    std::vector<QPromise<Result<T>>> m_promises;
};

}  // namespace vestibule::coldcall
