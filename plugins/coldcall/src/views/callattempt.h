// A call: what is known before, the call itself, its debrief. Every step is saved as it is made. A call cannot be paused: who leaves
// it has hung up, and what a crash cut off is handed in as it was.
#pragma once
#include "views/calldebrief.h"
#include "views/callrecording.h"
#include "views/callsound.h"
#include "views/liveline.h"

#include <vestibule/attempts.h>
#include <vestibule/draftwriter.h>

#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace vestibule::coldcall {

// Under which a call that is under way is saved.
struct CallDrafts {
    static constexpr QLatin1String Run{"run"};
    static constexpr QLatin1String Card{"card"};
};

class CallAttempt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the plugin")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)   // why there is nothing to show, in one text
    Q_PROPERTY(QVariantMap error READ error NOTIFY changed)   // the same as {what, kept, todo}
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool incoming READ incoming NOTIFY changed)
    Q_PROPERTY(QString situation READ situation NOTIFY changed)
    Q_PROPERTY(QString goal READ goal NOTIFY changed)
    // {name, role, company}: empty as long as it is not known; called: the name, or “Client”.
    Q_PROPERTY(QVariantMap client READ client NOTIFY lineChanged)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int passPercent READ passPercent NOTIFY changed)
    Q_PROPERTY(int attemptsLeft READ attemptsLeft NOTIFY changed)  // -1 = as often as one likes
    Q_PROPERTY(bool counts READ counts CONSTANT)  // false for a rehearsal, of which nothing is kept
    Q_PROPERTY(QString locked READ locked NOTIFY changed)  // what has to be met before it can be begun; empty = it is open
    Q_PROPERTY(QVariantList earlier READ earlier NOTIFY changed)  // [{event, day, percent, passed}], oldest first
    Q_PROPERTY(int timePercent READ timePercent WRITE setTimePercent NOTIFY changed)  // of all limits: 100, 150, 200
    Q_PROPERTY(vestibule::coldcall::CallDebrief *debrief READ debrief NOTIFY changed)  // when it is over
    Q_PROPERTY(QString unsent READ unsent NOTIFY changed)  // why the call that is over could not be recorded

    // On the line.
    Q_PROPERTY(vestibule::coldcall::Conversation *conversation READ conversation CONSTANT)
    Q_PROPERTY(vestibule::coldcall::CallSound *sound READ sound CONSTANT)
    Q_PROPERTY(vestibule::coldcall::CallRecording *recording READ recording CONSTANT)
    Q_PROPERTY(QString phase READ phase NOTIFY lineChanged)  // ringing, dialling, talking, holding, transferring, ended
    Q_PROPERTY(bool clientSpeaks READ clientSpeaks NOTIFY lineChanged)
    Q_PROPERTY(QString mood READ mood NOTIFY lineChanged)
    Q_PROPERTY(int rings READ rings NOTIFY lineChanged)
    Q_PROPERTY(int ringsAllowed READ ringsAllowed NOTIFY changed)
    Q_PROPERTY(QVariantList replies READ replies NOTIFY lineChanged)        // [{reply, text}]
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY lineChanged)  // the same: did you mean …?
    Q_PROPERTY(QString takenFor READ takenFor NOTIFY lineChanged)  // the reply that own words were taken for; empty = none to take back
    Q_PROPERTY(QVariantMap card READ card NOTIFY cardChanged)
    // Changes with the seconds.
    Q_PROPERTY(QString time READ time NOTIFY timeChanged)
    Q_PROPERTY(double patience READ patience NOTIFY timeChanged)       // 1 … 0
    Q_PROPERTY(QString holdLeft READ holdLeft NOTIFY timeChanged)

    Q_PROPERTY(QString saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY saveStateChanged)

public:
    enum Stage { Intro, Running, Done };
    Q_ENUM(Stage)

    CallAttempt(HostContext &host, const QString &activity, QObject *parent = nullptr);
    ~CallAttempt() override;  // hangs up

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_error ? m_error->message() : QString(); }
    [[nodiscard]] QVariantMap error() const;
    [[nodiscard]] QString title() const { return m_call ? m_call->texts.title : QString(); }
    [[nodiscard]] bool incoming() const { return m_call && m_call->script.incoming; }
    [[nodiscard]] QString situation() const { return m_call ? m_call->texts.situation : QString(); }
    [[nodiscard]] QString goal() const { return m_call ? m_call->texts.goal : QString(); }
    [[nodiscard]] QVariantMap client() const;
    [[nodiscard]] int minutes() const { return m_call ? m_call->activity.minutes : 0; }
    [[nodiscard]] int passPercent() const { return m_call ? m_call->script.pass : 0; }
    [[nodiscard]] int attemptsLeft() const;
    [[nodiscard]] virtual bool counts() const { return true; }
    [[nodiscard]] QString locked() const { return m_locked; }
    [[nodiscard]] QVariantList earlier() const;
    [[nodiscard]] int timePercent() const { return m_timePercent; }
    void setTimePercent(int percent);
    [[nodiscard]] CallDebrief *debrief() const { return m_debrief.get(); }
    [[nodiscard]] QString unsent() const { return m_unsent; }
    [[nodiscard]] Conversation *conversation() { return &m_said; }
    [[nodiscard]] CallSound *sound() { return &m_sound; }
    [[nodiscard]] CallRecording *recording() { return &m_recording; }
    [[nodiscard]] QString phase() const;
    [[nodiscard]] bool clientSpeaks() const { return m_line && m_line->clientSpeaks(); }
    [[nodiscard]] QString mood() const { return m_line ? moodWord(m_line->run().mood()) : QString(); }
    [[nodiscard]] int rings() const { return m_line ? m_line->run().rings() : 0; }
    [[nodiscard]] int ringsAllowed() const { return m_call ? m_call->script.ringsAllowed : 0; }
    [[nodiscard]] QVariantList replies() const;
    [[nodiscard]] QVariantList candidates() const;
    [[nodiscard]] QString takenFor() const { return m_line ? m_line->takenFor() : QString(); }
    [[nodiscard]] QVariantMap card() const { return m_card.toVariantMap(); }
    [[nodiscard]] QString time() const;
    [[nodiscard]] double patience() const;
    [[nodiscard]] QString holdLeft() const;
    [[nodiscard]] QString saveState() const { return m_saveState; }
    [[nodiscard]] QString saveProblem() const;

    Q_INVOKABLE void load();
    // pauses: a short breath before the client's next line.
    Q_INVOKABLE void start(bool pauses);
    Q_INVOKABLE void pickUp();
    Q_INVOKABLE void choose(int reply);  // Script's index, as replies has it
    Q_INVOKABLE void typing(const QString &text);
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void say(const QString &text);
    Q_INVOKABLE void take(int candidate);
    Q_INVOKABLE void dropCandidates();  // other words are being typed
    Q_INVOKABLE void noneMeant();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void askToHangUp() { Q_EMIT hangUpAsked(); }
    Q_INVOKABLE void hangUp();
    Q_INVOKABLE void setCard(const QString &field, const QString &text);  // name, company, role, need, next, notes
    Q_INVOKABLE void saveAgain() { m_drafts.flush(); }
    Q_INVOKABLE void sendAgain() { submit(m_line->run()); }
    Q_INVOKABLE void again();  // from the debrief to what is known before the call
    Q_INVOKABLE void openDebrief(const QString &event);
    // Lets happen what is due by the host's clock; the timer does it.
    Q_INVOKABLE void tick();

Q_SIGNALS:
    void changed();
    void hangUpAsked();
    // The client said something new.
    void clientSaid(const QString &text);
    void lineChanged();
    void timeChanged();
    void cardChanged();
    void saveStateChanged();

private:
    void loadHistory(const std::function<void()> &next);
    void findLock(const std::function<void()> &next);
    void showWhatThereIs();
    void begin(bool pauses);
    void ring(const Event &attempt, bool pauses);
    void handInCutOff(const Event &attempt);
    void followed();
    void beHeard();
    void finish();
    [[nodiscard]] EventDraft handIn(const Run &run) const;
    void submit(const Run &run);
    void show(const Event &submission);
    void draftsChanged();
    void refuse(const Error &error);
    void fail(const Error &error);
    void setBusy(bool busy);
    [[nodiscard]] QVariantList shown(const QList<int> &replies) const;
    [[nodiscard]] qint64 now();
    [[nodiscard]] bool isOnTheLine() const { return m_stage == Running && m_line; }

    HostContext &m_host;
    QString m_activity;
    CallPtr m_offered;  // of the version that the person is on: what a new attempt is played with
    CallPtr m_call;     // of the attempt that is shown
    AttemptHistory m_history;
    QString m_attempt;
    Conversation m_said;
    CallSound m_sound;
    CallRecording m_recording;
    std::optional<SpokenEvidence> m_spoken;
    std::unique_ptr<LiveLine> m_line;
    std::unique_ptr<CallDebrief> m_debrief;
    QJsonObject m_card;
    DraftWriter m_drafts;
    QTimer m_timer;
    std::optional<Error> m_error;
    QString m_locked;
    QString m_saveState;
    QString m_unsent;
    Stage m_stage = Intro;
    qint64 m_now = 0;             // never goes back
    qsizetype m_savedSteps = 0;
    int m_timePercent = 100;
    bool m_cutOff = false;
    bool m_talking = false;  // has begun in this call
    bool m_packing = false;  // the recording; the call is over and not handed in yet
    bool m_loading = true;
    bool m_busy = false;
};

}  // namespace vestibule::coldcall
