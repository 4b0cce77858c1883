#include "views/gymtraining.h"

#include "views/showncase.h"

#include <vestibule/errorparts.h>
#include <vestibule/gate.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

namespace {

// Where the answers of a case are kept while the attempt runs.
QString draftOf(qsizetype number, const Case &shown) { return u"%1-%2"_s.arg(number).arg(shown.seed); }

}  // namespace

GymTraining::GymTraining(HostContext &host, const QString &activity, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &GymTraining::draftsChanged);
    load();
}

void GymTraining::load()
{
    m_loading = true;
    m_stage = Intro;
    m_training.reset();  // it looks into the list before
    m_error.reset();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->of(m_host.get<IPeople>()->me().id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadPrices(m_host, this, *content, m_activity, [this](const Result<PricesPtr> &prices) {
            if (!prices)
                return fail(prices.error());
            m_offered = m_prices = *prices;
            loadHistory([this] { findLock([this] { showWhatThereIs(); }); });
        });
    });
}

void GymTraining::loadHistory(const std::function<void()> &next)
{
    findAttempts(m_host, this, m_activity, [this, next](const Result<AttemptHistory> &history) {
        if (!history)
            return fail(history.error());
        m_history = *history;
        next();
    });
}

void GymTraining::findLock(const std::function<void()> &next)
{
    findGates(m_host, this, [this, next](const Result<Readiness> &standing) {
        if (!standing)
            return fail(standing.error());
        m_locked = whyLocked(*standing, *m_offered->content, m_host.get<IContent>()->language(), m_activity);
        next();
    });
}

// An attempt keeps the content version that it began with, even when the person has moved on to another one since.
void GymTraining::withPricesOf(const Event &event, const std::function<void()> &next)
{
    m_training.reset();
    m_prices = m_offered;
    if (event.content.isEmpty() || event.content == m_offered->content->id)
        return next();
    whenReady(m_host, m_host.get<IContent>()->open(event.content), this, [this, next](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadPrices(m_host, this, *content, m_activity, [this, next](const Result<PricesPtr> &prices) {
            if (!prices)
                return fail(prices.error());
            m_prices = *prices;
            next();
        });
    });
}

void GymTraining::showWhatThereIs()
{
    if (m_history.running)
        return resume(*m_history.running);
    if (!m_history.submissions.isEmpty())
        return withPricesOf(m_history.submissions.last(), [this] { loadAnswers(m_history.submissions.last()); });
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
}

void GymTraining::start()
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

void GymTraining::begin()
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

void GymTraining::resume(const Event &attempt)
{
    withPricesOf(attempt, [this, id = attempt.id] {
        whenReady(m_host, m_host.get<ILedger>()->drafts(id), this, [this, id](const Result<QHash<QString, QByteArray>> &drafts) {
            if (!drafts)
                return fail(drafts.error());
            run(id, *drafts);
        });
    });
}

void GymTraining::run(const QString &attempt, const QHash<QString, QByteArray> &drafts)
{
    m_attempt = attempt;
    m_training.emplace(m_prices->list, m_prices->activity, attempt);
    while (!m_training->isOver()) {
        const auto saved = drafts.constFind(draftOf(m_training->given().size(), m_training->cases().last()));
        const auto given = saved == drafts.cend() ? std::nullopt : givenFromBytes(*saved);
        if (!given)
            break;
        m_training->answer(*given);
    }
    m_drafts.begin(m_attempt);
    m_result.clear();
    m_problems.clear();
    m_index = int(std::min<qsizetype>(m_training->given().size(), m_training->count() - 1));
    m_saveState = drafts.isEmpty() ? QString() : tr("resumed where it stopped");
    m_stage = Running;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT caseChanged();
    Q_EMIT answeredChanged();
    Q_EMIT saveStateChanged();
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
    m_drafts.write(draftOf(m_index, *current()), toBytes(given));
    m_training->answer(given);
    m_problems.clear();
    Q_EMIT answeredChanged();
}

void GymTraining::goOn()
{
    if (m_busy || !answered())
        return;
    if (m_training->isOver() && m_index == m_training->count() - 1)
        return handIn();
    ++m_index;
    Q_EMIT caseChanged();
    Q_EMIT answeredChanged();
}

void GymTraining::handIn()
{
    setBusy(true);
    m_drafts.flush();
    if (m_drafts.state() == DraftWriter::Settled)
        submit();
    else
        m_handingIn = true;
}

void GymTraining::draftsChanged()
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

void GymTraining::submit()
{
    EventDraft draft = submissionOf(*m_training, m_prices->activity);
    draft.content = m_prices->content->id;
    draft.refs = {m_attempt};
    whenReady(m_host, m_host.get<ILedger>()->submit(m_attempt, draft), this, [this](const Result<Event> &event) {
        if (!event)
            return refuse(event.error());
        m_history.add(*event);
        show(*event, m_training->given());
    });
}

void GymTraining::loadAnswers(const Event &submission)
{
    whenReady(m_host, m_host.get<ILedger>()->privatePart(submission.id), this, [this, submission](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return show(submission, std::nullopt);
        const auto answers = bytes ? allFromBytes(*bytes) : Result<QList<Given>>(std::unexpected(bytes.error()));
        if (!answers)
            return fail(answers.error());
        show(submission, *answers);
    });
}

// answers: nothing when they were erased.
void GymTraining::show(const Event &submission, const std::optional<QList<Given>> &answers)
{
    const auto *clock = m_host.get<IClock>();
    Training training(m_prices->list, m_prices->activity, submission.refs.value(0));
    for (const Given &given : answers.value_or(QList<Given>()))
        training.answer(given);
    QVariantList cases;
    for (qsizetype i = 0; i < training.given().size(); ++i) {
        const Case &one = training.cases()[i];
        cases.append(QVariantMap{{u"title"_s, CaseWords::title(one.kind)},
                                 {u"right"_s, Training::mark(one, training.given()[i]) == ScoreUnit},
                                 {u"facts"_s, shownFacts(one, words())},
                                 {u"marks"_s, shownMarks(one, training.given()[i], words())},
                                 {u"steps"_s, shownSteps(one, words())}});
    }
    m_result = {{u"percent"_s, percentOf(submission.score)},
                {u"passed"_s, submission.passed.value_or(false)},
                {u"right"_s, training.right()},
                {u"day"_s, dayText(clock->dayOf(submission.at), clock->today())},
                {u"erased"_s, !answers},
                {u"cases"_s, cases}};
    m_saveState.clear();
    m_stage = Done;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

// Nothing was recorded. When another window was faster, what it did is shown.
void GymTraining::refuse(const Error &error)
{
    setBusy(false);
    m_host.get<INavigation>()->problem(error.message());
    if (error.code == ErrorCode::Conflict)
        load();
}

void GymTraining::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void GymTraining::fail(const Error &error)
{
    m_loading = false;
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

const Case *GymTraining::current() const
{
    return m_stage == Running && m_training && m_index < m_training->cases().size() ? &m_training->cases()[m_index] : nullptr;
}

bool GymTraining::answered() const { return m_training && m_index < m_training->given().size(); }

int GymTraining::count() const
{
    if (m_training && m_stage == Running)
        return m_training->count();
    return m_offered ? m_offered->activity.questions.value_or(Training::DefaultCases) : 0;
}

int GymTraining::attemptsLeft() const { return m_offered ? m_history.attemptsLeft(m_offered->activity).value_or(-1) : -1; }
QVariantMap GymTraining::error() const { return errorParts(m_error); }
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
