// Everything that happened in a call: what was shown, heard, chosen, typed, and when. It is the submission, and from it the call can
// be played again anywhere.
#pragma once
#include "script/script.h"

#include <vestibule/result.h>

#include <QByteArray>

namespace vestibule::coldcall {

// What the matcher made of a typed text.
enum class Understood { Taken, Unsure, Not };
[[nodiscard]] QString understoodWord(Understood understood);  // "taken", "unsure", "not"

struct Step {
    enum class Kind {
        // What the trainee did: enough to play the call again.
        Start, PickUp, Heard, Typing, Typed, Choose, TakeBack, Resume, HangUp,
        // What happened by itself.
        Ring, Answered, Turn, Interrupt, Late, HoldLate, Transferred, Patience, End
    };
    Kind kind = Kind::Start;
    qint64 at = 0;            // ms since the start
    QString id;               // of the turn, reply or end
    QString line;             // Turn: which variant was said
    QStringList replies;      // Turn, Interrupt, TakeBack: what was open; Typed: the candidates
    QString text;             // Typed; Typing: what stood there so far, empty in records of earlier versions
    Understood understood = Understood::Not;  // Typed
    std::optional<qint64> reaction;           // Choose: ms from the end of the client's line to the first sign of a reply
    bool operator==(const Step &) const = default;
};

struct RunRecord {
    QString script;        // id
    QString hash;          // of the graph that was played
    int timePercent = 100;
    QList<Step> steps;

    // Compact JSON.
    [[nodiscard]] QByteArray toBytes() const;
    // Malformed when it is no record.
    [[nodiscard]] static Result<RunRecord> fromBytes(const QByteArray &bytes);
    bool operator==(const RunRecord &) const = default;
};

}  // namespace vestibule::coldcall
