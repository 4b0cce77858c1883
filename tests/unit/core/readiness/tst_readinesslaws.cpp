// Laws that hold for every programme and every history, tried on random ones. The seeds are fixed: a failure can be repeated.
#include "core/readiness/day.h"
#include "core/readiness/json.h"
#include "story.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::core::test;

using Rule = Requirement::Rule;

namespace {

class Dice
{
public:
    explicit Dice(int seed) : m_engine(std::mt19937::result_type(seed)) {}
    int below(int n) { return int(m_engine() % unsigned(n)); }
    template <class T>
    T one(const QList<T> &of)
    {
        return of[below(int(of.size()))];
    }
    std::mt19937 &engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

const QStringList Activities{u"quiz:a"_s, u"quiz:b"_s, u"handbook:c"_s};

Requirement randomRequirement(Dice &dice, int &serial, int depth)
{
    Requirement made;
    made.id = u"r%1"_s.arg(++serial);
    made.rule = Rule(dice.below(depth < 2 ? 8 : 6));
    made.activity = dice.one(Activities);
    made.role = dice.below(2) ? Role::Mentor : Role::Hr;
    made.atLeast = dice.below(101);
    made.metric = dice.below(2) ? u"calls"_s : u"contracts"_s;
    made.target = dice.below(40);
    made.days = 1 + dice.below(3);
    if (made.rule == Rule::Signoff && dice.below(2))
        made.activity.clear();
    if (made.rule == Rule::Any || made.rule == Rule::All)
        for (int i = dice.below(4); i > 0; --i)
            made.of.append(randomRequirement(dice, serial, depth + 1));
    return made;
}

Told randomTold(Dice &dice, int events)
{
    Told told;
    told.verb = dice.one(QList<const char *>{verb::Experienced, verb::Attempted, verb::Completed, verb::Completed, verb::Signed,
                                             verb::Reported, verb::Scored, verb::Returned, verb::Approved, verb::Confirmed,
                                             verb::Confirmed, verb::Granted, verb::Opened, verb::Voided, verb::Registered});
    told.actor = dice.one(QStringList{u"lea"_s, u"lea"_s, u"max"_s, u"max"_s, u"hr"_s, u"nobody"_s});
    told.activity =
        dice.one(Activities + QStringList{u"stage:s0"_s, u"stage:s1"_s, u"stage:s2"_s, u"quiz:unknown"_s, QString()});
    if (dice.below(2))
        told.score = dice.below(ScoreUnit + 1);
    if (dice.below(3))
        told.passed = dice.below(2) == 1;
    if (dice.below(10) == 0)
        told.corrects = u"e%1"_s.arg(1 + dice.below(events + 1));
    for (int i = dice.below(3); i > 0; --i)
        told.refs.append(u"e%1"_s.arg(1 + dice.below(events + 1)));
    told.payload = {{u"textHash"_s, dice.below(2) ? u"new"_s : u"old"_s},
                    {u"attempts"_s, dice.below(3)},
                    {u"day"_s, QDate(2026, 3, 1).addDays(dice.below(60)).toString(Qt::ISODate)},
                    {u"metrics"_s, QJsonObject{{u"calls"_s, dice.below(50)}, {u"contracts"_s, dice.below(9)}}}};
    if (dice.below(3) == 0)
        told.payload[u"review"_s] = u"quiz.open"_s;
    return told;
}

Story randomStory(Dice &dice, int events)
{
    Story story;
    story.input.at = QDate(2026, 4, 15);
    Programme &programme = story.input.programme;
    programme.metrics = {{u"calls"_s, Metric::Unit::Count, Metric::Period::Day},
                         {u"contracts"_s, Metric::Unit::Count, Metric::Period::Month}};
    for (const QString &id : Activities)
        programme.activities.append(activity(id, dice.below(2) ? std::optional(1 + dice.below(3)) : std::nullopt, 60));
    int serial = 0;
    for (int s = dice.below(4); s >= 0; --s) {
        Stage stage{u"s%1"_s.arg(programme.stages.size()), dice.below(50), {}};
        for (int i = dice.below(4); i >= 0; --i)
            stage.requirements.append(randomRequirement(dice, serial, 0));
        programme.stages.append(stage);
    }
    story.input.texts = {{u"quiz:a"_s, {{u"new"_s}, 5}}, {u"handbook:c"_s, {{u"new"_s, u"other"_s}, 0}}};
    for (int i = 0; i < events; ++i) {
        if (dice.below(4) == 0)
            story.day(i * 60 / std::max(1, events));
        story.tell(randomTold(dice, i));
    }
    // day() may step back; the ledger's times grow
    qint64 at = 0;
    for (Event &event : story.input.events)
        event.at = at = std::max(event.at, at + 1);
    return story;
}

QJsonObject told(const ReadinessInput &input) { return toJson(evaluate(input)); }

void collectMet(const QList<RequirementState> &states, QStringList &met)
{
    for (const RequirementState &state : states) {
        if (state.met)
            met.append(state.id);
        collectMet(state.of, met);
    }
}

QStringList metIds(const Readiness &readiness)
{
    QStringList met;
    for (const StageState &stage : readiness.stages)
        collectMet(stage.requirements, met);
    return met;
}

void checkState(const RequirementState &state, const QSet<QString> &ids)
{
    QCOMPARE(state.met, state.missing == RequirementState::Missing::Nothing);
    QVERIFY(!missingWord(state.missing).isEmpty());
    QVERIFY(state.have >= 0 && state.need >= 0);
    for (const QString &id : state.events)
        QVERIFY(ids.contains(id));
    for (const RequirementState &member : state.of)
        checkState(member, ids);
}

}  // namespace

class ReadinessLawsTest : public QObject
{
    Q_OBJECT

    static constexpr int Rounds = 400;

private Q_SLOTS:
    void everyTreeIsSound()
    {
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            const Story story = randomStory(dice, dice.below(120));
            QSet<QString> ids;
            for (const Event &event : story.input.events)
                ids.insert(event.id);
            const Readiness readiness = story.readiness();
            bool allMet = true;
            for (const StageState &stage : readiness.stages) {
                allMet = allMet && stage.met;
                QVERIFY(!stage.locked || stage.openedBy.isEmpty());
                for (const RequirementState &state : stage.requirements)
                    checkState(state, ids);
            }
            QCOMPARE(readiness.ready, allMet);
            QCOMPARE(readiness.readySince > 0, readiness.ready);
            QVERIFY(!readiness.stages[0].locked);
        }
    }

    void whatComesAfterTheDayDoesNotExist()
    {
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            Story story = randomStory(dice, 80);
            story.input.at = QDate(2026, 3, 1).addDays(dice.below(70));
            const qint64 end = endOfDay(story.input.at, story.input.zone);
            ReadinessInput cut = story.input;
            cut.events.removeIf([end](const Event &event) { return event.at >= end; });
            QCOMPARE(told(story.input), told(cut));
        }
    }

    void irrelevantEventsChangeNothing()
    {
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            Story story = randomStory(dice, 60);
            const QJsonObject before = told(story.input);
            Event stranger = story.input.events[dice.below(60)];
            stranger.learner = u"tom"_s;
            story.input.events.insert(dice.below(60), stranger);
            story.tell({.verb = verb::Mentored, .activity = {}, .actor = u"hr"_s});
            story.tell({.activity = u"quiz:unknown"_s, .passed = true});
            story.tell({.verb = verb::Approved, .actor = u"lea"_s});
            story.tell({.verb = verb::Voided, .actor = u"lea"_s, .corrects = u"e1"_s});
            story.tell({.verb = verb::Scored, .actor = u"max"_s, .passed = true, .refs = {u"no such event"_s}});
            QCOMPARE(told(story.input), before);
        }
    }

    void theOrderOfTheListDoesNotMatter()
    {
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            Story story = randomStory(dice, 60);
            for (Event &event : story.input.events)
                event.at -= event.at % (4 * Hour);  // some at the same instant
            const QJsonObject before = told(story.input);
            std::ranges::shuffle(story.input.events, dice.engine());
            QCOMPARE(told(story.input), before);
        }
    }

    // Handing in, grading as passed, confirming, signing off, granting and opening never take anything away.
    void goodNewsNeverUndoes()
    {
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            Story story = randomStory(dice, 60);
            story.input.events.removeIf([](const Event &event) { return event.verb == QLatin1String(verb::Reported); });
            const QStringList before = metIds(story.readiness());
            const Told news = dice.one(QList<Told>{
                {.activity = dice.one(Activities), .score = ScoreUnit, .passed = true},
                {.verb = verb::Signed, .activity = dice.one(Activities), .payload = {{u"textHash"_s, u"new"_s}}},
                {.verb = verb::Approved, .activity = dice.one(Activities), .actor = u"max"_s},
                {.verb = verb::Approved, .activity = u"stage:s0"_s, .actor = u"hr"_s},
                {.verb = verb::Granted, .activity = dice.one(Activities), .actor = u"hr"_s, .payload = {{u"attempts"_s, 1}}},
                {.verb = verb::Opened, .activity = u"stage:s1"_s, .actor = u"hr"_s}});
            story.day(30);
            story.tell(news);
            const QStringList after = metIds(story.readiness());
            for (const QString &id : before)
                QVERIFY2(after.contains(id), qPrintable(u"seed %1 lost %2"_s.arg(seed).arg(id)));
        }
    }

    void groupsAreBooleanAlgebra()
    {
        for (int seed = 0; seed < Rounds; ++seed) {
            Dice dice(seed);
            Story story = randomStory(dice, 60);
            int serial = 0;
            const Requirement a = randomRequirement(dice, serial, 2);
            const Requirement b = randomRequirement(dice, serial, 2);
            const Requirement c = randomRequirement(dice, serial, 2);
            const auto met = [&](const Requirement &requirement) {
                story.require({requirement});
                return story.first().met;
            };
            const auto since = [&](const Requirement &requirement) {
                story.require({requirement});
                return story.first().since;
            };
            QCOMPARE(met(group(Rule::All, {a, b})), met(a) && met(b));
            QCOMPARE(met(group(Rule::Any, {a, b})), met(a) || met(b));
            QCOMPARE(met(group(Rule::All, {a, group(Rule::All, {b, c})})),
                     met(group(Rule::All, {group(Rule::All, {a, b}), c})));
            QCOMPARE(met(group(Rule::Any, {a, group(Rule::All, {b, c})})),
                     met(group(Rule::All, {group(Rule::Any, {a, b}), group(Rule::Any, {a, c})})));
            for (const Rule kind : {Rule::All, Rule::Any}) {
                QCOMPARE(met(group(kind, {a})), met(a));
                QCOMPARE(since(group(kind, {a})), since(a));
                QCOMPARE(since(group(kind, {a, a})), since(a));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ReadinessLawsTest)
#include "tst_readinesslaws.moc"
