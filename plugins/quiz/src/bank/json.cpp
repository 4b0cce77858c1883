#include "bank/json.h"

#include <QJsonArray>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

void addNumber(QJsonObject &json, const NumberRule &rule)
{
    if (const auto *near = std::get_if<Near>(&rule)) {
        json[u"value"_s] = near->value;
        json[u"tolerance"_s] = near->tolerance;
    } else if (const auto *between = std::get_if<Between>(&rule)) {
        json[u"min"_s] = between->min;
        json[u"max"_s] = between->max;
    }
}

QJsonObject answerJson(const Answer &answer, QuestionType type)
{
    QJsonObject json{{u"text"_s, answer.number ? numberText(*answer.number) : answer.text.text},
                     {u"format"_s, formatWord(answer.text.format)},
                     {u"fraction"_s, double(answer.fraction) / FullMark},
                     {u"feedback"_s, answer.feedback.text}};
    if (type == QuestionType::Matching)
        json[u"match"_s] = answer.match;
    if (answer.number)
        addNumber(json, *answer.number);
    return json;
}

QJsonObject problemJson(const Problem &problem)
{
    return {{u"line"_s, problem.line},
            {u"column"_s, problem.column},
            {u"severity"_s, problem.severity == Problem::Severity::Error ? u"error"_s : u"warning"_s},
            {u"message"_s, problem.message}};
}

}  // namespace

QJsonObject toJson(const Question &question)
{
    QJsonArray answers;
    for (const Answer &answer : question.answers)
        answers.append(answerJson(answer, question.type));
    return {{u"type"_s, typeWord(question.type)},
            {u"id"_s, question.id},
            {u"title"_s, question.title},
            {u"stem"_s, question.stem.text},
            {u"stemFormat"_s, formatWord(question.stem.format)},
            {u"answers"_s, answers},
            {u"generalFeedback"_s, question.generalFeedback.text},
            {u"category"_s, question.category},
            {u"tags"_s, QJsonArray::fromStringList(question.tags)},
            {u"line"_s, question.line}};
}

QJsonObject toJson(const Bank &bank)
{
    QJsonArray questions;
    for (const Question &question : bank.questions)
        questions.append(toJson(question));
    QJsonArray problems;
    for (const Problem &problem : bank.problems)
        problems.append(problemJson(problem));
    return {{u"questions"_s, questions}, {u"problems"_s, problems}};
}

}  // namespace vestibule::quiz
