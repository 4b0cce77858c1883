// How often the parts of a call were come by, over all its runs, and what was typed there in own words.
#pragma once
#include "run/record.h"

#include <QHash>

namespace vestibule::coldcall {

struct PlayedRun {
    QString event;
    QString learner;
    bool passed = false;
    QByteArray handIn;  // empty when it was erased
};

struct Passage {
    int runs = 0;    // each counts once, however often it came by
    int passed = 0;  // of them
    bool operator==(const Passage &) const = default;
};

// By id, so that runs of all versions count for what still has its name.
struct Coverage {
    Passage all;  // those whose record can be read
    QHash<QString, Passage> turns, replies, ends;
};

// Something typed during a run.
struct TypedText {
    QString event, learner;
    QString turn;
    QString text;
    Understood understood = Understood::Not;
    QStringList candidates;  // what the matcher took it for, or asked about
    QStringList open;        // the replies at this turn
    QString chosen;          // what the trainee said in the end at this turn; empty: nothing
    bool isTakenBack = false;  // it was taken for a reply that was not meant

    [[nodiscard]] bool isUnderstood() const { return understood == Understood::Taken && !isTakenBack; }
};

// Pure, and for a worker: the records are parsed.
[[nodiscard]] Coverage coverageOf(const QList<PlayedRun> &runs);
// In the order of the runs and of their steps.
[[nodiscard]] QList<TypedText> typedTexts(const QList<PlayedRun> &runs);

}  // namespace vestibule::coldcall
