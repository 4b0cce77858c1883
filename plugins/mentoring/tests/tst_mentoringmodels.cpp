// The view models over a company in memory: what people see and what is recorded when they act.
#include "dailyresults.h"
#include "dayconfirm.h"
#include "mentee.h"
#include "menteelist.h"
#include "note.h"
#include "queuecount.h"
#include "reviewqueue.h"
#include "sample.h"
#include "signoff.h"

#include <vestibule/verbs.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

namespace {

const QDate May10(2026, 5, 10);
const QDate May11(2026, 5, 11);
const QString Sale = u"mentoring:training-sale"_s;

QString recorded(FakeCompany &company, const QString &actor, const EventDraft &draft)
{
    return company.record(actor, draft).value().id;
}

int fieldOf(DailyResults &model, const QString &metric) { return model.fields()->rowOf(metric); }

// The last event of a company.
const Event &last(const FakeCompany &company) { return company.events.constLast(); }

void settle(ViewModel &model)
{
    QTRY_VERIFY(!model.loading());
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

}  // namespace

class MentoringModelsTest : public QObject
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
        QVERIFY(!model.touched() && host.stored.isEmpty());
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
        again.discard();
        QVERIFY(!again.touched() && host.stored.isEmpty());
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

    void stalledMenteesStandOnTop()
    {
        FakeCompany company = sampleCompany();
        company.person(u"gleb"_s).mentor = u"oleg"_s;
        company.person(u"gleb"_s).programme.clear();
        passFirstStages(company, u"anna"_s);
        passFirstStages(company, u"boris"_s);
        recorded(company, u"boris"_s, report(QDate(2026, 5, 12), {{u"calls"_s, 31}}));
        FakeHost host(company, u"oleg"_s);
        MenteeList list(host);
        QTRY_COMPARE(list.count(), 4);
        const auto name = [&](int row) { return list.items()->get(row)[u"learner"_s].toString(); };
        QCOMPARE(name(0), u"vera"_s);   // late with the first stage
        QCOMPARE(name(1), u"anna"_s);   // quiet since 8 May
        QCOMPARE(name(2), u"boris"_s);
        QCOMPARE(name(3), u"gleb"_s);   // no programme
        QCOMPARE(list.items()->get(0)[u"tone"_s].toString(), u"negative"_s);
        QCOMPARE(list.items()->get(0)[u"next"_s].toString(), u"Read “The company”"_s);
        QVERIFY(list.items()->get(3)[u"next"_s].toString().startsWith(u"HR"_s));
        QCOMPARE(list.items()->get(2)[u"waiting"_s].toInt(), 1);
        QCOMPARE(list.items()->get(0)[u"road"_s].toList().size(), 3);
        QCOMPARE(list.items()->get(2)[u"next"_s].toString(), u"30 calls on each of 10 days"_s);
        list.open(u"vera"_s);
        QCOMPARE(host.opened.constLast().view, u"mentoring.mentee"_s);
        FakeHost hr(company, u"irina"_s);
        MenteeList all(hr);
        QTRY_COMPARE(all.count(), 4);
    }

    void theNextStepSaysWhoseItIs()
    {
        FakeCompany company = sampleCompany();
        recorded(company, u"anna"_s, about(verb::Completed, u"anna"_s, u"handbook:company"_s));
        FakeHost mentor(company, u"oleg"_s);
        MenteeList mine(mentor);
        QTRY_COMPARE(mine.count(), 3);
        const auto next = [](MenteeList &list) { return list.items()->get(list.items()->rowOf(u"anna"_s))[u"next"_s].toString(); };
        QVERIFY(next(mine).startsWith(u"You: sign off “Briefing"_s));
        FakeHost hr(company, u"irina"_s);
        MenteeList all(hr);
        QTRY_COMPARE(all.count(), 4);
        QVERIFY(next(all).startsWith(u"Mentor: sign off"_s));
    }

    void aMenteeShowsWhatIsMineToSign()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        EventDraft attempt = about(verb::Completed, u"anna"_s, u"quiz:telephone"_s);
        attempt.score = 100'000;
        attempt.passed = false;
        recorded(company, u"anna"_s, attempt);
        FakeHost host(company, u"oleg"_s);
        Mentee model(host, u"anna"_s);
        QTRY_VERIFY(!model.loading());
        QCOMPARE(model.mine().size(), 1);
        QCOMPARE(model.mine()[0].toMap()[u"subject"_s].toString(), Sale);
        QCOMPARE(model.others().size(), 3);
        QCOMPARE(model.progress().size(), 2);
        QCOMPARE(model.attempts().size(), 1);
        model.openSignoff(Sale);
        QCOMPARE(host.opened.constLast().arguments[u"activity"_s].toString(), Sale);
        model.openReadiness();
        QCOMPARE(host.opened.constLast().view, u"readiness.person"_s);
        model.grant(u"quiz:telephone"_s, u"  "_s);
        QCOMPARE(last(company).verb, u"completed"_s);
        model.grant(u"quiz:telephone"_s, u"The line was down."_s);
        QTRY_COMPARE(last(company).verb, u"granted"_s);
        QCOMPARE(last(company).activity, u"quiz:telephone"_s);
        QCOMPARE(last(company).payloadObject()[u"attempts"_s].toInt(), 1);
    }

    void aMenteeOfAnotherIsRefused()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"oleg"_s);
        Mentee model(host, u"gleb"_s);
        QTRY_VERIFY(!model.error().isNull());
        QVERIFY(model.name().isEmpty());
    }

    void approvingRecordsWhatItRestsOnAndWhatWasSeen()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        const QString reported = recorded(company, u"anna"_s, report(May11, {{u"calls"_s, 31}}));
        const QString confirmed = recorded(company, u"oleg"_s, judgement(verb::Confirmed, u"anna"_s, {reported}));
        FakeHost host(company, u"oleg"_s);
        Signoff model(host, u"anna"_s, Sale);
        QTRY_VERIFY(model.canApprove());
        QCOMPARE(model.rests().size(), 2);
        QVERIFY(!model.criteria().isEmpty());
        model.setMark(u"need"_s, u"good"_s);
        model.setMark(u"close"_s, u"bad"_s);
        model.setMark(u"close"_s, u"splendid"_s);
        model.setComment(u"Calm and honest."_s);
        model.approve();
        QTRY_COMPARE(last(company).verb, u"approved"_s);
        QCOMPARE(last(company).activity, Sale);
        QVERIFY(last(company).refs.contains(reported) && last(company).refs.contains(confirmed));
        const Observation seen = observationOf(company.privateParts.value(last(company).id));
        QCOMPARE(seen.comment, u"Calm and honest."_s);
        QCOMPARE(seen.marks, (QMap<QString, QString>{{u"need"_s, u"good"_s}}));
        QTRY_COMPARE(model.state(), u"met"_s);
        QTRY_VERIFY(host.stored.isEmpty());
        QVERIFY(!model.canApprove() && model.canWithdraw());
        QTRY_VERIFY(model.history().size() == 1);
        QVERIFY(model.history()[0].toMap()[u"text"_s].toString().contains(u"Calm and honest."_s));
        model.withdraw(u"It was another's call."_s);
        QTRY_VERIFY(model.canApprove());
        QCOMPARE(last(company).refs, QStringList{company.events[company.events.size() - 2].id});
    }

    void whatWasSeenIsKeptUntilItIsDecided()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        FakeHost host(company, u"oleg"_s);
        {
            Signoff model(host, u"anna"_s, Sale);
            QTRY_VERIFY(model.canApprove());
            model.setMark(u"price"_s, u"bad"_s);
            model.setComment(u"Discount too early."_s);
        }
        Signoff again(host, u"anna"_s, Sale);
        QTRY_VERIFY(again.canApprove());
        QCOMPARE(again.comment(), u"Discount too early."_s);
        again.notYet(u"Ask first."_s);
        QTRY_COMPARE(last(company).verb, u"returned"_s);
        QCOMPARE(observationOf(company.privateParts.value(last(company).id)).marks.value(u"price"_s), u"bad"_s);
        QTRY_VERIFY(host.stored.isEmpty());
    }

    void theSecondAttemptIsTheLastUntilOneIsGranted()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        FakeHost host(company, u"oleg"_s);
        Signoff model(host, u"anna"_s, Sale);
        QTRY_VERIFY(model.canApprove());
        QVERIFY(model.attemptsText().contains(u"1"_s));
        model.notYet({});
        QCOMPARE(last(company).verb, u"approved"_s);  // of the fixture: a blank reason records nothing
        model.notYet(u"Need first."_s);
        QTRY_VERIFY(model.attemptsText().contains(u"Attempt 2"_s));
        QTRY_VERIFY(model.canReturn());
        model.notYet(u"Price wrong."_s);
        QTRY_VERIFY(model.exhausted());
        QVERIFY(!model.canApprove());
        const auto before = company.events.size();
        model.approve();
        QCOMPARE(company.events.size(), before);
        QVERIFY(model.canGrant());
        model.grant(u"The client role was unclear."_s);
        QTRY_VERIFY(model.canApprove());
        QVERIFY(!model.exhausted());
    }

    void aStageIsNotSignedWhileSomethingIsMissing()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        const auto before = company.events.size();
        FakeHost host(company, u"oleg"_s);
        Signoff model(host, u"anna"_s, u"stage:work"_s);
        QTRY_VERIFY(model.canApprove());
        QCOMPARE(model.unmet().size(), 3);
        model.approve(u"because"_s);  // a mentor's reason changes nothing
        QCOMPARE(model.blocked().size(), 3);
        QCOMPARE(model.blockedList().count(u'\n'), 2);
        QCoreApplication::processEvents();
        QCOMPARE(company.events.size(), before);
    }

    void hrMaySignAStageWithAReason()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        company.content->programme.stages[2].requirements[3].role = Role::Hr;
        const auto before = company.events.size();
        FakeHost host(company, u"irina"_s);
        Signoff model(host, u"anna"_s, u"stage:work"_s);
        QSignalSpy asked(&model, &Signoff::reasonNeeded);
        QTRY_VERIFY(model.canApprove());
        model.approve();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(model.openText().count(u'\n'), 2);
        QCOMPARE(company.events.size(), before);
        model.approve(u"Moves to another branch."_s);
        QTRY_COMPARE(last(company).verb, u"approved"_s);
        QCOMPARE(last(company).payloadObject()[u"reason"_s].toString(), u"Moves to another branch."_s);
        QCOMPARE(last(company).payloadObject()[u"unmet"_s].toArray().size(), 3);
    }

    void aClaimThatDoesNotHoldBlocksTheApproval()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        Stage &stage = company.content->programme.stages[2];
        Requirement quiz;
        quiz.id = u"telephone-known"_s;
        quiz.rule = Requirement::Rule::Passed;
        quiz.activity = u"quiz:telephone"_s;
        stage.requirements = {quiz, stage.requirements[3]};
        company.content->programme.stages[1].requirements.removeFirst();
        const QString claim = std::ranges::find(company.events, u"quiz:telephone"_s, &Event::activity)->id;
        const auto before = company.events.size();
        FakeHost host(company, u"oleg"_s);
        Signoff model(host, u"anna"_s, u"stage:work"_s);
        QTRY_VERIFY(model.canApprove());
        QVERIFY(model.unmet().isEmpty());
        company.rescores.insert(claim, Rescore{400'000, false, u"Four of ten answers are right."_s});
        model.approve();
        QTRY_COMPARE(model.blocked().size(), 1);
        QVERIFY(model.blocked()[0].toMap()[u"text"_s].toString().contains(u"Four of ten"_s));
        company.rescores[claim] = fail(ErrorCode::Unavailable, u"The quiz is switched off."_s);
        model.approve();
        QTRY_VERIFY(!model.busy() && model.blocked()[0].toMap()[u"text"_s].toString().contains(u"switched off"_s));
        QCOMPARE(company.events.size(), before);
        company.rescores[claim] = Rescore{900'000, true, {}};
        model.approve();
        QTRY_COMPARE(company.events.size(), before + 1);
        QVERIFY(model.blocked().isEmpty());
        QVERIFY(last(company).refs.contains(claim));
    }

    void onlyTheNamedRoleDecides()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        FakeHost host(company, u"irina"_s);
        Signoff model(host, u"anna"_s, Sale);
        settle(model);
        QVERIFY(!model.canApprove() && !model.canReturn());
        QVERIFY(model.deciderText().contains(u"mentor"_s));
    }

    void theLearnerSeesWhoDecidesAndMayHaveItSignedHere()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        FakeHost host(company, u"anna"_s);
        Signoff model(host, {}, Sale);
        QTRY_VERIFY(model.canSignHere());
        QVERIFY(model.own() && !model.canApprove() && !model.canReturn());
        host.countersigner = u"oleg"_s;
        model.signHere();
        QTRY_COMPARE(last(company).verb, u"approved"_s);
        QCOMPARE(last(company).actor, u"oleg"_s);
        QVERIFY(host.countersigned[0].roles == Roles(Role::Mentor));
        QVERIFY(host.countersigned[0].statement.contains(u"Training sale"_s));
        QTRY_COMPARE(model.state(), u"met"_s);

        Signoff stage(host, {}, u"stage:work"_s);
        settle(stage);
        QVERIFY(!stage.canSignHere());  // not while something is missing
        QVERIFY(!stage.stateText().isEmpty());
    }

    void aLockedSignoffSaysWhatOpensIt()
    {
        FakeCompany company = sampleCompany();
        FakeHost host(company, u"anna"_s);
        Signoff model(host, {}, Sale);
        settle(model);
        QCOMPARE(model.state(), u"locked"_s);
        QVERIFY(!model.canSignHere());
        QVERIFY(model.stateText().contains(u"opens"_s));
        Signoff unknown(host, {}, u"mentoring:nothing"_s);
        QTRY_VERIFY(!unknown.error().isNull());
    }

    // An answer that comes after the view was closed reaches nobody.
    void modelsMayGoWhileTheyLoad()
    {
        FakeCompany company = sampleCompany();
        passFirstStages(company, u"anna"_s);
        FakeHost mentor(company, u"oleg"_s);
        FakeHost learner(company, u"anna"_s);
        for (int turns = 0; turns < 8; ++turns) {
            auto queue = std::make_unique<ReviewQueue>(mentor, QString(), QString());
            auto list = std::make_unique<MenteeList>(mentor);
            auto mentee = std::make_unique<Mentee>(mentor, u"anna"_s);
            auto signoff = std::make_unique<Signoff>(mentor, u"anna"_s, Sale);
            auto results = std::make_unique<DailyResults>(learner, QString());
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            if (signoff->canApprove())
                signoff->approve();
            queue.reset();
            list.reset();
            mentee.reset();
            signoff.reset();
            results.reset();
            QCoreApplication::processEvents();
        }
        QVERIFY(mentor.problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MentoringModelsTest)
#include "tst_mentoringmodels.moc"
