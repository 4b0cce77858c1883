// What is written reads back to the same questions.
#include "gift/reader.h"
#include "gift/writer.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::quiz;

namespace {

QList<Question> withoutLines(QList<Question> questions)
{
    for (Question &question : questions)
        question.line = 0;
    return questions;
}

// Makes banks as readGift() would: no white space at the ends of a text, no empty answer.
class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    QList<Question> bank()
    {
        QList<Question> questions;
        QString category;
        for (int left = below(6); left >= 0; --left) {
            if (below(4) == 0)
                category = u"top/"_s + word();
            questions.append(question());
            questions.back().category = category;
        }
        return questions;
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    QString word()
    {
        static const QStringList pieces{
            u"film"_s, u"ёлка"_s,     u"=x"_s,     u"~"_s,           u"#"_s,          u"####"_s,  u"{a}"_s,  u"::"_s,   u"\\"_s,
            u"\\n"_s,  u"//"_s,       u"%50%"_s,   u"[html]"_s,      u"$CATEGORY:"_s, u"T"_s,     u"TRUE"_s, u"1..5"_s, u"*"_s,
            u"a\nb"_s, u"a\n\n//b"_s, u"&&058;"_s, u"<b>&lt;</b>"_s, u"😀"_s,          u"_____"_s, u"]"_s,    u"-"_s};
        return pieces[below(int(pieces.size()))];
    }

    QString text()
    {
        QString result = word();
        for (int left = below(4); left > 0; --left)
            result += (below(2) ? u" "_s : QString()) + word();
        return result.trimmed();
    }

    TextFormat format() { return TextFormat(below(4)); }
    FormattedText formatted() { return {text(), format()}; }
    FormattedText optional(TextFormat inherited) { return below(2) ? formatted() : FormattedText{{}, inherited}; }
    int fraction() { return below(3) ? below(2 * FullMark) - FullMark : (below(3) - 1) * FullMark; }

    NumberRule number()
    {
        const double value = (below(2'000'001) - 1'000'000) / 1000.0;
        switch (below(3)) {
        case 0:
            return AnyNumber{};
        case 1:
            return Near{value, below(1000) / 8.0};
        default:
            return Between{value, value + below(1000) / 7.0};
        }
    }

    Question question()
    {
        Question question;
        question.type = QuestionType(below(8));
        question.stem = formatted();
        question.title = below(3) ? text() : defaultTitle(question.stem);
        question.id = below(2) ? u"id-%1"_s.arg(below(100)) : QString();
        for (int left = below(3); left > 0; --left)
            question.tags << u"tag ]%1\\"_s.arg(below(9));
        const TextFormat inherited = question.stem.format;
        question.generalFeedback =
            question.type == QuestionType::Description ? FormattedText{{}, inherited} : optional(inherited);
        for (int left = 2 + below(4); left > 0; --left)
            question.answers.append(answer(question.type, inherited));
        if (question.type == QuestionType::Essay || question.type == QuestionType::Description)
            question.answers.clear();
        if (question.type == QuestionType::TrueFalse)
            question.answers = truth(inherited);
        return question;
    }

    Answer answer(QuestionType type, TextFormat inherited)
    {
        switch (type) {
        case QuestionType::Matching:
            return {formatted(), FullMark, {}, text(), {}};
        case QuestionType::Numerical:
            return {{}, fraction(), optional(inherited), {}, number()};
        default:
            return {formatted(), fraction(), optional(inherited), {}, {}};
        }
    }

    QList<Answer> truth(TextFormat inherited)
    {
        const bool isTrue = below(2);
        return {{{u"true"_s, TextFormat::Plain}, isTrue ? FullMark : 0, optional(inherited), {}, {}},
                {{u"false"_s, TextFormat::Plain}, isTrue ? 0 : FullMark, optional(inherited), {}, {}}};
    }

    std::mt19937 m_random;
};

}  // namespace

class TestGiftWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatedBanksComeBack()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const QList<Question> questions = Generator(seed).bank();
            const QByteArray gift = writeGift(questions);
            const Bank bank = readGift(gift);
            QVERIFY2(!hasErrors(bank.problems), gift.constData());
            if (withoutLines(bank.questions) != questions)
                qWarning("seed %u:\n%s", seed, gift.constData());
            QCOMPARE(withoutLines(bank.questions), questions);
        }
    }

    // For any text at all: what was understood once is understood the same again.
    void anyReadBankComesBack()
    {
        std::mt19937 random(7);
        const QByteArray pieces[] = {"{",    "}",  "=",   "~",      "#",          "####",   " -> ",      "::", ":",
                                     "%50%", "\\", "\\n", "[html]", "[plain]",    "//",     "\n",        "a",  "b",
                                     "1",    "..", "T",   " ",      "$CATEGORY:", "[id:x]", "[tag:\\]]", "Q{", "}\n\n"};
        for (int round = 0; round < 20000; ++round) {
            QByteArray text;
            for (auto left = random() % 40; left > 0; --left)
                text += pieces[random() % std::size(pieces)];
            const QList<Question> questions = withoutLines(readGift(text).questions);
            const QByteArray gift = writeGift(questions);
            if (withoutLines(readGift(gift).questions) != questions)
                qWarning("read:\n%s\nwritten:\n%s", text.constData(), gift.constData());
            QCOMPARE(withoutLines(readGift(gift).questions), questions);
        }
    }

    void fixturesComeBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("constructs") << u"constructs.gift"_s;
        QTest::newRow("faults") << u"faults.gift"_s;
    }

    void fixturesComeBack()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(QUIZ_FIXTURES "/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<Question> questions = withoutLines(readGift(file.readAll()).questions);
        QVERIFY(!questions.isEmpty());
        const QByteArray gift = writeGift(questions);
        QCOMPARE(withoutLines(readGift(gift).questions), questions);
        QCOMPARE(writeGift(readGift(gift).questions), gift);
    }

    void looksLikeGift()
    {
        const QByteArray gift = "$CATEGORY: top/film\n"
                                "\n"
                                "// [id:pk-01] [tag:film]\n"
                                "::Film::Which film\\: this?{\n"
                                "\t=the \\#1#Right.\n"
                                "\t~%-33.3333%that\n"
                                "\t~none\n"
                                "\t####Read on.\n"
                                "}\n"
                                "\n"
                                "True?{FALSE##right}\n"
                                "\n"
                                "Pi?{#\n"
                                "\t=3.14:0.01\n"
                                "\t=%50%3..4#near\n"
                                "}\n"
                                "\n"
                                "Words{\n"
                                "\t%50%a -> b\n"
                                "}\n"
                                "\n"
                                "Why?{}\n";
        QCOMPARE(writeGift(readGift(gift).questions), gift);
    }
};

QTEST_APPLESS_MAIN(TestGiftWriter)
#include "tst_giftwriter.moc"
