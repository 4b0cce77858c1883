// A pack's bank is checked in every language.
#include "gift/checker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::quiz;

namespace {

constexpr char english[] = "// [id:a]\nWhich?{=film ~tape}\n\n"
                           "// [id:b]\nWhat?{=roll =reel}\n\n"
                           "// [id:c]\nHow many?{#6}\n\n"
                           "// [id:d]\nMatch.{=film -> roll =tape -> piece =net -> roll}\n\n"
                           "// [id:e]\nWhy?{}\n";

QStringList check(const QByteArray &en, const QByteArray &ru)
{
    const GiftChecker checker;
    QStringList lines;
    for (const Problem &problem : checker.check({{u"en/q.gift"_s, u"en"_s, en, {}}, {u"ru/q.gift"_s, u"ru"_s, ru, {}}}))
        lines << problem.text();
    return lines;
}

}  // namespace

class TestGiftChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundBanksHaveNoProblems()
    {
        const QByteArray russian = "// [id:e]\nПочему?{}\n\n"
                                   "// [id:a]\nЧто?{=плёнка ~лента}\n\n"
                                   "// [id:b]\nВ чём?{=рулон =ролик =бобина}\n\n"  // each language has its own wordings
                                   "// [id:c]\nСколько?{#6}\n\n"
                                   "// [id:d]\nСоедините.{=плёнка -> рулон =лента -> штука =сетка -> рулон}\n";
        QCOMPARE(check(english, russian), QStringList());
        QVERIFY(GiftChecker().check({}).isEmpty());
    }

    // Others may lead only to what is asked in every language.
    void parts()
    {
        const CheckedFile en{u"en/q.gift"_s, u"en"_s, english, {}};
        const CheckedFile ru{u"ru/q.gift"_s, u"ru"_s, "// [id:e]\nПочему?{}\n\n// [id:a]\nЧто?{=плёнка ~лента}\n", {}};
        QCOMPARE(GiftChecker().parts({en}), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(GiftChecker().parts({en, ru}), QStringList({u"a"_s, u"e"_s}));
        QVERIFY(GiftChecker().parts({}).isEmpty());
    }

    void drawsMoreThanThereAre()
    {
        Activity activity;
        activity.id = u"quiz:q"_s;
        activity.questions = 5;
        QVERIFY(GiftChecker().check({{u"q.gift"_s, u"en"_s, english, activity}}).isEmpty());
        activity.questions = 6;
        const QList<Problem> problems = GiftChecker().check({{u"q.gift"_s, u"en"_s, english, activity}});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, Problem::Severity::Warning);
        QVERIFY2(problems.first().text().contains(u"“quiz:q” draws 6 questions, but the bank has only 5"_s), qPrintable(problems.first().text()));
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("from");  // in the second language, replaced …
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *from, const char *to, const QString &problem) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << problem;
        };
        row("a fault of the reader", "{#6}", "{#six}", u"ru/q.gift:8:12: error: “six” is not a number."_s);
        row("no id", "// [id:b]\n", "", u"ru/q.gift:4:1: error: The question has no id."_s);
        row("id with capitals", "[id:b]", "[id:B]", u"ru/q.gift:5:1: error: The id “B” is not allowed."_s);
        row("id used twice", "[id:b]", "[id:a]",
            u"ru/q.gift:5:1: error: The id “a” belongs to the question in line 2 already."_s);
        row("missing", "[id:b]", "[id:z]", u"ru/q.gift:1:1: error: The question “b” of en/q.gift, line 5, is missing here."_s);
        row("extra", "[id:b]", "[id:z]", u"ru/q.gift:5:1: error: The question “z” is not in en/q.gift."_s);
        row("another type", "{#6}", "{=6}",
            u"ru/q.gift:8:1: error: The question “c” is shortanswer here and numerical in en/q.gift:8."_s);
        row("another number of answers", "~tape}", "~tape ~net}",
            u"ru/q.gift:2:1: error: The question “a” has 3 answers here and 2 in en/q.gift:2."_s);
        row("another right answer", "{=film ~tape}", "{~film =tape}",
            u"ru/q.gift:2:1: error: The right answers of the question “a” differ from those in en/q.gift:2."_s);
        row("another number", "{#6}", "{#7}", u"ru/q.gift:8:1: error: The right answers of the question “c” differ"_s);
        row("another tolerance", "{#6}", "{#6:1}", u"ru/q.gift:8:1: error: The right answers of the question “c” differ"_s);
        row("other pairs", "=net -> roll", "=net -> piece",
            u"ru/q.gift:11:1: error: The right answers of the question “d” differ"_s);
        row("a distractor", "=net -> roll", "= -> roll",
            u"ru/q.gift:11:1: error: The right answers of the question “d” differ"_s);
    }

    void problems()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        const QByteArray changed = QByteArray(english).replace(from, to);
        QVERIFY(changed != english);
        const QStringList lines = check(english, changed);
        const bool found = std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(problem); });
        QVERIFY2(found, qPrintable(lines.join(u'\n')));
    }

    void allProblemsAtOnce()
    {
        const QStringList lines = check("Q{T", "// [id:a]\nQ{T}\n\n// [id:a]\nQ{T}\n");
        QCOMPARE(lines.size(), 4);  // no end, no question, a double id, and an id that is not in English
    }

    void anEmptyBankIsAnError()
    {
        const QStringList lines = check("", "");
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().startsWith(u"en/q.gift:1:1: error: The bank has no question."));
    }
};

QTEST_APPLESS_MAIN(TestGiftChecker)
#include "tst_giftchecker.moc"
