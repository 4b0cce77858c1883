#include "story.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::core::test;

using Missing = RequirementState::Missing;
using Rule = Requirement::Rule;

namespace {

// One row: what happened, and what a requirement says to it. `since` is the event that it dates from; empty = the stage's
// opening.
struct Case {
    QByteArray name;
    Requirement requirement;
    QList<Told> told;
    Missing missing = Missing::Nothing;
    Role owner = Role::Trainee;
    QString since = {};
    qint64 have = 0;
    qint64 need = 1;
    std::optional<int> attempts = {};
};

Requirement scoreOf(int atLeast)
{
    Requirement made = rule(Rule::Score);
    made.atLeast = atLeast;
    return made;
}

Requirement signoffBy(Role role, const QString &activity = u"quiz:a"_s)
{
    Requirement made = rule(Rule::Signoff, activity);
    made.role = role;
    return made;
}

const Told Opened{.verb = verb::Experienced};
const Told Attempt{.verb = verb::Attempted};
const Told Done{};
const Told ForReview{.payload = {{u"review"_s, u"quiz.open"_s}, {u"due"_s, u"2026-03-09"_s}}};
const Told Right{.score = 900'000, .passed = true};
const Told Wrong{.score = 400'000, .passed = false};

Told graded(const QString &ref, qint64 score, bool passed, const QString &by = u"max"_s)
{
    return {.verb = verb::Scored, .actor = by, .score = score, .passed = passed, .refs = {ref}};
}

Told returned(const QString &ref, const QString &by = u"max"_s) { return {.verb = verb::Returned, .actor = by, .refs = {ref}}; }

Told approved(const QString &by = u"max"_s, const QString &activity = u"quiz:a"_s)
{
    return {.verb = verb::Approved, .activity = activity, .actor = by};
}

Told voided(const QString &id, const QString &by = u"max"_s) { return {.verb = verb::Voided, .actor = by, .corrects = id}; }

Told granted(int attempts, const QString &by = u"max"_s)
{
    return {.verb = verb::Granted, .actor = by, .payload = {{u"attempts"_s, attempts}}};
}

Told signedText(const char *hash) { return {.verb = verb::Signed, .payload = {{u"textHash"_s, QLatin1String(hash)}}}; }

// One case a line.
// clang-format off
QList<Case> completedCases()
{
    const Requirement r = rule(Rule::Completed);
    return {
        {"nothing happened", r, {}, Missing::NotStarted},
        {"opened", r, {Opened}, Missing::InProgress, Role::Trainee, u"e1"_s},
        {"attempt runs", r, {Opened, Attempt}, Missing::InProgress, Role::Trainee, u"e2"_s},
        {"done", r, {Opened, Done, Done}, Missing::Nothing, Role::Trainee, u"e2"_s, 1},
        {"done, waits for review", r, {ForReview}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"handed back", r, {Done, returned(u"e1"_s)}, Missing::InProgress, Role::Trainee, u"e2"_s},
        {"handed back, done again", r, {Done, returned(u"e1"_s), Done}, Missing::Nothing, Role::Trainee, u"e3"_s, 1},
        {"voided", r, {Done, voided(u"e1"_s)}, Missing::InProgress, Role::Trainee, u"e1"_s},
        {"voided by the learner does not count", r, {Done, voided(u"e1"_s, u"lea"_s)}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"somebody else's doing", r, {{.actor = u"max"_s}}, Missing::NotStarted},
        {"another activity", r, {{.activity = u"quiz:b"_s}}, Missing::NotStarted},
        {"attempts used up and voided", r, {Attempt, Done, voided(u"e2"_s)}, Missing::NoAttemptsLeft, Role::Mentor, u"e2"_s, 0, 1, 1},
    };
}

QList<Case> passedCases()
{
    const Requirement r = rule(Rule::Passed);
    return {
        {"passed: nothing", r, {}, Missing::NotStarted},
        {"passed: runs", r, {Attempt}, Missing::InProgress, Role::Trainee, u"e1"_s, 0, 1, 3},
        {"passed: claim", r, {Attempt, Right}, Missing::Nothing, Role::Trainee, u"e2"_s, 1, 1, 3},
        {"passed: by the activity's pass mark", r, {{.score = 800'000}}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"passed: below the activity's pass mark", r, {{.score = 790'000}}, Missing::BelowPass, Role::Trainee, u"e1"_s},
        {"passed: failed", r, {Attempt, Wrong}, Missing::BelowPass, Role::Trainee, u"e2"_s, 0, 1, 3},
        {"passed: failed, trying again", r, {Attempt, Wrong, Attempt}, Missing::InProgress, Role::Trainee, u"e3"_s, 0, 1, 3},
        {"passed: last attempt runs", r, {Attempt, Wrong, Attempt}, Missing::InProgress, Role::Trainee, u"e3"_s, 0, 1, 2},
        {"passed: no attempts left", r, {Attempt, Wrong, Attempt, Wrong}, Missing::NoAttemptsLeft, Role::Mentor, u"e4"_s, 0, 1, 2},
        {"passed: one more granted", r, {Attempt, Wrong, granted(1)}, Missing::BelowPass, Role::Trainee, u"e2"_s, 0, 1, 1},
        {"passed: granted by the learner", r, {Attempt, Wrong, granted(1, u"lea"_s)}, Missing::NoAttemptsLeft, Role::Mentor, u"e2"_s, 0, 1, 1},
        {"passed: passed in a granted one", r, {Attempt, Wrong, granted(1, u"hr"_s), Attempt, Right}, Missing::Nothing, Role::Trainee, u"e5"_s, 1, 1, 1},
        {"passed: beyond the limit", r, {Attempt, Wrong, Attempt, Right}, Missing::NoAttemptsLeft, Role::Mentor, u"e4"_s, 0, 1, 1},
        {"passed: hand-ins without attempts use them up", r, {Wrong, Wrong, Right}, Missing::NoAttemptsLeft, Role::Mentor, u"e3"_s, 0, 1, 2},
        {"passed: waits for review", r, {ForReview, ForReview}, Missing::AwaitingReview, Role::Mentor, u"e1"_s},
        {"passed: no verdict known", r, {Done}, Missing::AwaitingReview, Role::Mentor, u"e1"_s},
        {"passed: graded", r, {ForReview, graded(u"e1"_s, 850'000, true)}, Missing::Nothing, Role::Trainee, u"e2"_s, 1},
        {"passed: the person overrides the claim", r, {Right, graded(u"e1"_s, 100'000, false)}, Missing::BelowPass, Role::Trainee, u"e2"_s},
        {"passed: graded again", r, {ForReview, graded(u"e1"_s, 1, false), graded(u"e1"_s, 900'000, true, u"hr"_s)}, Missing::Nothing, Role::Trainee, u"e3"_s, 1},
        {"passed: graded by oneself", r, {ForReview, graded(u"e1"_s, 900'000, true, u"lea"_s)}, Missing::AwaitingReview, Role::Mentor, u"e1"_s},
        {"passed: graded by a stranger", r, {ForReview, graded(u"e1"_s, 900'000, true, u"nobody"_s)}, Missing::AwaitingReview, Role::Mentor, u"e1"_s},
        {"passed: grade voided", r, {ForReview, graded(u"e1"_s, 900'000, true), voided(u"e2"_s, u"hr"_s)}, Missing::AwaitingReview, Role::Mentor, u"e1"_s},
        {"passed: void cannot be undone", r, {Right, voided(u"e1"_s), voided(u"e2"_s)}, Missing::InProgress, Role::Trainee, u"e1"_s},
        {"passed: handed back", r, {Right, returned(u"e1"_s)}, Missing::InProgress, Role::Trainee, u"e2"_s},
    };
}

QList<Case> scoreCases()
{
    const Requirement r = scoreOf(75);
    return {
        {"score: nothing", r, {}, Missing::NotStarted, Role::Trainee, {}, 0, 750'000},
        {"score: below", r, {Wrong}, Missing::BelowPass, Role::Trainee, u"e1"_s, 400'000, 750'000},
        {"score: exactly", r, {{.score = 750'000, .passed = false}}, Missing::Nothing, Role::Trainee, u"e1"_s, 750'000, 750'000},
        {"score: the best counts", r, {Right, Wrong}, Missing::Nothing, Role::Trainee, u"e1"_s, 900'000, 750'000},
        {"score: without a score", r, {Done}, Missing::AwaitingReview, Role::Mentor, u"e1"_s, 0, 750'000},
        {"score: part of it waits", r, {{.score = 800'000, .payload = {{u"review"_s, u"quiz.open"_s}}}}, Missing::AwaitingReview, Role::Mentor, u"e1"_s, 0, 750'000},
        {"score: graded", r, {ForReview, graded(u"e1"_s, 760'000, false)}, Missing::Nothing, Role::Trainee, u"e2"_s, 760'000, 750'000},
        {"score: no attempts left", r, {Attempt, Wrong}, Missing::NoAttemptsLeft, Role::Mentor, u"e2"_s, 400'000, 750'000, 1},
    };
}

QList<Case> signedCases()
{
    const Requirement r = rule(Rule::Signed);
    return {
        {"signed: not yet", r, {Opened, Done}, Missing::NotSigned},
        {"signed: English text", r, {signedText("en1"), signedText("ru1")}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"signed: Russian text", r, {signedText("ru1")}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"signed: text changed", r, {signedText("old")}, Missing::TextChanged, Role::Trainee, u"in force"_s},
        {"signed: again", r, {signedText("old"), signedText("en1")}, Missing::Nothing, Role::Trainee, u"e2"_s, 1},
        {"signed: without a hash", r, {{.verb = verb::Signed}}, Missing::TextChanged, Role::Trainee, u"in force"_s},
        {"signed: a text that nobody knows", rule(Rule::Signed, u"quiz:b"_s), {{.verb = verb::Signed, .activity = u"quiz:b"_s}}, Missing::TextChanged, Role::Trainee, u"never"_s},
    };
}

QList<Case> signoffCases()
{
    const Requirement r = signoffBy(Role::Mentor);
    return {
        {"signoff: awaits", r, {}, Missing::AwaitingSignoff, Role::Mentor},
        {"signoff: awaits HR", signoffBy(Role::Hr), {}, Missing::AwaitingSignoff, Role::Hr},
        {"signoff: awaits since the hand-in", r, {Attempt, Done}, Missing::AwaitingSignoff, Role::Mentor, u"e2"_s},
        {"signoff: given", r, {approved(), approved(u"mia"_s)}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"signoff: by the wrong role", r, {approved(u"hr"_s)}, Missing::AwaitingSignoff, Role::Mentor},
        {"signoff: by HR", signoffBy(Role::Hr), {approved(u"hr"_s)}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"signoff: by oneself", r, {approved(u"lea"_s)}, Missing::AwaitingSignoff, Role::Mentor},
        {"signoff: withdrawn", r, {approved(), returned(u"e1"_s, u"mia"_s)}, Missing::SignoffReturned, Role::Trainee, u"e2"_s},
        {"signoff: another role cannot withdraw it", r, {approved(), returned(u"e1"_s, u"hr"_s)}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"signoff: HR may void it", r, {approved(), voided(u"e1"_s, u"hr"_s)}, Missing::AwaitingSignoff, Role::Mentor},
        {"signoff: given again", r, {approved(), returned(u"e1"_s), approved()}, Missing::Nothing, Role::Trainee, u"e3"_s, 1},
        {"signoff: tried again after a return", r, {returned(u"x"_s), Attempt}, Missing::AwaitingSignoff, Role::Mentor, u"e2"_s},
        {"signoff: no attempts left", r, {Attempt, Done, returned(u"e2"_s)}, Missing::NoAttemptsLeft, Role::Mentor, u"e3"_s, 0, 1, 1},
        {"signoff: of the stage", signoffBy(Role::Mentor, {}), {approved(u"max"_s, u"stage:work"_s)}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"signoff: of another stage", signoffBy(Role::Mentor, {}), {approved(u"max"_s, u"stage:rest"_s)}, Missing::AwaitingSignoff, Role::Mentor},
    };
}

QList<Case> groupCases()
{
    const Requirement a = rule(Rule::Passed);
    const Requirement b = rule(Rule::Completed, u"quiz:b"_s);
    const Told doneB{.activity = u"quiz:b"_s};
    return {
        {"any: none", group(Rule::Any, {a, b}), {}, Missing::Group},
        {"any: the one in hand has the next step", group(Rule::Any, {b, a}), {ForReview}, Missing::Group, Role::Mentor, u"e1"_s},
        {"any: earliest", group(Rule::Any, {a, b}), {doneB, Right}, Missing::Nothing, Role::Trainee, u"e1"_s, 1},
        {"all: none", group(Rule::All, {a, b}), {}, Missing::Group, Role::Trainee, {}, 0, 2},
        {"all: one", group(Rule::All, {b, a}), {doneB, ForReview}, Missing::Group, Role::Mentor, u"e2"_s, 1, 2},
        {"all: both", group(Rule::All, {a, b}), {doneB, Right}, Missing::Nothing, Role::Trainee, u"e2"_s, 2, 2},
        {"nested", group(Rule::All, {b, group(Rule::Any, {a, b})}), {doneB}, Missing::Nothing, Role::Trainee, u"e1"_s, 2, 2},
        {"any of nothing", group(Rule::Any, {}), {Right}, Missing::NotStarted},
    };
}

// clang-format on

}  // namespace

class ReadinessRulesTest : public QObject
{
    Q_OBJECT

    const QList<Case> m_cases = completedCases() + passedCases() + scoreCases() + signedCases() + signoffCases() + groupCases();

    static Story storyOf(const Case &one)
    {
        Story story;
        story.input.programme.activities = {activity(u"quiz:a"_s, one.attempts, 80), activity(u"quiz:b"_s)};
        story.input.texts = {{u"quiz:a"_s, {{u"en1"_s, u"ru1"_s}, 12345}}};
        story.require({one.requirement});
        for (const Told &told : one.told)
            story.tell(told);
        return story;
    }

private Q_SLOTS:
    void everyCase_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i].name.constData()) << int(i);
    }

    void everyCase()
    {
        QFETCH(int, index);
        const Case &one = m_cases[index];
        const Story story = storyOf(one);
        const Readiness readiness = story.readiness();
        const RequirementState state = readiness.stages[0].requirements[0];
        QCOMPARE(missingWord(state.missing), missingWord(one.missing));
        QCOMPARE(state.met, one.missing == Missing::Nothing);
        QCOMPARE(roleWord(state.owner), roleWord(one.owner));
        QCOMPARE(state.have, one.have);
        QCOMPARE(state.need, one.need);
        const qint64 opening = QDateTime(story.input.start, QTime(0, 0), story.input.zone).toMSecsSinceEpoch();
        const qint64 since = one.since.isEmpty() ? opening : one.since == u"in force" ? 12345 : story.timeOf(one.since);
        QCOMPARE(state.since, since);
        QCOMPARE(readiness.ready, state.met);
        QCOMPARE(readiness.readySince, state.met ? since : 0);
        if (state.met)
            QVERIFY(!state.events.isEmpty());
    }

    void attemptsLeftAreTold()
    {
        Story story;
        story.input.programme.activities = {activity(u"quiz:a"_s, 2)};
        story.require({rule(Rule::Passed)});
        QCOMPARE(story.first().attemptsLeft, 2);
        story.tell(Attempt);
        QCOMPARE(story.first().attemptsLeft, 1);
        story.tell(Wrong);
        QCOMPARE(story.first().attemptsLeft, 1);
        story.tell(granted(3));
        QCOMPARE(story.first().attemptsLeft, 4);
        story.tell(granted(-5));
        QCOMPARE(story.first().attemptsLeft, 4);
    }

    void theRoleAtThatTimeCounts()
    {
        Story story;
        story.input.programme.activities = {activity(u"quiz:a"_s)};
        story.require({signoffBy(Role::Mentor)});
        story.tell(approved());
        const qint64 at = story.timeOf(u"e1"_s);
        story.input.roles[u"max"_s] = {{1, Role::Mentor}, {at + 1, Role::Hr}};
        QVERIFY(story.first().met);
        story.input.roles[u"max"_s] = {{1, Role::Trainee}, {at + 1, Role::Mentor}};
        QVERIFY(!story.first().met);
    }

    void roleHistoryComesFromEvents()
    {
        Event registered;
        registered.learner = u"max"_s;
        registered.verb = u"registered"_s;
        registered.payload = R"({"role":"trainee"})";
        registered.at = 10;
        Event appointed = registered;
        appointed.verb = u"appointed"_s;
        appointed.payload = R"({"role":"mentor"})";
        appointed.at = 20;
        Event nonsense = appointed;
        nonsense.payload = R"({"role":"king"})";
        nonsense.at = 30;
        const RoleHistory history = roleHistory({registered, appointed, nonsense});
        QCOMPARE(roleAt(history, u"max"_s, 9), std::nullopt);
        QCOMPARE(roleAt(history, u"max"_s, 10), Role::Trainee);
        QCOMPARE(roleAt(history, u"max"_s, 99), Role::Mentor);
        QCOMPARE(roleAt(history, u"mia"_s, 99), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ReadinessRulesTest)
#include "tst_readinessrules.moc"
