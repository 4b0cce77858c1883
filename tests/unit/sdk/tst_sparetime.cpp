#include <vestibule/sparetime.h>

#include <QDeadlineTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;

namespace {

void spend(int ms)
{
    for (const QDeadlineTimer end(ms); !end.hasExpired();) { }
}

}  // namespace

class SpareTimeTest : public QObject
{
    Q_OBJECT

private:
    QStringList m_done;

    // Says its name as often as `times`, each time as a step.
    SpareTime::Step saying(const QString &name, int times, SpareTime::Progress between = SpareTime::More)
    {
        return [this, name, between, left = std::make_shared<int>(times)] {
            m_done << name;
            return --*left > 0 ? between : SpareTime::Done;
        };
    }
    void noteTheTurn()
    {
        QMetaObject::invokeMethod(this, [this] { m_done << u"turn"_s; }, Qt::QueuedConnection);
    }

private Q_SLOTS:
    void init() { m_done.clear(); }

    void nothingIsDoneAtOnce()
    {
        SpareTime::instance().add(SpareTime::Making, this, saying(u"a"_s, 1));
        QVERIFY(m_done.isEmpty());
        QTRY_COMPARE(m_done, QStringList{u"a"_s});
    }

    void theMostUrgentComesFirst()
    {
        SpareTime &time = SpareTime::instance();
        time.add(SpareTime::TakingApart, this, saying(u"apart"_s, 1));
        time.add(SpareTime::Settling, this, saying(u"settle"_s, 2));
        time.add(SpareTime::Making, this, saying(u"make"_s, 2));
        time.add(SpareTime::Making, this, saying(u"make more"_s, 1));
        QVERIFY(!time.isSettled());
        QTRY_COMPARE(m_done, QStringList({u"make"_s, u"make"_s, u"make more"_s, u"settle"_s, u"settle"_s, u"apart"_s}));
        time.add(SpareTime::TakingApart, this, saying(u"apart"_s, 1));
        QVERIFY(time.isSettled());  // what nobody sees any more does not count
        QTRY_COMPARE(m_done.size(), 7);
    }

    // A chore that takes its slice leaves the rest to another turn, whoever stands in the queue.
    void aSliceEndsTheTurn()
    {
        const auto slow = [this](const QString &name) {
            return [this, name] {
                m_done << name;
                noteTheTurn();
                spend(10);
                return SpareTime::Done;
            };
        };
        SpareTime::instance().add(SpareTime::Making, this, slow(u"a"_s));
        SpareTime::instance().add(SpareTime::TakingApart, this, slow(u"b"_s));
        QTRY_COMPARE(m_done, QStringList({u"a"_s, u"turn"_s, u"b"_s, u"turn"_s}));
    }

    void laterIsAnotherTurn()
    {
        const auto say = saying(u"a"_s, 2, SpareTime::Later);
        SpareTime::instance().add(SpareTime::Making, this, [this, say] {
            noteTheTurn();
            return say();
        });
        QTRY_COMPARE(m_done, QStringList({u"a"_s, u"turn"_s, u"a"_s, u"turn"_s}));
    }

    void whoIsGoneIsPassedOver()
    {
        auto context = std::make_unique<QObject>();
        SpareTime::instance().add(SpareTime::Making, context.get(), saying(u"gone"_s, 1));
        SpareTime::instance().add(SpareTime::Making, this, saying(u"a"_s, 1));
        context.reset();
        QTRY_COMPARE(m_done, QStringList{u"a"_s});
    }

    void aStepMayAddMore()
    {
        SpareTime::instance().add(SpareTime::Settling, this, [this] {
            m_done << u"outer"_s;
            SpareTime::instance().add(SpareTime::Making, this, saying(u"inner"_s, 1));
            return m_done.size() < 3 ? SpareTime::More : SpareTime::Done;
        });
        QTRY_COMPARE(m_done, QStringList({u"outer"_s, u"inner"_s, u"outer"_s, u"inner"_s}));
    }
};

QTEST_GUILESS_MAIN(SpareTimeTest)
#include "tst_sparetime.moc"
