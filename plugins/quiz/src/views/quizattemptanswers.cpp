// The part of QuizAttempt that the questions see: the one now, and what is answered.
#include "views/quizattempt.h"

#include "attempt/answering.h"
#include "attempt/shown.h"

#include <QJsonDocument>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

const Question *QuizAttempt::question() const
{
    if (stage() != Running || m_index < 0 || m_index >= m_paper.items.size())
        return nullptr;
    return &bank().questions()[m_paper.items[m_index].question];
}

Response QuizAttempt::response() const
{
    const Question *now = question();
    return now ? m_responses.value(now->id) : Response();
}

void QuizAttempt::setIndex(int index)
{
    if (index == m_index || index < 0 || index >= count())
        return;
    drafts().flush();
    m_index = index;
    Q_EMIT itemChanged();
    Q_EMIT answersChanged();
}

void QuizAttempt::choose(int answer, bool checked)
{
    const Question *now = question();
    if (!now || answer < 0 || answer >= now->answers.size())
        return;
    respond(withChoice(*now, response(), answer, checked), false);
}

void QuizAttempt::write(const QString &text)
{
    if (question() && text != written())
        respond(withText(text), true);
}

void QuizAttempt::match(int left, int right)
{
    if (question())
        respond(withPair(response(), left, right), false);
}

void QuizAttempt::respond(const Response &response, bool typing)
{
    if (busy())
        return;  // it is being handed in
    const QString item = question()->id;
    const QByteArray value = QJsonDocument(toJson(response)).toJson(QJsonDocument::Compact);
    m_responses.insert(item, response);
    if (typing)
        drafts().writeLater(item, value);
    else
        drafts().write(item, value);
    Q_EMIT answersChanged();
}

int QuizAttempt::count() const
{
    if (!material())
        return 0;
    if (stage() != Intro)
        return int(m_paper.items.size());
    const int all = int(bank().questions().size());
    return std::min(bank().activity.questions.value_or(all), all);
}

QString QuizAttempt::itemId() const { return question() ? question()->id : QString(); }
QString QuizAttempt::itemType() const { return question() ? QString(typeWord(question()->type)) : QString(); }
QString QuizAttempt::stem() const { return question() ? asMarkdown(question()->stem) : QString(); }

QVariantList QuizAttempt::choices() const
{
    return question() ? shownChoices(*question(), m_paper.items[m_index]) : QVariantList();
}

QVariantList QuizAttempt::lefts() const
{
    return question() ? shownLefts(*question()) : QVariantList();
}

QVariantList QuizAttempt::rights() const
{
    return question() ? shownRights(*question(), m_paper.items[m_index]) : QVariantList();
}

QString QuizAttempt::written() const { return writtenText(response()); }
QVariantList QuizAttempt::chosen() const { return chosenChoices(response()); }

QVariantList QuizAttempt::matched() const
{
    return question() ? matchedRights(*question(), m_paper.items[m_index], response()) : QVariantList();
}

int QuizAttempt::answered() const { return int(overview().count(true)); }

QVariantList QuizAttempt::overview() const
{
    QVariantList list;
    for (const PaperItem &item : m_paper.items) {
        const Question &asked = bank().questions()[item.question];
        list.append(isAnswered(asked, m_responses.value(asked.id)));
    }
    return list;
}

}  // namespace vestibule::quiz
