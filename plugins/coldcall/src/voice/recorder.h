// Records the trainee's voice: 16 kHz, one channel. GUI thread.
//
//     Recorder recorder;
//     if (const Result<void> begun = recorder.start(); !begun) …    // say why, and go on without
//     connect(&recorder, &Recorder::levelChanged, …);                // a meter
//     connect(&recorder, &Recorder::broken, …);                      // what there is so far is kept
//     const Sound sound = recorder.stop();
#pragma once
#include "voice/sound.h"

#include <vestibule/result.h>

#include <QAudioSource>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace vestibule::coldcall {

class Recorder : public QObject
{
    Q_OBJECT
public:
    static constexpr int Rate = 16'000;
    static constexpr qint64 DefaultMostMs = 15 * 60 * 1000;

    explicit Recorder(qint64 mostMs = DefaultMostMs, QObject *parent = nullptr);
    ~Recorder() override;

    [[nodiscard]] static bool hasMicrophone();

    // [id, name], the default first.
    [[nodiscard]] static QList<std::pair<QByteArray, QString>> microphones();

    // From this microphone; from the default one when it is not there or none is named. What was recorded before is forgotten. Unavailable: there is no microphone, or it cannot be opened.
    [[nodiscard]] Result<void> start(const QByteArray &microphone = {});
    [[nodiscard]] bool isRecording() const { return m_source != nullptr; }
    // Where the recording is now: the clock on which the client's lines are noted, see Speaking. About 50 ms behind the ear.
    [[nodiscard]] qint64 positionMs() const { return m_sound.ms(); }
    // Ends it and gives what was recorded, also after broken() or full(). Empty the second time.
    [[nodiscard]] Sound stop();

Q_SIGNALS:
    // 0..1: from −60 dB to full scale, several times a second.
    void levelChanged(double level);
    // Recording ended by itself; stop() gives what was recorded until then.
    void broken(const vestibule::Error &why);  // the microphone went away
    void full();                               // the longest recording

private:
    void collect();
    void endWhenFull();
    void follow(QAudio::State state);
    void breakOffWhenStopped();
    void check();
    void breakOff(const QString &detail);
    void close();

    qint64 m_mostMs;
    Sound m_sound;
    QByteArray m_rest;  // half a sample
    std::unique_ptr<QAudioSource> m_source;
    QPointer<QIODevice> m_input;   // the source's
    QByteArray m_device;           // its id
    QTimer m_check;
    QElapsedTimer m_lastSamples;
};

}  // namespace vestibule::coldcall
