// A question bank in memory: what a GIFT file says, independent of how it is written.
#pragma once
#include <vestibule/problem.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace vestibule::quiz {

enum class QuestionType { MultiChoice, MultiAnswer, TrueFalse, ShortAnswer, Numerical, Matching, Essay, Description };
enum class TextFormat { Moodle, Html, Markdown, Plain };

// The words of GIFT and of the JSON form: "multichoice" …, "moodle" ….
[[nodiscard]] QLatin1String typeWord(QuestionType type);
[[nodiscard]] QLatin1String formatWord(TextFormat format);
[[nodiscard]] std::optional<TextFormat> formatFromWord(QStringView word);

struct FormattedText {
    QString text;  // without white space at its ends
    TextFormat format = TextFormat::Moodle;
    bool operator==(const FormattedText &) const = default;
};

// Which numbers an answer to a numerical question stands for.
struct AnyNumber {
    bool operator==(const AnyNumber &) const = default;
};
struct Near {
    double value = 0;
    double tolerance = 0;  // ≥ 0
    bool operator==(const Near &) const = default;
};
struct Between {
    double min = 0;
    double max = 0;  // ≥ min
    bool operator==(const Between &) const = default;
};
using NumberRule = std::variant<AnyNumber, Near, Between>;

// "*", "3.14:0.01" or "1..5": as GIFT writes it.
[[nodiscard]] QString numberText(const NumberRule &rule);

inline constexpr int FullMark = 1'000'000;

struct Answer {
    FormattedText text;  // a choice, an accepted text or the left side of a pair (empty: a distractor); empty for a number
    int fraction = 0;    // millionths of the mark, -FullMark … FullMark; FullMark for a pair
    FormattedText feedback;
    QString match;  // the right side of a pair
    std::optional<NumberRule> number;
    bool operator==(const Answer &) const = default;
};

struct Question {
    QuestionType type = QuestionType::Description;
    QString id;             // from a comment, [id:pk-01]; may be empty
    QString title;          // the beginning of the stem when the file gives none
    FormattedText stem;     // "_____" stands where a missing word is asked for
    QList<Answer> answers;  // true/false: always "true", then "false"; essay and description: none
    FormattedText generalFeedback;
    QString category;  // "top/sales/packaging"; may be empty
    QStringList tags;
    int line = 0;  // from 1: where the question begins
    bool operator==(const Question &) const = default;
};

// An error means that the question it belongs to was left out; a warning, that the question was kept as the message says.
struct Bank {
    QList<Question> questions;
    QList<Problem> problems;
};

// The title of a question that has none: the first 80 characters of the stem, cut between words.
[[nodiscard]] QString defaultTitle(const FormattedText &stem);

}  // namespace vestibule::quiz
