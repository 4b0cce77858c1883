// Reads what stands between the braces, by Moodle's rules.
#pragma once
#include "bank/question.h"
#include "gift/entries.h"
#include "gift/reporter.h"

#include <QCoreApplication>

namespace vestibule::quiz::gift {

// Folded text with an optional [format] before it.
[[nodiscard]] FormattedText readFormatted(QStringView folded, TextFormat inherited);

class AnswerReader
{
    Q_DECLARE_TR_FUNCTIONS(AnswerReader)

public:
    // The question's stem is known already: answers inherit its format.
    AnswerReader(Question &question, Reporter &report) : m_question(question), m_report(report) {}

    // Gives the question its type, answers and general feedback. False when the question cannot be used; the report says why.
    [[nodiscard]] bool read(QStringView block);

private:
    [[nodiscard]] bool readChoices(QStringView block);
    [[nodiscard]] bool readPairs(QStringView block);
    [[nodiscard]] bool readTrueFalse(QStringView block);
    [[nodiscard]] bool readTexts(QStringView block);
    [[nodiscard]] bool readNumbers(QStringView block);

    [[nodiscard]] bool readWeight(Entry &entry);
    [[nodiscard]] std::optional<NumberRule> readNumber(const Entry &entry);
    [[nodiscard]] FormattedText formatted(std::optional<QStringView> folded) const;
    void warnAboutMarks(QStringView block);

    Question &m_question;
    Reporter &m_report;
};

}  // namespace vestibule::quiz::gift
