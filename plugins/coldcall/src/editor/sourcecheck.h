// What the check and the lint say about a script while it is edited, with the place of each problem in the script.
#pragma once
#include "editor/sourcewriter.h"

namespace vestibule::coldcall {

struct SourceProblem {
    bool isError = true;
    QString message;
    QString language;  // empty: the graph
    Mark place;
    bool operator==(const SourceProblem &other) const
    {
        return isError == other.isError && message == other.message && language == other.language && place.kind == other.place.kind
            && place.id == other.place.id && place.key == other.place.key;
    }
};

struct SourceCheck {
    QList<SourceProblem> problems;  // errors first, then in the order of the files
    bool isPlayable = false;        // the graph and every language can be read: the numbers below hold
    int turns = 0, replies = 0, states = 0;
    int minPercent = 0, maxPercent = 0, passPercent = 0;
    bool passReachable = false;
    bool complete = true;           // every state was looked at
    QStringList bestPath;           // replies; empty: the trainee stays silent

    [[nodiscard]] bool hasErrors() const { return !problems.isEmpty() && problems.first().isError; }
};

// Explores the whole script: not for the window's thread. Thread-safe.
[[nodiscard]] SourceCheck checkSource(const CallSource &source, const Activity &activity);

}  // namespace vestibule::coldcall
