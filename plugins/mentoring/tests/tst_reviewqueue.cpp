// The review queue and the number beside it, over a company in memory.
#include "dayconfirm.h"
#include "modeltest.h"
#include "queuecount.h"
#include "reviewqueue.h"

#include <vestibule/verbs.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

class ReviewQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theQueueIsSortedByDueDayAndMarksWhatIsLate()
    {
        FakeCompany company = sampleCompany();
        recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 12}}));
        recorded(company, u"boris"_s, report(QDate(2026, 5, 6), {{u"calls"_s, 3}}));
        FakeHost host(company, u"oleg"_s);
        ReviewQueue queue(host, {}, {});
        QTRY_COMPARE(queue.count(), 2);
        QCOMPARE(queue.items()->get(0)[u"person"_s].toString(), u"Boris Sidorov"_s);
        QVERIFY(queue.items()->get(0)[u"late"_s].toBool());
        QVERIFY(queue.items()->get(0)[u"thing"_s].toString().contains(u"6 May"_s));
        QVERIFY(!queue.items()->get(1)[u"late"_s].toBool());
        QCOMPARE(queue.lateCount(), 1);
        QCOMPARE(queue.currentIndex(), 0);
        QCOMPARE(queue.currentView(), u"mentoring.confirm"_s);
        queue.setLateOnly(true);
        QCOMPARE(queue.count(), 1);
        queue.setLateOnly(false);
        queue.setFilter(u"anna"_s);
        QCOMPARE(queue.count(), 1);
        QCOMPARE(queue.items()->get(0)[u"learner"_s].toString(), u"anna"_s);
        QCOMPARE(queue.total(), 2);
        queue.setFilter(u"nobody"_s);
        QCOMPARE(queue.currentIndex(), -1);
        QVERIFY(queue.currentView().isEmpty());
    }

    void afterAJudgementTheNextItemIsSelected()
    {
        FakeCompany company = sampleCompany();
        QStringList events;
        for (int day = 5; day <= 8; ++day)
            events.append(recorded(company, u"anna"_s, report(QDate(2026, 5, day), {{u"calls"_s, day}})));
        FakeHost host(company, u"oleg"_s);
        ReviewQueue queue(host, {}, {});
        QTRY_COMPARE(queue.count(), 4);
        queue.setCurrentIndex(1);
        QSignalSpy another(&queue, &ReviewQueue::currentChanged);
        DayConfirm confirm(host, events[1]);
        QTRY_VERIFY(confirm.canConfirm());
        confirm.confirm();
        QTRY_COMPARE(queue.count(), 3);
        QCOMPARE(queue.currentArguments()[u"event"_s].toString(), events[2]);
        QCOMPARE(queue.currentIndex(), 1);
        QVERIFY(another.size() >= 1);
        queue.setCurrentIndex(2);
        QVERIFY(company.record(u"oleg"_s, judgement(verb::Confirmed, u"anna"_s, {events[3]})));
        queue.refresh();
        QTRY_COMPARE(queue.count(), 2);
        QCOMPARE(queue.currentArguments()[u"event"_s].toString(), events[2]);  // the last one was taken: the one before it
    }

    void theQueueCanBeginWithOneItemOfOneLearner()
    {
        FakeCompany company = sampleCompany();
        recorded(company, u"boris"_s, report(May10, {{u"calls"_s, 1}}));
        recorded(company, u"anna"_s, report(May10, {{u"calls"_s, 1}}));
        const QString wanted = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 1}}));
        FakeHost host(company, u"oleg"_s);
        ReviewQueue queue(host, u"anna"_s, wanted);
        QTRY_COMPARE(queue.count(), 2);
        QCOMPARE(queue.currentArguments()[u"event"_s].toString(), wanted);
    }

    void theNumberBesideTheNavigationFollows()
    {
        FakeCompany company = sampleCompany();
        const QString event = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 1}}));
        FakeHost host(company, u"oleg"_s);
        QueueCount count(host);
        QTRY_COMPARE(host.counts.value(u"mentoring.queue"_s), 1);
        DayConfirm confirm(host, event);
        QTRY_VERIFY(confirm.canConfirm());
        confirm.confirm();
        QTRY_COMPARE(host.counts.value(u"mentoring.queue"_s), 0);
    }
};

QTEST_GUILESS_MAIN(ReviewQueueTest)
#include "tst_reviewqueue.moc"
