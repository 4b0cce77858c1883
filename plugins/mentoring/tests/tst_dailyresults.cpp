// A learner enters the results of a day: what is kept while it is typed, what is sent, what may be corrected.
#include "dailyresults.h"
#include "modeltest.h"
#include "note.h"

#include <vestibule/verbs.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

namespace {

int fieldOf(DailyResults &model, const QString &metric) { return model.fields()->rowOf(metric); }

}  // namespace

class DailyResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void aDayIsEnteredSentAndCorrected()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"anna"_s);
        DailyResults model(host, {});
        QTRY_VERIFY(!model.loading());
        QCOMPARE(model.day(), u"2026-05-12"_s);
        QCOMPARE(model.fields()->count(), 5);
        QVERIFY(!model.canSend());
        model.setValue(fieldOf(model, u"calls"_s), u"12"_s);
        model.setValue(fieldOf(model, u"turnover"_s), u"12 500,50"_s);
        model.setNote(u"Two clients hung up."_s);
        QVERIFY(model.canSend());
        model.send();
        QTRY_COMPARE(model.state(), u"waiting"_s);
        const Event first = last(company);
        QCOMPARE(first.verb, u"reported"_s);
        const QJsonObject payload = first.payloadObject();
        QCOMPARE(payload[u"day"_s].toString(), u"2026-05-12"_s);
        QCOMPARE(payload[u"metrics"_s].toObject(), (QJsonObject{{u"calls"_s, 12}, {u"turnover"_s, 1'250'050}}));
        QCOMPARE(payload[u"review"_s].toString(), u"mentoring.daily"_s);
        QCOMPARE(payload[u"due"_s].toString(), u"2026-05-15"_s);
        QCOMPARE(noteOf(company.privateParts.value(first.id)), u"Two clients hung up."_s);
        QVERIFY(!model.touched());
        QTRY_VERIFY(draftsOf(company, u"anna"_s).isEmpty());
        QCOMPARE(model.history()->count(), 1);
        QCOMPARE(model.note(), u"Two clients hung up."_s);

        model.setValue(fieldOf(model, u"calls"_s), u"14"_s);
        QTRY_VERIFY(model.canSend());
        model.send();
        QTRY_COMPARE(last(company).corrects, first.id);
        QCOMPARE(last(company).payloadObject()[u"metrics"_s].toObject()[u"calls"_s].toInt(), 14);
        QCOMPARE(noteOf(company.privateParts.value(last(company).id)), u"Two clients hung up."_s);  // the note goes along
        settle(model);
        QCOMPARE(model.history()->count(), 1);
    }

    void nothingTypedIsLostByGoingAway()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"anna"_s);
        {
            DailyResults model(host, u"2026-05-11"_s);
            QTRY_VERIFY(!model.loading());
            model.setValue(fieldOf(model, u"calls"_s), u"7"_s);
            model.setNote(u"half"_s);
            model.openDay(u"2026-05-12"_s);
            QVERIFY(!model.touched());
            QCOMPARE(model.note(), QString());
        }
        DailyResults again(host, u"2026-05-11"_s);
        QTRY_VERIFY(!again.loading());
        QVERIFY(again.touched());
        QCOMPARE(again.fields()->get(0)[u"value"_s].toString(), u"7"_s);
        QCOMPARE(again.note(), u"half"_s);
        again.setNote(u"whole"_s);
        QTRY_VERIFY(again.saveState().startsWith(u"saved"_s));
        again.discard();
        QVERIFY(!again.touched());
        QTRY_VERIFY(draftsOf(company, u"anna"_s).isEmpty());
        QCOMPARE(again.fields()->get(0)[u"value"_s].toString(), QString());
    }

    void whatIsTypedSurvivesANewEvent()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"anna"_s);
        host.countersigner = u"oleg"_s;
        const QString other = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 3}}));
        DailyResults model(host, {});
        QTRY_VERIFY(!model.loading());
        model.setValue(0, u"9"_s);
        QVERIFY(company.record(u"oleg"_s, judgement(verb::Confirmed, u"anna"_s, {other})));
        Q_EMIT host.get<ILedger>()->notifier()->appended(u"anna"_s, u"confirmed"_s, {});
        QTRY_COMPARE(model.history()->get(0)[u"state"_s].toString(), u"met"_s);
        QCOMPARE(model.fields()->get(0)[u"value"_s].toString(), u"9"_s);
    }

    void wrongNumbersAreSaidAndNotSent()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"anna"_s);
        DailyResults model(host, {});
        QTRY_VERIFY(!model.loading());
        model.setValue(0, u"twelve"_s);
        QVERIFY(!model.fields()->get(0)[u"problem"_s].toString().isEmpty());
        QVERIFY(!model.canSend());
        model.send();
        QVERIFY(company.events.isEmpty());
        model.setValue(0, u""_s);
        QVERIFY(model.fields()->get(0)[u"problem"_s].toString().isEmpty());
        QVERIFY(!model.canSend());  // all blank
    }

    void onlyDaysOfTheProgrammeCanBeOpened()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"anna"_s);
        DailyResults model(host, u"2026-05-30"_s);  // to come
        QTRY_VERIFY(!model.loading());
        QCOMPARE(model.day(), u"2026-05-12"_s);
        model.openDay(u"2026-05-13"_s);
        model.openDay(u"2026-05-03"_s);
        model.openDay(u"someday"_s);
        QCOMPARE(model.day(), u"2026-05-12"_s);
        model.openDay(u"2026-05-04"_s);
        QCOMPARE(model.day(), u"2026-05-04"_s);
        QCOMPARE(model.minimumDay(), u"2026-05-04"_s);
        company.person(u"boris"_s).start = QDate(2026, 6, 1);
        company.person(u"vera"_s).programme.clear();
        FakeHost boris(company, u"boris"_s);
        DailyResults early(boris, {});
        QTRY_VERIFY(!early.locked().isEmpty());
        FakeHost vera(company, u"vera"_s);
        DailyResults none(vera, {});
        QTRY_VERIFY(!none.locked().isEmpty());
    }

    void aConfirmedDayIsOnlyRead()
    {
        FakeCompany company = sampleCompany();
        const QString event = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 12}}));
        recorded(company, u"oleg"_s, judgement(verb::Confirmed, u"anna"_s, {event}));
        FakeHost host(company, u"anna"_s);
        DailyResults model(host, u"2026-05-11"_s);
        QTRY_COMPARE(model.state(), u"confirmed"_s);
        QVERIFY(!model.editable());
        model.setValue(0, u"99"_s);
        QCOMPARE(model.fields()->get(0)[u"value"_s].toString(), u"12"_s);
        QVERIFY(!model.touched() && !model.canSend());
    }

    void theMentorConfirmsAtTheSameDesk()
    {
        FakeCompany company = sampleCompany();
        recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 12}}));
        FakeHost host(company, u"anna"_s);
        DailyResults model(host, u"2026-05-11"_s);
        QTRY_VERIFY(model.canCountersign());
        model.countersign();  // they close the dialog
        QTRY_COMPARE(host.countersigned.size(), 1);
        settle(model);
        QVERIFY(host.problems.isEmpty());
        QCOMPARE(model.state(), u"waiting"_s);
        host.countersigner = u"oleg"_s;
        model.countersign();
        QTRY_COMPARE(model.state(), u"confirmed"_s);
        QCOMPARE(last(company).actor, u"oleg"_s);
        const CountersignRequest &request = host.countersigned.constLast();
        QVERIFY(request.roles == (Roles(Role::Mentor) | Role::Hr));
        QVERIFY(request.statement.contains(u"Anna Petrova"_s) && request.statement.contains(u"Calls: 12"_s));
    }
};

QTEST_GUILESS_MAIN(DailyResultsTest)
#include "tst_dailyresults.moc"
