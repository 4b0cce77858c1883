// Reads one question: title, stem and the braces between them.
#pragma once
#include "gift/answerreader.h"

namespace vestibule::quiz::gift {

class QuestionReader
{
    Q_DECLARE_TR_FUNCTIONS(QuestionReader)

public:
    explicit QuestionReader(Reporter &report) : m_report(report) {}

    // `text` is a view into the reporter's paragraph. Nothing when the question cannot be used; the report says why.
    [[nodiscard]] std::optional<Question> read(QStringView text);

private:
    [[nodiscard]] QString takeTitle(QStringView &text);
    [[nodiscard]] bool checkBraces(QStringView text, qsizetype open, qsizetype close);
    [[nodiscard]] QStringView withoutComment(QStringView tail);

    Reporter &m_report;
};

}  // namespace vestibule::quiz::gift
