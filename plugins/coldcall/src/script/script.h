// A call script's graph: everything but the words. Written by the reader once, then only read; cheap to copy.
#pragma once
#include "script/condition.h"
#include "script/fault.h"
#include "script/practice.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace vestibule::coldcall {

enum class Mood { Warm, Calm, Cool, Annoyed, Angry };
[[nodiscard]] QString moodWord(Mood mood);  // "warm" …

// A flag or a number that the author named.
struct StateName {
    QString id;
    Place place;
    Slot slot;
};

struct Behaviour {
    QString id;
    Place place;
    int weight = 1;
    bool kept = false;  // holds from the start until it is broken
    Slot shown;         // the check holds
    QStringList practise;
};

struct Blocker {
    QString id;
    Place place;
    Slot happened;
    QStringList practise;
};

struct Objection {
    QString id;
    Place place;
    Slot raised;
    Slot met;
};

struct End {
    enum class Kind { Won, Open, Lost };
    QString id;
    Place place;
    Kind outcome = Kind::Lost;
    QString nextStep;  // meeting | proposal | call-back | order | transfer | none
    int weight = 0;
    QStringList practise;

    // The goal of every call.
    [[nodiscard]] bool agreesNextStep() const { return outcome == Kind::Won || (outcome == Kind::Open && nextStep != QLatin1String("none")); }
};
[[nodiscard]] QString outcomeWord(End::Kind outcome);  // "won", "open", "lost"

struct Target {
    enum class Kind { None, Turn, End };
    Kind kind = Kind::None;
    int index = -1;  // of the turn or end
    bool operator==(const Target &) const = default;
};

struct Change {
    Slot slot;
    bool adds = false;  // a number is added to, a flag is set
    int value = 0;
};

struct Route {
    Condition when;
    Target to;
};

struct Reply {
    enum class Action { None, Hold, Transfer, CallBack };
    QString id;
    Place place;
    int turn = -1;
    Condition when;
    QList<int> shows;     // behaviours
    QList<int> breaks;    // kept behaviours
    QList<int> blockers;
    QList<int> meets;     // objections
    QList<Change> changes;
    QList<Route> routes;  // the last one has no condition
    Action action = Action::None;
    int seconds = 0;      // hold: at most; transfer: it takes; call-back: promised within
    Target late;          // hold: where it goes when it took longer
    bool trap = false;

    [[nodiscard]] bool isScored() const { return !shows.isEmpty() || !breaks.isEmpty() || !blockers.isEmpty(); }
};

struct Line {
    QString id;
    Place place;
    Condition when;
    Mood mood = Mood::Calm;
    QString voice;  // file in the activity's assets, or empty
};

struct Interrupt {
    int after = 0;  // seconds
    QList<Change> changes;
};

struct Turn {
    QString id;
    Place place;
    QList<Line> lines;    // the last one has no condition
    QList<int> raises;    // objections
    QList<int> breaks;
    QList<Change> changes;
    int wait = 0;         // seconds
    Target late;          // None: the client hangs up
    std::optional<Interrupt> interrupt;
    QList<int> replies;   // of Script::replies
    std::optional<Slot> visited;  // the conversation has left it; kept only where a condition asks
};

struct Must {
    Place place;
    bool never = false;  // else: possible
    Condition condition;
};

// Something about the client that the trainee learns during the call: with one of the turns, or when one of the checks is shown.
struct Learned {
    QList<int> turns;
    QList<int> behaviours;

    [[nodiscard]] bool isKnownBefore() const { return turns.isEmpty() && behaviours.isEmpty(); }
};

struct Script {
    // Whose voice says the client's words, where no recording does.
    enum class Speaker { Woman, Man };
    QString file;  // as problems name it
    QString hash;  // lower-case hex of BLAKE2b-256 over the bytes: a run is played on this very script
    QString id;
    bool incoming = false;
    Speaker speaker = Speaker::Woman;
    Target first;
    int pass = 0;         // per cent
    int dialling = 0;     // seconds, outgoing
    int ringsAllowed = 0; // incoming
    int ringsMost = 0;
    int ringSeconds = 0;
    int ringsWeight = 0;
    int patience = 0;     // seconds
    Target patienceEnd;
    int quick = 0;        // seconds
    int speedWeight = 0;
    QStringList practise;
    QList<Practice> practices;  // all that the call names, wherever it does
    Learned clientName;
    Learned clientCompany;
    Learned clientRole;

    QList<StateName> names;
    QList<Behaviour> behaviours;
    QList<Blocker> blockers;
    QList<Objection> objections;
    QList<End> ends;
    QList<Must> musts;
    QList<Turn> turns;
    QList<Reply> replies;
    State start;

    // Sum of all weights, with the most valuable end; 0 when nothing is scored.
    [[nodiscard]] int fullMarks() const;
    [[nodiscard]] int turnIndex(QStringView id) const;   // -1: there is none
    [[nodiscard]] int replyIndex(QStringView id) const;
    [[nodiscard]] int endIndex(QStringView id) const;
};

}  // namespace vestibule::coldcall
