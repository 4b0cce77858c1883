#include "gift/writer.h"

#include "gift/comments.h"
#include "gift/escapes.h"

#include <algorithm>
#include <cstdlib>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace gift {
namespace {

// A format is also named where the text could be taken for a format, a weight or a comment.
QString formattedText(const FormattedText &text, TextFormat inherited)
{
    const bool ambiguous = text.text.startsWith(u'[') || text.text.startsWith(u'%') || text.text.startsWith(u"//");
    const bool named = ambiguous || (text.format != inherited && !text.text.isEmpty());
    return (named ? u'[' + formatWord(text.format) + u']' : QString()) + escape(text.text);
}

// 333333 -> "33.3333"; a weight never needs an exponent.
QString weight(int fraction)
{
    constexpr int percent = FullMark / 100;
    const int size = std::abs(fraction);
    QString digits = QString::number(size / percent);
    if (size % percent != 0) {
        digits += u'.' + QString::number(size % percent).rightJustified(4, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
    }
    return u'%' + (fraction < 0 ? u"-"_s : QString()) + digits + u'%';
}

QString feedbackText(const FormattedText &feedback, TextFormat inherited)
{
    return feedback.text.isEmpty() ? QString() : u'#' + formattedText(feedback, inherited);
}

QString choiceText(const Answer &answer, QuestionType type, TextFormat format)
{
    const bool right = type == QuestionType::MultiChoice && answer.fraction == FullMark;
    const QString mark = right ? u"="_s : answer.fraction == 0 ? u"~"_s : u'~' + weight(answer.fraction);
    return mark + formattedText(answer.text, format) + feedbackText(answer.feedback, format);
}

// A choice of one has both marks, whatever its answers earn: without = it would be read as a choice of several, without ~ as
// short answers. Gives the first answer the mark that the others lack.
QString firstChoiceText(const Question &question)
{
    const Answer &first = question.answers.front();
    const auto full = std::ranges::count(question.answers, FullMark, &Answer::fraction);
    const TextFormat format = question.stem.format;
    if (question.type == QuestionType::MultiChoice && (full == 0 || full == question.answers.size()))
        return (full == 0 ? u'=' : u'~') + weight(first.fraction) + formattedText(first.text, format) +
               feedbackText(first.feedback, format);
    return choiceText(first, question.type, format);
}

QString acceptedMark(const Answer &answer) { return answer.fraction == FullMark ? u"="_s : u'=' + weight(answer.fraction); }

// An = and an arrow would make pairs of it. Where there is an arrow there is one answer, and that needs no =.
QString shortText(const Answer &answer, TextFormat format)
{
    const QString text = formattedText(answer.text, format) + feedbackText(answer.feedback, format);
    return text.contains(u"->"_s) ? weight(answer.fraction) + text : acceptedMark(answer) + text;
}

// {TRUE#wrong#right}
QString truthText(const Question &question)
{
    const bool isTrue = question.answers.value(0).fraction > 0;
    const TextFormat format = question.stem.format;
    const QString right = feedbackText(question.answers.value(isTrue ? 0 : 1).feedback, format);
    const QString wrong = feedbackText(question.answers.value(isTrue ? 1 : 0).feedback, format);
    return (isTrue ? u"TRUE"_s : u"FALSE"_s) + (wrong.isEmpty() && !right.isEmpty() ? u"#"_s : wrong) + right;
}

QString answerText(const Answer &answer, const Question &question)
{
    const TextFormat format = question.stem.format;
    switch (question.type) {
    case QuestionType::MultiChoice:
    case QuestionType::MultiAnswer:
        return &answer == &question.answers.front() ? firstChoiceText(question) : choiceText(answer, question.type, format);
    case QuestionType::ShortAnswer:
        return shortText(answer, format);
    case QuestionType::Numerical:
        return acceptedMark(answer) + numberText(answer.number.value_or(AnyNumber{})) + feedbackText(answer.feedback, format);
    case QuestionType::Matching:
        return u'=' + formattedText(answer.text, format) + u" -> "_s + escape(answer.match);
    case QuestionType::TrueFalse:
    case QuestionType::Essay:
    case QuestionType::Description:
        break;
    }
    return {};
}

QString answerBlock(const Question &question)
{
    const QString general = question.generalFeedback.text.isEmpty()
                                ? QString()
                                : u"####"_s + formattedText(question.generalFeedback, question.stem.format);
    if (question.type == QuestionType::Essay)
        return u'{' + general + u'}';
    if (question.type == QuestionType::TrueFalse)
        return u'{' + truthText(question) + general + u'}';
    QString block = question.type == QuestionType::Numerical ? u"{#\n"_s : u"{\n"_s;
    for (const Answer &answer : question.answers)
        block += u'\t' + answerText(answer, question) + u'\n';
    if (!general.isEmpty())
        block += u'\t' + general + u'\n';
    return block + u'}';
}

QString questionText(const Question &question)
{
    QString text = writeComment({question.id, question.tags});
    if (!text.isEmpty())
        text += u'\n';
    if (question.title != defaultTitle(question.stem))
        text += u"::"_s + escape(question.title) + u"::"_s;
    text += formattedText(question.stem, TextFormat::Moodle);
    if (question.type != QuestionType::Description)
        text += answerBlock(question);
    return text + u'\n';
}

// Moodle leaves the other escapes of a category's name as they are.
QString categoryText(QString name)
{
    return u"$CATEGORY: "_s + name.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s) + u'\n';
}

}  // namespace
}  // namespace gift

QByteArray writeGift(const QList<Question> &questions)
{
    QString text;
    QString category;
    for (const Question &question : questions) {
        if (!text.isEmpty())
            text += u'\n';
        if (question.category != category) {
            category = question.category;
            text += gift::categoryText(category) + u'\n';
        }
        text += gift::questionText(question);
    }
    return text.toUtf8();
}

}  // namespace vestibule::quiz
