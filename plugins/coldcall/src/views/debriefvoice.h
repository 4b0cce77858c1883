// The voice in a debrief: the recording, in step with what was said; how the trainee spoke beside what is usual; and what only an ear
// can judge, which a mentor ticks.
#pragma once
#include "attempt/listening.h"
#include "attempt/spokenevidence.h"
#include "voice/player.h"

#include <vestibule/host.h>

#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

class DebriefVoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the debrief")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)  // [{label, value, usual, asUsual}]
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY changed)   // on the recording itself
    Q_PROPERTY(bool mayDelete READ mayDelete NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)       // why it cannot be played
    Q_PROPERTY(bool playing READ playing NOTIFY playingChanged)
    Q_PROPERTY(QString position READ position NOTIFY positionChanged)  // "0:41 of 2:05"
    Q_PROPERTY(double progress READ progress NOTIFY positionChanged)   // 0 … 1
    Q_PROPERTY(int callMs READ callMs NOTIFY positionChanged)       // where it plays, in ms since the start of the call; -1: it does not
    // Listening.
    Q_PROPERTY(bool mayTick READ mayTick NOTIFY changed)
    Q_PROPERTY(QVariantList checks READ checks NOTIFY changed)    // [{id, text, ticked, open (to be ticked), voice (this)}]
    Q_PROPERTY(QString listened READ listened NOTIFY changed)     // who listened, and when; empty: nobody did
    Q_PROPERTY(QString comment READ comment NOTIFY changed)       // of who listened
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    enum State {
        None,     // the call was not recorded
        Loading,
        Here,
        Gone      // deleted, or kept long enough
    };
    Q_ENUM(State)

    DebriefVoice(HostContext &host, QObject *parent = nullptr);

    // events: of the learner and the activity, oldest first; score, passed: what the record comes to.
    void show(const Event &call, const QList<Event> &events, qint64 score, bool passed);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QVariantList figures() const;
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] bool mayDelete() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool playing() const { return m_playing; }
    [[nodiscard]] QString position() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] int callMs() const;
    [[nodiscard]] bool mayTick() const;
    [[nodiscard]] QVariantList checks();
    [[nodiscard]] QString listened() const { return m_listened; }
    [[nodiscard]] QString comment() const { return m_comment; }
    [[nodiscard]] bool busy() const { return m_busy; }

    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    // ms since the start of the call.
    Q_INVOKABLE void playFrom(qint64 callMs);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void tick(const QString &check, bool ticked);
    Q_INVOKABLE void give(const QString &comment);

Q_SIGNALS:
    void changed();
    void playingChanged();
    void positionChanged();

private:
    void loadSound();
    void hold(const Result<Sound> &sound);
    void showListened(const QList<Event> &events);
    void stopAt(qint64 ms);
    [[nodiscard]] qint64 positionMs() const;

    HostContext &m_host;
    Event m_call;
    qint64 m_score = 0;
    bool m_passed = false;
    std::optional<SpokenEvidence> m_evidence;
    Sound m_sound;
    Player m_player;
    QTimer m_follow;
    QStringList m_ticked;
    QString m_problem, m_listened, m_comment;
    State m_state = None;
    qint64 m_from = 0;  // where playing began, ms of the recording
    bool m_playing = false;
    bool m_busy = false;
};

}  // namespace vestibule::coldcall
