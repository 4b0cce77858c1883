#include "views/gymtraining.h"

#include "attempt/memory.h"
#include "views/showncase.h"
#include "views/shownresult.h"

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

// Where the answers of a case are kept while the attempt runs.
QString draftOf(qsizetype number, const Case &shown) { return u"%1-%2"_s.arg(number).arg(shown.seed); }

}  // namespace

GymTraining::GymTraining(HostContext &host, const QString &activity, QObject *parent) : AttemptModel(host, activity, parent) { load(); }

void GymTraining::loadMaterial(const ContentPtr &content, const MaterialLoaded &loaded)
{
    loadPrices(host(), this, content, activity(), [loaded](const Result<PricesPtr> &prices) { loaded(prices); });
}

QJsonObject GymTraining::beginning() const { return beginningWith(memoryOf(history().submissions).due()); }

void GymTraining::run(const Event &attempt, const QHash<QString, QByteArray> &saved)
{
    m_training.emplace(prices().list, prices().activity, attempt.id, practiseOf(attempt));
    while (!m_training->isOver()) {
        const auto draft = saved.constFind(draftOf(m_training->given().size(), m_training->cases().last()));
        const auto given = draft == saved.cend() ? std::nullopt : givenFromBytes(*draft);
        if (!given)
            break;
        m_training->answer(*given);
    }
    m_problems.clear();
    m_index = int(std::min<qsizetype>(m_training->given().size(), m_training->count() - 1));
    Q_EMIT caseChanged();
    Q_EMIT answeredChanged();
}

void GymTraining::answer(const QStringList &typed)
{
    if (!current() || answered())
        return;
    m_problems = problemsOf(*current(), typed);
    if (std::ranges::all_of(m_problems, [](const QString &problem) { return problem.isEmpty(); }))
        return settle(givenIn(*current(), typed));
    Q_EMIT answeredChanged();
}

void GymTraining::giveUp(const QStringList &typed)
{
    if (current() && !answered())
        settle(givenIn(*current(), typed));
}

// From here on it cannot be changed: what is right is about to be shown.
void GymTraining::settle(const Given &given)
{
    drafts().write(draftOf(m_index, *current()), toBytes(given));
    m_training->answer(given);
    m_problems.clear();
    Q_EMIT answeredChanged();
}

void GymTraining::goOn()
{
    if (busy() || !answered())
        return;
    if (m_training->isOver() && m_index == m_training->count() - 1)
        return handIn();
    ++m_index;
    Q_EMIT caseChanged();
    Q_EMIT answeredChanged();
}

EventDraft GymTraining::submission() const { return submissionOf(*m_training, prices().activity); }

void GymTraining::showHandedIn(const Event &submission) { show(submission, m_training->given()); }

void GymTraining::showEarlier(const Event &submission)
{
    loadAnswers(host(), this, submission, [this, submission](const Result<std::optional<QList<Given>>> &answers) {
        if (!answers)
            return fail(answers.error());
        show(submission, *answers);
    });
}

// answers: nothing when they were erased.
void GymTraining::show(const Event &submission, const std::optional<QList<Given>> &answers)
{
    QVariantMap result = shownResult(host(), prices(), submission, answers);
    result.insert(u"practise"_s, titlesOf(memoryOf(history().submissions).due()));
    showResult(result);
}

const Case *GymTraining::current() const
{
    return stage() == Running && m_training && m_index < m_training->cases().size() ? &m_training->cases()[m_index] : nullptr;
}

bool GymTraining::answered() const { return m_training && m_index < m_training->given().size(); }

int GymTraining::count() const
{
    if (m_training && stage() == Running)
        return m_training->count();
    return offered() ? offered()->activity.questions.value_or(Training::DefaultCases) : 0;
}

QString GymTraining::caseTitle() const { return current() ? CaseWords::title(current()->kind) : QString(); }
QString GymTraining::question() const { return current() ? CaseWords::question(current()->kind) : QString(); }
QString GymTraining::hint() const { return current() ? CaseWords::hint(current()->kind) : QString(); }
QVariantList GymTraining::facts() const { return current() ? shownFacts(*current(), words()) : QVariantList(); }
QVariantList GymTraining::fields() const { return current() ? shownFields(*current(), words()) : QVariantList(); }
QStringList GymTraining::steps() const { return current() && answered() ? shownSteps(*current(), words()) : QStringList(); }

QStringList GymTraining::solution() const
{
    QStringList typed;
    for (const Field &field : current() ? current()->fields : QList<Field>())
        typed.append(typedAnswer(field));
    return typed;
}

QVariantList GymTraining::marks() const
{
    return current() && answered() ? shownMarks(*current(), m_training->given()[m_index], words()) : QVariantList();
}

}  // namespace vestibule::pricegym
