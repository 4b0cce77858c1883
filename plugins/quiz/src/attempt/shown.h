// Questions as the screen shows them: texts as Markdown, choices in the paper's order, responses in words.
#pragma once
#include "attempt/paper.h"

#include <QVariantList>

namespace vestibule::quiz {

[[nodiscard]] QString asMarkdown(const FormattedText &text);
[[nodiscard]] QString asPlain(const FormattedText &text);

// [{index, text, checked}] of a choice question; true/false in words of the interface.
[[nodiscard]] QVariantList shownChoices(const Question &question, const PaperItem &item, const Response &response);
// [{index, text, chosen}]: left sides with the index chosen for each, -1 = none.
[[nodiscard]] QVariantList shownLefts(const Question &question, const Response &response);
// [{index, text}]: right sides in the paper's order, each text once.
[[nodiscard]] QVariantList shownRights(const Question &question, const PaperItem &item);

[[nodiscard]] QString responseText(const Question &question, const Response &response);
[[nodiscard]] QString rightText(const Question &question);
// What the author says to this response: the feedback of the chosen answers.
[[nodiscard]] QString feedbackText(const Question &question, const Response &response);

}  // namespace vestibule::quiz
