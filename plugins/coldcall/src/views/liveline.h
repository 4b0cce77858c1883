// A call on the line: the run, the passing of time, and what of it is heard and seen. Time is told to it; it never waits by itself.
#pragma once
#include "run/run.h"
#include "views/conversation.h"
#include "views/loader.h"

#include <QSet>

#include <utility>

namespace vestibule::coldcall {

// What the client says, and where it stands in the script.
struct ClientLine {
    int turn = -1;
    int line = -1;  // of the turn's lines; -1: beside them
    QString text;
};

class LiveLine
{
public:
    // seed: of the order in which replies stand. trainee: the name that they say.
    LiveLine(CallPtr call, int timePercent, QString seed, QString trainee, Conversation &said);

    [[nodiscard]] const Run &run() const { return m_run; }
    // Until the client's line is heard nobody else speaks.
    [[nodiscard]] bool clientSpeaks() const { return m_pending.has_value(); }
    // As they stand on the screen: in an order of their own for each attempt and turn. Empty while the client speaks.
    [[nodiscard]] QList<int> replies() const;
    [[nodiscard]] const QList<int> &candidates() const { return m_candidates; }  // of the last typed text: did you mean …?
    [[nodiscard]] qint64 talkedMs(qint64 now) const;
    // Since the start of the call.
    [[nodiscard]] qint64 callMs(qint64 now) const { return now - m_startedAt; }
    [[nodiscard]] QString sayOf(int reply) const;
    // Whether the client has said it by now, as far as was heard.
    [[nodiscard]] bool isKnown(const Learned &learned) const;
    // A short breath before the client's next line.
    void setPauses(bool pauses) { m_pauses = pauses; }

    void start(qint64 now);
    void advance(qint64 now);
    void pickUp(qint64 now);
    void choose(int reply, qint64 now);
    // A key of a reply in own words, with what stands there now.
    void typing(const QString &text, qint64 now);
    // What the last typed text was taken for, as long as that can be taken back; else empty.
    [[nodiscard]] QString takenFor() const;
    void takeBack(qint64 now);
    void say(const QString &text, qint64 now);
    void take(int candidate, qint64 now);
    void dropCandidates() { m_candidates.clear(); }
    // None of the candidates: the client says “pardon?”, and the text is kept.
    void noneMeant(qint64 now);
    void resume(qint64 now);
    void hangUp(qint64 now);
    // The client's last line sounds from now on for so long: until then the reply is not timed.
    void sounds(qint64 ms, qint64 now);

    // What the client has said since the last time.
    [[nodiscard]] QList<ClientLine> takeHeard() { return std::exchange(m_heard, {}); }
    // What they may say next.
    [[nodiscard]] QList<ClientLine> nextLines() const;

private:
    struct Pending {
        ClientLine line;
        qint64 due;
    };
    void follow(qint64 now);
    void noteTyping(qint64 now);
    void followStep(const Step &step, qint64 now);
    void hear(qint64 now);
    void clientSays(const ClientLine &line, qint64 at);
    void note(const QString &text, qint64 at);

    CallPtr m_call;
    Run m_run;
    QString m_seed;
    QString m_trainee;
    Conversation &m_said;
    qsizetype m_followed = 0;  // steps of the record
    qint64 m_startedAt = 0;
    qint64 m_talkAt = -1;      // since the start
    int m_turn = -1;           // that was followed last
    QSet<int> m_heardTurns;
    State m_heardState;        // with the line that was heard last
    std::optional<Pending> m_pending;
    std::optional<qint64> m_heardAt;  // when the line will have been read
    QList<ClientLine> m_heard;
    QList<int> m_candidates;
    QString m_typed;           // what was said in own words
    std::optional<QString> m_written;  // is being typed, and not noted yet
    qint64 m_writtenAt = -1;   // of this turn, when typing was noted last
    bool m_pauses = true;
};

}  // namespace vestibule::coldcall
