// The voice in the screens without any device: the call goes on, says why nothing is heard or recorded, and keeps what was agreed.
#include "calldesk.h"
#include "recordingtables.h"

#include "attempt/listening.h"
#include "attempt/spokenevidence.h"
#include "run/record.h"
#include "views/voicesettings.h"
#include "voice/soundfile.h"

#include <vestibule/verbs.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace vestibule::coldcall;
using namespace vestibule::coldcall::test;
using namespace vestibule;

class TestCallVoice : public CallTest
{
    Q_OBJECT
private Q_SLOTS:
    void withoutALoudspeakerTheTextIsThereAtOnce();
    void choicesAreKept();
    void whatIsHeardIsTimedFromItsEnd();
    void everyLineIsAnnouncedOnce();
    void theClientCanSayItAgain();
    void withoutAMicrophoneNothingIsRecorded();
    void consentIsAskedSignedAndWithdrawn();
    void aLongerTimeAsksAgain();
    void onlyHrSetsTheTime();
    void theTimeIsOver();
    void whatAWithdrawalLeftIsDeleted();
    void evidenceSurvivesItsJson();
    void aDebriefWithoutARecording();
    void aDebriefWhoseRecordingIsGone();
    void theMentorTicksWhatTheyHear();
    void aRecordingThatIsAnother();

private:
    void keepTables()
    {
        m_tables = {};
        m_desk->tables = &m_tables;
    }
    // Plays a call and gives its event what a recording would have said, and the recording.
    QString played(const QByteArray &sound, const QString &hash)
    {
        talk();
        m_call->hangUp();
        [this] { QTRY_COMPARE(m_call->stage(), CallAttempt::Done); }();
        m_call.reset();
        Event &call = *std::ranges::find_if(m_desk->ledger.stored, [](const Event &event) { return event.verb == QLatin1String(verb::Completed); });
        SpokenEvidence evidence;
        evidence.recording = hash;
        evidence.from = 500;
        evidence.ms = 2'000;
        evidence.talkShare = 70;
        evidence.pauses = 1;
        evidence.longestPauseMs = 900;
        evidence.pace = 410;
        QJsonObject payload = call.payloadObject();
        payload[u"voice"_s] = toJson(evidence);
        call.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        m_tables.recordings.insert(call.id, {{u"event"_s, call.id}, {u"learner"_s, call.learner}, {u"day"_s, u"2025-06-15"_s}, {u"hash"_s, hash}, {u"sound"_s, sound}});
        return call.id;
    }
    QString playedWithSound()
    {
        const QByteArray sound = *writeSound({16'000, QList<qint16>(32'000, 100)}, SoundFormat::Opus);
        return played(sound, QString::fromLatin1(QCryptographicHash::hash(sound, QCryptographicHash::Blake2b_256).toHex()));
    }

    RecordingTables m_tables;
};

void TestCallVoice::withoutALoudspeakerTheTextIsThereAtOnce()
{
    ring();
    QVERIFY(!m_call->sound()->silence().isEmpty());
    m_call->pickUp();
    QCOMPARE(said(), QStringList{u"Hello, is this Aquilon?"_s});
    QCOMPARE(m_call->replies().size(), 2);
    m_call->sound()->setOn(false);
    QVERIFY(m_call->sound()->silence().isEmpty());  // who wants no voice misses none
    QVERIFY(m_desk->navigation.notices.isEmpty() && m_desk->navigation.problems.isEmpty());
}

void TestCallVoice::choicesAreKept()
{
    {
        CallSound sound(*m_desk);
        QVERIFY(sound.isOn());
        sound.setOn(false);
        sound.setVolume(40);
        sound.setVolume(400);
    }
    const CallSound again(*m_desk);
    QVERIFY(!again.isOn());
    QCOMPARE(again.volume(), 40);
}

void TestCallVoice::whatIsHeardIsTimedFromItsEnd()
{
    ring();
    m_call->pickUp();
    Q_EMIT m_call->sound()->lineStarted(9000);  // as a loudspeaker says it, longer than it takes to read
    pass(5000);
    m_call->choose(number(u"Good morning"_s));  // into the client's voice
    m_call->hangUp();
    QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
    const QString event = m_desk->ledger.with(verb::Completed).constLast().id;
    const auto record = RunRecord::fromBytes(m_desk->ledger.privateParts.value(event));
    QVERIFY(record);
    const auto chosen = std::ranges::find(record->steps, Step::Kind::Choose, &Step::kind);
    QVERIFY(chosen != record->steps.cend() && chosen->reaction);
    QCOMPARE(*chosen->reaction, 0);
    QVERIFY(std::none_of(record->steps.cbegin(), chosen, [](const Step &step) { return step.kind == Step::Kind::Heard; }));
}

void TestCallVoice::everyLineIsAnnouncedOnce()
{
    ring();
    const QSignalSpy announced(m_call.get(), &CallAttempt::clientSaid);
    m_call->pickUp();
    pass(3000);
    m_call->say(u"qwerty zxcvb"_s);
    pass(100);
    QCOMPARE(announced.size(), 2);
    QCOMPARE(announced[0][0].toString(), u"Hello, is this Aquilon?"_s);
    QCOMPARE(announced[1][0].toString(), said().constLast());
}

void TestCallVoice::theClientCanSayItAgain()
{
    ring();
    QVERIFY(!m_call->sound()->canRepeat());
    m_call->pickUp();
    QVERIFY(m_call->sound()->canRepeat());
    m_call->sound()->repeat();
    QCOMPARE(said().size(), 1);  // it is no new line
}

void TestCallVoice::withoutAMicrophoneNothingIsRecorded()
{
    keepTables();
    open();
    QTRY_VERIFY(m_call->recording()->isReady());
    QVERIFY(m_call->recording()->microphones().isEmpty());
    m_call->recording()->answer(true);
    QTRY_VERIFY(m_call->recording()->hasAgreed());
    QVERIFY(!m_call->recording()->isOn());
    talk();
    QVERIFY(!m_call->recording()->isRecording());
    m_call->hangUp();
    QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
    QVERIFY(!m_desk->ledger.with(verb::Completed).constLast().payloadObject().contains(u"voice"_s));
    QVERIFY(m_tables.recordings.isEmpty());
    QCOMPARE(m_call->debrief()->voice()->state(), DebriefVoice::None);
}

void TestCallVoice::consentIsAskedSignedAndWithdrawn()
{
    keepTables();
    m_tables.recordings.insert(u"old"_s, {{u"event"_s, u"old"_s}, {u"learner"_s, u"anna"_s}, {u"day"_s, u"2025-06-14"_s}});
    m_tables.recordings.insert(u"other"_s, {{u"event"_s, u"other"_s}, {u"learner"_s, u"boris"_s}, {u"day"_s, u"2025-06-14"_s}});
    VoiceSettings settings(*m_desk);
    QTRY_COMPARE(settings.kept(), 1);
    CallRecording &recording = *settings.recording();
    QTRY_VERIFY(recording.isReady());
    QVERIFY(recording.statement().contains(u"90"_s));
    const QSignalSpy asked(&recording, &CallRecording::consentAsked);
    recording.want(true);
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_desk->ledger.with(verb::Signed).isEmpty());  // asking signs nothing
    recording.answer(true);
    QTRY_VERIFY(recording.hasAgreed());
    QCOMPARE(m_desk->ledger.with(verb::Signed).size(), 1);
    recording.want(true);
    QCOMPARE(asked.size(), 1);
    recording.answer(false);
    QTRY_VERIFY(recording.hasRefused());
    QTRY_COMPARE(m_tables.recordings.keys(), QStringList{u"other"_s});
    QTRY_COMPARE(settings.kept(), 0);
    QCOMPARE(m_desk->ledger.with(verb::Signed).size(), 2);
}

void TestCallVoice::aLongerTimeAsksAgain()
{
    keepTables();
    m_tables.days = 30;
    CallRecording first(*m_desk);
    first.load();
    QTRY_VERIFY(first.isReady());
    first.answer(true);
    QTRY_VERIFY(first.hasAgreed());
    m_tables.days = 60;
    CallRecording second(*m_desk);
    second.load();
    QTRY_VERIFY(second.isReady());
    QVERIFY(!second.hasAgreed() && !second.hasRefused());
}

void TestCallVoice::onlyHrSetsTheTime()
{
    keepTables();
    VoiceSettings trainee(*m_desk);
    QTRY_COMPARE(trainee.days(), DefaultRetentionDays);
    QVERIFY(!trainee.setsTime());
    trainee.setDays(7);
    QVERIFY(!m_tables.days);
    m_desk->people.all.first().role = Role::Hr;
    m_tables.recordings.insert(u"old"_s, {{u"event"_s, u"old"_s}, {u"learner"_s, u"boris"_s}, {u"day"_s, u"2020-01-01"_s}});
    VoiceSettings hr(*m_desk);
    QTRY_COMPARE(hr.kept(), 1);
    hr.setDays(0);
    QCOMPARE(m_desk->navigation.problems.size(), 1);
    hr.setDays(7);
    QTRY_COMPARE(hr.days(), 7);
    QTRY_VERIFY(m_tables.recordings.isEmpty());  // what is older goes at once
}

void TestCallVoice::theTimeIsOver()
{
    keepTables();
    const QDate today = m_desk->clock.today();
    for (const auto &[id, age] : {std::pair{u"new"_s, DefaultRetentionDays}, std::pair{u"over"_s, DefaultRetentionDays + 1}})
        m_tables.recordings.insert(id, {{u"event"_s, id}, {u"learner"_s, u"anna"_s}, {u"day"_s, today.addDays(-age).toString(Qt::ISODate)}});
    QObject session;
    deleteExpired(*m_desk, &session);
    QTRY_COMPARE(m_tables.recordings.keys(), QStringList{u"new"_s});
    m_tables.failWith = Error{ErrorCode::Io, u"The disk is full."_s, {}, {}, {}};
    deleteExpired(*m_desk, &session);
    QTRY_COMPARE(m_desk->log.warnings.size(), 1);
}

// The program ended between the answer and the deletion.
void TestCallVoice::whatAWithdrawalLeftIsDeleted()
{
    keepTables();
    const QString today = m_desk->clock.today().toString(Qt::ISODate);
    for (const QString &learner : {u"anna"_s, u"boris"_s})
        m_tables.recordings.insert(learner, {{u"event"_s, learner}, {u"learner"_s, learner}, {u"day"_s, today}});
    const EventDraft draft = consentDraft(consentStatement(DefaultRetentionDays), DefaultRetentionDays, false);
    Event refused;
    refused.learner = refused.actor = u"anna"_s;
    refused.verb = draft.verb;
    refused.activity = draft.activity;
    refused.payload = QJsonDocument(draft.payload).toJson(QJsonDocument::Compact);
    refused.at = m_desk->clock.now();
    m_desk->ledger.stored.append(refused);
    QObject session;
    deleteExpired(*m_desk, &session);
    QTRY_COMPARE(m_tables.recordings.keys(), QStringList{u"boris"_s});
}

void TestCallVoice::evidenceSurvivesItsJson()
{
    Event call;
    QVERIFY(!spokenEvidence(call));
    Recording recording;
    recording.hash = u"ab"_s;
    recording.speaking.recordedMs = 60'000;
    recording.speaking.speech = {{1'000, 4'000}, {9'000, 11'000}};
    recording.speaking.talkShare = 45;
    recording.speaking.pauses = 2;
    recording.speaking.longestPauseMs = 1'500;
    recording.speaking.reactions = {800, std::nullopt, 2'400, 1'200};
    recording.speaking.syllablesPerSecond = 4.256;
    recording.speaking.clipped = true;
    for (const bool heard : {true, false}) {
        const SpokenEvidence evidence = evidenceOf(recording, 250, heard);
        QCOMPARE(evidence.spokenMs, 5'000);
        QCOMPARE(evidence.reactionMs, heard ? std::optional<qint64>(1'200) : std::nullopt);
        QCOMPARE(evidence.talkShare.has_value(), heard);
        QCOMPARE(evidence.pace, std::optional(426));
        call.payload = QJsonDocument(QJsonObject{{u"voice"_s, toJson(evidence)}}).toJson();
        const auto back = spokenEvidence(call);
        QVERIFY(back && *back == evidence);
    }
}

void TestCallVoice::aDebriefWithoutARecording()
{
    keepTables();
    talk();
    m_call->hangUp();
    QTRY_COMPARE(m_call->stage(), CallAttempt::Done);
    QTRY_VERIFY(!m_call->debrief()->loading());
    DebriefVoice &voice = *m_call->debrief()->voice();
    QCOMPARE(voice.state(), DebriefVoice::None);
    QVERIFY(voice.figures().isEmpty());
    voice.play();
    voice.playFrom(1000);
    QVERIFY(!voice.playing());
    QVERIFY(!voice.mayTick() && !voice.mayDelete());
}

void TestCallVoice::aDebriefWhoseRecordingIsGone()
{
    keepTables();
    const QString event = playedWithSound();
    m_tables.recordings.clear();
    CallDebrief debrief(*m_desk, event);
    QTRY_COMPARE(debrief.voice()->state(), DebriefVoice::Gone);
    QCOMPARE(debrief.voice()->figures().size(), 4);  // the numbers stay: share, pauses, the longest, pace
    QVERIFY(!debrief.voice()->figures()[0].toMap()[u"asUsual"_s].toBool());  // 70 %
    QVERIFY(!debrief.voice()->mayDelete());
}

void TestCallVoice::theMentorTicksWhatTheyHear()
{
    keepTables();
    const QString event = playedWithSound();
    {
        CallDebrief own(*m_desk, event);
        QTRY_COMPARE(own.voice()->state(), DebriefVoice::Here);
        QVERIFY(own.voice()->mayDelete());
        QVERIFY(!own.voice()->mayTick());
    }
    m_desk->signInAs(u"oleg"_s);
    CallDebrief debrief(*m_desk, event);
    DebriefVoice &voice = *debrief.voice();
    QTRY_COMPARE(voice.state(), DebriefVoice::Here);
    QVERIFY2(voice.problem().isEmpty(), qPrintable(voice.problem()));
    QVERIFY(voice.mayTick());
    QVERIFY(!voice.mayDelete());
    voice.play();  // no loudspeaker: it says so
    QVERIFY(!voice.playing());
    QCOMPARE(m_desk->navigation.problems.size(), 1);
    voice.tick(u"friendly"_s, true);
    voice.tick(u"clear"_s, true);
    voice.tick(u"clear"_s, false);
    voice.give(u" Smile more "_s);
    QTRY_COMPARE(m_desk->ledger.with(verb::Scored).size(), 1);
    const Event scored = m_desk->ledger.with(verb::Scored).constFirst();
    const Event call = m_desk->ledger.with(verb::Completed).constFirst();
    QCOMPARE(scored.learner, call.learner);
    QCOMPARE(scored.refs, QStringList{event});
    QCOMPARE(scored.score, call.score);  // listening decides nothing
    QCOMPARE(scored.passed, call.passed);
    QTRY_COMPARE(voice.comment(), u"Smile more"_s);
    QTRY_VERIFY(voice.listened().contains(u"Oleg"_s));
    m_desk->signInAs(u"anna"_s);
    CallDebrief later(*m_desk, event);
    QTRY_COMPARE(later.voice()->comment(), u"Smile more"_s);
    QStringList ticked;
    for (const QVariant &check : later.voice()->checks())
        if (check.toMap()[u"ticked"_s].toBool())
            ticked << check.toMap()[u"id"_s].toString();
    QCOMPARE(ticked, QStringList{u"friendly"_s});
    QTRY_COMPARE(later.voice()->state(), DebriefVoice::Here);
    later.voice()->remove();
    QTRY_COMPARE(later.voice()->state(), DebriefVoice::Gone);
    QVERIFY(m_tables.recordings.isEmpty());
}

void TestCallVoice::aRecordingThatIsAnother()
{
    keepTables();
    const QString event = played("no sound at all", u"00"_s);
    m_desk->signInAs(u"oleg"_s);
    CallDebrief debrief(*m_desk, event);
    QTRY_VERIFY(!debrief.voice()->problem().isEmpty());
    QVERIFY(!debrief.voice()->mayTick());
    debrief.voice()->play();
    QVERIFY(!debrief.voice()->playing());
}

QTEST_GUILESS_MAIN(TestCallVoice)
#include "tst_callvoice.moc"
