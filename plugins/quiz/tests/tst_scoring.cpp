// What answers earn, and how they are stored.
#include "bank/scoring.h"
#include "gift/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::quiz;

namespace {

Question ask(const QByteArray &gift) { return readGift(gift).questions.value(0); }

Response choices(const QList<int> &answers) { return Choices{answers}; }

}  // namespace

class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choiceOfOne()
    {
        const Question question = ask("Q{=a ~%50%b ~%-50%c ~d}");
        QCOMPARE(score(question, choices({0})), FullMark);
        QCOMPARE(score(question, choices({1})), FullMark / 2);
        QCOMPARE(score(question, choices({2})), 0);
        QCOMPARE(score(question, choices({3})), 0);
        QCOMPARE(score(question, choices({0, 1})), 0);
        QCOMPARE(score(question, choices({})), 0);
        QCOMPARE(score(question, choices({4})), 0);
        QCOMPARE(score(question, choices({-1})), 0);
    }

    void choiceOfSeveral()
    {
        const Question question = ask("Q{~%50%a ~%50%b ~%-50%c ~d}");
        QCOMPARE(score(question, choices({0, 1})), FullMark);
        QCOMPARE(score(question, choices({0})), FullMark / 2);
        QCOMPARE(score(question, choices({0, 1, 2})), FullMark / 2);
        QCOMPARE(score(question, choices({0, 1, 3})), FullMark);
        QCOMPARE(score(question, choices({2})), 0);
        QCOMPARE(score(question, choices({})), 0);
        QCOMPARE(score(question, choices({0, 1, 9, -1})), FullMark);
        const Question thirds = ask("Q{~%33.33333%a ~%33.33333%b ~%33.33333%c}");
        QCOMPARE(score(thirds, choices({0, 1, 2})), FullMark);
        QCOMPARE(score(thirds, choices({0, 1})), 666'666);
        QCOMPARE(score(ask("Q{~%80%a ~%80%b}"), choices({0, 1})), FullMark);
    }

    void trueFalse()
    {
        QCOMPARE(score(ask("Q{T}"), choices({0})), FullMark);
        QCOMPARE(score(ask("Q{T}"), choices({1})), 0);
        QCOMPARE(score(ask("Q{F}"), choices({1})), FullMark);
        QCOMPARE(score(ask("Q{F}"), choices({0})), 0);
    }

    void shortAnswers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<bool>("acceptedWithCase");
        const auto row = [](const char *name, const QString &pattern, const QString &typed, bool accepted, bool withCase) {
            QTest::newRow(name) << pattern << typed << accepted << withCase;
        };
        row("same", u"film"_s, u"film"_s, true, true);
        row("other", u"film"_s, u"films"_s, false, false);
        row("case", u"Film"_s, u"fILM"_s, true, false);
        row("Cyrillic case", u"Плёнка"_s, u"ПЛЁНКА"_s, true, false);
        row("yo", u"плёнка"_s, u"пленка"_s, true, true);
        row("yo the other way", u"пленка"_s, u"плёнка"_s, true, true);
        row("white space", u"stretch film"_s, u"  stretch \t\u00a0film\n"_s, true, true);
        row("white space is not nothing", u"stretch film"_s, u"stretchfilm"_s, false, false);
        row("composed and decomposed", u"caf\u00e9 \u0439"_s, u"cafe\u0301 \u0438\u0306"_s, true, true);
        row("decomposed yo", u"ёлка"_s, u"\u0435\u0308лка"_s, true, true);
        row("star at the end", u"film*"_s, u"films"_s, true, true);
        row("star for nothing", u"film*"_s, u"film"_s, true, true);
        row("star in the middle", u"a*c"_s, u"a b b c"_s, true, true);
        row("star in the middle, end missing", u"a*c"_s, u"a b b"_s, false, false);
        row("stars", u"*a*b*"_s, u"xaxbx"_s, true, true);
        row("stars out of order", u"*a*b*"_s, u"xbxax"_s, false, false);
        row("parts do not overlap", u"ab*ba"_s, u"aba"_s, false, false);
        row("only a star", u"*"_s, u"anything"_s, true, true);
        row("a literal star", u"5 \\* 5"_s, u"5 * 5"_s, true, true);
        row("a literal star is no wildcard", u"5 \\* 5"_s, u"5 x 5"_s, false, false);
        row("no pattern language", u"a.c"_s, u"abc"_s, false, false);
    }

    void shortAnswers()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, typed);
        QTEST(acceptsText(pattern, typed), "accepted");
        QTEST(acceptsText(pattern, typed, {.matchCase = true}), "acceptedWithCase");
    }

    void theFirstAcceptingAnswerCounts()
    {
        const Question question = ask("Q{=film#yes =%50%f*#half =%10%*#hardly}");
        QCOMPARE(score(question, Written{u"film"_s}), FullMark);
        QCOMPARE(score(question, Written{u"foil"_s}), FullMark / 2);
        QCOMPARE(score(question, Written{u"paper"_s}), FullMark / 10);
        QCOMPARE(score(question, Written{u" "_s}), 0);
        QCOMPARE(acceptingAnswer(question, u"FOIL"_s)->feedback.text, u"half"_s);
        QCOMPARE(acceptingAnswer(ask("Q{=a}"), u"b"_s), nullptr);
    }

    void manyStarsTakeNoTime()
    {
        const QString pattern = u"*a"_s.repeated(1000);
        QVERIFY(!acceptsText(pattern + u'b', u"a"_s.repeated(10000)));
        QVERIFY(acceptsText(pattern, u"a"_s.repeated(10000)));
    }

    void typedNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("number");
        QTest::newRow("plain") << u"42"_s << 42.0;
        QTest::newRow("point") << u"3.5"_s << 3.5;
        QTest::newRow("comma") << u"3,5"_s << 3.5;
        QTest::newRow("spaces") << u" 12 345,6 "_s << 12345.6;
        QTest::newRow("no-break spaces") << u"1\u00a0234\u00a0567"_s << 1234567.0;
        QTest::newRow("thin spaces") << u"1\u2009234\u202f567"_s << 1234567.0;
        QTest::newRow("hyphen") << u"-5"_s << -5.0;
        QTest::newRow("minus") << u"\u22125"_s << -5.0;
        QTest::newRow("dash") << u"\u2013 5"_s << -5.0;
        QTest::newRow("plus") << u"+5"_s << 5.0;
        QTest::newRow("English groups") << u"1,234,567"_s << 1234567.0;
        QTest::newRow("English groups and point") << u"1,234.5"_s << 1234.5;
        QTest::newRow("German groups and comma") << u"1.234.567,5"_s << 1234567.5;
        QTest::newRow("exponent") << u"1,5e3"_s << 1500.0;
    }

    void typedNumbers()
    {
        QFETCH(QString, typed);
        QVERIFY(typedNumber(typed).has_value());
        QTEST(*typedNumber(typed), "number");
    }

    void notNumbers()
    {
        for (const QString &typed :
             {u""_s, u"five"_s, u"5 rolls"_s, u"5-"_s, u"--5"_s, u"inf"_s, u"nan"_s, u"0x10"_s, u"1e999"_s, u","_s})
            QVERIFY2(!typedNumber(typed), qPrintable(typed));
    }

    void numbers()
    {
        const Question question = ask("Q{#=20:0.5#exact =%50%17..19 =%10%*#far}");
        QCOMPARE(score(question, Written{u"20"_s}), FullMark);
        QCOMPARE(score(question, Written{u"19,5"_s}), FullMark);
        QCOMPARE(score(question, Written{u"20.5"_s}), FullMark);
        QCOMPARE(score(question, Written{u"20.51"_s}), FullMark / 10);
        QCOMPARE(score(question, Written{u"17"_s}), FullMark / 2);
        QCOMPARE(score(question, Written{u"-17"_s}), FullMark / 10);
        QCOMPARE(score(question, Written{u"twenty"_s}), 0);
        QCOMPARE(acceptingAnswer(question, u"1"_s)->feedback.text, u"far"_s);
        QCOMPARE(score(ask("Q{#3.1:0.05}"), Written{u"3.15"_s}), FullMark);
        QCOMPARE(score(ask("Q{#0.3}"), Written{u"0,3"_s}), FullMark);
        QCOMPARE(score(ask("Q{#0}"), Written{u"0.000001"_s}), 0);
    }

    void pairs()
    {
        const Question question = ask("Q{=a -> 1 =b -> 2 =c -> 1 = -> 3}");
        QCOMPARE(score(question, Pairs{{{0, 0}, {1, 1}, {2, 2}}}), FullMark);
        QCOMPARE(score(question, Pairs{{{0, 2}, {1, 1}, {2, 0}}}), FullMark);  // the same right side
        QCOMPARE(score(question, Pairs{{{0, 0}, {1, 3}}}), 333'333);
        QCOMPARE(score(question, Pairs{{{0, 1}, {1, 0}, {2, 9}, {3, 3}, {7, 0}}}), 0);
        QCOMPARE(score(question, Pairs{}), 0);
    }

    void whoGrades()
    {
        QCOMPARE(score(ask("Q{}"), Written{u"An essay."_s}), std::nullopt);
        QCOMPARE(score(ask("Q{}"), Response()), std::nullopt);
        QCOMPARE(score(ask("Text"), Response()), 0);
        QCOMPARE(graderOf(QuestionType::Essay), Grader::Person);
        QCOMPARE(graderOf(QuestionType::Description), Grader::Nobody);
        QCOMPARE(graderOf(QuestionType::Numerical), Grader::Machine);
    }

    void anAnswerOfAnotherKindEarnsNothing()
    {
        const QList<Response> responses{Response(), Choices{{0}}, Written{u"a"_s}, Pairs{{{0, 0}}}};
        const struct {
            const char *gift;
            qsizetype right;
        } cases[] = {{"Q{=a ~b}", 1}, {"Q{~%100%a ~b}", 1}, {"Q{T}", 1}, {"Q{=a}", 2}, {"Q{=a->1 = ->2}", 3}};
        for (const auto &test : cases)
            for (qsizetype i = 0; i < responses.size(); ++i)
                QCOMPARE(score(ask(test.gift), responses[i]), i == test.right ? FullMark : 0);
    }

    void responsesAreStored_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("none") << QByteArray("{}");
        QTest::newRow("choices") << QByteArray(R"({"choices":[0,2]})");
        QTest::newRow("no choice") << QByteArray(R"({"choices":[]})");
        QTest::newRow("text") << QByteArray(R"({"text":"12 345,6"})");
        QTest::newRow("pairs") << QByteArray(R"({"pairs":[[0,1],[2,0]]})");
    }

    void responsesAreStored()
    {
        QFETCH(QByteArray, json);
        const auto response = responseFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(response.has_value());
        QCOMPARE(QJsonDocument(toJson(*response)).toJson(QJsonDocument::Compact), json);
    }

    void choicesAreOrdered()
    {
        const auto response = responseFromJson({{u"choices"_s, QJsonArray{2, 0, 2}}});
        QVERIFY(response.has_value());
        QCOMPARE(*response, choices({0, 2}));
    }

    void damagedResponsesAreRefused()
    {
        for (const char *json : {R"({"choices":[-1]})", R"({"choices":["a"]})", R"({"choices":[0.5]})", R"({"choices":0})",
                                 R"({"text":5})", R"({"pairs":[[0]]})", R"({"pairs":[[0,1,2]]})", R"({"pairs":[[0,1],[0,2]]})",
                                 R"({"pairs":[0,1]})", R"({"other":1})", R"({"text":"a","choices":[]})"}) {
            const auto response = responseFromJson(QJsonDocument::fromJson(json).object());
            QVERIFY2(!response, json);
            QCOMPARE(response.error().code, ErrorCode::Malformed);
            QVERIFY(!response.error().message().isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestScoring)
#include "tst_scoring.moc"
