// What storage costs, as ratios, so that the numbers mean the same on every machine:
//   a signed append against the same row inserted raw, with the same table, triggers and pragmas (budget: at least 0.6)
//   a rebuild of the projections, events per second of processor time (budget: at least 200,000)
// bench_storage [FOLDER]: where to put the databases; the folder's disk decides what a commit costs.
#include "core/crypto/signer.h"
#include "core/people/record.h"
#include "core/projections/projectors.h"
#include "storage/storefactory.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

constexpr int Rounds = 8;
constexpr int AppendsPerRound = 500;
constexpr int RebuildEvents = 400'000;
constexpr int RebuildLearners = 4'000;
constexpr qint64 Start = 1'750'000'000'000;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().message()), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<core::Store> create(const QString &path)
{
    auto store = must(storage::openStore({core::StoreLocation::Engine::Sqlite, path}, {}, storage::OpenMode::Create));
    store->ledger().setProjectors(core::projectors());
    return store;
}

// One prepared statement of SQLite's own interface.
class RawWriter
{
public:
    explicit RawWriter(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
        run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
        sqlite3_prepare_v2(m_database,
                           "INSERT INTO event (id, learner, actor, key_id, seq, verb, activity, content, score, passed, corrects, refs, "
                           "payload, private_hash, at, prev, hash, signature) "
                           "VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, 'c1', 900000, 1, '', '[]', '{\"n\":1}', '', ?7, ?3, ?3, ?8)",
                           -1, &m_insert, nullptr);
    }
    ~RawWriter()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(RawWriter)

    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }

    void insert(const QByteArray &learner, qint64 seq, const char *verb, const QByteArray &activity, qint64 at)
    {
        static const QByteArray hash(64, 'a');
        static const QByteArray signature(128, 'b');
        const auto bind = [this](int i, const QByteArray &text) { sqlite3_bind_text(m_insert, i, text.constData(), int(text.size()), SQLITE_TRANSIENT); };
        bind(1, uuid7(at).toLatin1());
        bind(2, learner);
        bind(3, hash);
        sqlite3_bind_int64(m_insert, 4, seq);
        bind(5, verb);
        bind(6, activity);
        sqlite3_bind_int64(m_insert, 7, at);
        bind(8, signature);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_reset(m_insert);
    }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

void benchAppends(const QString &folder)
{
    (void)create(folder + "/raw.db"_L1);
    RawWriter raw(folder + "/raw.db"_L1);
    const auto store = create(folder + "/signed.db"_L1);
    const core::Signer signer = core::Signer::generate();
    const QString me = uuid7(Start);
    const core::Author author{me, signer.keyId(), [&signer](const QByteArray &hash) { return signer.sign(hash); }};
    qint64 rawTime = 0;
    qint64 signedTime = 0;
    qint64 n = 0;
    // In turns, so that both meet the same disk.
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < AppendsPerRound; ++i)
            raw.insert(me.toLatin1(), n + i, verb::Experienced, "handbook:p" + QByteArray::number(i % 20), Start + n + i);
        rawTime += timer.nsecsElapsed();
        timer.restart();
        for (int i = 0; i < AppendsPerRound; ++i) {
            EventDraft draft;
            draft.learner = me;
            draft.verb = QLatin1String(verb::Experienced);
            draft.activity = u"handbook:p%1"_s.arg(i % 20);
            draft.payload = {{u"n"_s, 1}};
            (void)must(store->ledger().append(author, core::appendOf(draft), Start + n + i));
        }
        signedTime += timer.nsecsElapsed();
        n += AppendsPerRound;
    }
    std::printf("raw insert          %8.0f /s\n", double(n) * 1e9 / double(rawTime));
    std::printf("signed append       %8.0f /s   ratio %.2f\n", double(n) * 1e9 / double(signedTime), double(rawTime) / double(signedTime));
}

void benchRebuild(const QString &folder)
{
    const QString path = folder + "/rebuild.db"_L1;
    const auto store = create(path);
    {
        RawWriter raw(path);
        QList<QByteArray> learners;
        for (int i = 0; i < RebuildLearners; ++i)
            learners.append(uuid7(Start + i).toLatin1());
        raw.run("BEGIN");
        constexpr std::array verbs = {verb::Experienced, verb::Attempted, verb::Completed, verb::Signed};
        for (int i = 0; i < RebuildEvents; ++i) {
            const qint64 seq = i / RebuildLearners;
            raw.insert(learners[i % RebuildLearners], seq, verbs[size_t(seq) % verbs.size()],
                       "quiz:q" + QByteArray::number(seq / 4 % 20), Start + i);
        }
        raw.run("COMMIT");
    }
    // Processor time, since it neither waits for a disk nor for other programs.
    const auto used = [] { return double(std::clock()) / CLOCKS_PER_SEC; };
    double begun = used();
    const qint64 events = must(store->ledger().rebuild({}));
    const double seconds = used() - begun;
    begun = used();
    qint64 seen = 0;
    must(store->ledger().scan(core::LedgerStore::Order::LearnerAt, [&seen](const Event &) { return ++seen > 0; }));
    const double scan = used() - begun;
    std::printf("scan                %8.0f events/s\n", double(seen) / scan);
    std::printf("rebuild             %8.0f events/s   (%lld events, %d learners, %lld rows)\n", double(events) / seconds, events,
                RebuildLearners, qint64(must(store->ledger().dumpProjections()).size()));
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder(argc > 1 ? app.arguments().at(1) + "/bench-XXXXXX"_L1 : QDir::tempPath() + "/bench-XXXXXX"_L1);
    benchAppends(folder.path());
    benchRebuild(folder.path());
    return 0;
}
