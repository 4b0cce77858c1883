// An attempt: drawn from its id, adaptive, scored the same by whoever replays it.
#include "lists.h"

#include "attempt/memory.h"
#include "attempt/rescore.h"
#include "attempt/training.h"

#include <vestibule/verbs.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::pricegym;
using namespace vestibule::pricegym::test;

class TestGymTraining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_level = aquilonFiles().first().activity; }
    void allRight();
    void halfRight();
    void whatWentWrongComesAgain();
    void everyKindComes();
    void attemptsDiffer();
    void beginsWithWhatWentWrongBefore();
    void spacesWhatWentWrong();
    void rescoresToTheSame();
    void refusesBrokenHandIns();
    void keepsAnswersAsDrafts();

private:
    [[nodiscard]] static Given right(const Case &shown)
    {
        Given given;
        for (const Field &field : shown.fields)
            given.append(field.answer);
        return given;
    }
    void play(Training &training, const std::function<Given(const Case &)> &answer)
    {
        while (!training.isOver())
            training.answer(answer(training.cases().last()));
    }
    [[nodiscard]] static Event handedIn(const EventDraft &draft)
    {
        Event event;
        event.activity = draft.activity;
        event.refs = {u"a1"_s};
        event.payload = QJsonDocument(draft.payload).toJson(QJsonDocument::Compact);
        return event;
    }

    const PriceList m_list = aquilon();
    Activity m_level;
};

void TestGymTraining::allRight()
{
    Training training(m_list, m_level, u"a1"_s, {});
    QCOMPARE(training.count(), 6);
    play(training, right);
    QCOMPARE(training.score(), ScoreUnit);
    QCOMPARE(training.right(), 6);
    const EventDraft draft = submissionOf(training, m_level);
    QCOMPARE(draft.verb, QString::fromLatin1(verb::Completed));
    QCOMPARE(draft.passed, std::optional(true));
    QCOMPARE(draft.payload["cases"_L1].toArray().size(), 6);
    training.answer({});  // it is over
    QCOMPARE(training.given().size(), 6);
}

void TestGymTraining::halfRight()
{
    Training training(m_list, m_level, u"a1"_s, {});
    play(training, [](const Case &shown) {
        Given given = right(shown);
        given.first() = std::nullopt;
        return given;
    });
    QCOMPARE(training.score(), ScoreUnit / 2);
    QCOMPARE(training.right(), 0);
    QCOMPARE(submissionOf(training, m_level).passed, std::optional(false));
    QCOMPARE(submissionOf(training, m_level).score, std::optional(ScoreUnit / 2));
}

void TestGymTraining::whatWentWrongComesAgain()
{
    for (int i = 0; i < 50; ++i) {
        Training training(m_list, m_level, u"attempt-%1"_s.arg(i), {});
        const QString missed = training.cases().first().kind;
        training.answer({});
        QVERIFY(training.cases().last().kind != missed);  // not at once
        training.answer(right(training.cases().last()));
        QCOMPARE(training.cases().last().kind, missed);
        QVERIFY(training.cases().last().seed != training.cases().first().seed);
        training.answer(right(training.cases().last()));
        QVERIFY(training.cases().last().kind != missed);
    }
}

void TestGymTraining::everyKindComes()
{
    for (int i = 0; i < 50; ++i) {
        Training training(m_list, m_level, u"attempt-%1"_s.arg(i), {});
        play(training, right);
        QStringList kinds;
        for (const Case &shown : training.cases())
            kinds.append(shown.kind);
        for (const QString &kind : kindsOf(m_list, 3))
            QVERIFY(kinds.contains(kind));
        QVERIFY(std::ranges::adjacent_find(kinds) == kinds.cend());
    }
}

void TestGymTraining::attemptsDiffer()
{
    const Training one(m_list, m_level, u"a1"_s, {}), other(m_list, m_level, u"a2"_s, {}), again(m_list, m_level, u"a1"_s, {});
    QVERIFY(one.cases().first().seed != other.cases().first().seed);
    QCOMPARE(one.cases().first().seed, again.cases().first().seed);
}

void TestGymTraining::beginsWithWhatWentWrongBefore()
{
    for (int i = 0; i < 50; ++i) {
        Training training(m_list, m_level, u"attempt-%1"_s.arg(i), {u"deferral"_s, u"of another level"_s});
        QCOMPARE(training.cases().first().kind, u"deferral"_s);
        play(training, right);
        QVERIFY(std::ranges::count(training.cases(), u"deferral"_s, &Case::kind) >= 2);
        QVERIFY(std::ranges::adjacent_find(training.cases(), {}, &Case::kind) == training.cases().cend());
        Event attempt;
        attempt.payload = QJsonDocument(beginningWith(training.practise())).toJson();
        QCOMPARE(practiseOf(attempt), training.practise());
    }
}

void TestGymTraining::spacesWhatWentWrong()
{
    const auto handIn = [](const QList<std::pair<QString, bool>> &cases) {
        QJsonArray all;
        for (const auto &[kind, right] : cases)
            all.append(QJsonObject{{u"kind"_s, kind}, {u"mark"_s, right ? ScoreUnit : ScoreUnit / 2}});
        return all;
    };
    const QString tier = u"tier"_s, vat = u"vat"_s;
    QList<bool> due;
    Memory memory;
    memory.add(handIn({{vat, true}}));
    QVERIFY(memory.missed().isEmpty());
    memory.add(handIn({{tier, true}, {tier, false}, {vat, true}}));  // once wrong is wrong
    for (int i = 0; i < 8; ++i) {
        due.append(memory.due() == QStringList{tier});
        QCOMPARE(memory.missed().isEmpty(), i == 7);
        memory = Memory(memory.toJson());  // as the projection keeps it
        memory.add(handIn({{tier, true}}));
    }
    QCOMPARE(due, (QList<bool>{true, false, true, false, false, false, true, false}));
    memory.add(handIn({{tier, false}}));
    memory.add(handIn({{vat, false}}));  // what did not come up stays due
    QCOMPARE(memory.due(), (QStringList{tier, vat}));
    memory.add(handIn({{tier, false}, {vat, true}}));
    QCOMPARE(memory.due(), QStringList{tier});
    QCOMPARE(memory.missed(), (QStringList{vat, tier}));
    memory.add(handIn({}));
    memory.add(QJsonArray());  // erased, or not ours
    QCOMPARE(memory.due(), (QStringList{vat, tier}));
}

void TestGymTraining::rescoresToTheSame()
{
    for (int round = 0; round < 40; ++round) {
        Training training(m_list, m_level, u"a1"_s, round % 2 ? QStringList{u"own-limit"_s} : QStringList());
        play(training, [&, n = 0](const Case &shown) mutable {
            Given given = right(shown);
            if ((round >> (n++ % 6)) % 2)
                given.last() = given.last().value_or(0) + 1'000'000;
            return given;
        });
        const EventDraft draft = submissionOf(training, m_level);
        const auto again = rescoreTraining(handedIn(draft), draft.privatePart, aquilonFiles());
        QVERIFY(again);
        QCOMPARE(again->score, draft.score);
        QCOMPARE(again->passed, draft.passed);
    }
}

void TestGymTraining::refusesBrokenHandIns()
{
    Training training(m_list, m_level, u"a1"_s, {});
    play(training, right);
    const EventDraft draft = submissionOf(training, m_level);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{\"answers\":1}"), QByteArray("{\"answers\":[[\"x\"]]}")}) {
        const auto result = rescoreTraining(handedIn(draft), bytes, aquilonFiles());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Malformed);
    }
    QCOMPARE(rescoreTraining(handedIn(draft), toBytes(training.given().first(3)), aquilonFiles()).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(rescoreTraining(handedIn(draft), toBytes(training.given() + training.given()), aquilonFiles()).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(rescoreTraining(handedIn(draft), draft.privatePart, {}).error().code, ErrorCode::NotFound);
}

void TestGymTraining::keepsAnswersAsDrafts()
{
    const Given given{std::nullopt, 9'007'199'254'740'993, -71'000};
    QVERIFY(givenFromBytes(toBytes(given)) == given);
    QVERIFY(!givenFromBytes("[7]"));
}

QTEST_GUILESS_MAIN(TestGymTraining)
#include "tst_gymtraining.moc"
