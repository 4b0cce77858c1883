#include "views/quizattempt.h"

#include "attempt/shown.h"

#include <vestibule/errorparts.h>
#include <vestibule/gate.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonDocument>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

QuizAttempt::QuizAttempt(HostContext &host, const QString &activity, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &QuizAttempt::draftsChanged);
    load();
}

void QuizAttempt::load()
{
    m_loading = true;
    m_stage = Intro;
    m_error.reset();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->of(m_host.get<IPeople>()->me().id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadBank(m_host, this, *content, m_activity, [this](const Result<BankPtr> &bank) {
            if (!bank)
                return fail(bank.error());
            m_offered = *bank;
            use(*bank);
            loadHistory([this] { findLock([this] { showWhatThereIs(); }); });
        });
    });
}

void QuizAttempt::loadHistory(const std::function<void()> &next)
{
    findAttempts(m_host, this, m_activity, [this, next](const Result<AttemptHistory> &history) {
        if (!history)
            return fail(history.error());
        m_history = *history;
        next();
    });
}

void QuizAttempt::findLock(const std::function<void()> &next)
{
    findGates(m_host, this, [this, next](const Result<Readiness> &standing) {
        if (!standing)
            return fail(standing.error());
        m_locked = whyLocked(*standing, *m_offered->content, m_host.get<IContent>()->language(), m_activity);
        next();
    });
}

// An attempt keeps the content version that it began with, even when the person has moved on to another one since.
void QuizAttempt::withBankOf(const Event &event, const std::function<void()> &next)
{
    if (event.content.isEmpty() || event.content == m_offered->content->id) {
        use(m_offered);
        return next();
    }
    whenReady(m_host, m_host.get<IContent>()->open(event.content), this, [this, next](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadBank(m_host, this, *content, m_activity, [this, next](const Result<BankPtr> &bank) {
            if (!bank)
                return fail(bank.error());
            use(*bank);
            next();
        });
    });
}

// The paper before was drawn from another bank, perhaps.
void QuizAttempt::use(const BankPtr &bank)
{
    m_bank = bank;
    m_paper = {};
}

void QuizAttempt::showWhatThereIs()
{
    if (m_history.running)
        return resume(*m_history.running);
    if (!m_history.submissions.isEmpty())
        return withBankOf(m_history.submissions.last(), [this] { loadAnswers(m_history.submissions.last()); });
    m_loading = false;
    m_busy = false;
    m_stage = Intro;
    Q_EMIT changed();
}

void QuizAttempt::start()
{
    if (m_busy || m_loading || m_stage == Running || !m_offered || !m_locked.isEmpty())
        return;
    setBusy(true);
    // An attempt that was begun in another window goes on, instead of using up one more.
    loadHistory([this] {
        if (m_history.running)
            return resume(*m_history.running);
        begin();
    });
}

void QuizAttempt::begin()
{
    EventDraft draft;
    draft.verb = QLatin1String(verb::Attempted);
    draft.activity = m_activity;
    draft.content = m_offered->content->id;
    whenReady(m_host, m_host.get<ILedger>()->append(draft), this, [this](const Result<Event> &event) {
        if (!event)
            return refuse(event.error());
        m_history.add(*event);
        resume(*event);
    });
}

void QuizAttempt::resume(const Event &attempt)
{
    withBankOf(attempt, [this, id = attempt.id] {
        whenReady(m_host, m_host.get<ILedger>()->drafts(id), this, [this, id](const Result<QHash<QString, QByteArray>> &drafts) {
            if (!drafts)
                return fail(drafts.error());
            m_attempt = id;
            run(*drafts);
        });
    });
}

void QuizAttempt::run(const QHash<QString, QByteArray> &drafts)
{
    m_paper = drawPaper(m_bank->questions(), m_bank->activity, m_attempt);
    m_responses.clear();
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        if (const auto saved = responseFromJson(QJsonDocument::fromJson(it.value()).object()))
            m_responses.insert(it.key(), *saved);
    m_drafts.begin(m_attempt);
    m_result.clear();
    // Where it stopped: at the first question without an answer.
    const qsizetype open = overview().indexOf(false);
    m_index = drafts.isEmpty() ? 0 : int(open < 0 ? m_paper.items.size() - 1 : open);
    m_saveState = drafts.isEmpty() ? QString() : tr("resumed where it stopped");
    m_stage = Running;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT itemChanged();
    Q_EMIT answersChanged();
    Q_EMIT saveStateChanged();
}

void QuizAttempt::loadAnswers(const Event &submission)
{
    whenReady(m_host, m_host.get<ILedger>()->privatePart(submission.id), this, [this, submission](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        Outcome outcome{submission, m_history.verdict, {}, {}};
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
    whenReady(m_host, m_host.get<ILedger>()->privatePart(verdict), this, [this, outcome](const Result<QByteArray> &bytes) mutable {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        if (bytes)
            outcome.comment = QJsonDocument::fromJson(*bytes).object().value("comment"_L1).toString();
        show(outcome);
    });
}

void QuizAttempt::show(const Outcome &outcome)
{
    const auto *clock = m_host.get<IClock>();
    m_paper = drawPaper(m_bank->questions(), m_bank->activity, attemptOf(outcome.submission));
    m_result = shownOutcome(m_bank->editions, m_paper, outcome);
    m_result.insert(u"day"_s, dayText(clock->dayOf(outcome.submission.at), clock->today()));
    m_saveState.clear();
    m_stage = Done;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

void QuizAttempt::draftsChanged()
{
    m_saveState = m_drafts.stateText();
    Q_EMIT saveStateChanged();
    if (!m_handingIn || m_drafts.state() == DraftWriter::Writing)
        return;
    m_handingIn = false;
    if (m_drafts.state() == DraftWriter::Settled)
        submit();
    else
        refuse(m_drafts.error());
}

QString QuizAttempt::saveProblem() const
{
    return m_drafts.problem();
}

void QuizAttempt::handIn()
{
    if (m_busy || m_stage != Running)
        return;
    setBusy(true);
    m_drafts.flush();
    if (m_drafts.state() == DraftWriter::Settled)
        submit();
    else
        m_handingIn = true;
}

void QuizAttempt::submit()
{
    const QDate due = m_host.get<IClock>()->today().addDays(m_bank->activity.reviewDays);
    EventDraft draft = submissionOf(m_bank->editions, m_paper, m_responses, m_bank->activity, due);
    draft.content = m_bank->content->id;
    draft.refs = {m_attempt};
    whenReady(m_host, m_host.get<ILedger>()->submit(m_attempt, draft), this, [this](const Result<Event> &event) {
        if (!event)
            return refuse(event.error());
        m_history.add(*event);
        show({*event, {}, {}, m_responses});
    });
}

// Nothing was recorded. When another window was faster, what it did is shown.
void QuizAttempt::refuse(const Error &error)
{
    setBusy(false);
    m_host.get<INavigation>()->problem(error.message());
    if (error.code == ErrorCode::Conflict)
        load();
}

void QuizAttempt::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void QuizAttempt::fail(const Error &error)
{
    m_loading = false;
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

int QuizAttempt::attemptsLeft() const
{
    return m_offered ? m_history.attemptsLeft(m_offered->activity).value_or(-1) : -1;
}

QVariantMap QuizAttempt::error() const
{
    return errorParts(m_error);
}

}  // namespace vestibule::quiz
