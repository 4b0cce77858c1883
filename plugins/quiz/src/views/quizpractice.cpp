#include "views/quizpractice.h"

#include "attempt/answering.h"
#include "attempt/outcome.h"
#include "attempt/shown.h"
#include "bank/scoring.h"

#include <vestibule/gate.h>
#include <vestibule/people.h>
#include <vestibule/services.h>

#include <algorithm>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

QuizPractice::QuizPractice(HostContext &host, const QString &activity, const QString &question, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity), m_question(question)
{
    load();
}

void QuizPractice::load()
{
    m_loading = true;
    m_error.reset();
    m_obstacle.clear();
    m_asked.clear();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->of(m_host.get<IPeople>()->me().id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadBank(m_host, this, *content, m_activity, [this](const Result<BankPtr> &bank) {
            if (!bank)
                return fail(bank.error());
            show(*bank);
        });
    });
}

void QuizPractice::show(const BankPtr &bank)
{
    m_bank = bank;
    const auto found = std::ranges::find(bank->questions(), m_question, &Question::id);
    if (found == bank->questions().cend())
        return fail({ErrorCode::NotFound, tr("This question is not in the quiz any more."), {}, tr("Go back, or open the quiz."), m_question});
    const qsizetype place = found - bank->questions().cbegin();
    for (const QList<Question> &edition : bank->editions)
        m_asked.append({edition[place]});
    findAttempts(m_host, this, m_activity, [this](const Result<AttemptHistory> &history) {
        if (!history)
            return fail(history.error());
        findObstacle(*history);
    });
}

// What comes up in an attempt under way is not practised beside it.
void QuizPractice::findObstacle(const AttemptHistory &history)
{
    findGates(m_host, this, [this, isRunning = history.running.has_value()](const Result<Readiness> &standing) {
        if (!standing)
            return fail(standing.error());
        m_obstacle = whyLocked(*standing, *m_bank->content, m_host.get<IContent>()->language(), m_activity);
        if (m_obstacle.isEmpty() && isRunning)
            m_obstacle = tr("You have begun this quiz. Hand it in first; then its questions can be practised.");
        else if (m_obstacle.isEmpty() && graderOf(question()->type) != Grader::Machine)
            m_obstacle = tr("A person reads the answer to this question. It comes up in the quiz.");
        m_loading = false;
        draw();
        Q_EMIT changed();
    });
}

void QuizPractice::draw()
{
    Activity all = m_bank->activity;
    all.questions.reset();
    m_paper = drawPaper(m_asked.first(), all, u"%1 %2"_s.arg(m_question).arg(m_round++));
    m_response = {};
    m_result.clear();
    Q_EMIT answerChanged();
}

QString QuizPractice::itemType() const { return question() ? QString(typeWord(question()->type)) : QString(); }
QString QuizPractice::stem() const { return question() ? asMarkdown(question()->stem) : QString(); }

QVariantList QuizPractice::choices() const
{
    return m_paper.items.isEmpty() || !question() ? QVariantList() : shownChoices(*question(), m_paper.items.first());
}

QVariantList QuizPractice::lefts() const { return question() ? shownLefts(*question()) : QVariantList(); }

QVariantList QuizPractice::rights() const
{
    return m_paper.items.isEmpty() || !question() ? QVariantList() : shownRights(*question(), m_paper.items.first());
}

QString QuizPractice::written() const { return writtenText(m_response); }
QVariantList QuizPractice::chosen() const { return chosenChoices(m_response); }

QVariantList QuizPractice::matched() const
{
    return m_paper.items.isEmpty() || !question() ? QVariantList() : matchedRights(*question(), m_paper.items.first(), m_response);
}

bool QuizPractice::answered() const { return question() && isAnswered(*question(), m_response); }

void QuizPractice::choose(int answer, bool checked)
{
    if (question())
        respond(withChoice(*question(), m_response, answer, checked));
}

void QuizPractice::write(const QString &text)
{
    if (text != written())
        respond(withText(text));
}

void QuizPractice::match(int left, int right) { respond(withPair(m_response, left, right)); }

void QuizPractice::respond(const Response &response)
{
    if (!mayAnswer() || !question())
        return;
    m_response = response;
    Q_EMIT answerChanged();
}

void QuizPractice::check()
{
    if (!mayAnswer() || !answered() || !m_obstacle.isEmpty())
        return;
    Outcome outcome;
    outcome.responses = Responses{{question()->id, m_response}};
    m_result = shownOutcome(m_asked, m_paper, outcome).value(u"items"_s).toList().value(0).toMap();
    Q_EMIT answerChanged();
}

void QuizPractice::again()
{
    if (mayAnswer())
        return;
    draw();
    Q_EMIT changed();
}

void QuizPractice::openQuiz() { m_host.get<INavigation>()->openActivity(m_activity); }

void QuizPractice::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::quiz
