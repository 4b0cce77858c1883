#include "views/quizattempt.h"

#include "attempt/shown.h"

#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QJsonDocument>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

QuizAttempt::QuizAttempt(HostContext &host, const QString &activity, QObject *parent) : AttemptModel(host, activity, parent) { load(); }

void QuizAttempt::loadMaterial(const ContentPtr &content, const MaterialLoaded &loaded)
{
    loadBank(host(), this, content, activity(), [loaded](const Result<BankPtr> &bank) { loaded(bank); });
}

void QuizAttempt::run(const Event &attempt, const QHash<QString, QByteArray> &saved)
{
    m_paper = drawPaper(bank().questions(), bank().activity, attempt.id);
    m_responses.clear();
    for (auto it = saved.cbegin(); it != saved.cend(); ++it)
        if (const auto response = responseFromJson(QJsonDocument::fromJson(it.value()).object()))
            m_responses.insert(it.key(), *response);
    // Where it stopped: at the first question without an answer.
    const qsizetype open = overview().indexOf(false);
    m_index = saved.isEmpty() ? 0 : int(open < 0 ? m_paper.items.size() - 1 : open);
    Q_EMIT itemChanged();
    Q_EMIT answersChanged();
}

EventDraft QuizAttempt::submission() const
{
    const QDate due = host().get<IClock>()->today().addDays(bank().activity.reviewDays);
    return submissionOf(bank().editions, m_paper, m_responses, bank().activity, due);
}

void QuizAttempt::showHandedIn(const Event &submission) { show({submission, {}, {}, m_responses}); }

void QuizAttempt::showEarlier(const Event &submission)
{
    whenReady(host(), host().get<ILedger>()->privatePart(submission.id), this, [this, submission](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        Outcome outcome{submission, history().verdict, {}, {}};
        if (bytes) {
            const auto responses = responsesFromBytes(*bytes);
            if (!responses)
                return fail(responses.error());
            outcome.responses = *responses;
        }
        loadComment(outcome);
    });
}

void QuizAttempt::loadComment(Outcome outcome)
{
    if (!outcome.verdict || outcome.verdict->privateHash.isEmpty())
        return show(outcome);
    const QString verdict = outcome.verdict->id;
    whenReady(host(), host().get<ILedger>()->privatePart(verdict), this, [this, outcome](const Result<QByteArray> &bytes) mutable {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        if (bytes)
            outcome.comment = QJsonDocument::fromJson(*bytes).object().value("comment"_L1).toString();
        show(outcome);
    });
}

void QuizAttempt::show(const Outcome &outcome)
{
    const auto *clock = host().get<IClock>();
    m_paper = drawPaper(bank().questions(), bank().activity, attemptOf(outcome.submission));
    QVariantMap result = shownOutcome(bank().editions, m_paper, outcome);
    result.insert(u"day"_s, dayText(clock->dayOf(outcome.submission.at), clock->today()));
    showResult(result);
}

}  // namespace vestibule::quiz
