// A debrief in words, as the screen shows it.
#pragma once
#include "score/debrief.h"
#include "views/loader.h"

#include <QVariantMap>

namespace vestibule::coldcall {

struct Words {
    const LoadedCall &call;
    QString trainee;  // the name that they say
    bool mine = true;  // they read it themselves
};

// {state: "passed" | "failed", percent, passPercent, reason, ending, nextStep, speed, blockers: [text], promises: [text]}
[[nodiscard]] QVariantMap shownResult(const Debrief &debrief, const Words &words);
// [{text, earned, part, worth: "2 of 2", at}]; at: "1:20" of the moment that decided it, or empty. All that the score is made of.
[[nodiscard]] QVariantList shownChecks(const Debrief &debrief, const Words &words);
// Their sum, and what it is of the full marks.
[[nodiscard]] QString shownSum(const Debrief &debrief, const Words &words);
// [{at, ms, until, client, interrupt, said, meant: the reply that own words were understood as,
//   tries: [{label, text}]: what was typed and not said so, mark: "done" | "missed" | "try", shown, broken, missed, blockers: [text],
//   why, instead, better: [text], seconds: "after 2.5 s"}]; missed and better only where it was not done; ms, until: since the start
[[nodiscard]] QVariantList shownMoments(const Debrief &debrief, const Words &words);
// [{client, yours}]; yours is empty where silence was best
[[nodiscard]] QVariantList shownWay(const Debrief &best, const Words &words);
// [{title, kind: "page" | "quiz" | "call" | "other", question: its id in the quiz, or empty, activity}]: those that the programme has
[[nodiscard]] QVariantList shownPractise(const Debrief &debrief, const Words &words, const QString &language);

}  // namespace vestibule::coldcall
