// Several processes on one database: chains without a gap, fair turns, and a ledger that verifies after a kill at any moment.
#include "bed.h"

#include "core/ledger/verifier.h"

#include <vestibule/verbs.h>

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

namespace {

class Writer
{
public:
    Writer(const Bed &bed, const QString &login, int count)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(VESTIBULE_STOREWRITER),
                        {bed.place.location().text(), login, Bed::passwordOf(login), QString::number(count)});
        if (readLine() != "ready")
            qFatal("%s", m_process.readAllStandardError().constData());
    }
    ~Writer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void go()
    {
        m_process.write("go\n");
        m_process.waitForBytesWritten();
    }
    [[nodiscard]] QByteArray readLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        return m_process.readLine().trimmed();
    }
    [[nodiscard]] bool finish()
    {
        m_process.waitForFinished(120'000);
        if (m_process.exitCode() != 0)
            qWarning("%s", m_process.readAllStandardError().constData());
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    // kill -9; gives what it had said until then.
    [[nodiscard]] QStringList kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        return QString::fromLatin1(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    QProcess m_process;
};

QList<Event> allEvents(Store &store)
{
    QList<Event> events;
    must(store.ledger().scan(LedgerStore::Order::ActorSeq, [&](const Event &event) {
        events.append(event);
        return true;
    }));
    return events;
}

}  // namespace

class ProcessesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixteenWriters_data() { addEngines(); }
    void sixteenWriters();
    void oneChainFromManyProcesses_data() { addEngines(); }
    void oneChainFromManyProcesses();
    void killedWhileWriting_data() { addEngines(); }
    void killedWhileWriting();
};

void ProcessesTest::sixteenWriters()
{
    QFETCH(Engine, engine);
    constexpr int Writers = 16;
    constexpr int Each = 200;
    Bed bed(engine);
    QStringList logins;
    for (int i = 0; i < Writers; ++i)
        logins.append(bed.addTrainee(u"writer%1"_s.arg(i)));
    {
        std::vector<std::unique_ptr<Writer>> writers;
        for (const QString &login : logins)
            writers.push_back(std::make_unique<Writer>(bed, login, Each));
        for (const auto &writer : writers)
            writer->go();
        for (const auto &writer : writers)
            QVERIFY(writer->finish());
    }
    const auto helga = bed.open(u"helga"_s);
    const Verification verification = must(verifyLedger(*helga, {}));
    QVERIFY2(verification.ok, verification.first ? qPrintable(verification.first->why) : "");

    // Turns, by the order in which the database took the events: when the first writer was done, how far were the others?
    const QStringList order = bed.place.meddle(u"SELECT actor FROM event WHERE verb = 'experienced' ORDER BY position"_s).split(u'\n');
    QCOMPARE(order.size(), Writers * Each);
    QHash<QString, int> written;
    for (const QString &actor : order)
        if (++written[actor] == Each)
            break;
    int slowest = Each;
    for (const QString &login : logins)
        slowest = std::min(slowest, written.value(bed.id(login)));
    int total = 0;
    for (const int n : written)
        total += n;
    qInfo("slowest / mean = %.2f", double(slowest) * Writers / total);
    QVERIFY(slowest * Writers * 2 >= total);
}

void ProcessesTest::oneChainFromManyProcesses()
{
    QFETCH(Engine, engine);
    constexpr int Writers = 4;
    constexpr int Each = 40;
    Bed bed(engine);
    {
        std::vector<std::unique_ptr<Writer>> writers;
        for (int i = 0; i < Writers; ++i)
            writers.push_back(std::make_unique<Writer>(bed, u"anna"_s, Each));
        for (const auto &writer : writers)
            writer->go();
        for (const auto &writer : writers)
            QVERIFY(writer->finish());
    }
    const auto helga = bed.open(u"helga"_s);
    qint64 expected = 0;
    qint64 last = 0;
    for (const Event &event : allEvents(*helga)) {
        if (event.actor != bed.id(u"anna"_s))
            continue;
        QCOMPARE(event.seq, expected++);
        QVERIFY(event.at > last);
        last = event.at;
    }
    QCOMPARE(expected, Writers * Each);
    QVERIFY(must(verifyLedger(*helga, {})).ok);
    const QStringList projections = must(helga->ledger().dumpProjections());
    QVERIFY(must(helga->ledger().rebuild({})) > 0);
    QCOMPARE(must(helga->ledger().dumpProjections()), projections);
}

void ProcessesTest::killedWhileWriting()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    QStringList acknowledged;
    for (int round = 0; round < 12; ++round) {
        Writer writer(bed, u"anna"_s, 100'000);
        writer.go();
        for (int i = 0; i <= round; ++i)
            acknowledged.append(QString::fromLatin1(writer.readLine()));
        acknowledged += writer.kill();
    }
    const auto helga = bed.open(u"helga"_s);
    QVERIFY(must(verifyLedger(*helga, {})).ok);
    QSet<QString> stored;
    for (const Event &event : allEvents(*helga))
        stored.insert(event.id);
    for (const QString &id : std::as_const(acknowledged))
        QVERIFY2(stored.contains(id), qPrintable(id));
    const QStringList projections = must(helga->ledger().dumpProjections());
    QVERIFY(must(helga->ledger().rebuild({})) > 0);
    QCOMPARE(must(helga->ledger().dumpProjections()), projections);
    // And the next one goes on.
    Writer next(bed, u"anna"_s, 3);
    next.go();
    QVERIFY(next.finish());
}

QTEST_GUILESS_MAIN(ProcessesTest)
#include "tst_processes.moc"
