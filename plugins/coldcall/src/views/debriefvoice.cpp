#include "views/debriefvoice.h"

#include "attempt/recordings.h"
#include "views/conversation.h"
#include "voice/soundfile.h"

#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QCryptographicHash>
#include <QLocale>
#include <QtConcurrent>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int FollowMs = 200;

// What is usual in calls that go well; outside of it is a thing to listen to, not a fault.
constexpr int LeastShare = 35, MostShare = 65;      // per cent
constexpr qint64 UsualReactionMs = 2'000;
constexpr qint64 UsualPauseMs = 3'000;
constexpr int LeastPace = 350, MostPace = 600;      // hundredths of syllables per second

QString secondsText(qint64 ms) { return DebriefVoice::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1)); }
QString paceText(int hundredths) { return QLocale().toString(hundredths / 100.0, 'f', 1); }

QVariantMap figure(const QString &label, const QString &value, const QString &usual, bool asUsual)
{
    return {{u"label"_s, label}, {u"value"_s, value}, {u"usual"_s, usual}, {u"asUsual"_s, asUsual}};
}

Result<Sound> soundIn(const QByteArray &file, const QString &hash)
{
    if (QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Blake2b_256).toHex()) != hash)
        return fail(ErrorCode::Malformed, DebriefVoice::tr("The recording is not the one that belongs to this call."),
                    DebriefVoice::tr("Tell HR: it was changed after the call."), {}, {});
    return readSound(file);
}

}  // namespace

DebriefVoice::DebriefVoice(HostContext &host, QObject *parent) : QObject(parent), m_host(host)
{
    m_follow.setInterval(FollowMs);
    connect(&m_follow, &QTimer::timeout, this, &DebriefVoice::positionChanged);
    connect(&m_player, &Player::ended, this, [this] { stopAt(0); });
}

void DebriefVoice::show(const Event &call, const QList<Event> &events, qint64 score, bool passed)
{
    m_call = call;
    m_score = score;
    m_passed = passed;
    m_evidence = spokenEvidence(call);
    showListened(events);
    if (m_evidence)
        loadSound();
    Q_EMIT changed();
}

void DebriefVoice::showListened(const QList<Event> &events)
{
    const std::optional<Listened> last = listenedTo(events, m_call.id);
    if (!last)
        return;
    m_ticked = last->ticked;
    whenReady(m_host, m_host.get<IPeople>()->find(last->actor), this, [this, last](const Result<Person> &person) {
        const auto *clock = m_host.get<IClock>();
        const QString day = dayText(clock->dayOf(last->at), clock->today());
        m_listened = person ? u"%1, %2"_s.arg(person->name, day) : day;
        Q_EMIT changed();
    });
    if (!last->hasComment)
        return;
    whenReady(m_host, m_host.get<ILedger>()->privatePart(last->event), this, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            m_comment = commentIn(*bytes);
        Q_EMIT changed();
    });
}

void DebriefVoice::loadSound()
{
    auto *tables = m_host.get<ITables>();
    m_state = tables ? Loading : Gone;
    if (!tables)
        return;
    whenReady(m_host, tables->query(recordingOf(m_call.id)), this, [this](const Result<QList<QVariantMap>> &rows) {
        if (!rows)
            return hold(std::unexpected(rows.error()));
        if (rows->isEmpty()) {
            m_state = Gone;
            Q_EMIT changed();
            return;
        }
        whenReady(m_host, QtConcurrent::run(soundIn, rows->first()[u"sound"_s].toByteArray(), m_evidence->recording), this,
                  [this](const Result<Sound> &sound) { hold(sound); });
    });
}

void DebriefVoice::hold(const Result<Sound> &sound)
{
    m_state = Here;
    if (sound)
        m_sound = *sound;
    else
        m_problem = sound.error().message();
    Q_EMIT changed();
    Q_EMIT positionChanged();
}

QVariantList DebriefVoice::figures() const
{
    if (!m_evidence)
        return {};
    const SpokenEvidence &spoken = *m_evidence;
    QVariantList list;
    if (spoken.talkShare)
        list.append(figure(tr("Share of the talking"), tr("%1 %").arg(*spoken.talkShare), tr("usual: %1 to %2 %").arg(LeastShare).arg(MostShare),
                           *spoken.talkShare >= LeastShare && *spoken.talkShare <= MostShare));
    if (spoken.reactionMs)
        list.append(figure(tr("Time until the answer begins"), secondsText(*spoken.reactionMs), tr("usual: up to %1").arg(secondsText(UsualReactionMs)),
                           *spoken.reactionMs <= UsualReactionMs));
    list.append(figure(tr("Pauses within what was said"), QLocale().toString(spoken.pauses), tr("longer than %1").arg(secondsText(ShortestPauseMs)), true));
    if (spoken.pauses > 0)
        list.append(figure(tr("Longest pause"), secondsText(spoken.longestPauseMs), tr("usual: up to %1").arg(secondsText(UsualPauseMs)),
                           spoken.longestPauseMs <= UsualPauseMs));
    if (spoken.pace)
        list.append(figure(tr("Pace, syllables per second"), paceText(*spoken.pace), tr("usual: %1 to %2").arg(paceText(LeastPace), paceText(MostPace)),
                           *spoken.pace >= LeastPace && *spoken.pace <= MostPace));
    return list;
}

QStringList DebriefVoice::remarks() const
{
    QStringList list;
    if (m_evidence && m_evidence->clipped)
        list.append(tr("The microphone was too loud: parts are distorted. Turn it down, or speak from further away."));
    if (m_evidence && m_evidence->tooQuiet)
        list.append(tr("The voice was very quiet. Turn the microphone up, or speak closer to it."));
    return list;
}

bool DebriefVoice::mayDelete() const
{
    const auto *people = m_host.get<IPeople>();
    return people && m_state == Here && mayDeleteRecording(people->me().id, people->me().role, m_call.learner);
}

bool DebriefVoice::mayTick() const
{
    const auto *people = m_host.get<IPeople>();
    return people && m_state == Here && m_problem.isEmpty() && people->me().id != m_call.learner && people->me().role != Role::Trainee;
}

QVariantList DebriefVoice::checks()
{
    QVariantList list;
    for (const EarCheck &check : earChecks())
        list.append(QVariantMap{{u"id"_s, check.id},
                                {u"text"_s, check.text},
                                {u"ticked"_s, m_ticked.contains(check.id)},
                                {u"open"_s, mayTick() && !m_busy},
                                {u"voice"_s, QVariant::fromValue(this)}});
    return list;
}

qint64 DebriefVoice::positionMs() const { return std::min(m_from + (m_playing ? m_player.positionMs() : 0), m_sound.ms()); }
int DebriefVoice::callMs() const { return m_playing ? int(m_evidence->from + positionMs()) : -1; }
double DebriefVoice::progress() const { return m_sound.ms() > 0 ? double(positionMs()) / double(m_sound.ms()) : 0; }
QString DebriefVoice::position() const { return tr("%1 of %2").arg(clockText(positionMs()), clockText(m_sound.ms())); }

void DebriefVoice::play()
{
    if (m_playing || m_sound.samples.isEmpty())
        return;
    if (!Player::hasOutput())
        return m_host.get<INavigation>()->problem(tr("No loudspeaker was found. Connect a loudspeaker or headset, then play it again."));
    m_playing = true;
    m_player.play({m_sound.rate, m_sound.samples.mid(m_from * m_sound.rate / 1000)});
    m_follow.start();
    Q_EMIT playingChanged();
    Q_EMIT positionChanged();
}

void DebriefVoice::pause()
{
    if (m_playing)
        stopAt(positionMs());
}

void DebriefVoice::playFrom(qint64 callMs)
{
    if (!m_evidence)
        return;
    stopAt(std::clamp<qint64>(callMs - m_evidence->from, 0, m_sound.ms()));
    play();
}

void DebriefVoice::stopAt(qint64 ms)
{
    m_follow.stop();
    m_player.stop();
    m_playing = false;
    m_from = ms;
    Q_EMIT playingChanged();
    Q_EMIT positionChanged();
}

void DebriefVoice::remove()
{
    if (!mayDelete() || m_busy)
        return;
    stopAt(0);
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_host, m_host.get<ITables>()->execute({deleteRecording(m_call.id)}), this, [this](const Result<qint64> &deleted) {
        m_busy = false;
        if (deleted) {
            m_sound = {};
            m_state = Gone;
        } else {
            m_host.get<INavigation>()->problem(deleted.error().message());
        }
        Q_EMIT changed();
        Q_EMIT positionChanged();
    });
}

void DebriefVoice::tick(const QString &check, bool ticked)
{
    m_ticked.removeAll(check);
    if (ticked)
        m_ticked.append(check);
}

void DebriefVoice::give(const QString &comment)
{
    if (!mayTick() || m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_host, m_host.get<ILedger>()->append(listenedDraft(m_call, m_score, m_passed, m_ticked, comment)), this,
              [this](const Result<Event> &event) {
                  m_busy = false;
                  if (event)
                      showListened({*event});
                  else
                      m_host.get<INavigation>()->problem(event.error().message());
                  Q_EMIT changed();
              });
}

}  // namespace vestibule::coldcall
