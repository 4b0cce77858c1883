// What an answer earns, by Moodle's rules. Pure functions: the same question and response give the same score anywhere, so a
// mentor's program can check what a learner's program claimed.
#pragma once
#include "bank/question.h"
#include "bank/response.h"

namespace vestibule::quiz {

enum class Grader {
    Machine,
    Person,  // essays
    Nobody   // descriptions are read, not answered
};
[[nodiscard]] Grader graderOf(QuestionType type);

struct ScoringRules {
    bool matchCase = false;  // short answers only
};

// 0 … FullMark; nothing when a person has to grade it. A response of the wrong kind, or with indexes that the question does not
// have, earns 0, as does a description.
[[nodiscard]] std::optional<int> score(const Question &question, const Response &response, ScoringRules rules = {});

// The answer whose feedback belongs to what was typed: the first that accepts it, as in Moodle. Null when none does. For short
// answers and numbers.
[[nodiscard]] const Answer *acceptingAnswer(const Question &question, const QString &typed, ScoringRules rules = {});

// A number as people type it: decimal comma or point, spaces of any width between groups, a typographic minus.
[[nodiscard]] std::optional<double> typedNumber(const QString &text);

// Whether what was typed is what the pattern accepts: `*` stands for any characters, `\*` for a star; white space is folded,
// case too unless the rules say otherwise, and ё is as good as е.
[[nodiscard]] bool acceptsText(const QString &pattern, const QString &typed, ScoringRules rules = {});

}  // namespace vestibule::quiz
