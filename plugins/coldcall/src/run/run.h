// One call as it is played: start → ringing or dialling → turns → end. Pure: the clock is handed in with every call, in ms of any
// steady clock; nothing happens by itself. The view asks for nextDeadline() and calls advance() then.
//
//     Run run(script);
//     run.start(now);
//     run.pickUp(now);                          // incoming; an outgoing call is answered by advance()
//     run.lineHeard(now);                       // the client's voice has ended: from here the reply is timed
//     run.choose(run.openReplies()[0], now);
//     run.record().toJson()                     // the submission
#pragma once
#include "run/record.h"
#include "score/score.h"

namespace vestibule::coldcall {

enum class Phase { Ready, Ringing, Dialling, Talking, Holding, Transferring, Ended };

// How it ended.
enum class Ending {
    None,
    End,             // came to an [[end]]
    Missed,          // the caller gave up before somebody answered
    TraineeHungUp,
    ClientHungUp,    // the reply took too long
    OutOfPatience
};
[[nodiscard]] QString endingWord(Ending ending);  // "end", "missed" …

struct RunResult {
    Ending ending = Ending::None;
    int end = -1;        // with Ending::End
    qint64 score = 0;    // millionths
    bool passed = false;
    bool operator==(const RunResult &) const = default;
};

class Run
{
public:
    // A line that nobody says to have been heard counts as heard after so long.
    static constexpr qint64 LongestLineMs = 30'000;
    // What the matcher took wrongly can be taken back so often in a call.
    static constexpr int MostTakenBack = 2;

    // timePercent: 100, or more for a person who is given more time; 100..1000.
    explicit Run(Script script, int timePercent = 100);

    [[nodiscard]] const Script &script() const { return m_script; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const RunRecord &record() const { return m_record; }

    // While talking, holding and transferring.
    [[nodiscard]] int turn() const { return m_turn; }
    [[nodiscard]] int line() const { return m_line; }        // of the turn's lines
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }
    [[nodiscard]] Mood mood() const;
    [[nodiscard]] QList<int> openReplies() const;            // while talking
    [[nodiscard]] int rings() const { return m_rings; }      // so far
    // 1000 = all of the client's patience for the whole conversation, 0 = none left.
    [[nodiscard]] int patienceLeft(qint64 now) const;
    // ms until the client waits no longer for this reply, or on hold; empty while there is no such limit.
    [[nodiscard]] std::optional<qint64> timeLeft(qint64 now) const;

    // The next moment at which something happens by itself; empty when nothing will.
    [[nodiscard]] std::optional<qint64> nextDeadline() const;
    // Lets everything happen that is due, in its order. The functions below do it, too.
    void advance(qint64 now);

    // Each is true when it could be done in this phase; otherwise nothing changes.
    bool start(qint64 now);
    bool pickUp(qint64 now);
    bool lineHeard(qint64 now);
    // A reply that is being typed, as far as it is: with the first key the reaction ends, and each time the client waits once more as
    // long. Who types no more is waited for no longer than the turn says; who types on, until the patience for the whole call is gone.
    // What stood there then is kept.
    bool typing(const QString &text, qint64 now);
    // A typed text, as the matcher understood it. Taken: the reply is chosen. Otherwise it is kept, nothing else happens, and the
    // client waits once more as long.
    bool typed(const QString &text, Understood understood, const QList<int> &candidates, qint64 now);
    bool choose(int reply, qint64 now);
    // The reply that the last typed text was taken for, or -1: it can be taken back until the trainee replies to what the client says to
    // it, or until it ended the call.
    [[nodiscard]] int canTakeBack() const { return m_before && m_takenBack < MostTakenBack ? m_before->reply : -1; }
    // The trainee did not mean that: the turn is as it was before, and the reply is timed anew. It is not free: what was taken back stays
    // a slow reply, and the client's time has passed.
    bool takeBack(qint64 now);
    bool resume(qint64 now);  // the trainee is back from the hold
    bool hangUp(qint64 now);

    [[nodiscard]] RunResult result() const;
    [[nodiscard]] Speed speed() const { return m_speed; }

private:
    // Where a typed text was taken for a reply.
    struct Before {
        int reply = -1;
        State state;
        Speed speed;
        int turn = -1;
        int line = 0;
        bool interrupted = false;
    };

    [[nodiscard]] qint64 scaled(qint64 seconds) const { return seconds * 10 * m_timePercent; }
    [[nodiscard]] qint64 elapsed(qint64 now) const { return now - m_startedAt; }
    void note(Step::Kind kind, qint64 at);
    void noteOpenReplies();
    void beginTalk(qint64 now);
    void go(Target to, qint64 now);
    void beginTurn(int turn, qint64 now);
    void beginWait(qint64 now);
    void say(int reply, qint64 now);
    void end(Ending ending, qint64 now, int endIndex = -1);
    void happen(qint64 at);
    [[nodiscard]] qint64 patienceEndsAt() const;

    Script m_script;
    int m_timePercent;
    Phase m_phase = Phase::Ready;
    State m_state;
    RunRecord m_record;
    Speed m_speed;
    RunResult m_result;
    qint64 m_startedAt = 0;
    qint64 m_talkAt = 0;
    qint64 m_deadline = 0;       // of the ring, the dialling, the line, the reply, the hold, the transfer
    qint64 m_heardAt = -1;       // -1: the client still speaks
    qint64 m_interruptAt = -1;   // -1: not any more
    std::optional<qint64> m_reaction;
    std::optional<Before> m_before;  // as long as it can be taken back
    int m_takenBack = 0;
    int m_rings = 0;
    int m_turn = -1;
    int m_line = 0;
    int m_reply = -1;            // that is being carried out: hold, transfer
    bool m_interrupted = false;
};

}  // namespace vestibule::coldcall
