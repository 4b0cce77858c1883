// What the tree says as a whole, and in which words.
#include "decision.h"
#include "sample.h"
#include "standingrows.h"
#include "treetext.h"
#include "words.h"

#include <vestibule/textsearch.h>
#include <vestibule/verbs.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::readiness;

class TestDecision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void countsTheFirstLevel();
    void nextStepGoesIntoGroups();
    void whereOneIsEnoughTheBegunMemberIsNext();
    void nothingIsNextWhenReady();
    void everyPersonStandsInTheRightFigures();
    void progressIsNotWaiting();
    void evidenceNamesEachEventOnce();
    void headlineAndNextStepNameNumbersAndPeople();
    void whatWasNotNeededIsNotMissing();
    void ownersAreNamed();
    void rowsSortByProgress();
    void filterWantsEveryWord();
    void deedsAreWords();
    void linesShowTheTree();

private:
    Explainer explainer(bool own = false) const
    {
        return Explainer({sample::content(), u"en"_s, sample::anna(), {{u"oleg-id"_s, u"Oleg Denisov"_s}}, sample::dayOf, own});
    }
};

void TestDecision::countsTheFirstLevel()
{
    QCOMPARE(countMet(sample::half()), (Count{3, 6}));
    QCOMPARE(countMet(sample::half().stages[1]), (Count{1, 3}));
    QCOMPARE(countMet(Readiness{}), (Count{0, 0}));
}

void TestDecision::nextStepGoesIntoGroups()
{
    Readiness readiness = sample::half();
    QCOMPARE(nextStep(readiness)->id, u"pass-telephone"_s);
    readiness.stages[1].requirements[0].met = true;
    QCOMPARE(nextStep(readiness)->id, u"calls"_s);
    readiness.stages[1].requirements[2].of[0].met = true;
    QCOMPARE(nextStep(readiness)->id, u"calls-passed"_s);
}

void TestDecision::whereOneIsEnoughTheBegunMemberIsNext()
{
    Readiness readiness = sample::half();
    readiness.stages[1].requirements.removeFirst();
    RequirementState &any = readiness.stages[1].requirements[0];
    any.met = any.of[0].met = false;
    any.of[0].missing = RequirementState::Missing::NotStarted;
    any.of[1].missing = RequirementState::Missing::BelowPass;
    QCOMPARE(nextStep(readiness)->id, u"hygiene"_s);
    any.of[1].missing = RequirementState::Missing::NotStarted;
    QCOMPARE(nextStep(readiness)->id, u"packaging"_s);
}

void TestDecision::nothingIsNextWhenReady()
{
    const Readiness readiness = sample::ready();
    QVERIFY(!nextStep(readiness));
    QVERIFY(!isLate(readiness));
    QVERIFY(explainer().nextStepText(readiness).isEmpty());
    const Readiness none;
    QVERIFY(!nextStep(none));
}

void TestDecision::everyPersonStandsInTheRightFigures()
{
    const Standing half{sample::anna(), true, sample::half()};
    const Standing ready{sample::anna(), true, sample::ready()};
    const Standing unassigned{sample::anna(), false, {}};
    QVERIFY(belongsTo(half, Figure::Training) && belongsTo(half, Figure::Late));
    QVERIFY(!belongsTo(half, Figure::Ready) && !belongsTo(half, Figure::Unassigned));
    QVERIFY(belongsTo(ready, Figure::Ready) && !belongsTo(ready, Figure::Training) && !belongsTo(ready, Figure::Late));
    for (const Figure figure : {Figure::Training, Figure::Ready, Figure::Late})
        QVERIFY(!belongsTo(unassigned, figure));
    QVERIFY(belongsTo(unassigned, Figure::Unassigned));
}

void TestDecision::progressIsNotWaiting()
{
    Readiness readiness = sample::half();
    QCOMPARE(lastProgress(readiness), sample::noon(10));  // the calls that count so far
    readiness.stages[1].requirements[2].of[1].since = sample::noon(12);
    QCOMPARE(lastProgress(readiness), sample::noon(10));  // waiting for a sign-off is nobody's progress
    readiness.stages[1].requirements[0].since = sample::noon(11);
    QCOMPARE(lastProgress(readiness), sample::noon(11));
    QCOMPARE(lastProgress(Readiness{}), 0);
}

void TestDecision::evidenceNamesEachEventOnce()
{
    Readiness readiness = sample::half();
    readiness.stages[2].openedBy = u"e9"_s;
    QCOMPARE(evidence(readiness), QStringList({u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s, u"e5"_s, u"e6"_s, u"e7"_s, u"e9"_s}));
}

void TestDecision::headlineAndNextStepNameNumbersAndPeople()
{
    const Readiness half = sample::half();
    QVERIFY(explainer().headline(half).contains(u"3 of 6"_s));
    QCOMPARE(explainer().nextStepText(half), u"Pass the telephone quiz (Anna Petrova)"_s);
    QCOMPARE(explainer(true).nextStepText(half), u"Pass the telephone quiz"_s);
    QCOMPARE(explainer().headline(sample::ready()), u"Ready for independent work since 11 May 2026"_s);
    QVERIFY(explainer().stageNote(half.stages[1], sample::Today).contains(u"11 May 2026"_s));
}

void TestDecision::whatWasNotNeededIsNotMissing()
{
    const Readiness half = sample::half();
    const QList<TreeRow> rows = explainer().rows(half.stages[1]);
    const auto hygiene = std::ranges::find_if(rows, [](const TreeRow &row) { return row.state->id == u"hygiene"_s; });
    QVERIFY(hygiene != rows.end());
    QVERIFY(hygiene->needless && hygiene->why.isEmpty() && hygiene->owner.isEmpty());
    QCOMPARE(hygiene->depth, 1);
    QCOMPARE(rows.size(), 7);
}

void TestDecision::ownersAreNamed()
{
    RequirementState state;
    state.owner = Role::Mentor;
    QCOMPARE(explainer().ownerText(state), u"Oleg Denisov, mentor"_s);
    state.owner = Role::Trainee;
    QCOMPARE(explainer().ownerText(state), u"Anna Petrova"_s);
    state.owner = Role::Hr;
    QCOMPARE(explainer().ownerText(state), u"HR"_s);
    Person alone = sample::anna();
    alone.mentor.clear();
    const Explainer words({sample::content(), u"en"_s, alone, {}, sample::dayOf, false});
    state.owner = Role::Mentor;
    QCOMPARE(words.ownerText(state), u"Mentor"_s);
}

void TestDecision::rowsSortByProgress()
{
    const QList<StandingRow> rows = standingRows(sample::report(
        {{sample::anna(), false, {}}, {sample::anna(), true, sample::half()}, {sample::anna(), true, sample::ready()}}));
    QVERIFY(rows[0].progress < rows[1].progress);
    QVERIFY(rows[1].progress < rows[2].progress);
    QCOMPARE(rows[1].road, QStringList({u"done"_s, u"now"_s, u"locked"_s}));
    QVERIFY(rows[1].late && !rows[2].late);
    QCOMPARE(rows[1].due, QDate(2026, 5, 11));
    QVERIFY(!rows[2].due.isValid());
    QCOMPARE(rows[1].mentor, u"Oleg Denisov"_s);
}

void TestDecision::filterWantsEveryWord()
{
    const StandingRow row = standingRows(sample::report({{sample::anna(), true, sample::half()}})).constFirst();
    QVERIFY(WordSearch().finds(row.search));
    QVERIFY(WordSearch(u" petrova  oleg ").finds(row.search));
    QVERIFY(WordSearch(u"TELEPHONE").finds(row.search));
    QVERIFY(!WordSearch(u"petrova ivanov").finds(row.search));
}

void TestDecision::deedsAreWords()
{
    const auto rules = verbRules();
    const auto learning = std::ranges::find(rules, QLatin1String(verb::Experienced), [](const VerbRule &rule) { return QLatin1String(rule.verb); });
    QVERIFY(learning != rules.end());
    for (const VerbRule &rule : std::ranges::subrange(learning, rules.end())) {  // what learning and judging appends
        Event event;
        event.verb = QLatin1String(rule.verb);
        event.payload = "{}";
        QVERIFY2(deedText(event) != event.verb, rule.verb);
    }
    const QList<Event> events = sample::events();
    QCOMPARE(deedText(events[3]), u"Finished, not passed"_s);
    QCOMPARE(deedText(events[5]), u"Reported the results of 9 May 2026"_s);
    QCOMPARE(scoreText(856'000), u"85\u00a0%"_s);
}

void TestDecision::linesShowTheTree()
{
    const Report report = sample::report({{sample::anna(), true, sample::half()}, {sample::anna(), false, {}}});
    const QString tree = treeLines(report, report.people.constFirst()).join(u'\n');
    QVERIFY(tree.contains(u"[x] Read “The company”"_s));
    QVERIFY(tree.contains(u"    [-] Hygiene, 60 % – Not needed"_s));
    QVERIFY(tree.contains(u"[ ] Pass the telephone quiz"_s));
    const QStringList everybody = overviewLines(report);
    QCOMPARE(everybody.size(), 3);
    QVERIFY(everybody[1].contains(u"was due 11 May 2026"_s));
    QVERIFY(everybody[2].contains(u"No programme"_s));
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
