#include "gift/questionreader.h"

#include "gift/escapes.h"

namespace vestibule::quiz::gift {

using namespace Qt::StringLiterals;

std::optional<Question> QuestionReader::read(QStringView text)
{
    Question question;
    question.title = takeTitle(text);
    const qsizetype open = text.indexOf(u'{');
    const qsizetype close = text.indexOf(u'}');
    if (open < 0 && close < 0) {
        question.stem = readFormatted(text, TextFormat::Moodle);
        question.generalFeedback.format = question.stem.format;
        if (question.stem.text.isEmpty()) {
            m_report.error(text, tr("A description has no text. Write it behind the title, or remove the title."));
            return std::nullopt;
        }
    } else {
        if (!checkBraces(text, open, close))
            return std::nullopt;
        const QStringView tail = withoutComment(text.sliced(close + 1));
        const bool blank = !tail.isEmpty() && !tail.endsWith(u'}');  // what follows the braces completes a sentence
        QString stem = text.left(open).toString();
        stem.append(blank ? u"_____"_s : QString()).append(tail);
        question.stem = readFormatted(stem, TextFormat::Moodle);
        if (question.stem.text.isEmpty())
            m_report.warning(text, tr("The question has answers and no text. Write the question before the {."));
        if (!AnswerReader(question, m_report).read(text.sliced(open + 1, close - open - 1)))
            return std::nullopt;
    }
    if (question.title.isEmpty())
        question.title = defaultTitle(question.stem);
    return question;
}

QString QuestionReader::takeTitle(QStringView &text)
{
    constexpr QStringView mark = u"::";
    if (!text.startsWith(mark))
        return {};
    const qsizetype end = text.indexOf(mark, mark.size());
    if (end < 0) {
        m_report.warning(text, tr("The title begins with :: and never ends; the text was kept as the question. "
                                  "Write ::title:: before the question."));
        text = text.sliced(mark.size()).trimmed();
        return {};
    }
    const QString title = unfold(text.sliced(mark.size(), end - mark.size()));
    text = text.sliced(end + mark.size()).trimmed();
    return title;
}

bool QuestionReader::checkBraces(QStringView text, qsizetype open, qsizetype close)
{
    if (close < 0)
        return m_report.error(text.sliced(open), tr("The answers begin here and never end. Add } before the next blank line, "
                                                    "or write \\{ when the brace belongs to the text."));
    if (open < 0 || close < open)
        return m_report.error(text.sliced(close),
                              tr("A } stands here without a { before it. Add the { that begins the answers, "
                                 "or write \\} when the brace belongs to the text."));
    const QStringView answers = text.sliced(open + 1, close - open - 1);
    if (const qsizetype inner = answers.indexOf(u'{'); inner >= 0)
        m_report.warning(answers.sliced(inner), tr("A second { stands inside the answers and was kept as text. "
                                                   "Write \\{ when it belongs to the text."));
    const QStringView tail = text.sliced(close + 1);
    for (qsizetype i = 0; i < tail.size(); ++i) {
        if (tail[i] != u'{' && tail[i] != u'}')
            continue;
        m_report.warning(tail.sliced(i), tr("A question has one pair of braces; this brace was kept as text. If a new question "
                                            "begins here, put a blank line before it; otherwise write \\{ and \\}."));
        break;
    }
    return true;
}

// Moodle would make a sentence of a comment that stands behind the closing brace, which nobody means.
QStringView QuestionReader::withoutComment(QStringView tail)
{
    const QStringView comment = tail.trimmed();
    if (!comment.startsWith(u"//"))
        return tail;
    m_report.warning(comment,
                     tr("The comment behind the answers was left out. Put it on a line of its own before the question: "
                        "Moodle would show it as part of the question."));
    const qsizetype end = comment.indexOf(u'\n');
    return end < 0 ? QStringView() : comment.sliced(end);
}

}  // namespace vestibule::quiz::gift
