// Every fault has its place and a message, and costs no other question.
#include "gift/reader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::quiz;

class TestGiftFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("gift");
        QTest::addColumn<QString>("problem");  // "line:column: error: …", the beginning
        QTest::addColumn<int>("kept");
        const auto row = [](const char *name, const char *gift, const QString &problem, int kept) {
            QTest::newRow(name) << QByteArray(gift) << problem << kept;
        };
        // left out
        row("answers never end", "Line one\nand two {=a ~b", u"2:9: error: The answers begin here and never end."_s, 0);
        row("a blank line inside the answers", "Q{=a\n\n~b}", u"1:2: error: The answers begin here and never end."_s, 0);
        row("nothing opens", "  text } here", u"1:8: error: A } stands here without a {"_s, 0);
        row("closed before opened", "a } b { c", u"1:3: error: A } stands here without a {"_s, 0);
        row("one choice", "Q{ ~one}", u"1:4: error: A choice question needs at least two answers."_s, 0);
        row("no short answer", "Q{=%50%}", u"1:3: error: A short-answer question has no accepted answer."_s, 0);
        row("no number", "Q{#}", u"1:4: error: A numerical question has no answer."_s, 0);
        row("feedback for no number", "Q{#~#x}", u"1:4: error: A numerical question has no answer."_s, 0);
        row("a decimal comma", "Q{#\n=3,14}", u"2:1: error: “3,14” is not a number."_s, 0);
        row("a word as number", "Q{#inf}", u"1:4: error: “inf” is not a number."_s, 0);
        row("a word as tolerance", "Q{#1:x}", u"1:4: error: “1:x” is not a number."_s, 0);
        row("half a range", "Q{#1..}", u"1:4: error: “1..” is not a number."_s, 0);
        row("negative tolerance", "Q{#1:-1}", u"1:4: error: The tolerance in “1:-1” is negative."_s, 0);
        row("range backwards", "Q{#5..1}", u"1:4: error: The range “5..1” ends before it begins."_s, 0);
        row("weight too large", "Q\\:{~a ~%500%b}", u"1:9: error: The weight “%500%” is out of range."_s, 0);
        row("a pair without an arrow", "Q{=a -> b\n  =c}", u"2:3: error: A pair has no arrow."_s, 0);
        row("a pair without a right side", "Q{=a -> b =c->}", u"1:11: error: A pair has nothing after its arrow."_s, 0);
        row("one pair", "Q{=a -> b}", u"1:3: error: A matching question needs at least two pairs"_s, 0);
        row("pairs of distractors", "Q{= -> a = -> b}", u"1:3: error: A matching question needs at least two pairs"_s, 0);
        row("an empty description", "::t::", u"1:6: error: A description has no text."_s, 0);
        row("not UTF-8", "Caf\xE9{T}", u"1:4: error: A character here is not UTF-8"_s, 0);
        // kept with a warning
        row("a second opening brace", "Q{=a ~{b}", u"1:7: warning: A second { stands inside the answers"_s, 1);
        row("two questions without a blank line", "Q{T}\nR{F}", u"2:2: warning: A question has one pair of braces"_s, 1);
        row("a title without an end", "::T and more{T}", u"1:1: warning: The title begins with :: and never ends"_s, 1);
        row("no text", "{T}", u"1:1: warning: The question has answers and no text."_s, 1);
        row("text before the first mark", "Q{a ~b =c}", u"1:3: warning: This answer has neither = nor ~"_s, 1);
        row("an empty choice", "Q{=a ~ ~b}", u"1:6: warning: An empty answer was left out."_s, 1);
        row("an empty short answer", "Q{=a =}", u"1:6: warning: An empty answer was left out."_s, 1);
        row("a weight after =", "Q{=%50%a =b ~c}", u"1:3: warning: A weight after = in a choice question"_s, 1);
        row("not quite a weight", "Q{~%50,5%a =b}", u"1:4: warning: “%50,5%” is not a weight"_s, 1);
        row("feedback of a pair", "Q{=a -> b#x\n=c -> d}", u"1:3: warning: A pair has no feedback"_s, 1);
        row("true in small letters", "Q{true}", u"1:3: warning: This is read as a short answer"_s, 1);
        row("TRUE after =", "Q{=TRUE}", u"1:3: warning: This is read as a short answer"_s, 1);
        row("no right choice", "Q{~a ~b}", u"1:3: warning: No answer earns anything."_s, 1);
        row("weights that add up to 90", "Q{~%50%a ~%40%b}", u"1:3: warning: The weights of the right answers add up to 90 %"_s,
            1);
        row("a comment behind the braces", "Q{T} // why", u"1:6: warning: The comment behind the answers was left out."_s, 1);
        row("category above", "$CATEGORY: a\nQ{T}", u"2:1: warning: The question directly below $CATEGORY:"_s, 1);
        row("category below", "Q{T}\n$CATEGORY: a", u"2:1: warning: $CATEGORY: directly below a question"_s, 1);
        row("an id of its own", " // [id:a]\n\nQ{T}", u"1:2: warning: This [id:…] or [tag:…] belongs to no question."_s, 1);
    }

    void faults()
    {
        QFETCH(QByteArray, gift);
        QFETCH(QString, problem);
        QFETCH(int, kept);
        // between two others, three lines down
        const Bank bank = readGift("Before{T}\n\n\n" + gift + "\n\nAfter{F}", u"b.gift"_s);
        QCOMPARE(bank.questions.size(), kept + 2);
        QCOMPARE(bank.questions.front().stem.text, u"Before"_s);
        QCOMPARE(bank.questions.back().stem.text, u"After"_s);
        QVERIFY(!bank.problems.isEmpty());
        QStringList found;
        for (Problem each : bank.problems) {
            each.line -= 3;
            found << each.text();
        }
        const qsizetype index =
            found.indexOf(QRegularExpression(u'^' + QRegularExpression::escape(u"b.gift:"_s + problem) + u".*"_s));
        QVERIFY2(index >= 0, qPrintable(found.join(u'\n')));
        QVERIFY2(found[index].count(u". "_s) + found[index].count(u"; "_s) >= 1,
                 qPrintable(found[index]));  // also says what to do
    }

    void everyFaultOfAQuestionIsReported()
    {
        const Bank bank = readGift("Q{#=x =1:-1 =5..1 =%900%2}");
        QCOMPARE(bank.problems.size(), 4);
        QVERIFY(bank.questions.isEmpty());
    }

    void columnsCountEscapesAndIndents()
    {
        const Bank bank = readGift("   a\\=b\\\\c }");
        QCOMPARE(bank.problems.size(), 1);
        QCOMPARE(bank.problems.front().column, 12);
    }

    void aBrokenByteOutsideQuestionsIsHarmless()
    {
        const Bank bank = readGift("// caf\xE9\n\nQ{T}");
        QCOMPARE(bank.questions.size(), 1);
        QVERIFY(bank.problems.isEmpty());
    }

    void fixture()
    {
        QFile file(QStringLiteral(QUIZ_FIXTURES "/faults.gift"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const Bank bank = readGift(text);
        QCOMPARE(bank.questions.size(), 2);
        const qsizetype faulty = text.count("\n\n") - 2;  // all paragraphs but the comment and the two good questions
        qsizetype errors = 0;
        for (const Problem &problem : bank.problems)
            errors += problem.severity == Problem::Severity::Error;
        QCOMPARE(errors, faulty + 1);  // the weights of one are both out of range
    }

    // Whatever a paragraph holds, the questions around it are read and every problem has a place inside the file.
    void rubbishStaysInItsParagraph()
    {
        std::mt19937 random(20261121);
        const QByteArray pieces[] = {"{",    "}",  "=",          "~",      "#",    "####",         "->", "::", ":",
                                     "%50%", "\\", "\\n",        "[html]", "//",   "\n",           "a",  "1",  "..",
                                     "T",    " ",  "$CATEGORY:", "[id:x]", "\xFF", "\xEF\xB7\x90", "ё",  "\t", "*"};
        for (int round = 0; round < 3000; ++round) {
            QByteArray rubbish;
            for (auto left = random() % 30; left > 0; --left)
                rubbish += pieces[random() % std::size(pieces)];
            const QByteArray text = "Before{T}\n\n" + rubbish + "\n\nAfter{F}\n";
            const Bank bank = readGift(text);
            QVERIFY2(bank.questions.size() >= 2, rubbish.constData());
            QCOMPARE(bank.questions.front().stem.text, u"Before"_s);
            QCOMPARE(bank.questions.back().stem.text, u"After"_s);
            const auto lines = text.count('\n');
            for (const Problem &problem : bank.problems)
                QVERIFY2(problem.line >= 3 && problem.line < lines && problem.column >= 1, rubbish.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestGiftFaults)
#include "tst_giftfaults.moc"
