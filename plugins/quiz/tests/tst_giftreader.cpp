// What the reader makes of each construct of GIFT.
#include "bank/json.h"
#include "gift/reader.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::quiz;

namespace {

// The only question of a text that has no problems.
Question one(const QByteArray &gift)
{
    const Bank bank = readGift(gift, u"bank.gift"_s);
    for (const Problem &problem : bank.problems)
        qWarning("%s", qPrintable(problem.text()));
    if (bank.questions.size() != 1 || !bank.problems.isEmpty()) {
        QTest::qFail("expected one question and no problems", __FILE__, __LINE__);
        return {};
    }
    return bank.questions.front();
}

// "text|fraction|feedback" for each answer; pairs as "text->match", numbers as written.
QStringList summary(const Question &question)
{
    QStringList lines;
    for (const Answer &answer : question.answers) {
        QString text = answer.number ? numberText(*answer.number) : answer.text.text;
        if (question.type == QuestionType::Matching)
            text += u"->"_s + answer.match;
        lines << text + u'|' + QString::number(answer.fraction) + u'|' + answer.feedback.text;
    }
    return lines;
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(QUIZ_FIXTURES "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestGiftReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesAndAnswers_data()
    {
        QTest::addColumn<QByteArray>("gift");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QStringList>("answers");
        const auto row = [](const char *name, const char *gift, const char *type, const QString &stem,
                            const QStringList &answers) {
            QTest::newRow(name) << QByteArray(gift) << QString::fromLatin1(type) << stem << answers;
        };
        const QStringList ab{u"a|1000000|"_s, u"b|0|"_s};
        row("choice of one", "Q{=a ~b}", "multichoice", u"Q"_s, ab);
        row("answers in lines", "Q {\n  =a\n\t~b\n}", "multichoice", u"Q"_s, ab);
        row("answers end at once", "Q\n{\n=a\n~b}", "multichoice", u"Q"_s, ab);
        row("no white space at all", "Q{=a~b}", "multichoice", u"Q"_s, ab);
        row("several right ones", "Q{=a =b ~c}", "multichoice", u"Q"_s, {u"a|1000000|"_s, u"b|1000000|"_s, u"c|0|"_s});
        row("choice feedback", "Q{=a#yes ~b # no, sorry }", "multichoice", u"Q"_s, {u"a|1000000|yes"_s, u"b|0|no, sorry"_s});
        row("partial credit", "Q{~a ~%50%b =c}", "multichoice", u"Q"_s, {u"a|0|"_s, u"b|500000|"_s, u"c|1000000|"_s});
        row("choice of several", "Q{~%50%a ~%50%b ~%-100%c ~d}", "multianswer", u"Q"_s,
            {u"a|500000|"_s, u"b|500000|"_s, u"c|-1000000|"_s, u"d|0|"_s});
        row("thirds", "Q{~%33.33333%a ~%33.33333%b ~%33.33333%c}", "multianswer", u"Q"_s,
            {u"a|333333|"_s, u"b|333333|"_s, u"c|333333|"_s});
        row("weight after white space", "Q{~ %100% a ~b}", "multianswer", u"Q"_s, ab);
        row("a weight with a point at its end", "Q{~%100.%a ~b}", "multianswer", u"Q"_s, ab);
        row("a per cent sign in a text", "Q{=a ~%5 off}", "multichoice", u"Q"_s, {u"a|1000000|"_s, u"%5 off|0|"_s});
        row("an arrow in a choice", "Q{~a -> b =c -> d}", "multichoice", u"Q"_s, {u"a -> b|0|"_s, u"c -> d|1000000|"_s});
        row("T", "Q{T}", "truefalse", u"Q"_s, {u"true|1000000|"_s, u"false|0|"_s});
        row("TRUE", "Q{ TRUE }", "truefalse", u"Q"_s, {u"true|1000000|"_s, u"false|0|"_s});
        row("F", "Q{F}", "truefalse", u"Q"_s, {u"true|0|"_s, u"false|1000000|"_s});
        row("FALSE", "Q{FALSE}", "truefalse", u"Q"_s, {u"true|0|"_s, u"false|1000000|"_s});
        row("true, both feedbacks", "Q{TRUE#wrong#right}", "truefalse", u"Q"_s, {u"true|1000000|right"_s, u"false|0|wrong"_s});
        row("false, both feedbacks", "Q{F # wrong # right}", "truefalse", u"Q"_s,
            {u"true|0|wrong"_s, u"false|1000000|right"_s});
        row("true, feedback when right only", "Q{T##right}", "truefalse", u"Q"_s, {u"true|1000000|right"_s, u"false|0|"_s});
        row("true, a third feedback", "Q{T#a#b#c}", "truefalse", u"Q"_s, {u"true|1000000|b#c"_s, u"false|0|a"_s});
        row("short answers", "Q{=a =b}", "shortanswer", u"Q"_s, {u"a|1000000|"_s, u"b|1000000|"_s});
        row("one short answer", "Q{=a}", "shortanswer", u"Q"_s, {u"a|1000000|"_s});
        row("short answer without a mark", "Q{a b#fine}", "shortanswer", u"Q"_s, {u"a b|1000000|fine"_s});
        row("short answer with an arrow", "Q{a -> b}", "shortanswer", u"Q"_s, {u"a -> b|1000000|"_s});
        row("short answers with weights", "Q{=a =%50%b#half =%0%c}", "shortanswer", u"Q"_s,
            {u"a|1000000|"_s, u"b|500000|half"_s, u"c|0|"_s});
        row("the short answer 0", "Q{=0}", "shortanswer", u"Q"_s, {u"0|1000000|"_s});
        row("pairs", "Q{=a -> b =c->d}", "matching", u"Q"_s, {u"a->b|1000000|"_s, u"c->d|1000000|"_s});
        row("pairs with a distractor", "Q{=a -> b\n= -> d}", "matching", u"Q"_s, {u"a->b|1000000|"_s, u"->d|1000000|"_s});
        row("a pair with two arrows", "Q{=a -> b -> c\n=d -> e}", "matching", u"Q"_s,
            {u"a->b -> c|1000000|"_s, u"d->e|1000000|"_s});
        row("number", "Q{#42}", "numerical", u"Q"_s, {u"42|1000000|"_s});
        row("number 0", "Q{#0}", "numerical", u"Q"_s, {u"0|1000000|"_s});
        row("negative number", "Q{ # -1.5 }", "numerical", u"Q"_s, {u"-1.5|1000000|"_s});
        row("number with tolerance", "Q{#1:0.5}", "numerical", u"Q"_s, {u"1:0.5|1000000|"_s});
        row("an escaped colon is a colon", "Q{#1\\:0.5}", "numerical", u"Q"_s, {u"1:0.5|1000000|"_s});
        row("range", "Q{#-5..-1.5}", "numerical", u"Q"_s, {u"-5..-1.5|1000000|"_s});
        row("range of fractions", "Q{#.1...5}", "numerical", u"Q"_s, {u"0.1..0.5|1000000|"_s});
        row("any number", "Q{#*}", "numerical", u"Q"_s, {u"*|1000000|"_s});
        row("number with feedback", "Q{#42#Yes}", "numerical", u"Q"_s, {u"42|1000000|Yes"_s});
        row("several numbers", "Q{#\n=1:0 #exact\n=%50%1:2#near\n~#far = off}", "numerical", u"Q"_s,
            {u"1|1000000|exact"_s, u"1:2|500000|near"_s, u"*|0|far = off"_s});
        row("essay", "Q{}", "essay", u"Q"_s, {});
        row("essay with white space", "Q { \n }", "essay", u"Q"_s, {});
        row("description", "Only text.", "description", u"Only text."_s, {});
        row("missing word", "Buy {=one =1} today.", "shortanswer", u"Buy _____ today."_s, {u"one|1000000|"_s, u"1|1000000|"_s});
        row("missing word before a full stop", "It is {=a ~b}.", "multichoice", u"It is _____."_s, ab);
        row("missing word at the start", "{=a ~b} is it.", "multichoice", u"_____ is it."_s, ab);
        row("missing word in lines", "One\n{=a ~b}\ntwo", "multichoice", u"One\n_____\ntwo"_s, ab);
        row("a line of its own for each part", "::T::\nQ\nmore {\n=a\n~b\n}", "multichoice", u"Q\nmore"_s, ab);
        row("escapes", "a\\~b\\=c\\#d\\{e\\}f\\:g\\nh\\\\i{T}", "truefalse", u"a~b=c#d{e}f:g\nh\\i"_s,
            {u"true|1000000|"_s, u"false|0|"_s});
        row("a backslash before others stays", "\\frac \\[x\\] \\\\neq{T}", "truefalse", u"\\frac \\[x\\] \\neq"_s,
            {u"true|1000000|"_s, u"false|0|"_s});
        row("an escaped backslash escapes nothing", "a\\\\{T}", "truefalse", u"a\\"_s, {u"true|1000000|"_s, u"false|0|"_s});
        row("escapes in answers", "Q{=\\=1 \\~ 2#\\# \\} ~\\:b}", "multichoice", u"Q"_s, {u"=1 ~ 2|1000000|# }"_s, u":b|0|"_s});
        row("an escaped percent-like text", "Q{=[plain]%50%a ~b}", "multichoice", u"Q"_s, {u"%50%a|1000000|"_s, u"b|0|"_s});
        row("two slashes inside a line", "See http\\://a.b // here{T}", "truefalse", u"See http://a.b // here"_s,
            {u"true|1000000|"_s, u"false|0|"_s});
    }

    void typesAndAnswers()
    {
        QFETCH(QByteArray, gift);
        const Question question = one(gift);
        QTEST(QString(typeWord(question.type)), "type");
        QTEST(question.stem.text, "stem");
        QTEST(summary(question), "answers");
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("gift");
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QString>("formats");  // stem, answers, first feedback, general feedback
        QTest::newRow("default") << QByteArray("Q{=a#f ~b####g}") << u"Q"_s << u"moodle moodle moodle moodle moodle"_s;
        QTest::newRow("inherited") << QByteArray("[html]Q{=a#f ~b####g}") << u"Q"_s << u"html html html html html"_s;
        QTest::newRow("each its own") << QByteArray("[plain] Q{=[html]a#[markdown]f ~[moodle] b####[plain]g}") << u"Q"_s
                                      << u"plain html moodle markdown plain"_s;
        QTest::newRow("after the title") << QByteArray("::t:: [markdown]Q{=a#f ~b#### [html]g}") << u"Q"_s
                                         << u"markdown markdown markdown markdown html"_s;
        QTest::newRow("unknown is text") << QByteArray("[pdf]Q{=a#f ~b####g}") << u"[pdf]Q"_s
                                         << u"moodle moodle moodle moodle moodle"_s;
        QTest::newRow("not closed is text")
            << QByteArray("[html Q{=a#f ~b####g}") << u"[html Q"_s << u"moodle moodle moodle moodle moodle"_s;
    }

    void formats()
    {
        QFETCH(QByteArray, gift);
        const Question question = one(gift);
        QTEST(question.stem.text, "stem");
        QStringList words{formatWord(question.stem.format)};
        for (const Answer &answer : question.answers)
            words << formatWord(answer.text.format);
        words << formatWord(question.answers.value(0).feedback.format) << formatWord(question.generalFeedback.format);
        QTEST(words.join(u' '), "formats");
        QCOMPARE(question.generalFeedback.text, u"g"_s);
    }

    void generalFeedback_data()
    {
        QTest::addColumn<QByteArray>("gift");
        QTest::addColumn<QString>("general");
        QTest::newRow("choice") << QByteArray("Q{=a#f\n~b\n####over\ntwo lines}") << u"over\ntwo lines"_s;
        QTest::newRow("essay") << QByteArray("Q{#### think of price }") << u"think of price"_s;
        QTest::newRow("true") << QByteArray("Q{T####g}") << u"g"_s;
        QTest::newRow("true with feedback") << QByteArray("Q{T#a#b####g}") << u"g"_s;
        QTest::newRow("short") << QByteArray("Q{=a####g}") << u"g"_s;
        QTest::newRow("number") << QByteArray("Q{#5####g}") << u"g"_s;
        QTest::newRow("pairs") << QByteArray("Q{=a->b =c->d ####g}") << u"g"_s;
        QTest::newRow("the last mark counts") << QByteArray("Q{=a#x\\####y####g = ~ h}") << u"g = ~ h"_s;
        QTest::newRow("none") << QByteArray("Q{=a}") << QString();
    }

    void generalFeedback()
    {
        QFETCH(QByteArray, gift);
        QTEST(one(gift).generalFeedback.text, "general");
    }

    void titles()
    {
        QCOMPARE(one("::A title::Q{T}").title, u"A title"_s);
        QCOMPARE(one(":: A \\:\\: title ::Q{T}").title, u"A :: title"_s);
        QCOMPARE(one("::over\ntwo lines::\nQ{T}").title, u"over\ntwo lines"_s);
        QCOMPARE(one("::::Q{T}").title, u"Q"_s);
        QCOMPARE(one("The  stem\nis the title{T}").title, u"The stem is the title"_s);
        QCOMPARE(one("[html]<p>No <b>tags</b> but 1 < 2</p>{T}").title, u"No tags but 1 < 2"_s);
        QCOMPARE(one("::Only described:: text").stem.text, u"text"_s);
        const QString words = u"word "_s.repeated(40);
        QCOMPARE(one(words.toUtf8() + "{T}").title, u"word "_s.repeated(15) + u"word…"_s);
        QCOMPARE(one(QByteArray(200, 'x') + "{T}").title.size(), 80);
    }

    void commentsAndNotes()
    {
        const Question question = one("// first [tag:film] [id: pk-01 ] [id:other]\n"
                                      "Q{\n  // inside [tag:a\\]b] [tag:<bad>] [tag:]\n=a\n//~c\n~b}\n// last");
        QCOMPARE(question.id, u"pk-01"_s);
        QCOMPARE(question.tags, (QStringList{u"film"_s, u"a]b"_s}));
        QCOMPARE(question.line, 2);
        QCOMPARE(summary(question), (QStringList{u"a|1000000|"_s, u"b|0|"_s}));
        QVERIFY(readGift("// nothing\n// but comments\n\n  // here\n").questions.isEmpty());
        QVERIFY(readGift("").questions.isEmpty());
        QVERIFY(readGift("\n \n\t\n").problems.isEmpty());
    }

    void categories()
    {
        const Bank bank =
            readGift("A{T}\n\n// c\n$CATEGORY: $course$/top/a b \n\nB{T}\n\nC{T}\n\n$CATEGORY:x/y: z\\\\\n\nD{T}");
        QVERIFY(bank.problems.isEmpty());
        QStringList found;
        for (const Question &question : bank.questions)
            found << question.title + u'=' + question.category;
        QCOMPARE(found, (QStringList{u"A="_s, u"B=$course$/top/a b"_s, u"C=$course$/top/a b"_s, u"D=x/y: z\\"_s}));
    }

    void lineEndsAndMarks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("unix") << QByteArray() << QByteArray("\n");
        QTest::newRow("windows") << QByteArray() << QByteArray("\r\n");
        QTest::newRow("old mac") << QByteArray() << QByteArray("\r");
        QTest::newRow("twice converted") << QByteArray() << QByteArray("\r\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") << QByteArray("\r\n");
    }

    void lineEndsAndMarks()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, lineEnd);
        const QByteArray unix = fixture("constructs.gift");
        const Bank expected = readGift(unix);
        const Bank bank = readGift(before + QByteArray(unix).replace("\n", lineEnd));
        QVERIFY(!expected.questions.isEmpty() && expected.problems.isEmpty());
        QVERIFY(bank.problems.isEmpty());
        QCOMPARE(bank.questions, expected.questions);
    }

    void fixtureHasEveryType()
    {
        const Bank bank = readGift(fixture("constructs.gift"));
        QStringList found;
        for (const Question &question : bank.questions)
            found << question.id + u' ' + typeWord(question.type);
        QCOMPARE(found,
                 (QStringList{u"pk-01 multichoice"_s, u"pk-02 multianswer"_s, u"pk-03 truefalse"_s, u"pk-04 shortanswer"_s,
                              u"pk-05 numerical"_s, u"pk-06 numerical"_s, u"pk-07 matching"_s, u"pk-08 essay"_s,
                              u"pk-09 description"_s, u"dl-01 shortanswer"_s, u"dl-02 multichoice"_s}));
        QCOMPARE(bank.questions.front().tags, (QStringList{u"film"_s, u"a ] bracket"_s}));
    }

    void json()
    {
        const QJsonObject bank =
            toJson(readGift("// [id:n] [tag:t]\n$CATEGORY: c\n\n// [id:n] [tag:t]\n"
                            "::T::[plain]Q{#=1:0.5#f =%50%2..3 =%-50%*####g}\n\nM{=a -> b =c -> d}\n\n{x"));
        QCOMPARE(bank.keys(), (QStringList{u"problems"_s, u"questions"_s}));
        const QJsonArray questions = bank[u"questions"].toArray();
        QCOMPARE(questions.size(), 2);
        const QJsonObject number = questions[0].toObject();
        QCOMPARE(number[u"type"], u"numerical"_s);
        QCOMPARE(number[u"id"], u"n"_s);
        QCOMPARE(number[u"title"], u"T"_s);
        QCOMPARE(number[u"stem"], u"Q"_s);
        QCOMPARE(number[u"stemFormat"], u"plain"_s);
        QCOMPARE(number[u"generalFeedback"], u"g"_s);
        QCOMPARE(number[u"category"], u"c"_s);
        QCOMPARE(number[u"tags"], QJsonArray{u"t"_s});
        const QJsonArray numbers = number[u"answers"].toArray();
        QCOMPARE(numbers[0].toObject(), (QJsonObject{{u"text"_s, u"1:0.5"_s},
                                                     {u"format"_s, u"moodle"_s},
                                                     {u"fraction"_s, 1},
                                                     {u"feedback"_s, u"f"_s},
                                                     {u"value"_s, 1},
                                                     {u"tolerance"_s, 0.5}}));
        QCOMPARE(numbers[1].toObject()[u"min"], 2);
        QCOMPARE(numbers[1].toObject()[u"max"], 3);
        QCOMPARE(numbers[1].toObject()[u"fraction"], 0.5);
        QCOMPARE(numbers[2].toObject()[u"fraction"], -0.5);
        QVERIFY(!numbers[2].toObject().contains(u"value"));
        QCOMPARE(questions[1].toObject()[u"answers"].toArray()[1].toObject()[u"match"], u"d"_s);
        const QJsonArray problems = bank[u"problems"].toArray();
        QCOMPARE(problems.last().toObject()[u"line"], 9);
        QCOMPARE(problems.last().toObject()[u"severity"], u"error"_s);
        QVERIFY(!problems.last().toObject()[u"message"].toString().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestGiftReader)
#include "tst_giftreader.moc"
