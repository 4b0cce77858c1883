// The forecast: laws that hold for every tree, tried on random ones with fixed seeds, and some trees by hand.
#include "core/readiness/forecast.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;

using Rule = Requirement::Rule;

namespace {

const QDate Start(2026, 5, 4);

RequirementState state(bool met, Rule rule = Rule::Completed)
{
    RequirementState made;
    made.rule = rule;
    made.met = met;
    return made;
}

RequirementState target(qint64 have, qint64 need)
{
    RequirementState made = state(have >= need, Rule::Metric);
    made.have = have;
    made.need = need;
    return made;
}

// One stage with so many requirements, on that day of the training (1 = the first).
Readiness tree(int met, int of, int day)
{
    Readiness made;
    made.start = Start;
    made.at = Start.addDays(day - 1);
    made.ready = met == of;
    StageState stage;
    for (int i = 0; i < of; ++i)
        stage.requirements.append(state(i < met));
    stage.met = made.ready;
    made.stages = {stage};
    return made;
}

class Dice
{
public:
    explicit Dice(int seed) : m_engine(std::mt19937::result_type(seed)) {}
    int between(int from, int to) { return from + int(m_engine() % unsigned(to - from + 1)); }

private:
    std::mt19937 m_engine;
};

Readiness randomTree(Dice &dice)
{
    Readiness made = tree(0, 0, dice.between(-3, 200));
    made.ready = true;
    made.stages.clear();
    for (int s = dice.between(0, 5); s > 0; --s) {
        StageState stage;
        for (int r = dice.between(0, 12); r > 0; --r)
            stage.requirements.append(dice.between(0, 3) ? state(dice.between(0, 2) > 0) : target(dice.between(0, 5), 5));
        stage.met = std::ranges::all_of(stage.requirements, &RequirementState::met);
        made.ready = made.ready && stage.met;
        made.stages.append(stage);
    }
    return made;
}

}  // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

    static constexpr int Rounds = 2000;

private Q_SLOTS:
    void neverBeforeTodayAndNeverCertain()
    {
        int told = 0;
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            const Readiness readiness = randomTree(dice);
            const auto one = forecast(readiness);
            if (!one)
                continue;
            ++told;
            QVERIFY2(one->day >= readiness.at, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(one->margin >= 1 && one->met >= ForecastLeastMet && one->met < one->of && one->days >= ForecastLeastDays);
        }
        QVERIFY2(told > Rounds / 4, "the random trees try nothing");
    }

    void nothingWithoutData()
    {
        for (int of = 0; of < 40; ++of)
            for (int met = 0; met <= of; ++met)
                for (const int day : {-5, 0, 1, 2, 3, 30})
                    QCOMPARE(forecast(tree(met, of, day)).has_value(), met >= ForecastLeastMet && met < of && day >= ForecastLeastDays);
        Readiness noStart = tree(6, 12, 6);
        noStart.start = {};
        QVERIFY(!forecast(noStart));
        Readiness noDay = tree(6, 12, 6);
        noDay.at = {};
        QVERIFY(!forecast(noDay));
    }

    void nothingOnceReady()
    {
        for (int of = 1; of < 40; ++of)
            QVERIFY(!forecast(tree(of, of, 30)));
    }

    // What is met brings the day nearer, or leaves it; a day on which nothing is met does not.
    void progressHelpsAndWaitingDoesNot()
    {
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            const int of = dice.between(ForecastLeastMet + 2, 60);
            const int met = dice.between(ForecastLeastMet, of - 2);
            const int day = dice.between(ForecastLeastDays, 60);
            const auto now = forecast(tree(met, of, day));
            const auto better = forecast(tree(met + 1, of, day));
            const auto later = forecast(tree(met, of, day + 1));
            if (!now || !later)  // so slow that nothing is said
                continue;
            QVERIFY(better && better->day <= now->day && better->margin <= now->margin);
            QVERIFY(later->day > now->day && later->margin >= now->margin);
        }
    }

    void atThePaceSoFar()
    {
        const auto half = forecast(tree(10, 20, 10));
        QVERIFY(half);
        QCOMPARE(half->day, Start.addDays(9 + 10));
        QCOMPARE(half->margin, 4);  // √(10 + 10²/10) days
        QCOMPARE(half->days, 10);
        QCOMPARE(forecast(tree(30, 31, 3))->day, Start.addDays(2));  // what is left takes no tenth of a day
        QVERIFY(!forecast(tree(5, 300, 90)));                        // fifteen years: nothing that could be said
    }

    // Ten days on target take ten days, however fast the rest went; where one of several is enough, the shortest counts.
    void daysOnTargetCannotBeHurried()
    {
        Readiness readiness = tree(20, 20, 5);
        readiness.ready = false;
        readiness.stages[0].met = false;
        readiness.stages[0].requirements.append(target(2, 12));
        QCOMPARE(forecast(readiness)->day, readiness.at.addDays(9));
        RequirementState either = state(false, Rule::Any);
        either.of = {target(0, 30), target(1, 5)};
        readiness.stages[0].requirements.last() = either;
        QCOMPARE(forecast(readiness)->day, readiness.at.addDays(3));
        RequirementState both = either;
        both.rule = Rule::All;
        readiness.stages[0].requirements.last() = both;
        QCOMPARE(forecast(readiness)->day, readiness.at.addDays(29));
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
