// Typed replies of the sample call, in both languages: each phrasing is held against all others of its turn, which do not know it.
#include "match/matcher.h"
#include "samplecalls.h"

#include <random>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

namespace {

// One letter in eight words of ten letters or so goes wrong: left out, doubled or exchanged with its neighbour.
QString mistyped(QString text, std::mt19937 &random)
{
    const int errors = int(text.size() / 25) + 1;
    for (int i = 0; i < errors && text.size() > 3; ++i) {
        const qsizetype at = 1 + qsizetype(random() % size_t(text.size() - 2));
        switch (random() % 3) {
        case 0: text.remove(at, 1); break;
        case 1: text.insert(at, text[at]); break;
        default: std::swap(text[at], text[at + 1]); break;
        }
    }
    return text;
}

struct Tally {
    int right = 0;    // taken, rightly
    int asked = 0;    // not taken, but among the candidates
    int wrong = 0;    // taken, wrongly
    int pardon = 0;
    [[nodiscard]] int all() const { return right + asked + wrong + pardon; }
};

void count(Tally &tally, const Match &match, int meant)
{
    if (match.understood == Understood::Taken)
        ++(match.candidates.first() == meant ? tally.right : tally.wrong);
    else
        ++(match.candidates.contains(meant) ? tally.asked : tally.pardon);
}

// Every further phrasing is taken out of the texts and then typed.
Tally heldOut(const Script &script, const Texts &texts, bool typos)
{
    Tally tally;
    std::mt19937 random(7);
    for (int index = 0; index < int(script.replies.size()); ++index) {
        for (qsizetype phrasing = 0; phrasing < texts.replies[index].also.size(); ++phrasing) {
            Texts without = texts;
            const QString typed = without.replies[index].also.takeAt(phrasing);
            const Matcher matcher(script, without);
            count(tally, matcher.match(typos ? mistyped(typed, random) : typed, script.turns[script.replies[index].turn].replies), index);
        }
    }
    return tally;
}

}  // namespace

class CallMatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownPhrasings_data() { languages(); }
    void ownPhrasings();
    void heldOutPhrasings_data();
    void heldOutPhrasings();
    void heldOutOfAllCalls_data();
    void heldOutOfAllCalls();
    void nonsense_data() { languages(); }
    void nonsense();
    void graveRepliesAreAskedBack();
    void spelling();
    void keyPhrases();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("ru") << u"ru"_s;
    }
};

// What the author wrote is understood, with a few typing errors, too.
void CallMatcherTest::ownPhrasings()
{
    QFETCH(QString, language);
    const Script script = sampleScript();
    const Texts texts = sampleTexts(script, language);
    const Matcher matcher(script, texts);
    std::mt19937 random(3);
    Tally exact;
    Tally typos;
    for (int index = 0; index < int(script.replies.size()); ++index) {
        const QList<int> &open = script.turns[script.replies[index].turn].replies;
        Tally asked;  // however clear it is
        for (const QString &text : QStringList{texts.replies[index].say} + texts.replies[index].also) {
            count(matcher.isAlwaysAsked(index) ? asked : exact, matcher.match(text, open), index);
            count(matcher.isAlwaysAsked(index) ? asked : typos, matcher.match(mistyped(text, random), open), index);
        }
        QCOMPARE(asked.asked, asked.all());
    }
    qInfo() << language << "exact" << exact.right << exact.asked << exact.wrong << exact.pardon;
    qInfo() << language << "typos" << typos.right << typos.asked << typos.wrong << typos.pardon;
    QCOMPARE(exact.wrong + exact.pardon, 0);
    QVERIFY(exact.right * 100 >= exact.all() * 95);
    QCOMPARE(typos.wrong, 0);
    QVERIFY(typos.right * 100 >= typos.all() * 90);
}

void CallMatcherTest::heldOutPhrasings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("typos");
    for (const char *language : {"en", "ru"})
        for (const bool typos : {false, true})
            QTest::addRow("%s%s", language, typos ? ", typos" : "") << QString::fromLatin1(language) << typos;
}

void CallMatcherTest::heldOutPhrasings()
{
    QFETCH(QString, language);
    QFETCH(bool, typos);
    const Script script = sampleScript();
    const Tally tally = heldOut(script, sampleTexts(script, language), typos);
    qInfo() << language << typos << "right" << tally.right << "asked" << tally.asked << "wrong" << tally.wrong << "pardon" << tally.pardon;
    QVERIFY(tally.all() >= 80);
    QVERIFY((tally.right + tally.asked) * 100 >= tally.all() * 85);  // the person gets at what they meant
    QVERIFY(tally.wrong * 100 <= tally.all() * 8);                   // and is seldom misunderstood
}

void CallMatcherTest::heldOutOfAllCalls_data() { heldOutPhrasings_data(); }

// Over the whole pack: hardly ever taken for something else without being asked.
void CallMatcherTest::heldOutOfAllCalls()
{
    QFETCH(QString, language);
    QFETCH(bool, typos);
    Tally all;
    for (const QString &name : sampleCalls()) {
        const Script script = scriptOf(bytesOf(packFile(u"calls/%1.toml"_s.arg(name))));
        const Tally tally = heldOut(script, textsOf(script, language, name), typos);
        all.right += tally.right;
        all.asked += tally.asked;
        all.wrong += tally.wrong;
        all.pardon += tally.pardon;
    }
    const auto share = [&](int part) { return QString::number(100.0 * part / all.all(), 'f', 1) + u'%'; };
    qInfo() << language << (typos ? "with typos" : "") << all.all() << "typed: taken" << share(all.right) << "asked" << share(all.asked)
            << "misunderstood" << share(all.wrong) << "pardon" << share(all.pardon);
    QVERIFY(all.all() >= 500);
    QVERIFY(all.wrong * 100 <= all.all());
    QVERIFY(all.right * 100 >= all.all() * 15);
}

// However clear it is; and with something beside it, or the question would give the answer away.
void CallMatcherTest::graveRepliesAreAskedBack()
{
    const Script script = sampleScript();
    const Texts texts = sampleTexts(script, u"en"_s);
    const Matcher matcher(script, texts);
    int traps = 0;
    for (int index = 0; index < int(script.replies.size()); ++index) {
        if (!script.replies[index].trap)
            continue;
        ++traps;
        const Match match = matcher.match(texts.replies[index].say, script.turns[script.replies[index].turn].replies);
        QCOMPARE(match.understood, Understood::Unsure);
        QCOMPARE(match.candidates.first(), index);
        QVERIFY(match.candidates.size() >= 2);
    }
    QVERIFY(traps > 0);
}

void CallMatcherTest::nonsense()
{
    QFETCH(QString, language);
    const Script script = sampleScript();
    const Matcher matcher(script, sampleTexts(script, language));
    const QList<int> &open = script.turns[script.turnIndex(u"price")].replies;
    for (const QString &text : {QString(), u"   "_s, u"?!"_s, u"qwrtz bnmkl xcvgh"_s, u"42"_s, u"\u4f60\u597d"_s, QString(5000, u'z')}) {
        const Match match = matcher.match(text, open);
        QVERIFY2(match.understood == Understood::Not && match.candidates.isEmpty(), qPrintable(text));
    }
    QVERIFY(matcher.match(u"anything"_s, {}).candidates.isEmpty());
}

void CallMatcherTest::spelling()
{
    QCOMPARE(normalised(u"  Ёлка, ЕЩЁ — раз!  "_s), u"елка еще раз"_s);
    QCOMPARE(normalised(u"№5, по-моему"_s), u"5 по моему"_s);
    const Script script = sampleScript();
    const Matcher matcher(script, sampleTexts(script, u"ru"_s));
    const QList<int> &open = script.turns[script.turnIndex(u"price")].replies;
    const int meant = script.replyIndex(u"compared-with-what");
    for (const QString &text : {u"С ЧЕМ ВЫ СРАВНИВАЕТЕ"_s, u"с чем вы сравниваете?!"_s, u"а с чем сравниваите"_s}) {
        const Match match = matcher.match(text, open);
        QVERIFY2(match.understood == Understood::Taken && match.candidates == QList<int>{meant}, qPrintable(text));
    }
}

// A key phrase decides where the words around it say nothing.
void CallMatcherTest::keyPhrases()
{
    const Script script = sampleScript();
    Texts texts = sampleTexts(script, u"en"_s);
    const QList<int> &open = script.turns[script.turnIndex(u"close")].replies;
    const int meant = script.replyIndex(u"wrap-one-together");
    const QString typed = u"might I drop by with a specimen"_s;
    QVERIFY(Matcher(script, texts).match(typed, open).understood != Understood::Taken);
    texts.replies[meant].keys.append(u"drop by"_s);
    const Match match = Matcher(script, texts).match(typed, open);
    QCOMPARE(match.understood, Understood::Taken);
    QCOMPARE(match.candidates, QList<int>{meant});
}

QTEST_GUILESS_MAIN(CallMatcherTest)
#include "tst_callmatcher.moc"
