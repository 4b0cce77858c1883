// What is wrong with a call script: a problem with its place, and the stable word for its kind that --json prints.
#pragma once
#include <vestibule/problem.h>

namespace vestibule::coldcall {

struct Place {
    int line = 0;    // from 1; 0 = the whole file
    int column = 0;  // in characters
};

namespace kind {
// Found by the readers.
inline constexpr char Syntax[] = "syntax";
inline constexpr char MissingKey[] = "missing-key";
inline constexpr char UnknownKey[] = "unknown-key";
inline constexpr char WrongValue[] = "wrong-value";
inline constexpr char DuplicateId[] = "duplicate-id";
inline constexpr char UnknownName[] = "unknown-name";
inline constexpr char UnknownTarget[] = "unknown-target";
inline constexpr char BadCondition[] = "bad-condition";
inline constexpr char LineWithoutDefault[] = "line-without-default";
inline constexpr char TooLarge[] = "too-large";
inline constexpr char MissingText[] = "missing-text";
inline constexpr char ExtraText[] = "extra-text";
inline constexpr char SameWords[] = "same-words";
// Found by exploring the states.
inline constexpr char UnreachableTurn[] = "unreachable-turn";
inline constexpr char UnreachableEnd[] = "unreachable-end";
inline constexpr char UnusedLine[] = "unused-line";
inline constexpr char DeadEnd[] = "dead-end";
inline constexpr char NoWayOut[] = "no-way-out";
inline constexpr char ClosedReply[] = "closed-reply";
inline constexpr char ObjectionNeverRaised[] = "objection-never-raised";
inline constexpr char ObjectionNeverMet[] = "objection-never-met";
inline constexpr char UnusedCheck[] = "unused-check";
inline constexpr char UnusedBlocker[] = "unused-blocker";
inline constexpr char UnusedName[] = "unused-name";
inline constexpr char UnscoredPath[] = "unscored-path";
inline constexpr char DominatedReply[] = "dominated-reply";
inline constexpr char IdleTrap[] = "idle-trap";
inline constexpr char PassUnreachable[] = "pass-unreachable";
inline constexpr char PassedWithoutStep[] = "passed-without-step";
inline constexpr char MustBroken[] = "must-broken";
inline constexpr char StateBound[] = "state-bound";
}  // namespace kind

struct Fault {
    const char *kind;
    Problem problem;
};
using Faults = QList<Fault>;

[[nodiscard]] inline QList<Problem> problemsOf(const Faults &faults)
{
    QList<Problem> problems;
    for (const Fault &fault : faults)
        problems.append(fault.problem);
    return problems;
}

[[nodiscard]] inline bool hasErrors(const Faults &faults) { return vestibule::hasErrors(problemsOf(faults)); }

}  // namespace vestibule::coldcall
