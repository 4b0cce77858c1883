// What is heard of a call: the client's voice and the tones of the line. Nothing waits for it: the words stand on the screen at once,
// and the call goes on when nothing can be heard.
#pragma once
#include "views/liveline.h"
#include "voice/speaker.h"
#include "voice/tones.h"

#include <vestibule/host.h>

#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class CallSound : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the call")
    // Kept for each person.
    Q_PROPERTY(bool on READ isOn WRITE setOn NOTIFY changed)
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY changed)  // per cent
    // Why the client cannot be heard although the voice is on, and what to do; empty when there is no reason.
    Q_PROPERTY(QString silence READ silence NOTIFY changed)
    Q_PROPERTY(bool canRepeat READ canRepeat NOTIFY changed)

public:
    explicit CallSound(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    [[nodiscard]] int volume() const { return m_volume; }
    void setVolume(int percent);
    [[nodiscard]] QString silence() const { return m_on ? m_silence : QString(); }
    [[nodiscard]] bool canRepeat() const { return m_last.has_value(); }

    // Whose lines will be said: their recordings are fetched.
    void begin(const CallPtr &call);
    void say(const ClientLine &line);
    // The last line once more.
    Q_INVOKABLE void repeat();
    // Lines that may come next: their sounds are made ready.
    void prepare(const QList<ClientLine> &lines);
    // The tone that belongs to the phase, as long as it lasts.
    void follow(Phase phase);
    // The client is cut off.
    void hush() { m_speaker.stop(); }
    void end();

Q_SIGNALS:
    void changed();
    // A line is to be heard from now on, and takes so long; and it is over, or was cut off.
    void lineStarted(qint64 ms);
    void lineEnded();

private:
    void fetchClip(const QString &file);
    void keepRinging();
    [[nodiscard]] SpokenLine spokenLine(const ClientLine &line) const;

    HostContext &m_host;
    Speaker m_speaker;
    Player m_line;  // its tones
    CallPtr m_call;
    QHash<QString, QByteArray> m_clips;  // by file
    std::optional<ClientLine> m_last;
    std::optional<Tone> m_tone;
    QString m_silence;
    bool m_on = true;
    int m_volume = 80;
};

}  // namespace vestibule::coldcall
