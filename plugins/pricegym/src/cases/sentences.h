// Every sentence about a case in English, by id and marked for translation. The context of each table stands in words.cpp.
#pragma once
#include <span>

namespace vestibule::pricegym {

struct Sentence {
    const char *id;
    const char *text;
};

[[nodiscard]] std::span<const Sentence> kindTitles();
[[nodiscard]] std::span<const Sentence> kindQuestions();
[[nodiscard]] std::span<const Sentence> kindHints();
[[nodiscard]] std::span<const Sentence> factLabels();
[[nodiscard]] std::span<const Sentence> factTexts();  // of those facts that are more than one value
[[nodiscard]] std::span<const Sentence> fieldLabels();
[[nodiscard]] std::span<const Sentence> choiceTexts();  // of those choices that are no names
[[nodiscard]] std::span<const Sentence> steps();
[[nodiscard]] std::span<const Sentence> mistakes();

}  // namespace vestibule::pricegym
