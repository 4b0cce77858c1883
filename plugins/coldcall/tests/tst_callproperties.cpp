// Laws that hold for every script and every way through it: scripts are made by chance, and played by chance.
#include "generated.h"
#include "lint/lint.h"
#include "packfile.h"
#include "run/replay.h"
#include "samplecalls.h"
#include "score/debrief.h"
#include "score/rescore.h"

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

namespace {

// A trainee who does anything at any time.
class Walker
{
public:
    Walker(const Script &script, unsigned seed) : m_random(seed), m_run(script, m_random() % 3 == 0 ? 150 : 100) {}

    Run walk()
    {
        m_run.start(m_now);
        for (int step = 0; m_run.phase() != Phase::Ended && step < MostSteps; ++step)
            act();
        return m_run;
    }

    static constexpr int MostSteps = 5000;

private:
    bool oneIn(int n) { return m_random() % unsigned(n) == 0; }

    void act()
    {
        m_now += qint64(m_random() % 4000);
        if (oneIn(6)) {
            if (const auto due = m_run.nextDeadline())
                m_now = std::max(m_now, *due);
            m_run.advance(m_now);
            return;
        }
        if (oneIn(400))
            m_run.hangUp(m_now);
        if (oneIn(2))
            m_run.pickUp(m_now);
        if (oneIn(2))
            m_run.lineHeard(m_now);
        if (oneIn(4))
            m_run.typing(u"what was"_s, m_now);
        if (oneIn(8))
            m_run.takeBack(m_now);
        if (oneIn(3))
            m_run.resume(m_now);
        const QList<int> open = m_run.openReplies();
        if (open.isEmpty())
            return;
        const int reply = open[qsizetype(m_random() % size_t(open.size()))];
        if (oneIn(8))
            m_run.typed(u"what was typed"_s, Understood::Unsure, {reply}, m_now);
        else if (oneIn(4))
            m_run.typed(u"what was typed"_s, Understood::Taken, {reply}, m_now);
        else if (oneIn(2))
            m_run.choose(reply, m_now);
    }

    std::mt19937 m_random;
    Run m_run;
    qint64 m_now = 0;
};

}  // namespace

class CallPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walks_data();
    void walks();
    void bestPathIsTheBest();
    void tamperedRecords();
};

void CallPropertiesTest::walks_data()
{
    QTest::addColumn<QByteArray>("script");
    for (const QString &call : sampleCalls())
        QTest::addRow("%s", qPrintable(call)) << bytesOf(packFile(u"calls/%1.toml"_s.arg(call)));
    for (unsigned seed = 1; seed <= 30; ++seed)
        QTest::addRow("made %u", seed) << ScriptMaker(seed).make(3 + int(seed));
}

// It ends within the client's patience, its score lies between the lint's bounds, and its record gives the same result again.
void CallPropertiesTest::walks()
{
    QFETCH(QByteArray, script);
    const Script made = scriptOf(script);
    const LintReport report = lint(made);
    QVERIFY(report.complete);
    int ended = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Run run = Walker(made, seed).walk();
        QCOMPARE(run.phase(), Phase::Ended);
        const RunResult result = run.result();
        if (result.ending == Ending::End) {
            ++ended;
            QVERIFY2(result.score >= report.minScore && result.score <= report.maxScore, qPrintable(QString::number(result.score)));
            QVERIFY(!result.passed || report.passReachable);
        } else {
            QCOMPARE(result.score, 0);
            QVERIFY(!result.passed);
        }
        const Debrief debrief = debriefOf(run);
        const qint64 patience = made.patience * 10LL * run.record().timePercent;
        QVERIFY(debrief.duration <= patience);

        const auto record = RunRecord::fromBytes(run.record().toBytes());
        QVERIFY(record);
        QCOMPARE(*record, run.record());
        const auto again = replay(made, *record);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
        QCOMPARE(again->result(), result);
        const auto rescored = rescoreCall(run.record().toBytes(), {{u"call.toml"_s, {}, script, {}}});
        QVERIFY(rescored);
        QCOMPARE(*rescored->score, result.score);
        QCOMPARE(*rescored->passed, result.passed);
    }
    QVERIFY(ended > 0 || report.maxScore == 0);
}

// Who follows the lint's best path without delay gets what it says, and nobody gets more.
void CallPropertiesTest::bestPathIsTheBest()
{
    int followed = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Script made = seed == 1 ? sampleScript() : scriptOf(ScriptMaker(seed).make(12, false));
        const LintReport report = lint(made);
        if (report.bestPath.isEmpty() || report.bestPath.contains(-1))
            continue;
        Run run(made);
        run.start(0);
        run.pickUp(0);
        qint64 now = 0;
        const auto goOn = [&] {
            while (run.phase() == Phase::Dialling || run.phase() == Phase::Transferring)
                run.advance(now = *run.nextDeadline());
            run.resume(now);
        };
        for (const int reply : report.bestPath) {
            goOn();
            run.lineHeard(now);
            QVERIFY(run.choose(reply, now));
        }
        goOn();
        ++followed;
        QCOMPARE(run.result().end, report.bestEnd);
        QCOMPARE(run.result().score, report.bestScore);
        QVERIFY(report.bestScore <= report.maxScore);
        if (seed == 1)
            QCOMPARE(run.result().score, 1'000'000);
    }
    QVERIFY2(followed >= 15, qPrintable(QString::number(followed)));
}

// What could not have happened has no score. (That the times are true nobody can prove afterwards.)
void CallPropertiesTest::tamperedRecords()
{
    const QByteArray script = bytesOf(packFile(u"calls/price-objection.toml"_s));
    const Script sample = scriptOf(script);
    const QList<CheckedFile> files{{u"call.toml"_s, {}, script, {}}};
    const Run run = Walker(sample, 5).walk();
    const RunRecord record = run.record();

    RunRecord other = record;
    other.hash[0] = other.hash[0] == u'0' ? u'1' : u'0';
    QVERIFY(!rescoreCall(other.toBytes(), files));

    for (qsizetype i = 0; i < record.steps.size(); ++i) {
        RunRecord shorter = record;
        const Step::Kind kind = shorter.steps.takeAt(i).kind;
        if (kind == Step::Kind::Start || kind == Step::Kind::Turn || kind == Step::Kind::Choose || kind >= Step::Kind::Ring)
            QVERIFY2(!rescoreCall(shorter.toBytes(), files), qPrintable(QString::number(i)));
        RunRecord renamed = record;
        renamed.steps[i].id = u"won"_s;
        QVERIFY(!rescoreCall(renamed.toBytes(), files));
    }
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("{\"format\":1,\"time\":5}"), QByteArray("x")})
        QVERIFY(!rescoreCall(bytes, files));
}

QTEST_GUILESS_MAIN(CallPropertiesTest)
#include "tst_callproperties.moc"
