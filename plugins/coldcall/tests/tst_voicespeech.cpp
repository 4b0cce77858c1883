// Who spoke when, for how long, how fast: generated voices and espeak-ng's, whose timing is known.
#include "signals.h"
#include "voice/levels.h"
#include "voice/soundfile.h"
#include "voice/speaking.h"
#include "voice/speech.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

namespace {

constexpr qint64 NearMs = 60;

bool near(const Spans &found, const Spans &wanted, qint64 tolerance = NearMs)
{
    return std::ranges::equal(found, wanted, [&](const Span &a, const Span &b) {
        return std::abs(a.from - b.from) <= tolerance && std::abs(a.to - b.to) <= tolerance;
    });
}

QByteArray text(const Spans &spans)
{
    QByteArray result;
    for (const Span &span : spans)
        result += QByteArray::number(span.from) + '-' + QByteArray::number(span.to) + ' ';
    return result;
}

struct Made {
    Sound sound;
    Spans speech;
};

// Words and pauses by chance, in a room that is never quite silent.
Made conversation(unsigned seed)
{
    std::mt19937 random(seed);
    Made made{noise(800, -72, seed), {}};
    const int words = 2 + int(random() % 5);
    for (int word = 0; word < words; ++word) {
        const qint64 from = made.sound.ms();
        made.sound = made.sound + babble(400 + 10 * qint64(random() % 120), -18 - double(random() % 8), 4, -72);
        made.speech.append({from, made.sound.ms()});
        made.sound = made.sound + noise(400 + 10 * qint64(random() % 150), -72, seed + unsigned(word));
    }
    return made;
}

Sound spoken(const char *words, const char *voice, int pace = 160)
{
    Result<Sound> sound = readSound(espeak(QString::fromUtf8(words), QString::fromLatin1(voice), pace));
    return sound ? *sound : Sound();
}

// The sound without the silence that the program leaves before and after.
Sound trimmed(const Sound &sound)
{
    const auto loud = [](qint16 sample) { return std::abs(int(sample)) > 300; };
    const auto first = std::ranges::find_if(sound.samples, loud);
    const auto last = std::find_if(sound.samples.rbegin(), sound.samples.rend(), loud).base();
    return {sound.rate, QList<qint16>(first, last)};
}

}  // namespace

class TestVoiceSpeech : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsSpeech();
    void nothingInSilence();
    void nothingInSteadySounds_data();
    void nothingInSteadySounds();
    void aClickIsNoSpeech();
    void breathsDoNotCut();
    void humAndOffsetDoNotMatter();
    void shiftProperty();
    void gainProperty();
    void orderProperty();
    void cuttingProperty();
    void findsSpokenSentences_data();
    void findsSpokenSentences();
    void talkShareAndReactions();
    void answerAfterTheNextLineIsNone();
    void pausesAreOnesOwn();
    void loudspeakerInTheMicrophone();
    void paceOfGeneratedVoice_data();
    void paceOfGeneratedVoice();
    void paceOfSpokenSentences_data();
    void paceOfSpokenSentences();
    void tooLittleForAPace();
    void tooQuietAndClipped();
    void nothingRecorded();
};

void TestVoiceSpeech::findsSpeech()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Made made = conversation(seed);
        const Spans found = speechIn(made.sound);
        QVERIFY2(near(found, made.speech), ("seed " + QByteArray::number(seed) + ": " + text(found) + "≠ " + text(made.speech)).constData());
    }
}

void TestVoiceSpeech::nothingInSilence()
{
    QCOMPARE(speechIn(Sound{16'000, QList<qint16>(48'000, 0)}), Spans());
    QCOMPARE(speechIn(Sound()), Spans());
    QCOMPARE(speechIn(Sound{16'000, QList<qint16>(10, 20'000)}), Spans());
}

void TestVoiceSpeech::nothingInSteadySounds_data()
{
    QTest::addColumn<double>("db");
    for (const double db : {-75.0, -50.0, -30.0, -12.0})
        QTest::addRow("hiss of %.0f dB", db) << db;
}

void TestVoiceSpeech::nothingInSteadySounds()
{
    QFETCH(double, db);
    QCOMPARE(speechIn(noise(5'000, db)), Spans());
}

void TestVoiceSpeech::aClickIsNoSpeech()
{
    const Sound click = noise(2'000, -70) + noise(20, -10) + noise(2'000, -70);
    QCOMPARE(speechIn(click), Spans());
    const Sound afterSpeech = noise(500, -70) + babble(1'000, -20) + noise(200, -70) + noise(10, -20) + noise(800, -70);
    QVERIFY(near(speechIn(afterSpeech), {{500, 1'500}}));
}

void TestVoiceSpeech::breathsDoNotCut()
{
    const Sound sound = noise(500, -72) + babble(600, -20) + noise(150, -72) + babble(600, -20) + noise(500, -72);
    QVERIFY(near(speechIn(sound), {{500, 1'850}}));
}

void TestVoiceSpeech::humAndOffsetDoNotMatter()
{
    Sound sound = noise(500, -72) + babble(1'000, -20) + noise(1'000, -72);
    const Spans before = speechIn(sound);
    for (qsizetype i = 0; i < sound.samples.size(); ++i)
        sound.samples[i] = clipped(sound.samples[i] + 900 + 40 * std::sin(2 * std::numbers::pi * 25 * double(i) / sound.rate));
    QVERIFY2(near(speechIn(sound), before), text(speechIn(sound)).constData());
}

// More room before it: everything is so much later, nothing else changes.
void TestVoiceSpeech::shiftProperty()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Made made = conversation(seed);
        const qint64 shift = 10 * qint64(seed * 7 % 90);
        Spans wanted = speechIn(made.sound);
        for (Span &span : wanted)
            span = {span.from + shift, span.to + shift};
        const Spans found = speechIn(noise(shift, -72, seed + 100) + made.sound);
        QVERIFY2(near(found, wanted, 20), (text(found) + "≠ " + text(wanted)).constData());
    }
}

// Nearer to the microphone or further away.
void TestVoiceSpeech::gainProperty()
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Made made = conversation(seed);
        const Spans wanted = speechIn(made.sound);
        for (const double db : {-12.0, -6.0, -3.0, 6.0})
            QVERIFY2(near(speechIn(louder(made.sound, db)), wanted, 20), qPrintable(QStringLiteral("seed %1, %2 dB").arg(seed).arg(db)));
    }
}

void TestVoiceSpeech::orderProperty()
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        Sound sound;
        for (int part = 0; part < 6; ++part)
            sound = sound + (random() % 2 ? babble(random() % 700, -double(random() % 70)) : noise(random() % 700, -double(random() % 90), random()));
        qint64 before = -1;
        for (const Span &span : speechIn(sound)) {
            QVERIFY(span.from >= before && span.ms() >= ShortestSpeechMs && span.to <= sound.ms());
            before = span.to;
        }
    }
}

void TestVoiceSpeech::cuttingProperty()
{
    std::mt19937 random(3);
    const auto some = [&random] {
        Spans spans;
        for (qint64 at = random() % 20; spans.size() < 6; at = spans.last().to + random() % 20)
            spans.append({at, at + 1 + qint64(random() % 20)});
        return spans;
    };
    for (int round = 0; round < 300; ++round) {
        const Spans a = some();
        const Spans b = some();
        QList<bool> inB(1'000, false);
        for (const Span &span : b)
            std::fill(inB.begin() + span.from, inB.begin() + span.to, true);
        Spans wanted;
        for (const Span &span : a)
            for (qint64 ms = span.from; ms < span.to; ++ms) {
                if (inB[ms])
                    continue;
                if (!wanted.isEmpty() && wanted.last().to == ms && ms != span.from)
                    ++wanted.last().to;
                else
                    wanted.append({ms, ms + 1});
            }
        QCOMPARE(without(a, b), wanted);
        QCOMPARE(without(without(a, b), b), wanted);
    }
}

void TestVoiceSpeech::findsSpokenSentences_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("voice");
    QTest::newRow("en") << QByteArray("Compared with what") << QByteArray("We deliver tomorrow") << QByteArray("en+m3");
    QTest::newRow("ru") << QByteArray("Добрый день") << QByteArray("Мы доставим завтра") << QByteArray("ru+f3");
}

void TestVoiceSpeech::findsSpokenSentences()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, voice);
    const Sound one = trimmed(spoken(first, voice));
    const Sound two = trimmed(spoken(second, voice));
    const Sound room = noise(1'500, -70, 3, one.rate);
    const Sound all = room + one + room + two + room;
    const Spans wanted = {{1'500, 1'500 + one.ms()}, {3'000 + one.ms(), 3'000 + one.ms() + two.ms()}};
    const Spans found = speechIn(all);
    QVERIFY2(near(found, wanted, 100), (text(found) + "≠ " + text(wanted)).constData());
}

void TestVoiceSpeech::talkShareAndReactions()
{
    // Client 0–2 s, trainee 2.8–4.8 s, client 5.5–7.5 s, trainee 7.8–9.8 s.
    const Sound sound = noise(2'800, -72) + babble(2'000, -20) + noise(3'000, -72, 2) + babble(2'000, -20) + noise(700, -72, 3);
    const Speaking speaking = speakingIn(sound, {{0, 2'000}, {5'500, 7'500}});
    QCOMPARE(speaking.recordedMs, 10'500);
    QVERIFY(near(speaking.speech, {{2'800, 4'800}, {7'800, 9'800}}));
    QVERIFY(std::abs(speaking.talkShare - 50) <= 1);
    QCOMPARE(speaking.reactions.size(), 2);
    QVERIFY(std::abs(speaking.reactions[0].value_or(-1'000) - 800) <= NearMs);
    QVERIFY(std::abs(speaking.reactions[1].value_or(-1'000) - 300) <= NearMs);
    QCOMPARE(speaking.pauses, 0);
    QCOMPARE(speaking.overlapMs, 0);
    QVERIFY(!speaking.clipped && !speaking.tooQuiet);
}

void TestVoiceSpeech::answerAfterTheNextLineIsNone()
{
    const Sound sound = noise(5'000, -72) + babble(1'000, -20) + noise(500, -72);
    const Speaking speaking = speakingIn(sound, {{0, 1'000}, {3'000, 4'000}});
    QVERIFY(!speaking.reactions[0]);
    QVERIFY(std::abs(speaking.reactions[1].value_or(-1) - 1'000) <= NearMs);
}

void TestVoiceSpeech::pausesAreOnesOwn()
{
    const Sound sound = noise(500, -72) + babble(1'000, -20) + noise(1'200, -72) + babble(1'000, -20) + noise(2'000, -72, 4)
        + babble(1'000, -20) + noise(400, -72) + babble(1'000, -20) + noise(500, -72);
    Speaking speaking = speakingIn(sound, {});
    QCOMPARE(speaking.pauses, 2);
    QVERIFY(std::abs(speaking.longestPauseMs - 2'000) <= 2 * NearMs);
    speaking = speakingIn(sound, {{4'000, 5'000}});  // there the client spoke
    QCOMPARE(speaking.pauses, 1);
    QVERIFY(std::abs(speaking.longestPauseMs - 1'200) <= 2 * NearMs);
}

void TestVoiceSpeech::loudspeakerInTheMicrophone()
{
    const Sound sound = noise(500, -72) + babble(2'000, -35, 4, -72) + noise(600, -72) + babble(2'000, -20) + noise(500, -72);
    const Speaking speaking = speakingIn(sound, {{480, 2'480}});
    QVERIFY(near(speaking.speech, {{3'100, 5'100}}));
    QVERIFY(speaking.overlapMs > 1'800);
    QVERIFY(std::abs(speaking.reactions[0].value_or(-1) - 620) <= NearMs);
    QVERIFY(std::abs(speaking.talkShare - 50) <= 1);
}

void TestVoiceSpeech::paceOfGeneratedVoice_data()
{
    QTest::addColumn<double>("syllables");
    for (const double syllables : {2.0, 3.0, 4.0, 5.5, 7.0})
        QTest::addRow("%.1f per second", syllables) << syllables;
}

void TestVoiceSpeech::paceOfGeneratedVoice()
{
    QFETCH(double, syllables);
    const Sound sound = noise(1'000, -72) + babble(6'000, -20, syllables) + noise(1'000, -72);
    const std::optional<double> pace = speakingIn(sound, {}).syllablesPerSecond;
    QVERIFY(pace);
    QVERIFY2(std::abs(*pace - syllables) <= 0.3, qPrintable(QString::number(*pace)));
}

void TestVoiceSpeech::paceOfSpokenSentences_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("voice");
    QTest::addColumn<int>("syllables");
    QTest::addColumn<int>("pace");
    const QByteArray en = "Good morning, my name is Arthur and I call from Aquilon. We deliver packaging to furniture makers all over the "
                          "region. Do you have two minutes for me now? It will not take longer than that.";
    const QByteArray ru = "Добрый день, меня зовут Артём, компания Аквилон. Мы поставляем упаковку для мебельных фабрик по всей области. "
                          "Удобно ли вам сейчас говорить? Это займёт две минуты.";
    for (const int pace : {100, 130, 160, 200, 240}) {
        QTest::addRow("en man %d", pace) << en << QByteArray("en+m3") << 51 << pace;
        QTest::addRow("en woman %d", pace) << en << QByteArray("en+f3") << 51 << pace;
        QTest::addRow("ru man %d", pace) << ru << QByteArray("ru+m3") << 54 << pace;
        QTest::addRow("ru woman %d", pace) << ru << QByteArray("ru+f3") << 54 << pace;
    }
}

void TestVoiceSpeech::paceOfSpokenSentences()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, voice);
    QFETCH(int, syllables);
    QFETCH(int, pace);
    const Sound said = spoken(words, voice, pace);
    const Speaking speaking = speakingIn(said + noise(2'000, -70, 3, said.rate), {});
    QVERIFY(speaking.syllablesPerSecond);
    const double counted = *speaking.syllablesPerSecond * double(totalMs(speaking.speech)) / 1000;
    QVERIFY2(std::abs(counted / syllables - 1) <= 0.2, qPrintable(QStringLiteral("%1 instead of %2").arg(counted).arg(syllables)));
}

void TestVoiceSpeech::tooLittleForAPace()
{
    QVERIFY(!speakingIn(noise(2'000, -72) + babble(1'500, -20) + noise(500, -72), {}).syllablesPerSecond);
}

void TestVoiceSpeech::tooQuietAndClipped()
{
    const Sound good = noise(1'000, -80) + babble(3'000, -20, 4, -80) + noise(1'000, -80);
    const Speaking quiet = speakingIn(louder(good, -30), {});
    QVERIFY(quiet.tooQuiet && !quiet.clipped && !quiet.speech.isEmpty());
    const Speaking loud = speakingIn(louder(good, 25), {});
    QVERIFY(loud.clipped && !loud.tooQuiet);
    const Speaking right = speakingIn(good, {});
    QVERIFY(!right.clipped && !right.tooQuiet);
}

void TestVoiceSpeech::nothingRecorded()
{
    const Speaking nothing = speakingIn(Sound(), {{0, 1'000}});
    QCOMPARE(nothing.speech, Spans());
    QCOMPARE(nothing.talkShare, 0);
    QCOMPARE(nothing.reactions, QList<std::optional<qint64>>{std::nullopt});
    QVERIFY(nothing.tooQuiet && !nothing.clipped);
    QCOMPARE(nothing.levelDb, SilenceDb);
    QCOMPARE(speakingIn(Sound(), {}).talkShare, 0);
}

QTEST_GUILESS_MAIN(TestVoiceSpeech)
#include "tst_voicespeech.moc"
