// A person's choices about voices in calls: the client's, their own, what was recorded of them; and, for HR, how long recordings are
// kept.
#pragma once
#include "views/callrecording.h"
#include "views/callsound.h"

#include <vestibule/people.h>

#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class VoiceSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(vestibule::coldcall::CallSound *sound READ sound CONSTANT)
    Q_PROPERTY(vestibule::coldcall::CallRecording *recording READ recording CONSTANT)
    Q_PROPERTY(bool learns READ learns CONSTANT)      // plays calls, and may be recorded
    Q_PROPERTY(bool setsTime READ setsTime CONSTANT)  // HR
    Q_PROPERTY(int days READ days NOTIFY changed)     // for which recordings are kept; 0: not known yet
    Q_PROPERTY(int leastDays READ leastDays CONSTANT)
    Q_PROPERTY(int mostDays READ mostDays CONSTANT)
    Q_PROPERTY(int kept READ kept NOTIFY changed)     // recordings that the person sees: their own; HR's: everybody's

public:
    explicit VoiceSettings(HostContext &host, QObject *parent = nullptr);

    [[nodiscard]] CallSound *sound() { return &m_sound; }
    [[nodiscard]] CallRecording *recording() { return &m_recording; }
    [[nodiscard]] bool learns() const { return m_role == Role::Trainee; }
    [[nodiscard]] bool setsTime() const { return maySetRetention(m_role); }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] int leastDays() const { return LeastRetentionDays; }
    [[nodiscard]] int mostDays() const { return MostRetentionDays; }
    [[nodiscard]] int kept() const { return m_kept; }

    // What is older than that is deleted at once.
    Q_INVOKABLE void setDays(int days);

Q_SIGNALS:
    void changed();

private:
    void load();

    HostContext &m_host;
    CallSound m_sound;
    CallRecording m_recording;
    Role m_role;
    int m_days = 0;
    int m_kept = 0;
};

}  // namespace vestibule::coldcall
