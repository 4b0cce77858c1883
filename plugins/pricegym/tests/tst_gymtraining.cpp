// An attempt: drawn from its id, adaptive, scored the same by whoever replays it.
#include "lists.h"

#include "attempt/rescore.h"
#include "attempt/training.h"

#include <vestibule/verbs.h>

#include <QJsonArray>
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
        return event;
    }

    const PriceList m_list = aquilon();
    Activity m_level;
};

void TestGymTraining::allRight()
{
    Training training(m_list, m_level, u"a1"_s);
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
    Training training(m_list, m_level, u"a1"_s);
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
        Training training(m_list, m_level, u"attempt-%1"_s.arg(i));
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
        Training training(m_list, m_level, u"attempt-%1"_s.arg(i));
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
    const Training one(m_list, m_level, u"a1"_s), other(m_list, m_level, u"a2"_s), again(m_list, m_level, u"a1"_s);
    QVERIFY(one.cases().first().seed != other.cases().first().seed);
    QCOMPARE(one.cases().first().seed, again.cases().first().seed);
}

void TestGymTraining::rescoresToTheSame()
{
    for (int round = 0; round < 40; ++round) {
        Training training(m_list, m_level, u"a1"_s);
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
    Training training(m_list, m_level, u"a1"_s);
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
