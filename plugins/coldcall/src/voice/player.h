// Plays one sound on the default output. GUI thread.
#pragma once
#include "voice/sound.h"

#include <QAudioSink>
#include <QBuffer>
#include <QTimer>

#include <memory>

namespace vestibule::coldcall {

class Player : public QObject
{
    Q_OBJECT
public:
    explicit Player(QObject *parent = nullptr);

    // A loudspeaker or headset is there now.
    [[nodiscard]] static bool hasOutput();

    // What played before is cut off. ended() comes in any case: when the sound is over, and about then when the device fails.
    void play(const Sound &sound);
    // Nothing to hear: ended() comes after so long.
    void stand(qint64 ms);
    // At once; no ended().
    void stop();
    void setVolume(double volume);  // 0..1
    // Of the sound, ms; 0 while nothing plays.
    [[nodiscard]] qint64 positionMs() const { return m_sink ? m_sink->processedUSecs() / 1000 : 0; }

Q_SIGNALS:
    void ended();
    void failed(const QString &detail);

private:
    void follow(QAudio::State state);
    void end();
    [[nodiscard]] qint64 leftMs() const;

    std::unique_ptr<QAudioSink> m_sink;
    QBuffer m_data;
    QTimer m_end;
    qint64 m_ms = 0;  // of the sound
    double m_volume = 1;
};

}  // namespace vestibule::coldcall
