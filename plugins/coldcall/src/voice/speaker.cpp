#include "voice/speaker.h"

#include <vestibule/async.h>

#include <utility>

namespace vestibule::coldcall {

Speaker::Speaker(SoundCache cache, QString program, QObject *parent)
    : QObject(parent), m_sounds(std::move(cache), std::move(program))
{
    connect(&m_sounds, &LineSounds::warned, this, &Speaker::warned);
    connect(&m_player, &Player::ended, this, [this] {
        const QString id = std::exchange(m_current, {})->id;
        Q_EMIT finished(id);
        if (!m_current)  // unless somebody said something in answer
            next();
    });
    connect(&m_player, &Player::failed, this, [this](const QString &detail) {
        Q_EMIT warned(detail);
        noticeOnce(tr("The loudspeaker stopped working. The call goes on, and the client's words stand on the screen. Check the "
                      "loudspeaker or headset."));
    });
}

QString Speaker::whyInaudible()
{
    return Player::hasOutput() ? QString()
                               : tr("No loudspeaker was found. The call goes on, and the client's words stand on the screen. Connect a "
                                    "loudspeaker or headset to hear them.");
}

void Speaker::say(const SpokenLine &line)
{
    m_waiting.append(line);
    if (!m_current)
        next();
}

void Speaker::prefetch(const QList<SpokenLine> &lines)
{
    if (!m_audible || !Player::hasOutput())
        return;
    for (const SpokenLine &line : lines.first(std::min(lines.size(), MostPrefetched)))
        whenReady(m_sounds.soundOf(line), this, [](const Result<Sound> &) {});  // what went wrong is said when the line is said
}

void Speaker::stop()
{
    ++m_ticket;
    m_waiting.clear();
    m_player.stop();
    const std::optional<SpokenLine> current = std::exchange(m_current, {});
    if (current && std::exchange(m_begun, false))
        Q_EMIT stopped(current->id);
}

void Speaker::next()
{
    m_begun = false;
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.takeFirst();
    const quint64 ticket = ++m_ticket;
    if (!m_audible)
        return beginSilently();
    if (const QString why = whyInaudible(); !why.isEmpty()) {
        noticeOnce(why);
        return beginSilently();
    }
    whenReady(m_sounds.soundOf(*m_current), this, [this, ticket](const Result<Sound> &sound) {
        if (ticket == m_ticket)
            begin(sound);
    });
}

void Speaker::begin(const Result<Sound> &sound)
{
    if (!sound) {
        Q_EMIT warned(sound.error().message() + u' ' + sound.error().detail);
        noticeOnce(tr("The client has no voice here: %1 The call goes on, and the client's words stand on the screen.")
                       .arg(sound.error().message()));
        return beginSilently();
    }
    m_begun = true;
    m_player.play(*sound);
    Q_EMIT started(m_current->id, sound->ms(), true);
}

void Speaker::beginSilently()
{
    m_begun = true;
    const qint64 ms = readingMs(m_current->text);
    m_player.stand(ms);
    Q_EMIT started(m_current->id, ms, false);
}

void Speaker::noticeOnce(const QString &text)
{
    if (!std::exchange(m_noticed, true))
        Q_EMIT noticed(text);
}

}  // namespace vestibule::coldcall
