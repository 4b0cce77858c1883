// Typed replies of the sample call, in both languages: each phrasing is held against all others of its turn, which do not know it.
#include "match/keyphrase.h"
#include "match/matcher.h"
#include "samplecalls.h"

#include <algorithm>
#include <optional>
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
    int first = 0;    // the likeliest is the one that is meant, however it is understood
    [[nodiscard]] int all() const { return right + asked + wrong + pardon; }

    Tally &operator+=(const Tally &other)
    {
        right += other.right;
        asked += other.asked;
        wrong += other.wrong;
        pardon += other.pardon;
        first += other.first;
        return *this;
    }
    [[nodiscard]] QString told() const
    {
        const auto share = [this](int part) { return QString::number(100.0 * part / all(), 'f', 1) + u'%'; };
        return u"%1 typed: likeliest %2, taken %3, asked %4, misunderstood %5, pardon %6"_s.arg(all()).arg(
            share(first), share(right), share(asked), share(wrong), share(pardon));
    }
};

void count(Tally &tally, const Match &match, const QList<int> &open, int meant)
{
    if (match.understood == Understood::Taken)
        ++(match.candidates.first() == meant ? tally.right : tally.wrong);
    else
        ++(match.candidates.contains(meant) ? tally.asked : tally.pardon);
    tally.first += open[std::ranges::max_element(match.chances) - match.chances.begin()] == meant ? 1 : 0;
}

// Those that are always asked about, and those that may be taken.
struct Tallies {
    Tally grave;
    Tally others;

    Tally &of(const Matcher &matcher, int reply) { return matcher.isAlwaysAsked(reply) ? grave : others; }
};

// The texts without this phrasing wherever it stands; nothing where one of the replies would have none left.
std::optional<Texts> without(const QString &phrasing, Texts texts)
{
    const QString form = normalised(phrasing);
    for (ReplyText &reply : texts.replies) {
        if (normalised(reply.say) == form)
            return std::nullopt;
        reply.also.removeIf([&](const QString &text) { return normalised(text) == form; });
    }
    return texts;
}

// Every further phrasing is taken out of the texts and then typed.
Tallies heldOut(const Script &script, const Texts &texts, bool typos)
{
    Tallies tallies;
    std::mt19937 random(7);
    for (int index = 0; index < int(script.replies.size()); ++index) {
        const QList<int> &open = script.turns[script.replies[index].turn].replies;
        for (const QString &phrasing : texts.replies[index].also) {
            const auto others = without(phrasing, texts);
            if (!others)
                continue;
            const Matcher matcher(script, *others);
            const QString typed = typos ? mistyped(phrasing, random) : phrasing;
            count(tallies.of(matcher, index), matcher.match(typed, open), open, index);
        }
    }
    return tallies;
}

struct SampleCall {
    Script script;
    Texts texts;
};

QList<SampleCall> allCalls(const QString &language)
{
    QList<SampleCall> calls;
    for (const QString &name : sampleCalls()) {
        const Script script = scriptOf(bytesOf(packFile(u"calls/%1.toml"_s.arg(name))));
        calls.append({script, textsOf(script, language, name)});
    }
    return calls;
}

}  // namespace

class CallMatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownPhrasings_data() { languages(); }
    void ownPhrasings();
    void heldOutOfAllCalls_data();
    void heldOutOfAllCalls();
    void besideThePoint_data() { languages(); }
    void besideThePoint();
    void nonsense_data() { languages(); }
    void nonsense();
    void graveRepliesAreAskedBack();
    void onlyTheNearestAreOffered_data() { languages(); }
    void onlyTheNearestAreOffered();
    void spelling();
    void keyPhrases();
    void keyPhrasesMistyped_data();
    void keyPhrasesMistyped();
    void siblingsHelp();

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
    std::mt19937 random(3);
    Tallies exact;
    Tallies typos;
    for (const auto &[script, texts] : allCalls(language)) {
        const Matcher matcher(script, texts);
        for (int index = 0; index < int(script.replies.size()); ++index) {
            const QList<int> &open = script.turns[script.replies[index].turn].replies;
            for (const QString &text : QStringList{texts.replies[index].say} + texts.replies[index].also) {
                count(exact.of(matcher, index), matcher.match(text, open), open, index);
                count(typos.of(matcher, index), matcher.match(mistyped(text, random), open), open, index);
            }
        }
    }
    qInfo().noquote() << language << "exact:" << exact.others.told();
    qInfo().noquote() << language << "typos:" << typos.others.told();
    QCOMPARE(exact.grave.asked, exact.grave.all());  // however clear it is
    QVERIFY(typos.grave.asked * 100 >= typos.grave.all() * 99);
    QCOMPARE(exact.others.wrong + exact.others.pardon, 0);
    QVERIFY(exact.others.right * 100 >= exact.others.all() * 99);
    QVERIFY(typos.others.wrong * 1000 <= typos.others.all() * 5);
    QVERIFY(typos.others.right * 100 >= typos.others.all() * 95);
}

void CallMatcherTest::heldOutOfAllCalls_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("typos");
    for (const char *language : {"en", "ru"})
        for (const bool typos : {false, true})
            QTest::addRow("%s%s", language, typos ? ", typos" : "") << QString::fromLatin1(language) << typos;
}

// Over the whole pack: of what may be taken without a question at least 60 % are, of all that is typed at most 2 % are taken for something
// else, and nine of ten get at what they meant.
void CallMatcherTest::heldOutOfAllCalls()
{
    QFETCH(QString, language);
    QFETCH(bool, typos);
    Tallies all;
    for (const auto &[script, texts] : allCalls(language)) {
        const Tallies tallies = heldOut(script, texts, typos);
        all.grave += tallies.grave;
        all.others += tallies.others;
    }
    qInfo().noquote() << language << (typos ? "with typos," : "") << "may be taken:" << all.others.told();
    qInfo().noquote() << language << (typos ? "with typos," : "") << "always asked:" << all.grave.told();
    QVERIFY(all.others.all() >= 500 && all.grave.all() >= 450);
    QVERIFY(all.others.first * 100 >= all.others.all() * 85);
    QVERIFY(all.others.right * 100 >= all.others.all() * 60);
    QVERIFY(all.others.wrong * 100 <= all.others.all() * 2);
    all.others += all.grave;
    QVERIFY(all.others.wrong * 100 <= all.others.all() * 2);
    QVERIFY(all.others.pardon * 100 <= all.others.all() * 20);
}

// What was written for other calls is seldom taken for an answer to this one.
void CallMatcherTest::besideThePoint()
{
    QFETCH(QString, language);
    const QList<SampleCall> calls = allCalls(language);
    QStringList typed;
    for (const SampleCall &call : calls)
        for (const ReplyText &reply : call.texts.replies)
            typed += reply.also;
    std::mt19937 random(5);
    int tried = 0;
    int taken = 0;
    int pardon = 0;
    for (const auto &[script, texts] : calls) {
        const Matcher matcher(script, texts);
        for (const Turn &turn : script.turns) {
            for (int i = 0; i < 8 && turn.replies.size() > 1; ++i) {
                const QString text = typed[qsizetype(random() % size_t(typed.size()))];
                if (std::ranges::any_of(texts.replies, [&](const ReplyText &reply) { return reply.also.contains(text); }))
                    continue;
                const Match match = matcher.match(text, turn.replies);
                ++tried;
                taken += match.understood == Understood::Taken ? 1 : 0;
                pardon += match.understood == Understood::Not ? 1 : 0;
            }
        }
    }
    qInfo() << language << tried << "typed: taken" << taken << "pardon" << pardon;
    QVERIFY(tried >= 1000);
    QVERIFY(taken * 100 <= tried * 4);
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

// Not all that could be said: two, and a third only where it is a fifth as likely as the first; each of those offered is likelier than
// each that is not.
void CallMatcherTest::onlyTheNearestAreOffered()
{
    QFETCH(QString, language);
    int asked = 0;
    int offered = 0;
    int open = 0;
    for (const auto &[script, texts] : allCalls(language)) {
        const Matcher matcher(script, texts);
        for (int index = 0; index < int(script.replies.size()); ++index) {
            const QList<int> &replies = script.turns[script.replies[index].turn].replies;
            const Match match = matcher.match(texts.replies[index].say.section(u' ', 0, 3), replies);
            if (match.understood != Understood::Unsure)
                continue;
            const auto chance = [&](int reply) { return match.chances[replies.indexOf(reply)]; };
            ++asked;
            offered += int(match.candidates.size());
            open += int(replies.size());
            QVERIFY(match.candidates.size() <= 3 && match.candidates.size() >= std::min<qsizetype>(2, replies.size()));
            QVERIFY(std::ranges::is_sorted(match.candidates, std::ranges::greater(), chance));
            QVERIFY(match.candidates.size() < 3 || chance(match.candidates[2]) >= 0.2 * chance(match.candidates[0]));
            for (const int reply : replies)
                QVERIFY(match.candidates.contains(reply) || chance(reply) <= chance(match.candidates.last()));
        }
    }
    qInfo() << language << "asked back" << asked << "times; offered" << offered << "of" << open << "open replies";
    QVERIFY(asked >= 200);
    QVERIFY(offered * 100 <= open * 70);
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

void CallMatcherTest::keyPhrasesMistyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("contained");
    QTest::newRow("as it stands") << u"may i put you on hold"_s << u"on hold"_s << true;
    QTest::newRow("an ending follows") << u"на удержании"_s << u"удержани"_s << true;
    QTest::newRow("exchanged") << u"may i put you no hold"_s << u"on hold"_s << true;
    QTest::newRow("left out") << u"may i put you on hld"_s << u"on hold"_s << true;
    QTest::newRow("too many") << u"on hhold"_s << u"on hold"_s << true;
    QTest::newRow("two in a long one") << u"how mny palets do you wrap"_s << u"how many pallets"_s << true;
    QTest::newRow("two in a short one") << u"may i put you un hild"_s << u"on hold"_s << false;
    QTest::newRow("numbers are not guessed") << u"take 66 rolls"_s << u"60"_s << false;
    QTest::newRow("within a word") << u"precompared"_s << u"compare"_s << false;
    QTest::newRow("no text") << QString() << u"compare"_s << false;
    QTest::newRow("shorter than its errors") << u"c"_s << u"compare"_s << false;
}

void CallMatcherTest::keyPhrasesMistyped()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QFETCH(bool, contained);
    QCOMPARE(containsPhrase(text, phrase), contained);
}

// What the author wrote for the same reply at another turn is known at this one.
void CallMatcherTest::siblingsHelp()
{
    const Script script = sampleScript();
    Texts texts = sampleTexts(script, u"en"_s);
    const int here = script.replyIndex(u"per-metre");
    const int elsewhere = script.replyIndex(u"unmoved-per-metre");
    const QList<int> &open = script.turns[script.replies[here].turn].replies;
    const auto chance = [&] {
        return Matcher(script, texts).match(u"shall we do the sum for a running yard"_s, open).chances[open.indexOf(here)];
    };
    const double before = chance();
    texts.replies[elsewhere].also.append(u"let us do the sum for one running yard"_s);
    QVERIFY(chance() > before);
}

QTEST_GUILESS_MAIN(CallMatcherTest)
#include "tst_callmatcher.moc"
