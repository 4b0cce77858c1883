#include "attempt/outcome.h"

#include "attempt/shown.h"
#include "bank/scoring.h"

#include <vestibule/verbs.h>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const std::optional<int> &mark)
{
    if (!mark)
        return u"waiting"_s;
    return *mark >= FullMark ? u"right"_s : *mark > 0 ? u"partly"_s : u"wrong"_s;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u'\n' + second;
}

QVariantMap shownItem(const Question &question, const Response &response, const std::optional<int> &mark)
{
    // The author's words on an open question are the marking guide: not before it is graded.
    const QString general = mark ? asMarkdown(question.generalFeedback) : QString();
    return {{u"stem"_s, asMarkdown(question.stem)},
            {u"yours"_s, responseText(question, response)},
            {u"right"_s, rightText(question)},
            {u"feedback"_s, feedbackText(question, response)},
            {u"general"_s, general},
            {u"state"_s, stateOf(mark)}};
}

}  // namespace

QHash<QString, int> givenMarks(const Event &verdict)
{
    const QJsonObject given = verdict.payloadObject().value("marks"_L1).toObject();
    QHash<QString, int> marks;
    for (auto it = given.begin(); it != given.end(); ++it)
        marks.insert(it.key(), it.value().toInt());
    return marks;
}

QVariantMap shownOutcome(const Editions &bank, const Paper &paper, const Outcome &outcome)
{
    QVariantList items;
    if (outcome.responses) {
        const Marks marks = markPaper(bank, paper, *outcome.responses, outcome.verdict ? givenMarks(*outcome.verdict) : QHash<QString, int>());
        for (const PaperItem &item : paper.items) {
            const Question &question = bank.first()[item.question];
            if (graderOf(question.type) != Grader::Nobody)
                items.append(shownItem(question, outcome.responses->value(question.id), marks.items.value(question.id)));
        }
    }
    const bool returned = outcome.verdict && outcome.verdict->verb == QLatin1String(verb::Returned);
    const Event &judged = outcome.verdict && !returned ? *outcome.verdict : outcome.submission;
    const QString state = returned ? u"returned"_s : !judged.score ? u"waiting"_s : judged.passed.value_or(false) ? u"passed"_s : u"failed"_s;
    return {{u"state"_s, state},
            {u"percent"_s, int(judged.score.value_or(0) * 100 / ScoreUnit)},
            {u"comment"_s, returned ? joined(outcome.verdict->payloadObject().value("reason"_L1).toString(), outcome.comment) : outcome.comment},
            {u"erased"_s, !outcome.responses},
            {u"items"_s, items}};
}

}  // namespace vestibule::quiz
