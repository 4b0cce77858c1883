// The store's thread: work in order and off the caller's thread, every future fulfilled, lost connections opened again.
#include "bed.h"

#include "core/people/record.h"
#include "core/projections/projectors.h"
#include "storage/storethread.h"

#include <vestibule/verbs.h>

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using storage::StoreThread;

namespace {

std::unique_ptr<StoreThread> threadFor(const Bed &bed, const QString &login)
{
    return std::make_unique<StoreThread>(bed.place.location(), Bed::credentials(login), OpenMode::ReadWrite, [](Store &store) {
        store.ledger().setProjectors(projectors());
        return Result<void>();
    });
}

QFuture<Result<qint64>> countOn(StoreThread &thread)
{
    return thread.run<qint64>([](Store &store) { return store.ledger().count(); });
}

}  // namespace

class StoreThreadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsInOrder_data() { addEngines(); }
    void runsInOrder();
    void survivesExceptions();
    void closingAnswersEverything();
    void closingKeepsWhatWasGiven_data() { addEngines(); }
    void closingKeepsWhatWasGiven();
    void triesAgainWhenTheStoreIsThereLater();
    void handsOnWhatPreparingSays();
    void reconnects();
    void serverAway();
};

void StoreThreadTest::runsInOrder()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto thread = threadFor(bed, u"anna"_s);
    const qint64 before = must(await(countOn(*thread)));
    QList<QFuture<Result<QString>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(thread->run<QString>([&bed, i, caller = QThread::currentThread()](Store &store) -> Result<QString> {
            if (QThread::currentThread() == caller)
                return fail(ErrorCode::Internal, u"on the caller's thread"_s);
            const auto event = bed.append(store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s, u"a:%1"_s.arg(i)));
            return event ? Result<QString>(event->activity) : std::unexpected(event.error());
        }));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(must(await(futures[i])), u"a:%1"_s.arg(i));
    QCOMPARE(must(await(countOn(*thread))), before + 20);
}

void StoreThreadTest::survivesExceptions()
{
    const Bed bed(Engine::Sqlite);
    const auto thread = threadFor(bed, u"anna"_s);
    const auto thrown = await(thread->run<int>([](Store &) -> Result<int> { throw std::runtime_error("boom"); }));
    QCOMPARE(thrown.error().code, ErrorCode::Internal);
    QVERIFY(thrown.error().detail.contains("boom"_L1));
    const auto odd = await(thread->run<int>([](Store &) -> Result<int> { throw 42; }));
    QCOMPARE(odd.error().code, ErrorCode::Internal);
    // In the middle of a scan, too.
    const auto visitor = await(thread->run<void>([](Store &store) {
        return store.ledger().scan(LedgerStore::Order::ActorSeq, [](const Event &) -> bool { throw std::runtime_error("boom"); });
    }));
    QCOMPARE(visitor.error().code, ErrorCode::Internal);
    QVERIFY(must(await(countOn(*thread))) > 0);
}

void StoreThreadTest::closingAnswersEverything()
{
    const Bed bed(Engine::Sqlite);
    const auto thread = threadFor(bed, u"anna"_s);
    QSemaphore begun, mayEnd;
    const auto underWay = thread->run<int>([&](Store &) -> Result<int> {
        begun.release();
        mayEnd.acquire();
        return 1;
    });
    QList<QFuture<Result<qint64>>> waiting;
    for (int i = 0; i < 5; ++i)
        waiting.append(countOn(*thread));
    begun.acquire();
    const std::unique_ptr<QThread> closer(QThread::create([&] { thread->close(); }));
    closer->start();
    mayEnd.release();
    closer->wait();
    QCOMPARE(must(await(underWay)), 1);
    for (const auto &future : waiting) {
        QVERIFY(future.isFinished());
        const auto result = await(future);  // done, if it came before the closing
        QVERIFY(result || result.error().code == ErrorCode::Cancelled);
    }
    QCOMPARE(await(countOn(*thread)).error().code, ErrorCode::Cancelled);
}

// A draft of the last moment reaches the disk behind a slow question, which is passed over.
void StoreThreadTest::closingKeepsWhatWasGiven()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const QString anna = bed.draft(verb::Experienced, u"anna"_s, u"a:b"_s).learner;
    const auto thread = threadFor(bed, u"anna"_s);
    QSemaphore begun, mayEnd;
    const auto underWay = thread->run<int>([&](Store &) -> Result<int> {
        begun.release();
        mayEnd.acquire();
        return 1;
    });
    begun.acquire();
    const auto question = countOn(*thread);
    const auto draft = thread->run<void>([&](Store &store) { return store.drafts().save(anna, u"attempt"_s, u"item"_s, "typed", 1); },
                                         StoreRunner::AtClose::Finish);
    const std::unique_ptr<QThread> closer(QThread::create([&] { thread->close(); }));
    closer->start();
    while (!countOn(*thread).isFinished())  // answered at once when it is closing
        QThread::yieldCurrentThread();
    mayEnd.release();
    closer->wait();
    QCOMPARE(must(await(underWay)), 1);
    QCOMPARE(await(question).error().code, ErrorCode::Cancelled);
    must(await(draft));
    const auto again = threadFor(bed, u"anna"_s);
    const auto kept = await(again->run<QHash<QString, QByteArray>>([&](Store &store) { return store.drafts().drafts(anna, u"attempt"_s); }));
    QCOMPARE(must(kept).value(u"item"_s), "typed");
}

void StoreThreadTest::triesAgainWhenTheStoreIsThereLater()
{
    const Place place(Engine::Sqlite);
    StoreThread thread(place.location(), {}, OpenMode::ReadWrite);
    QCOMPARE(await(countOn(thread)).error().code, ErrorCode::NotFound);
    (void)must(storage::openStore(place.location(), {}, OpenMode::Create));
    QCOMPARE(must(await(countOn(thread))), 0);
}

void StoreThreadTest::handsOnWhatPreparingSays()
{
    const Place place(Engine::Sqlite);
    int calls = 0;
    StoreThread thread(place.location(), {}, OpenMode::Create, [&calls](Store &) -> Result<void> {
        return ++calls == 1 ? Result<void>(fail(ErrorCode::Newer, u"a plugin is too old"_s)) : Result<void>();
    });
    QCOMPARE(await(countOn(thread)).error().code, ErrorCode::Newer);
    QCOMPARE(must(await(countOn(thread))), 0);  // the file was made the first time
    QCOMPARE(calls, 2);
}

void StoreThreadTest::reconnects()
{
    Bed bed(Engine::Postgres);
    const auto thread = threadFor(bed, u"anna"_s);
    const qint64 before = must(await(countOn(*thread)));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(bed.place.meddle(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'"_s
                                      .arg(databaseRole(u"anna"_s))), u"true"_s);
        const auto appended = await(thread->run<Event>([&bed](Store &store) {
            return bed.append(store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s, u"a:b"_s));
        }));
        QVERIFY2(appended, appended ? "" : qPrintable(appended.error().detail));
    }
    // Cut off in the middle of the work: an error that says to try again, nothing recorded twice.
    const auto cut = await(thread->run<Event>([&bed](Store &store) {
        (void)bed.place.meddle(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'"_s
                                   .arg(databaseRole(u"anna"_s)));
        return bed.append(store, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s, u"a:b"_s));
    }));
    QCOMPARE(cut.error().code, ErrorCode::Unavailable);
    QCOMPARE(must(await(countOn(*thread))), before + 3);
}

void StoreThreadTest::serverAway()
{
    StoreThread thread({Engine::Postgres, u"host=127.0.0.1 port=1 dbname=x"_s}, {u"anna"_s, u"x"_s}, OpenMode::ReadWrite);
    QCOMPARE(await(countOn(thread)).error().code, ErrorCode::Unavailable);
    QCOMPARE(await(countOn(thread)).error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_storethread.moc"
