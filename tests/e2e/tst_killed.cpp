// kill -9 at any moment of a quiz loses no answer that the screen showed as saved, and a hand-in counts once.
#include "office.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vestibule::e2e;

namespace {

const QString &quiz() { static const QString id = u"quiz:company-basics"_s; return id; }

// A colleague at another desk who can be killed. Gives the lines that they printed.
class Colleague
{
public:
    Colleague(const Office &office, const QStringList &task)
    {
        prepare(m_process, colleagueProgram(), QStringList{office.data()} + task);
        m_process.start();
    }
    ~Colleague()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    Q_DISABLE_COPY_MOVE(Colleague)

    // Null when there is no more.
    QString line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(120'000))
                return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    bool waitFor(const QString &wanted)
    {
        for (QString text = line(); !text.isNull(); text = line())
            if (text == wanted)
                return true;
        return false;
    }
    void say() { m_process.write("\n"); m_process.waitForBytesWritten(-1); }
    // What was printed and not read yet counts too.
    QStringList killNow()
    {
        ::kill(pid_t(m_process.processId()), SIGKILL);
        return rest();
    }
    QStringList rest()
    {
        m_process.waitForFinished(-1);
        return QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QString complaint() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

// What may be on the disk for every item: the answer that was saved last, and those that were given after it.
class Expected
{
public:
    // False: the line contradicts what was promised.
    [[nodiscard]] bool follow(const QString &line)
    {
        const QString answer = line.section(u' ', 2);
        QStringList &possible = m_answers.try_emplace(line.section(u' ', 1, 1), QStringList{u"-"_s}).first->second;
        if (line.startsWith("giving "_L1)) {
            possible.append(answer);
        } else if (line.startsWith("saved "_L1)) {
            possible = possible.mid(possible.lastIndexOf(answer));
            ++m_saved;
        } else if (line.startsWith("kept "_L1)) {
            if (!possible.contains(answer))
                return false;
            possible = {answer};
        }
        return true;
    }
    [[nodiscard]] int saved() const { return m_saved; }

private:
    std::map<QString, QStringList> m_answers;
    int m_saved = 0;
};

}  // namespace

class KilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whileAnswering();
    void whileHandingIn();
    void handedInTwice();
};

void KilledTest::whileAnswering()
{
    constexpr int Rounds = 60;
    const Office office;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    Expected expected;
    for (int round = 0; round < Rounds; ++round) {
        Colleague anna(office, {u"answer"_s, u"anna"_s, quiz()});
        QStringList lines;
        for (int n = int(random.bounded(50)); n > 0; --n) {
            lines << anna.line();
            QVERIFY2(!lines.constLast().isNull(), qPrintable(anna.complaint()));
        }
        lines += anna.killNow();
        for (const QString &line : std::as_const(lines))
            QVERIFY2(expected.follow(line), qPrintable(u"round %1, seed %2: %3"_s.arg(round).arg(seed).arg(line)));
        const Outcome verified = office.verify();
        QVERIFY2(verified.exit == Done, verified.out.constData());
    }
    QVERIFY(expected.saved() >= Rounds);
    // One attempt, however often it was broken off.
    QCOMPARE(office.sql(u"SELECT count(*) FROM event WHERE verb = 'attempted'"_s), u"1"_s);

    Colleague anna(office, {u"hand-in"_s, u"anna"_s, quiz()});
    for (QString line = anna.line(); line != "ready"_L1; line = anna.line()) {
        QVERIFY2(!line.isNull(), qPrintable(anna.complaint()));
        QVERIFY2(expected.follow(line), qPrintable(line));
    }
    anna.say();
    QVERIFY(anna.waitFor(u"handed-in"_s));
    QCOMPARE(office.sql(u"SELECT count(*) FROM event WHERE verb = 'completed'"_s), u"1"_s);
    QCOMPARE(office.sql(u"SELECT count(*) FROM draft"_s), u"0"_s);
    QCOMPARE(office.verify().exit, int(Done));
}

// Either it is handed in and the drafts are gone, or nothing happened and all of them are there.
void KilledTest::whileHandingIn()
{
    constexpr int Rounds = 12;
    QRandomGenerator random(QRandomGenerator::global()->generate());
    for (int round = 0; round < Rounds; ++round) {
        const Office office;
        {
            Colleague anna(office, {u"answer"_s, u"anna"_s, quiz()});
            for (int n = 40; n > 0; --n)
                QVERIFY(!anna.line().isNull());
        }
        const int drafts = office.sql(u"SELECT count(*) FROM draft"_s).toInt();
        QVERIFY(drafts > 0);
        Colleague anna(office, {u"hand-in"_s, u"anna"_s, quiz()});
        QVERIFY(anna.waitFor(u"ready"_s));
        anna.say();
        QVERIFY(anna.waitFor(random.bounded(2) ? u"handing-in"_s : u"handed-in"_s));
        anna.killNow();
        const int completed = office.sql(u"SELECT count(*) FROM event WHERE verb = 'completed'"_s).toInt();
        QVERIFY(completed <= 1);
        QCOMPARE(office.sql(u"SELECT count(*) FROM draft"_s).toInt(), completed ? 0 : drafts);
        QCOMPARE(office.sql(u"SELECT count(*) FROM private_part JOIN event ON id = event WHERE verb = 'completed'"_s).toInt(), completed);
        QCOMPARE(office.verify().exit, int(Done));
        // What was not handed in can still be.
        if (!completed)
            QVERIFY(office.colleague({u"hand-in"_s, u"anna"_s, quiz()}).contains(u"handed-in"_s));
        QCOMPARE(office.sql(u"SELECT count(*) FROM event WHERE verb IN ('attempted', 'completed')"_s), u"2"_s);
    }
}

// Two windows show the same attempt; both hand it in.
void KilledTest::handedInTwice()
{
    const Office office;
    {
        Colleague anna(office, {u"answer"_s, u"anna"_s, quiz()});
        QVERIFY(anna.waitFor(u"running"_s));
    }
    Colleague one(office, {u"hand-in"_s, u"anna"_s, quiz()});
    Colleague two(office, {u"hand-in"_s, u"anna"_s, quiz()});
    QVERIFY2(one.waitFor(u"ready"_s), qPrintable(one.complaint()));
    QVERIFY2(two.waitFor(u"ready"_s), qPrintable(two.complaint()));
    one.say();
    two.say();
    const QStringList lines = one.rest() + two.rest();
    QCOMPARE(lines.count(u"handed-in"_s), 2);  // both show the result
    QCOMPARE(lines.filter(u"refused "_s).size(), 1);
    QCOMPARE(office.sql(u"SELECT count(*) FROM event WHERE verb = 'attempted'"_s), u"1"_s);
    QCOMPARE(office.sql(u"SELECT count(*) FROM event WHERE verb = 'completed'"_s), u"1"_s);
    QCOMPARE(office.verify().exit, int(Done));
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
