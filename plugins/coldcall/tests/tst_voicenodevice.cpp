// No loudspeaker, no microphone: the call goes on, and one notice says what to do.
#include "soundserver.h"
#include "voice/recorder.h"
#include "voice/speaker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace Qt::StringLiterals;

class TestVoiceNoDevice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { hideSoundServers(); }
    void nothingIsRecorded();
    void linesStandAsLongAsTheyTakeToRead();
    void stoppedLineIsNotFinished();
    void switchedOffGivesNoNotice();
    void saidInAnswerToFinished();
    void readingTakesItsTime();

private:
    [[nodiscard]] SpokenLine line(const QString &id) const { return {id, u"Yes?"_s, {}, {u"en"_s}}; }
    [[nodiscard]] SoundCache cache() const { return SoundCache(m_folder.filePath(u"cache"_s)); }

    QTemporaryDir m_folder;
};

void TestVoiceNoDevice::nothingIsRecorded()
{
    QVERIFY(!Recorder::hasMicrophone());
    Recorder recorder;
    const Result<void> begun = recorder.start();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Unavailable);
    QVERIFY(!begun.error().todo.isEmpty() && !begun.error().kept.isEmpty());
    QVERIFY(!recorder.isRecording());
    QVERIFY(recorder.stop().samples.isEmpty());
}

void TestVoiceNoDevice::linesStandAsLongAsTheyTakeToRead()
{
    QVERIFY(!Player::hasOutput());
    Speaker speaker(cache());
    QSignalSpy started(&speaker, &Speaker::started);
    QSignalSpy finished(&speaker, &Speaker::finished);
    QSignalSpy noticed(&speaker, &Speaker::noticed);
    QElapsedTimer clock;
    clock.start();
    speaker.prefetch({line(u"a"_s), line(u"b"_s)});
    speaker.say(line(u"a"_s));
    speaker.say(line(u"b"_s));
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(clock.elapsed() >= 2 * readingMs(u"Yes?"_s) - 50);
    QCOMPARE(started.size(), 2);
    QCOMPARE(started[0][1].toLongLong(), readingMs(u"Yes?"_s));
    QVERIFY(!started[0][2].toBool());
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed[0][0].toString().contains(u"loudspeaker"));
}

void TestVoiceNoDevice::stoppedLineIsNotFinished()
{
    Speaker speaker(cache());
    QSignalSpy started(&speaker, &Speaker::started);
    QSignalSpy finished(&speaker, &Speaker::finished);
    QSignalSpy stopped(&speaker, &Speaker::stopped);
    speaker.say(line(u"a"_s));
    speaker.say(line(u"b"_s));
    QCOMPARE(started.size(), 1);
    speaker.stop();
    speaker.stop();
    QCOMPARE(stopped.size(), 1);
    speaker.say(line(u"c"_s));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), u"c"_s);
    QCOMPARE(started.size(), 2);
}

void TestVoiceNoDevice::switchedOffGivesNoNotice()
{
    Speaker speaker(cache());
    QSignalSpy finished(&speaker, &Speaker::finished);
    QSignalSpy noticed(&speaker, &Speaker::noticed);
    speaker.setAudible(false);
    speaker.say(line(u"a"_s));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(noticed.size(), 0);
}

void TestVoiceNoDevice::saidInAnswerToFinished()
{
    Speaker speaker(cache());
    QSignalSpy started(&speaker, &Speaker::started);
    QSignalSpy finished(&speaker, &Speaker::finished);
    connect(&speaker, &Speaker::finished, this, [&](const QString &id) {
        if (id == u"a")
            speaker.say(line(u"b"_s));
    });
    speaker.say(line(u"a"_s));
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(started.size(), 2);
    QVERIFY(!speaker.isSpeaking());
}

void TestVoiceNoDevice::readingTakesItsTime()
{
    QVERIFY(readingMs({}) >= 1'000);
    QVERIFY(readingMs(QString(200, u'a')) > readingMs(QString(100, u'a')));
    QVERIFY(readingMs(QString(100'000, u'a')) < 30'000);
}

QTEST_MAIN(TestVoiceNoDevice)
#include "tst_voicenodevice.moc"
