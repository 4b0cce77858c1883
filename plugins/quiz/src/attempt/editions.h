// One question bank in the languages of its pack. A response names answers by their index, so the questions of all editions
// stand in the same order under the same ids, whatever the order in the files.
#pragma once
#include "bank/question.h"

namespace vestibule::quiz {

// [0] is the one to show; the others are for scoring what was typed in another language. All are equally long.
using Editions = QList<QList<Question>>;

// banks: the bank in every language, in the pack's order; shown: index of the one to show. A question without an id, or with one
// that was given before, gets one by its place. Where a language lacks a question, the first language's stands in.
[[nodiscard]] Editions editionsOf(const QList<QList<Question>> &banks, qsizetype shown);

}  // namespace vestibule::quiz
