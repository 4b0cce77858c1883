// Signing off an activity or a stage: who may, what it rests on, what is recorded.
#include "modeltest.h"
#include "note.h"
#include "signoff.h"

#include <vestibule/verbs.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

class SignoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

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
        QTRY_VERIFY(draftsOf(company, u"oleg"_s).isEmpty());
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
        FakeHost elsewhere(company, u"irina"_s);
        Signoff others(elsewhere, u"anna"_s, Sale);
        QTRY_VERIFY(others.isLoaded());
        QVERIFY(others.comment().isEmpty());

        Signoff again(host, u"anna"_s, Sale);
        QTRY_VERIFY(again.canApprove());
        QCOMPARE(again.comment(), u"Discount too early."_s);
        again.setComment(u"Discount much too early."_s);
        QTRY_VERIFY(again.saveState().startsWith(u"saved"_s));
        again.notYet(u"Ask first."_s);
        QTRY_COMPARE(last(company).verb, u"returned"_s);
        QCOMPARE(observationOf(company.privateParts.value(last(company).id)).marks.value(u"price"_s), u"bad"_s);
        QTRY_VERIFY(draftsOf(company, u"oleg"_s).isEmpty());
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
};

QTEST_GUILESS_MAIN(SignoffTest)
#include "tst_signoff.moc"
