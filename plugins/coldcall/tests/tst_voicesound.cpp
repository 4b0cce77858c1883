// Sound files: what is written is read again, whatever is broken is refused, and speech comes out equally loud.
#include "signals.h"
#include "voice/levels.h"
#include "voice/soundfile.h"
#include "voice/speaking.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;

class TestVoiceSound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wavIsExact();
    void opusIsSmallAndTrue();
    void opusKnowsNotEveryRate();
    void emptySoundIsNotWritten();
    void readsTheProgramsStream();
    void mixesChannels();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void everyPrefixIsReadOrRefused();
    void everyChangedByteIsReadOrRefused();
    void tooLongIsRefused();
    void speechIsLevelled_data();
    void speechIsLevelled();
    void silenceIsNotLevelled();
};

void TestVoiceSound::wavIsExact()
{
    for (const int rate : {8'000, 16'000, 22'050, 48'000}) {
        const Sound sound = babble(700, -12, 4, -70, rate);
        const Result<QByteArray> file = writeSound(sound, SoundFormat::Wav);
        QVERIFY(file);
        const Result<Sound> again = readSound(*file);
        QVERIFY(again);
        QCOMPARE(*again, sound);
    }
}

void TestVoiceSound::opusIsSmallAndTrue()
{
    const Sound sound = babble(10'000, -20) + noise(2'000, -75) + babble(5'000, -20);
    const Result<QByteArray> file = writeSound(sound, SoundFormat::Opus);
    QVERIFY(file);
    QVERIFY2(file->size() < sound.samples.size() * 2 / 4, qPrintable(QString::number(file->size())));
    const Result<Sound> again = readSound(*file);
    QVERIFY(again);
    QCOMPARE(again->rate, sound.rate);
    QVERIFY(std::abs(again->ms() - sound.ms()) <= 40);
    QVERIFY(std::abs(speakingIn(*again, {}).levelDb - speakingIn(sound, {}).levelDb) < 1.5);
}

void TestVoiceSound::opusKnowsNotEveryRate()
{
    const Result<QByteArray> file = writeSound(babble(500, -20, 4, -70, 22'050), SoundFormat::Opus);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Unsupported);
}

void TestVoiceSound::emptySoundIsNotWritten()
{
    for (const SoundFormat format : {SoundFormat::Wav, SoundFormat::Opus}) {
        const Result<QByteArray> file = writeSound({}, format);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::InvalidArgument);
    }
}

// espeak-ng cannot know the length when it writes the head of its stream.
void TestVoiceSound::readsTheProgramsStream()
{
    const Result<Sound> sound = readSound(espeak(QStringLiteral("Good morning, how are you?"), QStringLiteral("en")));
    QVERIFY(sound);
    QCOMPARE(sound->rate, 22'050);
    QVERIFY(sound->ms() > 800 && sound->ms() < 4'000);
}

void TestVoiceSound::mixesChannels()
{
    // 16 kHz, two channels, four frames: (100, 300) …
    QByteArray file = QByteArray::fromHex("52494646340000005741564566 6d74201000000001000200803e000000fa0000040010006461746110000000");
    for (int frame = 0; frame < 4; ++frame)
        file += QByteArray::fromHex("64002c01");
    const Result<Sound> sound = readSound(file);
    QVERIFY(sound);
    QCOMPARE(sound->samples, (QList<qint16>{200, 200, 200, 200}));
}

void TestVoiceSound::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a sound at all, but a letter to the editor of some length");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("RIFF only") << QByteArray("RIFF");
    QTest::newRow("head without sound") << writeSound(babble(100, -20), SoundFormat::Wav).value_or(QByteArray()).left(44);
    QTest::newRow("another format") << QByteArray::fromHex("2e736e64000000180000000800000003000003e80000000100010002 00030004");  // AU
}

void TestVoiceSound::garbageIsRefused()
{
    QFETCH(QByteArray, file);
    const Result<Sound> sound = readSound(file);
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Malformed);
    QVERIFY(!sound.error().what.isEmpty() && !sound.error().todo.isEmpty());
}

void TestVoiceSound::everyPrefixIsReadOrRefused()
{
    const Sound sound = babble(60, -20);
    for (const SoundFormat format : {SoundFormat::Wav, SoundFormat::Opus}) {
        const QByteArray file = writeSound(sound, format).value_or(QByteArray());
        QVERIFY(!file.isEmpty());
        for (qsizetype size = 0; size < file.size(); ++size)
            if (const Result<Sound> part = readSound(file.first(size)))
                QVERIFY(!part->samples.isEmpty() && part->samples.size() <= sound.samples.size() + 1'000);
    }
}

void TestVoiceSound::everyChangedByteIsReadOrRefused()
{
    std::mt19937 random(5);
    for (const SoundFormat format : {SoundFormat::Wav, SoundFormat::Opus}) {
        const QByteArray file = writeSound(babble(60, -20), format).value_or(QByteArray());
        for (int round = 0; round < 2'000; ++round) {
            QByteArray broken = file;
            for (int change = 0; change <= round % 3; ++change)
                broken[qsizetype(random() % std::size_t(std::min<qsizetype>(200, broken.size())))] = char(random());
            if (const Result<Sound> read = readSound(broken))
                QVERIFY(read->rate > 0 && !read->samples.isEmpty());
            else
                QCOMPARE(read.error().code, ErrorCode::Malformed);
        }
    }
}

void TestVoiceSound::tooLongIsRefused()
{
    const Sound hours{4'000, QList<qint16>(qsizetype(MostSoundMs * 4 + 4'000), 1)};
    const Result<QByteArray> file = writeSound(hours, SoundFormat::Wav);
    QVERIFY(file);
    const Result<Sound> sound = readSound(*file);
    QVERIFY(!sound);
    QCOMPARE(sound.error().code, ErrorCode::Malformed);
}

void TestVoiceSound::speechIsLevelled_data()
{
    QTest::addColumn<double>("db");
    for (const double db : {-45.0, -30.0, -20.0, -10.0})
        QTest::addRow("%.0f dB", db) << db;
}

void TestVoiceSound::speechIsLevelled()
{
    QFETCH(double, db);
    const Sound sound = levelled(noise(500, -80) + babble(2'000, db, 4, -80) + noise(500, -80));
    QVERIFY(std::abs(speakingIn(sound, {}).levelDb + 20) < 1.5);
    const auto [low, high] = std::ranges::minmax(sound.samples);
    QVERIFY(high <= amplitude(-1) + 1 && low >= -amplitude(-1) - 1);
}

void TestVoiceSound::silenceIsNotLevelled()
{
    const Sound hiss = noise(2'000, -70);
    QCOMPARE(levelled(hiss), hiss);
    QCOMPARE(levelled(Sound()), Sound());
}

QTEST_GUILESS_MAIN(TestVoiceSound)
#include "tst_voicesound.moc"
