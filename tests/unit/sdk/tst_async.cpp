#include <vestibule/async.h>

#include <QPromise>
#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;
using namespace vestibule;

class AsyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAResultThatIsThere()
    {
        Result<int> got = 0;
        QObject context;
        whenReady(ready<int>(7), &context, [&](const Result<int> &result) { got = result; });
        QCOMPARE(got.value(), 0);  // from the event loop, always
        QTRY_COMPARE(got.value(), 7);
        QTRY_VERIFY(context.children().isEmpty());
    }

    void deliversInTheThreadOfTheContext()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QThread *thread = nullptr;
        QObject context;
        whenReady(promise.future(), &context, [&](const Result<int> &) { thread = QThread::currentThread(); });
        std::jthread([&] {
            promise.addResult(7);
            promise.finish();
        }).join();
        QTRY_COMPARE(thread, QThread::currentThread());
    }

    void aContextThatIsGoneHearsNothing()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        whenReady(promise.future(), context.get(), [&](const Result<int> &) { called = true; });
        context.reset();
        promise.addResult(7);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void aContextMayGoWhileAnotherThreadAnswers()
    {
        for (int round = 0; round < 200; ++round) {
            QPromise<Result<int>> promise;
            promise.start();
            auto context = std::make_unique<QObject>();
            int calls = 0;
            whenReady(promise.future(), context.get(), [&](const Result<int> &) { ++calls; });
            std::jthread answering([&] {
                promise.addResult(7);
                promise.finish();
            });
            QCoreApplication::processEvents();
            context.reset();
            answering.join();
            QCoreApplication::processEvents();
            QVERIFY(calls <= 1);
        }
    }

    void aDroppedPromiseIsCancelled()
    {
        Result<int> got = 0;
        QObject context;
        {
            QPromise<Result<int>> promise;
            promise.start();
            whenReady(promise.future(), &context, [&](const Result<int> &result) { got = result; });
        }
        QTRY_VERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::Cancelled);
    }

    void theHandlerMayDestroyTheContext()
    {
        bool called = false;
        auto *context = new QObject;
        whenReady(ready<void>({}), context, [&](const Result<void> &) {
            called = true;
            delete context;
        });
        QTRY_VERIFY(called);
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "tst_async.moc"
