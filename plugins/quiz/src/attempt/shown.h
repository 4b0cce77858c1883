// Questions as the screen shows them: texts as Markdown, choices in the paper's order, responses in words.
#pragma once
#include "attempt/paper.h"

#include <QVariantList>

namespace vestibule::quiz {

[[nodiscard]] QString asMarkdown(const FormattedText &text);
[[nodiscard]] QString asPlain(const FormattedText &text);

// [{index, text}] of a choice question; true/false in words of the interface.
[[nodiscard]] QVariantList shownChoices(const Question &question, const PaperItem &item);
// The indexes that are chosen.
[[nodiscard]] QVariantList chosenChoices(const Response &response);
// [{index, text}]: left sides.
[[nodiscard]] QVariantList shownLefts(const Question &question);
// For each of the left sides the index chosen, -1 = none; of several answers with the same right side, the one in shownRights.
[[nodiscard]] QVariantList matchedRights(const Question &question, const PaperItem &item, const Response &response);
// [{index, text}]: right sides in the paper's order, each text once.
[[nodiscard]] QVariantList shownRights(const Question &question, const PaperItem &item);

// One answer as a person reads it: "288", "3.1 ± 0.05", "from 1 to 5", "True".
[[nodiscard]] QString answerText(const Question &question, int index);
[[nodiscard]] QString responseText(const Question &question, const Response &response);
[[nodiscard]] QString rightText(const Question &question);
// What the author says to this response: the feedback of the chosen answers.
[[nodiscard]] QString feedbackText(const Question &question, const Response &response);

}  // namespace vestibule::quiz
