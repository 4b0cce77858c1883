// Papers, editions, marks and submissions: what an attempt asks and earns.
#include "smallbank.h"

#include "bank/scoring.h"

#include <vestibule/ids.h>
#include <vestibule/verbs.h>

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace vestibule;
using namespace vestibule::quiz;
using namespace vestibule::quiz::test;

namespace {

// Some response to a question, right, wrong or of the wrong kind.
Response randomResponse(const Question &question, QRandomGenerator &random)
{
    const int answers = int(question.answers.size());
    const auto any = [&] { return answers ? random.bounded(answers) : 0; };
    switch (random.bounded(5)) {
    case 0: return {};
    case 1: return Choices{{any()}};
    case 2: return Written{random.bounded(2) ? u"плёнка"_s : QString::number(random.bounded(20))};
    case 3: return Pairs{{{any(), any()}}};
    default: return Choices{{0, 1}};
    }
}

Responses randomResponses(QRandomGenerator &random)
{
    Responses responses;
    const Editions bank = editions();
    for (const Question &question : bank.first())
        responses.insert(question.id, randomResponse(question, random));
    return responses;
}

Activity drawing(int questions)
{
    Activity activity = smallQuiz();
    activity.questions = questions;
    return activity;
}

}  // namespace

class TestPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPaperFollowsFromTheAttemptAlone();
    void aPaperAsksEachQuestionOnceAndShowsEachChoiceOnce();
    void everyQuestionIsDrawnSometimes();
    void withoutANumberAllAreAskedInTheBanksOrder();
    void editionsAgreeWhateverTheOrderInTheFiles();
    void questionsWithoutIdsGetOnes();
    void whatALanguageLacksTheFirstStandsInFor();
    void marksStayWithinBounds();
    void allRightIsAFullScore();
    void wordsOfEveryLanguageCount();
    void aSubmissionComesBackAsItWas();
    void scoringAgainGivesTheClaim();
    void openAnswersWaitForAPerson();
    void brokenAnswersAreRefused_data();
    void brokenAnswersAreRefused();
    void aPassIsReachedExactly();
    void whatCountsAsAnswered();
};

void TestPaper::aPaperFollowsFromTheAttemptAlone()
{
    const QList<Question> bank = editions().first();
    for (int i = 0; i < 200; ++i) {
        const QString attempt = uuid7(1'750'000'000'000 + i);
        const Paper once = drawPaper(editions(0).first(), drawing(4), attempt);
        const Paper again = drawPaper(editions(1).first(), drawing(4), attempt);  // in Russian
        QCOMPARE(once.items.size(), 4);
        for (qsizetype k = 0; k < once.items.size(); ++k) {
            QCOMPARE(again.items[k].question, once.items[k].question);
            if (bank[once.items[k].question].type != QuestionType::ShortAnswer)  // the words that count are not shown
                QCOMPARE(again.items[k].choiceOrder, once.items[k].choiceOrder);
        }
    }
}

void TestPaper::aPaperAsksEachQuestionOnceAndShowsEachChoiceOnce()
{
    const QList<Question> bank = editions().first();
    for (int i = 0; i < 200; ++i) {
        QSet<int> asked;
        const Paper paper = drawPaper(bank, drawing(1 + i % 9), uuid7(i));
        QCOMPARE(paper.items.size(), std::min<qsizetype>(1 + i % 9, bank.size()));
        for (const PaperItem &item : paper.items) {
            QVERIFY(!asked.contains(item.question));
            asked.insert(item.question);
            QList<int> order = item.choiceOrder;
            std::ranges::sort(order);
            QList<int> all(bank[item.question].answers.size());
            std::iota(all.begin(), all.end(), 0);
            QCOMPARE(order, all);
        }
    }
}

void TestPaper::everyQuestionIsDrawnSometimes()
{
    QSet<int> drawn;
    for (int i = 0; i < 200; ++i)
        drawn.insert(drawPaper(editions().first(), drawing(1), uuid7(i)).items.first().question);
    QCOMPARE(drawn.size(), editions().first().size());
}

void TestPaper::withoutANumberAllAreAskedInTheBanksOrder()
{
    const Paper paper = drawPaper(editions().first(), smallQuiz(), u"attempt"_s);
    QCOMPARE(paper.items.size(), 7);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(paper.items[i].question, i);
}

void TestPaper::editionsAgreeWhateverTheOrderInTheFiles()
{
    const Editions english = editions(0);
    const Editions russian = editions(1);
    QCOMPARE(russian.first().first().stem.text, u"Сначала прочтите."_s);
    for (qsizetype i = 0; i < english.first().size(); ++i) {
        QCOMPARE(russian.first()[i].id, english.first()[i].id);
        QCOMPARE(russian.first()[i].type, english.first()[i].type);
    }
}

void TestPaper::questionsWithoutIdsGetOnes()
{
    const auto bank = questionsOf("First? {T}\n\n// [id:a]\nSecond? {T}\n\n// [id:a]\nThird? {F}\n");
    const Editions named = editionsOf({bank}, 0);
    QStringList ids;
    for (const Question &question : named.first())
        ids << question.id;
    QCOMPARE(ids, QStringList({u"#1"_s, u"a"_s, u"#3"_s}));
}

void TestPaper::whatALanguageLacksTheFirstStandsInFor()
{
    const Editions two = editionsOf({questionsOf(English), questionsOf("// [id:tf]\nТак ли? {T}\n\n// [id:one]\nЧто? {T}\n")}, 1);
    QCOMPARE(two.first().size(), 7);
    QCOMPARE(two.first()[3].stem.text, u"Так ли?"_s);
    QCOMPARE(two.first()[1].stem.text, u"Which?"_s);  // of another type there
    QVERIFY(editionsOf({}, 0).isEmpty());
    QVERIFY(editionsOf({{}, questionsOf(English)}, 1).first().isEmpty());
}

void TestPaper::marksStayWithinBounds()
{
    QRandomGenerator random(7);
    const Editions bank = editions();
    for (int i = 0; i < 500; ++i) {
        const Paper paper = drawPaper(bank.first(), drawing(1 + random.bounded(7)), uuid7(i));
        const Marks marks = markPaper(bank, paper, randomResponses(random));
        QVERIFY(marks.score.has_value());
        QVERIFY(*marks.score >= 0 && *marks.score <= ScoreUnit);
        for (const auto &mark : marks.items)
            QVERIFY(*mark >= 0 && *mark <= FullMark);
        QVERIFY(!marks.items.contains(u"read"_s));
    }
}

void TestPaper::allRightIsAFullScore()
{
    const Editions bank = editions();
    const Marks marks = markPaper(bank, drawPaper(bank.first(), smallQuiz(), u"a"_s), rightResponses());
    QCOMPARE(marks.score, std::optional<qint64>(ScoreUnit));
    QCOMPARE(marks.items.size(), 6);
}

// The interface may be switched between typing and handing in; and whoever scores again may read another language.
void TestPaper::wordsOfEveryLanguageCount()
{
    for (const qsizetype shown : {0, 1})
        for (const QString &word : {u"stretch film"_s, u"плёнка"_s, u"ПЛЕНКА"_s}) {
            const Editions bank = editions(shown);
            const Marks marks = markPaper(bank, drawPaper(bank.first(), smallQuiz(), u"a"_s), {{u"word"_s, Written{word}}});
            QCOMPARE(marks.items.value(u"word"_s), std::optional(FullMark));
        }
}

void TestPaper::aSubmissionComesBackAsItWas()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 200; ++i) {
        const Responses responses = randomResponses(random);
        const auto back = responsesFromBytes(responsesToBytes(responses));
        QVERIFY(back.has_value());
        QCOMPARE(*back, responses);
    }
}

void TestPaper::scoringAgainGivesTheClaim()
{
    QRandomGenerator random(13);
    for (int i = 0; i < 300; ++i) {
        const QString attempt = uuid7(i);
        const Activity activity = drawing(1 + random.bounded(7));
        const Editions here = editions(random.bounded(2));
        const Paper paper = drawPaper(here.first(), activity, attempt);
        const EventDraft claim = submissionOf(here, paper, randomResponses(random), activity, QDate(2026, 1, 5));
        QCOMPARE(claim.verb, QLatin1String(verb::Completed));

        const Editions there = editions(0);
        const auto responses = responsesFromBytes(claim.privatePart);
        const Marks again = markPaper(there, drawPaper(there.first(), activity, attempt), *responses);
        QCOMPARE(again.score, claim.score);
        QCOMPARE(std::optional(reachesPass(activity, *again.score)), claim.passed);
        const QJsonArray items = claim.payload.value(u"items"_s).toArray();
        QCOMPARE(items.size(), paper.items.size());
        for (const QJsonValue &item : items) {
            const QJsonObject entry = item.toObject();
            if (entry.contains(u"mark"_s))
                QCOMPARE(again.items.value(entry[u"id"_s].toString()), std::optional(entry[u"mark"_s].toInt()));
        }
    }
}

void TestPaper::openAnswersWaitForAPerson()
{
    const Editions bank = editionsOf({questionsOf(English) + questionsOf(Essay)}, 0);
    const Paper paper = drawPaper(bank.first(), smallQuiz(), u"a"_s);
    Responses responses = rightResponses();
    responses.insert(u"essay"_s, Written{u"All."_s});
    const EventDraft draft = submissionOf(bank, paper, responses, smallQuiz(), QDate(2026, 1, 5));
    QVERIFY(!draft.score && !draft.passed);
    QCOMPARE(draft.payload[u"review"_s].toString(), QLatin1String(OpenReview));
    QCOMPARE(draft.payload[u"due"_s].toString(), u"2026-01-05"_s);
    QVERIFY(!draft.payload.contains(u"responses"_s));  // what was written is in the private part only

    QVERIFY(markPaper(bank, paper, responses).open);
    const Marks given = markPaper(bank, paper, responses, {{u"essay"_s, FullMark / 2}});
    QCOMPARE(given.score, std::optional<qint64>((6 * ScoreUnit + ScoreUnit / 2) / 7));
    QCOMPARE(markPaper(bank, paper, responses, {{u"essay"_s, 5 * FullMark}}).score, std::optional<qint64>(ScoreUnit));
    QCOMPARE(markPaper(bank, paper, {}, {{u"one"_s, FullMark}}).items.value(u"one"_s), std::optional(0));  // not theirs to give
}

void TestPaper::brokenAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("answers");
    QTest::newRow("without responses") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray(R"({"responses":[]})");
    QTest::newRow("unknown kind") << QByteArray(R"({"responses":{"one":{"drawing":1}}})");
    QTest::newRow("negative index") << QByteArray(R"({"responses":{"one":{"choices":[-1]}}})");
}

void TestPaper::brokenAnswersAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto responses = responsesFromBytes(bytes);
    QVERIFY(!responses);
    QCOMPARE(responses.error().code, ErrorCode::Malformed);
}

void TestPaper::aPassIsReachedExactly()
{
    QVERIFY(reachesPass(smallQuiz(), 800'000));
    QVERIFY(!reachesPass(smallQuiz(), 799'999));
    Activity free = smallQuiz();
    free.pass.reset();
    QVERIFY(reachesPass(free, 0));
}

void TestPaper::whatCountsAsAnswered()
{
    const QList<Question> bank = editions().first();
    QVERIFY(isAnswered(bank[0], {}));  // a text to read
    QVERIFY(!isAnswered(bank[1], {}));
    QVERIFY(isAnswered(bank[1], Choices{{2}}));
    QVERIFY(!isAnswered(bank[6], Pairs{{{0, 1}}}));  // one pair of two
    QVERIFY(isAnswered(bank[6], Pairs{{{0, 1}, {1, 2}}}));
}

QTEST_GUILESS_MAIN(TestPaper)
#include "tst_paper.moc"
