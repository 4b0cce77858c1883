#include "attempt/answering.h"

#include <algorithm>

namespace vestibule::quiz {

Response withChoice(const Question &question, const Response &before, int answer, bool checked)
{
    if (answer < 0 || answer >= question.answers.size())
        return before;
    Choices choices;
    if (const auto *chosen = std::get_if<Choices>(&before); chosen && question.type == QuestionType::MultiAnswer)
        choices = *chosen;
    choices.answers.removeAll(answer);
    if (checked)
        choices.answers.append(answer);
    std::ranges::sort(choices.answers);
    return choices.answers.isEmpty() ? Response() : Response(choices);
}

Response withText(const QString &text)
{
    return text.trimmed().isEmpty() ? Response() : Response(Written{text});
}

Response withPair(const Response &before, int left, int right)
{
    Pairs pairs;
    if (const auto *chosen = std::get_if<Pairs>(&before))
        pairs = *chosen;
    if (right < 0)
        pairs.matches.remove(left);
    else
        pairs.matches.insert(left, right);
    return pairs.matches.isEmpty() ? Response() : Response(pairs);
}

QString writtenText(const Response &response)
{
    const auto *text = std::get_if<Written>(&response);
    return text ? text->text : QString();
}

}  // namespace vestibule::quiz
