// A call with both voices over a virtual line: what the trainee says becomes evidence in the call's event and a recording beside it,
// which its debrief plays.
#include "calldesk.h"
#include "recordingtables.h"
#include "signals.h"
#include "soundserver.h"

#include "attempt/spokenevidence.h"
#include "voice/soundfile.h"

#include <vestibule/verbs.h>

#include <QFile>
#include <QSignalSpy>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallRecorded : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void aCallIsRecorded();
    void theClientIsHeard();
    void theAuthorsClipIsPlayed();
    void leavingThrowsTheRecordingAway();
    void theMicrophoneGoesAway();

private:
    void prepare() override { QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem)); }
    void agree()
    {
        m_desk->tables = &m_tables;
        m_tables.recordings.clear();
        m_desk->settings.setValue(u"coldcall/voice"_s, false);
        open();
        QTRY_VERIFY(m_call->recording()->isReady());
        m_call->recording()->answer(true);
        QTRY_VERIFY(m_call->recording()->isOn());
    }
    void pickUp()
    {
        m_call->start(false);
        QTRY_COMPARE(m_call->stage(), CallAttempt::Running);
        pass(2000);
        m_call->pickUp();
    }
    [[nodiscard]] QString fileOf(const Sound &sound)
    {
        QFile file(m_folder.filePath(u"said.wav"_s));
        const QByteArray bytes = writeSound(sound, SoundFormat::Wav).value_or(QByteArray());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] Event completed() const { return m_desk->ledger.with(verb::Completed).constLast(); }

    SoundServer m_server;  // before anything of Qt Multimedia is used
    QString m_problem = m_server.start();
    QTemporaryDir m_folder;
    RecordingTables m_tables;
};

void TestCallRecorded::aCallIsRecorded()
{
    agree();
    pickUp();
    QVERIFY2(m_call->recording()->isRecording(), qPrintable(m_call->recording()->problem()));
    const QSignalSpy levels(m_call->recording(), &CallRecording::levelChanged);
    m_server.play(fileOf(babble(2'500, -18) + noise(1'000, -75) + babble(1'500, -18)));
    QTRY_VERIFY(m_call->recording()->level() > 0.5);
    QTRY_VERIFY_WITH_TIMEOUT(levels.size() >= 100, 20'000);
    m_call->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_call->stage(), CallAttempt::Done, 20'000);
    QVERIFY(!m_call->recording()->isRecording());
    const auto evidence = spokenEvidence(completed());
    QVERIFY(evidence);
    QCOMPARE(evidence->from, 2000);
    QVERIFY2(evidence->spokenMs >= 3'000 && evidence->spokenMs <= 5'000, qPrintable(QString::number(evidence->spokenMs)));
    QVERIFY(!evidence->talkShare);  // the client's voice was off
    QCOMPARE(completed().passed, std::optional(false));
    QCOMPARE(m_tables.recordings.keys(), QStringList{completed().id});
    DebriefVoice &voice = *m_call->debrief()->voice();
    QTRY_COMPARE(voice.state(), DebriefVoice::Here);
    QVERIFY2(voice.problem().isEmpty(), qPrintable(voice.problem()));
    voice.playFrom(2500);
    QVERIFY(voice.playing());
    QTRY_VERIFY(voice.callMs() > 2700);
    voice.pause();
    QVERIFY(!voice.playing());
    QVERIFY(voice.progress() > 0);
}

void TestCallRecorded::theClientIsHeard()
{
    agree();
    m_desk->settings.setValue(u"coldcall/voice"_s, true);
    open();
    QTRY_VERIFY(m_call->recording()->isOn());
    QVERIFY(m_call->sound()->silence().isEmpty());
    const QSignalSpy said(m_call->sound(), &CallSound::lineStarted);
    const QSignalSpy over(m_call->sound(), &CallSound::lineEnded);
    pickUp();
    QCOMPARE(m_call->replies().size(), 2);  // nothing waits for the sound
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, 10'000);
    m_call->sound()->repeat();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 10'000);
    m_call->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_call->stage(), CallAttempt::Done, 20'000);
    QCOMPARE(over.size(), 2);  // cut off
    const auto evidence = spokenEvidence(completed());
    QVERIFY(evidence && evidence->talkShare);
}

// As plugins/coldcall/README.md tells an author to add one: before any synthetic voice.
void TestCallRecorded::theAuthorsClipIsPlayed()
{
    constexpr qint64 clipMs = 2'700;
    ContentVersion withClips = version(u"v2"_s);
    withClips.programme.activities[0].assets = u"voice/small"_s;
    auto all = files(QByteArray(Graph).replace("id = \"need\"\n", "id = \"need\"\nvoice = \"need.ogg\"\n"));
    all.insert(u"en/voice/small/need.ogg"_s, writeSound(babble(clipMs, -20, 4, -70, 48'000), SoundFormat::Opus).value_or(QByteArray()));
    m_desk->content.add(withClips, all);
    m_desk->settings.setValue(u"coldcall/voice"_s, true);
    open();
    const QSignalSpy said(m_call->sound(), &CallSound::lineStarted);
    pickUp();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);  // by espeak-ng
    m_call->choose(number(u"Good morning"_s));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 20'000);
    const qint64 ms = said.constLast().constFirst().toLongLong();
    QVERIFY2(std::abs(ms - clipMs) <= 100, qPrintable(QString::number(ms)));
    m_call->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_call->stage(), CallAttempt::Done, 20'000);
}

void TestCallRecorded::leavingThrowsTheRecordingAway()
{
    agree();
    pickUp();
    QVERIFY(m_call->recording()->isRecording());
    m_call.reset();
    QTRY_COMPARE(m_desk->ledger.with(verb::Completed).size(), 1);
    QVERIFY(!spokenEvidence(completed()));
    QVERIFY(m_tables.recordings.isEmpty());
}

// Last: the server is gone after it.
void TestCallRecorded::theMicrophoneGoesAway()
{
    agree();
    pickUp();
    QTRY_VERIFY(m_call->recording()->level() >= 0 && m_call->recording()->isRecording());
    m_server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_call->recording()->problem().isEmpty(), 15'000);
    QCOMPARE(m_call->phase(), u"talking"_s);
    m_call->hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(m_call->stage(), CallAttempt::Done, 20'000);
}

QTEST_GUILESS_MAIN(TestCallRecorded)
#include "tst_callrecorded.moc"
