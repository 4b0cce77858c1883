// The trainee's own voice in calls: asked for before the first time, recorded while they talk, made small and kept with the call. A
// call never waits for it and never fails with it.
#pragma once
#include "attempt/recordings.h"
#include "attempt/spokenevidence.h"
#include "voice/consent.h"
#include "voice/recorder.h"

#include <vestibule/host.h>

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class CallRecording : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the call")
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)         // what was agreed and for how long is known
    Q_PROPERTY(bool on READ isOn NOTIFY changed)               // the next call will be recorded
    Q_PROPERTY(bool agreed READ hasAgreed NOTIFY changed)
    Q_PROPERTY(bool refused READ hasRefused NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)   // what is agreed to
    Q_PROPERTY(QVariantList microphones READ microphones NOTIFY changed)  // [{id, name}], the default first; empty: none
    Q_PROPERTY(QString microphone READ microphone WRITE setMicrophone NOTIFY changed)
    Q_PROPERTY(bool recording READ isRecording NOTIFY changed)
    Q_PROPERTY(double level READ level NOTIFY levelChanged)    // 0 … 1
    Q_PROPERTY(QString problem READ problem NOTIFY changed)    // why nothing is recorded although it should be

public:
    explicit CallRecording(HostContext &host, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isReady() const { return m_days > 0; }
    [[nodiscard]] bool isOn() const { return m_wanted && hasAgreed() && !m_microphones.isEmpty(); }
    [[nodiscard]] bool hasAgreed() const { return m_consent == VoiceConsent::Given; }
    [[nodiscard]] bool hasRefused() const { return m_consent == VoiceConsent::Refused; }
    [[nodiscard]] QString statement() const { return consentStatement(m_days); }
    [[nodiscard]] QVariantList microphones() const { return m_microphones; }
    [[nodiscard]] QString microphone() const { return m_microphone; }
    void setMicrophone(const QString &id);
    [[nodiscard]] bool isRecording() const { return m_recorder.isRecording(); }
    [[nodiscard]] double level() const { return m_level; }
    [[nodiscard]] QString problem() const { return m_problem; }

    // On, without an answer given: asks.
    Q_INVOKABLE void want(bool wanted);
    // The person's signed answer. Withdrawn, their recordings are deleted.
    Q_INVOKABLE void answer(bool agreed);

    // The talk has begun, callMs after the call. Records when it is on.
    void begin(qint64 callMs);
    void clientStarts();
    void clientEnds();
    // Ends it. done: with the evidence for the call's event, empty when nothing was recorded; at once then.
    void finish(const std::function<void(const std::optional<SpokenEvidence> &)> &done);
    // Once the call is in the ledger; done in any case.
    void keep(const Event &call, const std::function<void()> &done);
    void discard();

Q_SIGNALS:
    void changed();
    void levelChanged();
    void consentAsked();
    void deleted();  // their recordings

private:
    void readConsent();
    void setProblem(const QString &problem);
    void deleteMine();

    HostContext &m_host;
    Recorder m_recorder;
    VoiceConsent m_consent = VoiceConsent::NotAsked;
    int m_days = 0;  // 0: not known yet
    bool m_wanted = true;
    QVariantList m_microphones;
    QString m_microphone;
    QString m_problem;
    double m_level = 0;
    qint64 m_from = 0;
    Spans m_client;
    std::optional<qint64> m_clientSince;
    std::optional<Recording> m_packed;
};

}  // namespace vestibule::coldcall
