#include "views/callsound.h"

#include <vestibule/async.h>
#include <vestibule/services.h>

#include <QStandardPaths>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto VoiceSetting = "coldcall/voice"_L1;
constexpr auto VolumeSetting = "coldcall/volume"_L1;

SoundCache soundCache() { return SoundCache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/voice"_s); }

std::optional<Tone> toneOf(Phase phase)
{
    switch (phase) {
    case Phase::Ringing: return Tone::Ring;
    case Phase::Dialling:
    case Phase::Transferring: return Tone::Dialling;
    case Phase::Holding: return Tone::Hold;
    case Phase::Ready:
    case Phase::Talking:
    case Phase::Ended: break;
    }
    return {};
}

// Who is angry speaks faster.
int wordsPerMinute(Mood mood)
{
    switch (mood) {
    case Mood::Warm: return 155;
    case Mood::Calm: return 160;
    case Mood::Cool: return 165;
    case Mood::Annoyed: return 175;
    case Mood::Angry: return 185;
    }
    return 160;
}

}  // namespace

CallSound::CallSound(HostContext &host, QObject *parent) : QObject(parent), m_host(host), m_speaker(soundCache())
{
    if (auto *settings = host.get<ISettings>()) {
        m_on = settings->value(VoiceSetting, m_on).toBool();
        m_volume = settings->value(VolumeSetting, m_volume).toInt();
    }
    m_speaker.setAudible(m_on);
    m_speaker.setVolume(m_volume / 100.0);
    m_line.setVolume(m_volume / 100.0);
    m_silence = Speaker::whyInaudible();
    connect(&m_line, &Player::ended, this, &CallSound::keepRinging);
    connect(&m_speaker, &Speaker::finished, this, &CallSound::lineEnded);
    connect(&m_speaker, &Speaker::stopped, this, &CallSound::lineEnded);
    connect(&m_speaker, &Speaker::started, this, [this](const QString &, qint64 ms, bool audible) {
        if (!audible)
            return;
        m_silence.clear();
        Q_EMIT changed();
        Q_EMIT lineStarted(ms);
    });
    connect(&m_speaker, &Speaker::noticed, this, [this](const QString &text) {
        m_silence = text;
        Q_EMIT changed();
    });
    connect(&m_speaker, &Speaker::warned, this, [this](const QString &text) {
        if (auto *log = m_host.get<ILog>())
            log->warning(text);
    });
}

void CallSound::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (auto *settings = m_host.get<ISettings>())
        settings->setValue(VoiceSetting, on);
    m_speaker.setAudible(on);
    if (!on)
        m_speaker.stop();
    keepRinging();
    Q_EMIT changed();
}

void CallSound::setVolume(int percent)
{
    if (percent == m_volume || percent < 0 || percent > 100)
        return;
    m_volume = percent;
    if (auto *settings = m_host.get<ISettings>())
        settings->setValue(VolumeSetting, percent);
    m_speaker.setVolume(percent / 100.0);
    m_line.setVolume(percent / 100.0);
    Q_EMIT changed();
}

void CallSound::begin(const CallPtr &call)
{
    end();
    m_call = call;
    m_clips.clear();
    m_last.reset();
    for (const Turn &turn : call->script.turns)
        for (const Line &line : turn.lines)
            if (!line.voice.isEmpty())
                fetchClip(line.voice);
    Q_EMIT changed();
}

void CallSound::fetchClip(const QString &file)
{
    const Activity &activity = m_call->activity;
    whenReady(m_host, m_host.get<IContent>()->file(m_call->content->id, m_call->texts.language, activity.assets + u'/' + file), this,
              [this, file, call = m_call](const Result<QByteArray> &bytes) {
                  if (bytes && call == m_call)
                      m_clips.insert(file, *bytes);
                  else if (auto *log = m_host.get<ILog>(); log && !bytes)
                      log->warning(bytes.error().message());
              });
}

SpokenLine CallSound::spokenLine(const ClientLine &line) const
{
    SpokenLine spoken;
    spoken.text = line.text;
    const bool man = m_call->script.speaker == Script::Speaker::Man;
    spoken.voice = {m_call->texts.language, man ? Voice::Person::Man : Voice::Person::Woman};
    if (line.line >= 0) {
        const Line &said = m_call->script.turns[line.turn].lines[line.line];
        spoken.voice.wordsPerMinute = wordsPerMinute(said.mood);
        spoken.clip = m_clips.value(said.voice);
    }
    return spoken;
}

void CallSound::say(const ClientLine &line)
{
    m_last = line;
    m_speaker.say(spokenLine(line));
    Q_EMIT changed();
}

void CallSound::repeat()
{
    if (!m_last)
        return;
    m_speaker.stop();
    m_speaker.say(spokenLine(*m_last));
}

void CallSound::prepare(const QList<ClientLine> &lines)
{
    QList<SpokenLine> spoken;
    for (const ClientLine &line : lines)
        spoken.append(spokenLine(line));
    m_speaker.prefetch(spoken);
}

void CallSound::follow(Phase phase)
{
    const auto tone = toneOf(phase);
    if (tone == m_tone)
        return;
    m_tone = tone;
    keepRinging();
}

void CallSound::keepRinging()
{
    if (m_tone && m_on && Player::hasOutput())
        m_line.play(soundOf(*m_tone));
    else
        m_line.stop();
}

void CallSound::end()
{
    m_speaker.stop();
    m_tone.reset();
    m_line.stop();
}

}  // namespace vestibule::coldcall
