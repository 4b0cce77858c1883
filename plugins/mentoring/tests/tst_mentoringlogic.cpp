// The pure part: amounts, what a sign-off rests on, claims, who needs attention, notes, progress in words.
#include "amounts.h"
#include "logictest.h"
#include "metrictext.h"
#include "note.h"
#include "signoffs.h"
#include "standings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::mentoring;

namespace {

const QDate May6(2026, 5, 6);
const QDate May7(2026, 5, 7);

}  // namespace

class MentoringLogicTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<bool>("money");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("value");  // -1 = not a number
        QTest::newRow("plain") << false << u"30"_s << qint64(30);
        QTest::newRow("zero") << false << u"0"_s << qint64(0);
        QTest::newRow("spaces around") << false << u" 30 "_s << qint64(30);
        QTest::newRow("fraction of a count") << false << u"30.5"_s << qint64(-1);
        QTest::newRow("negative") << false << u"-3"_s << qint64(-1);
        QTest::newRow("words") << false << u"many"_s << qint64(-1);
        QTest::newRow("blank") << false << u"  "_s << qint64(-1);
        QTest::newRow("too much") << false << u"99999999999999999999"_s << qint64(-1);
        QTest::newRow("roubles") << true << u"600000"_s << qint64(60'000'000);
        QTest::newRow("Russian grouping") << true << u"600 000,50"_s << qint64(60'000'050);
        QTest::newRow("no-break space") << true << u"600\u00a0000"_s << qint64(60'000'000);
        QTest::newRow("English grouping") << true << u"600,000.5"_s << qint64(60'000'050);
        QTest::newRow("comma before kopecks") << true << u"12,5"_s << qint64(1'250);
        QTest::newRow("three decimals") << true << u"12.505"_s << qint64(-1);
        QTest::newRow("wrong grouping") << true << u"1 00 000"_s << qint64(-1);
        QTest::newRow("too much money") << true << u"99999999999"_s << qint64(-1);
    }
    void amountsAreReadAsPeopleWriteThem()
    {
        QFETCH(bool, money);
        QFETCH(QString, typed);
        QFETCH(qint64, value);
        QCOMPARE(parseAmount(money ? Metric::Unit::Minor : Metric::Unit::Count, typed).value_or(-1), value);
    }

    void whatIsShownForEditingIsReadBack()
    {
        QRandomGenerator random(3);
        for (const char *name : {"en", "ru"}) {
            QLocale::setDefault(QLocale(QLatin1String(name)));
            for (int i = 0; i < 200; ++i) {
                const qint64 value = random.bounded(1'000'000'000);
                for (const auto unit : {Metric::Unit::Count, Metric::Unit::Percent, Metric::Unit::Minor})
                    QCOMPARE(parseAmount(unit, typedText(unit, value)).value_or(-1), value);
            }
        }
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QCOMPARE(amountText(Metric::Unit::Minor, 125'050, u"RUB"_s), u"1,250.50\u00a0₽"_s);
        QCOMPARE(amountText(Metric::Unit::Percent, 85, {}), u"85\u00a0%"_s);
        QCOMPARE(amountText(Metric::Unit::Minor, 100, u"KZT"_s), u"1\u00a0KZT"_s);
    }

    void aStageRestsOnAllItsOtherRequirements()
    {
        const FakeCompany company = sampleCompany();
        const auto stage = findSignoff(company.content->programme, u"stage:work"_s);
        QVERIFY(stage && stage->wholeStage);
        QCOMPARE(stage->restsOn, (QStringList{u"norm-calls"_s, u"norm-turnover"_s, u"sale-made"_s}));
        const auto grouped = findSignoff(company.content->programme, u"mentoring:first-calls"_s);
        QCOMPARE(grouped->restsOn, QStringList{u"calls-made"_s});
        const auto single = findSignoff(company.content->programme, u"mentoring:training-sale"_s);
        QCOMPARE(single->restsOn, (QStringList{u"norm-calls"_s, u"norm-turnover"_s}));
        QVERIFY(!findSignoff(company.content->programme, u"stage:start"_s));
        QVERIFY(!findSignoff(company.content->programme, u"quiz:telephone"_s));
    }

    void alternativesAreNotWhatASignoffRestsOn()
    {
        FakeCompany company = sampleCompany();
        Requirement &test = company.content->programme.stages[1].requirements[2];
        test.rule = Requirement::Rule::Any;
        const auto place = findSignoff(company.content->programme, u"mentoring:first-calls"_s);
        QCOMPARE(place->restsOn, (QStringList{u"telephone-known"_s, u"cards-kept"_s}));  // what stands before the group
    }

    void eachDecisionIsAnAttemptButAWithdrawalIsNot()
    {
        Fixture f;
        const QString sale = u"mentoring:training-sale"_s;
        f.decides(verb::Returned, sale, u"Need first."_s);
        QVERIFY(!attemptsOf(f.company.events, sale, 2).exhausted());
        QCOMPARE(attemptsOf(f.company.events, sale, 2).left(), 1);
        const QString approved = f.decides(verb::Approved, sale);
        EventDraft back = about(verb::Returned, u"anna"_s, sale, u"It was another's."_s);
        back.refs = {approved};
        QVERIFY(f.company.record(u"oleg"_s, back));
        QCOMPARE(attemptsOf(f.company.events, sale, 2).used, 2);
        QVERIFY(attemptsOf(f.company.events, sale, 2).exhausted());
        EventDraft granted = about(verb::Granted, u"anna"_s, sale, u"The client role was unclear."_s);
        granted.payload[u"attempts"_s] = 1;
        QVERIFY(f.company.record(u"oleg"_s, granted));
        QCOMPARE(attemptsOf(f.company.events, sale, 2).left(), 1);
        const QList<Decision> all = decisions(f.company.events, sale);
        QCOMPARE(all.size(), 3);
        QVERIFY(all[1].withdrawn && all[2].withdraws);
        QVERIFY(!attemptsOf(f.company.events, sale, std::nullopt).exhausted());
    }

    void aVoidedDecisionIsNoAttempt()
    {
        Fixture f;
        f.voids(f.decides(verb::Returned, u"mentoring:training-sale"_s, u"Wrong person."_s));
        QCOMPARE(attemptsOf(f.company.events, u"mentoring:training-sale"_s, 2).used, 0);
    }

    void onlyUnjudgedScoresAreClaims()
    {
        Fixture f;
        passFirstStages(f.company, u"anna"_s);
        const Readiness tree = f.tree();
        QCOMPARE(claims(*stateOf(tree, u"telephone-known"_s)).size(), 1);
        QVERIFY(claims(*stateOf(tree, u"first-test"_s)).isEmpty());
        QVERIFY(claims(*stateOf(tree, u"briefed"_s)).isEmpty());
    }

    void aLowerScoreDoesNotHold()
    {
        Event claim;
        claim.score = 900'000;
        claim.passed = true;
        QVERIFY(checkClaim(claim, {900'000, true, {}}) == ClaimVerdict::Holds);
        QVERIFY(checkClaim(claim, {950'000, true, {}}) == ClaimVerdict::Holds);
        QVERIFY(checkClaim(claim, {850'000, true, {}}) == ClaimVerdict::DoesNotHold);
        QVERIFY(checkClaim(claim, {std::nullopt, false, {}}) == ClaimVerdict::DoesNotHold);
        QVERIFY(checkClaim(claim, {std::nullopt, std::nullopt, u"The answers were erased."_s}) == ClaimVerdict::Unknown);
    }

    void theNextStepIsTheLearnersFirst()
    {
        Fixture f;
        QCOMPARE(nextStep(f.tree())->id, u"read-company"_s);
        f.says(about(verb::Completed, u"anna"_s, u"handbook:company"_s));
        QCOMPARE(nextStep(f.tree())->id, u"briefed"_s);
        QVERIFY(nextStep(f.tree())->owner == Role::Mentor);
        passFirstStages(f.company, u"boris"_s);
        QCOMPARE(nextStep(f.tree(u"boris"_s))->id, u"norm-calls"_s);
        QVERIFY(!nextStep({}));
    }

    void lateComesBeforeQuietBeforeTheRest()
    {
        Fixture f;
        const QDate start(2026, 5, 4);
        f.company.setNow(start.addDays(1));
        Standing standing{f.company.person(u"anna"_s), true, f.tree()};
        QVERIFY(attentionOf(standing, {}, start.addDays(1)) == Attention::OnTheWay);
        QVERIFY(attentionOf(standing, {}, start.addDays(3)) == Attention::Quiet);
        QCOMPARE(quietDays(standing, start.addDays(2), start.addDays(3)), 1);
        f.company.setNow(start.addDays(3));
        standing.readiness = f.tree();
        QVERIFY(attentionOf(standing, start.addDays(3), start.addDays(3)) == Attention::Late);
        standing.readiness.ready = true;
        QVERIFY(attentionOf(standing, {}, start.addDays(30)) == Attention::Ready);
        standing.assigned = false;
        QVERIFY(attentionOf(standing, {}, start) == Attention::NotAssigned);
        QVERIFY(Attention::Late < Attention::Quiet && Attention::Quiet < Attention::OnTheWay);
    }

    void privatePartsAreReadBack()
    {
        QCOMPARE(noteOf(notePart(u" Two clients hung up. "_s)), u"Two clients hung up."_s);
        QVERIFY(notePart(u"  "_s).isEmpty());
        QVERIFY(noteOf("not json").isEmpty());
        const Observation seen{u"Calm."_s, {{u"need"_s, u"good"_s}}};
        const Observation back = observationOf(observationPart(seen));
        QCOMPARE(back.comment, seen.comment);
        QCOMPARE(back.marks, seen.marks);
        QVERIFY(observationPart({}).isEmpty());
        QVERIFY(observationOf("[]").isEmpty());
    }

    void progressIsSaidInWords()
    {
        Fixture f;
        f.judges(verb::Confirmed, {f.says(report(May6, {{u"calls"_s, 12}, {u"turnover"_s, 100}}))});
        f.says(report(May7, {{u"calls"_s, 12}}));
        const MetricText text(f.company.content, u"en"_s);
        const QVariantMap chart = text.chart(of(f.progress(), u"calls-made"_s), f.days(), 10);
        QVERIFY(chart[u"text"_s].toString().contains(u"10 calls"_s));
        QCOMPARE(chart[u"values"_s].toList().size(), 2);
        QCOMPARE(chart[u"share"_s].toDouble(), 0.5);
        QCOMPARE(chart[u"target"_s].toDouble(), 10.0);
        const QVariantMap money = text.chart(of(f.progress(), u"norm-turnover"_s), f.days(), 10);
        QCOMPARE(money[u"values"_s].toList().constFirst().toDouble(), 1.0);  // roubles
        QCOMPARE(money[u"unit"_s].toString(), u"₽"_s);
        QVERIFY(text.target(nullptr).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MentoringLogicTest)
#include "tst_mentoringlogic.moc"
