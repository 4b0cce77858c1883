// The client's voice in a call. GUI thread; nothing blocks.
//
//     Speaker speaker(SoundCache(folder));
//     speaker.prefetch(linesThatMayComeNext);
//     speaker.say(line);      // started(id, ms, audible) … finished(id)
//     speaker.stop();         // at once: somebody interrupts or hangs up; stopped(id)
//
// Without a loudspeaker or without espeak-ng the call goes on: each line stands as long as it takes to read, with the same signals.
#pragma once
#include "voice/linesounds.h"
#include "voice/player.h"

#include <optional>

namespace vestibule::coldcall {

class Speaker : public QObject
{
    Q_OBJECT
public:
    explicit Speaker(SoundCache cache, QString program = QStringLiteral("espeak-ng"), QObject *parent = nullptr);

    // After what is being said and waits to be said. Exactly one of finished() and stopped() follows for each started().
    void say(const SpokenLine &line);
    // Makes the sounds ready, so that say() begins at once. Cheap to repeat; eight lines at most are taken.
    void prefetch(const QList<SpokenLine> &lines);
    // Silence at once; what waits is forgotten.
    void stop();

    // Why nobody will be heard here, and what to do; empty when there is a loudspeaker.
    [[nodiscard]] static QString whyInaudible();
    [[nodiscard]] bool isSpeaking() const { return m_current.has_value(); }
    void setVolume(double volume) { m_player.setVolume(volume); }  // 0..1
    // Off: lines stand silently, as without a device, and no notice is given.
    void setAudible(bool audible) { m_audible = audible; }

Q_SIGNALS:
    // ms: how long it will take.
    void started(const QString &id, qint64 ms, bool audible);
    void finished(const QString &id);
    void stopped(const QString &id);
    // For INavigation::notice(): why there is nothing to hear and what to do. Once in the life of this object.
    void noticed(const QString &text);
    // For ILog.
    void warned(const QString &text);

private:
    void next();
    void begin(const Result<Sound> &sound);
    void beginSilently();
    void noticeOnce(const QString &text);

    static constexpr qsizetype MostPrefetched = 8;

    LineSounds m_sounds;
    Player m_player;
    QList<SpokenLine> m_waiting;
    std::optional<SpokenLine> m_current;
    quint64 m_ticket = 0;  // of the line whose sound is awaited; another one is too late
    bool m_begun = false;  // started() was said for the current line
    bool m_audible = true;
    bool m_noticed = false;
};

}  // namespace vestibule::coldcall
