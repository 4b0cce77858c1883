// What a call shows afterwards: every moment marked, every check with the moment that decided it, and what to practise next.
#pragma once
#include "run/run.h"

namespace vestibule::coldcall {

// A reply in own words.
struct OwnWords {
    QString text;
    Understood understood = Understood::Not;
    int meant = -1;          // the reply that it was taken for, or that was chosen when the client asked back; -1: none
    bool takenBack = false;  // it was not meant
};

struct Moment {
    enum class Mark {
        Done,    // nothing better was open, or something was shown
        Missed,  // a check was there to be shown and never was, or no reply came in time
        Try      // a reply with a better one beside it: its text says what to try instead
    };
    int turn = -1;
    int line = 0;
    bool interrupted = false;
    int reply = -1;          // -1: silence, or somebody hung up
    QList<OwnWords> typed;   // every try
    QString unsaid;          // was being typed when the moment was over
    Mark mark = Mark::Done;
    QList<int> shown;        // behaviours shown here for the first time
    QList<int> broken;       // kept behaviours lost here, on the client's turn or by the reply
    QList<int> blockers;
    QList<int> missed;       // behaviours that an open reply would have shown, and the whole call never did
    QList<int> better;       // those replies
    qint64 at = 0;           // ms since the start, of the client's line
    qint64 reaction = -1;    // ms; -1: no reply
    bool quick = false;
};

struct Check {
    int behaviour = -1;
    bool earned = false;
    int moment = -1;  // that decided it; -1: none did
};

struct Promise {
    int reply = -1;
    int seconds = 0;  // to ring back within
    int moment = -1;
};

struct Debrief {
    RunResult result;
    Speed speed;
    qint64 duration = 0;    // ms of conversation
    QList<Moment> moments;  // in their order
    QList<Check> checks;    // as Script::behaviours
    QList<Promise> promises;
    QStringList practise;   // "page:…", "activity:…", "question:…": the most important first; empty after a faultless call
};

// Of a run that has ended. The best path stands in LintReport.
[[nodiscard]] Debrief debriefOf(const Run &run);

}  // namespace vestibule::coldcall
