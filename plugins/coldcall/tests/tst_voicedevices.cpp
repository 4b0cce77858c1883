// With a virtual line between loudspeaker and microphone: what is said is heard, what is played is recorded, what breaks is kept.
#include "signals.h"
#include "soundserver.h"
#include "voice/recorder.h"
#include "voice/recording.h"
#include "voice/soundfile.h"
#include "voice/speaker.h"
#include "voice/speech.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace Qt::StringLiterals;

class TestVoiceDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void devicesAreThere();
    void recordsAKnownFile();
    void silenceIsRecordedAsSilence();
    void meterFollows();
    void endsWhenFull();
    void recordsAgain();
    void clientIsHeard_data();
    void clientIsHeard();
    void linesFollowEachOther();
    void stopsAtOnce();
    void aCallWithBothVoices();
    void microphoneGoesAway();
    void serverGoesAway();

private:
    [[nodiscard]] QString fileOf(const Sound &sound);
    [[nodiscard]] SpokenLine line(const char *id, const Sound &sound) const;
    [[nodiscard]] SoundCache cache() const { return SoundCache(m_folder.filePath(u"cache"_s)); }

    QTemporaryDir m_folder;
    std::unique_ptr<SoundServer> m_server;
};

void TestVoiceDevices::initTestCase()
{
    m_server = std::make_unique<SoundServer>();
    const QString problem = m_server->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestVoiceDevices::cleanupTestCase()
{
    m_server.reset();
}

QString TestVoiceDevices::fileOf(const Sound &sound)
{
    QFile file(m_folder.filePath(u"known.wav"_s));
    const QByteArray bytes = writeSound(sound, SoundFormat::Wav).value_or(QByteArray());
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

SpokenLine TestVoiceDevices::line(const char *id, const Sound &sound) const
{
    return {QString::fromLatin1(id), QString::fromLatin1(id), writeSound(sound, SoundFormat::Wav).value_or(QByteArray()),
            {u"en"_s, Voice::Person::Man}};
}

void TestVoiceDevices::devicesAreThere()
{
    QVERIFY(Recorder::hasMicrophone());
    QVERIFY(Player::hasOutput());
}

void TestVoiceDevices::recordsAKnownFile()
{
    const QString file = fileOf(babble(900, -18) + noise(800, -75) + babble(1'200, -18) + noise(300, -75));
    Recorder recorder;
    const Result<void> begun = recorder.start();
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message() + begun.error().detail));
    QVERIFY(recorder.isRecording());
    QTRY_VERIFY(recorder.positionMs() >= 500);
    m_server->play(file);
    QTRY_VERIFY(recorder.positionMs() >= 5'000);
    const Sound sound = recorder.stop();
    QVERIFY(!recorder.isRecording());
    QCOMPARE(sound.rate, Recorder::Rate);
    const Spans speech = speechIn(sound);
    QCOMPARE(speech.size(), 2);
    QVERIFY(std::abs(speech[0].ms() - 900) <= 80);
    QVERIFY(std::abs(speech[1].from - speech[0].to - 800) <= 80);
    QVERIFY(std::abs(speech[1].ms() - 1'200) <= 80);
}

void TestVoiceDevices::silenceIsRecordedAsSilence()
{
    Recorder recorder;
    QVERIFY(recorder.start());
    QTRY_VERIFY(recorder.positionMs() >= 1'000);
    const Sound sound = recorder.stop();
    QVERIFY(speakingIn(sound, {}).tooQuiet);
    QVERIFY(recorder.stop().samples.isEmpty());
}

void TestVoiceDevices::meterFollows()
{
    Recorder recorder;
    QSignalSpy levels(&recorder, &Recorder::levelChanged);
    QVERIFY(recorder.start());
    QTRY_VERIFY(levels.size() >= 5);
    m_server->play(fileOf(babble(2'000, -12)));
    const auto loud = [&levels] {
        return std::ranges::any_of(levels, [](const QVariantList &level) { return level[0].toDouble() > 0.6; });
    };
    QTRY_VERIFY(loud());
    for (const QVariantList &level : std::as_const(levels))
        QVERIFY(level[0].toDouble() >= 0 && level[0].toDouble() <= 1);
}

void TestVoiceDevices::endsWhenFull()
{
    Recorder recorder(700);
    QSignalSpy full(&recorder, &Recorder::full);
    QVERIFY(recorder.start());
    QTRY_COMPARE(full.size(), 1);
    QVERIFY(!recorder.isRecording());
    QCOMPARE(recorder.stop().ms(), 700);
}

void TestVoiceDevices::recordsAgain()
{
    Recorder recorder(300);
    QSignalSpy full(&recorder, &Recorder::full);
    for (int round = 1; round <= 3; ++round) {
        QVERIFY(recorder.start());
        QTRY_COMPARE(full.size(), round);
    }
    QCOMPARE(recorder.stop().ms(), 300);
}

void TestVoiceDevices::clientIsHeard_data()
{
    QTest::addColumn<SpokenLine>("line");
    QTest::newRow("clip") << line("clip", babble(1'500, -30));
    QTest::newRow("en") << SpokenLine{u"en"_s, u"We have a supplier already."_s, {}, {u"en"_s, Voice::Person::Woman}};
    QTest::newRow("ru") << SpokenLine{u"ru"_s, u"У нас уже есть поставщик."_s, {}, {u"ru"_s, Voice::Person::Man}};
}

void TestVoiceDevices::clientIsHeard()
{
    QFETCH(SpokenLine, line);
    Recorder recorder;
    Speaker speaker(cache());
    QSignalSpy started(&speaker, &Speaker::started);
    QSignalSpy finished(&speaker, &Speaker::finished);
    QSignalSpy noticed(&speaker, &Speaker::noticed);
    QVERIFY(recorder.start());
    QTRY_VERIFY(recorder.positionMs() >= 400);
    speaker.say(line);
    QTRY_COMPARE(finished.size(), 1);
    const qint64 finishedAt = recorder.positionMs();
    QTRY_VERIFY(recorder.positionMs() >= finishedAt + 800);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][0].toString(), line.id);
    QVERIFY(started[0][2].toBool());
    const Spans speech = speechIn(recorder.stop());
    QVERIFY(!speech.isEmpty());
    const qint64 heard = speech.last().to - speech.first().from;
    QVERIFY2(heard > 600 && heard <= started[0][1].toLongLong() + 100, qPrintable(QString::number(heard)));
    QVERIFY2(std::abs(finishedAt - speech.last().to) <= 700, qPrintable(u"%1, %2"_s.arg(finishedAt).arg(speech.last().to)));
    QCOMPARE(noticed.size(), 0);
}

void TestVoiceDevices::linesFollowEachOther()
{
    Speaker speaker(cache());
    QStringList order;
    connect(&speaker, &Speaker::started, this, [&](const QString &id) { order << u"+"_s + id; });
    connect(&speaker, &Speaker::finished, this, [&](const QString &id) { order << u"-"_s + id; });
    const QList<SpokenLine> lines = {line("a", babble(300, -20)), line("b", babble(400, -20)), line("c", babble(200, -20))};
    speaker.prefetch(lines);
    for (const SpokenLine &each : lines)
        speaker.say(each);
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 6, 20'000);
    QCOMPARE(order, (QStringList{u"+a"_s, u"-a"_s, u"+b"_s, u"-b"_s, u"+c"_s, u"-c"_s}));
    QVERIFY(!speaker.isSpeaking());
}

void TestVoiceDevices::stopsAtOnce()
{
    Recorder recorder;
    Speaker speaker(cache());
    QSignalSpy started(&speaker, &Speaker::started);
    QSignalSpy finished(&speaker, &Speaker::finished);
    QSignalSpy stopped(&speaker, &Speaker::stopped);
    QVERIFY(recorder.start());
    speaker.say(line("long", babble(10'000, -20)));
    speaker.say(line("never", babble(1'000, -20)));
    QTRY_COMPARE(started.size(), 1);
    const qint64 before = recorder.positionMs();
    QTRY_VERIFY(recorder.positionMs() >= before + 1'200);
    speaker.stop();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!speaker.isSpeaking());
    const qint64 stoppedAt = recorder.positionMs();
    QTRY_VERIFY(recorder.positionMs() >= stoppedAt + 2'000);
    const Spans speech = speechIn(recorder.stop());
    QVERIFY(!speech.isEmpty());
    QVERIFY2(speech.last().to <= stoppedAt + 700, qPrintable(u"%1, %2"_s.arg(stoppedAt).arg(speech.last().to)));
    QCOMPARE(started.size(), 1);
    QCOMPARE(finished.size(), 0);
}

// The client speaks, the trainee answers; what is kept tells both.
void TestVoiceDevices::aCallWithBothVoices()
{
    Recorder recorder;
    Speaker speaker(cache());
    QSignalSpy finished(&speaker, &Speaker::finished);
    QVERIFY(recorder.start());
    QTRY_VERIFY(recorder.positionMs() >= 300);
    const qint64 from = recorder.positionMs();
    speaker.say(line("question", babble(1'500, -20)));
    QTRY_COMPARE(finished.size(), 1);
    const qint64 to = recorder.positionMs();
    QTRY_VERIFY(recorder.positionMs() >= to + 900);
    m_server->play(fileOf(babble(2'500, -18)));
    QTRY_VERIFY(recorder.positionMs() >= to + 4'500);
    const Result<Recording> recording = await(packed(recorder.stop(), {{from, to + 300}}));
    QVERIFY(recording);
    QCOMPARE(recording->hash.size(), 64);
    QVERIFY(recording->bytes.size() < 200'000);
    QCOMPARE(recording->speaking.reactions.size(), 1);
    QVERIFY(recording->speaking.reactions[0].value_or(0) >= 500);
    QVERIFY(std::abs(totalMs(recording->speaking.speech) - 2'500) <= 100);
    QVERIFY(recording->speaking.overlapMs >= 1'300);
    QVERIFY(recording->speaking.syllablesPerSecond.has_value());
    const Result<Sound> again = readSound(recording->bytes);
    QVERIFY(again);
    QVERIFY(std::abs(again->ms() - recording->speaking.recordedMs) <= 60);
}

void TestVoiceDevices::microphoneGoesAway()
{
    Recorder recorder;
    QSignalSpy broken(&recorder, &Recorder::broken);
    QVERIFY(recorder.start());
    QTRY_VERIFY(recorder.positionMs() >= 600);
    QVERIFY(m_server->control({u"unload-module"_s, u"module-remap-source"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(broken.size(), 1, 10'000);
    const Error why = broken[0][0].value<Error>();
    QCOMPARE(why.code, ErrorCode::Unavailable);
    QVERIFY(!why.what.isEmpty() && !why.kept.isEmpty() && !why.todo.isEmpty());
    QVERIFY(!recorder.isRecording());
    QVERIFY(recorder.stop().ms() >= 600);
    QTRY_VERIFY(!Recorder::hasMicrophone());
    QVERIFY(!recorder.start());
}

void TestVoiceDevices::serverGoesAway()
{
    QVERIFY(m_server->control({u"load-module"_s, u"module-remap-source"_s, u"source_name=microphone"_s, u"master=line.monitor"_s}));
    QTRY_VERIFY(Recorder::hasMicrophone());
    Recorder recorder;
    Speaker speaker(cache());
    QSignalSpy broken(&recorder, &Recorder::broken);
    QSignalSpy started(&speaker, &Speaker::started);
    QSignalSpy finished(&speaker, &Speaker::finished);
    QVERIFY(recorder.start());
    QTRY_VERIFY(recorder.positionMs() >= 600);
    speaker.say(line("cut", babble(2'500, -20)));
    speaker.say(line("silent", babble(500, -20)));
    QTRY_COMPARE(started.size(), 1);
    m_server->kill();
    QTRY_COMPARE_WITH_TIMEOUT(broken.size(), 1, 10'000);
    QVERIFY(recorder.stop().ms() >= 600);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);  // the call goes on
}

QTEST_MAIN(TestVoiceDevices)
#include "tst_voicedevices.moc"
