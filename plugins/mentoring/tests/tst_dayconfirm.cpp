// A mentor judges the results of one day: what is shown beside them and what is recorded.
#include "dayconfirm.h"
#include "modeltest.h"
#include "note.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

class DayConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void confirmingShowsTheNumbersBesideTheTargets()
    {
        FakeCompany company = sampleCompany();
        EventDraft draft = report(May11, {{u"calls"_s, 12}, {u"turnover"_s, 1'250'050}});
        draft.privatePart = notePart(u"Two clients hung up."_s);
        const QString event = recorded(company, u"anna"_s, draft);
        FakeHost host(company, u"oleg"_s);
        DayConfirm model(host, event);
        QTRY_VERIFY(!model.loading());
        QCOMPARE(model.rows().size(), 2);
        const QVariantMap calls = model.rows()[0].toMap();
        QCOMPARE(calls[u"value"_s].toString(), u"12"_s);
        QVERIFY(calls[u"target"_s].toString().contains(u"10"_s));
        QVERIFY(calls[u"reached"_s].toBool());
        QVERIFY(model.rows()[1].toMap()[u"month"_s].toString().contains(u"12,500.50"_s));
        QCOMPARE(model.note(), u"Two clients hung up."_s);
        model.confirm();
        QTRY_COMPARE(model.state(), u"confirmed"_s);
        QCOMPARE(last(company).verb, u"confirmed"_s);
        QCOMPARE(last(company).refs, QStringList{event});
        QVERIFY(!model.canConfirm());
        QCOMPARE(host.notices.size(), 1);
    }

    void returningNeedsAReason()
    {
        FakeCompany company = sampleCompany();
        const QString event = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 120}}));
        FakeHost host(company, u"oleg"_s);
        DayConfirm model(host, event);
        QTRY_VERIFY(model.canReturn());
        model.giveBack(u"   "_s);
        QCOMPARE(company.events.size(), 1);
        model.giveBack(u" Really 120? "_s);
        QTRY_COMPARE(model.state(), u"returned"_s);
        QCOMPARE(last(company).payloadObject()[u"reason"_s].toString(), u"Really 120?"_s);
        QVERIFY(model.stateText().contains(u"Really 120?"_s));
    }

    void theReasonIsKeptUntilItIsRecorded()
    {
        FakeCompany company = sampleCompany();
        const QString event = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 120}}));
        FakeHost host(company, u"oleg"_s);
        {
            DayConfirm model(host, event);
            QTRY_VERIFY(model.canReturn());
            model.setReason(u"Really 120?"_s);
        }
        FakeHost elsewhere(company, u"irina"_s);
        DayConfirm others(elsewhere, event);
        QTRY_VERIFY(others.canReturn());
        QVERIFY(others.reason().isEmpty());

        DayConfirm model(host, event);
        QTRY_VERIFY(model.canReturn());
        QCOMPARE(model.reason(), u"Really 120?"_s);
        model.setReason({});  // the dialog gives it away, …
        host.failNext = Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}};
        model.giveBack(u"Really 120 calls?"_s);
        QTRY_COMPARE(host.problems.size(), 1);
        QCOMPARE(model.reason(), u"Really 120 calls?"_s);  // … and has it again when nothing was recorded
        model.giveBack(model.reason());
        QTRY_COMPARE(model.state(), u"returned"_s);
        QVERIFY(model.reason().isEmpty());
        QTRY_VERIFY(draftsOf(company, u"oleg"_s).isEmpty());
    }

    void aReplacedReportLeadsToTheNewerOne()
    {
        FakeCompany company = sampleCompany();
        const QString first = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 120}}));
        const QString second = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 12}}, first));
        FakeHost host(company, u"oleg"_s);
        DayConfirm model(host, first);
        QTRY_COMPARE(model.state(), u"replaced"_s);
        QVERIFY(!model.canConfirm() && !model.canReturn());
        model.openReplacement();
        QCOMPARE(host.opened.constLast().arguments[u"event"_s].toString(), second);
    }

    void nobodyConfirmsTheirOwnDay()
    {
        FakeCompany company = sampleCompany();
        const QString event = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 12}}));
        FakeHost host(company, u"anna"_s);
        DayConfirm model(host, event);
        settle(model);
        QVERIFY(!model.canConfirm());
    }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        FakeCompany company = sampleCompany();
        const QString event = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 12}}));
        FakeHost host(company, u"oleg"_s);
        host.failNext = Error{ErrorCode::Unavailable, u"The server is away."_s, u"Nothing was lost."_s, u"Try again."_s, {}};
        DayConfirm model(host, event);
        QTRY_VERIFY(!model.error().isNull());
        QCOMPARE(model.error().toMap()[u"what"_s].toString(), u"The server is away."_s);
        QVERIFY(!model.loading());
        model.refresh();
        QTRY_VERIFY(model.canConfirm());
        QVERIFY(model.error().isNull());
        host.failNext = Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}};
        model.confirm();
        QTRY_COMPARE(host.problems.size(), 1);
        QCOMPARE(model.state(), u"waiting"_s);
        QVERIFY(model.canConfirm());
        DayConfirm missing(host, u"nothing"_s);
        QTRY_VERIFY(!missing.error().isNull());
    }
};

QTEST_GUILESS_MAIN(DayConfirmTest)
#include "tst_dayconfirm.moc"
