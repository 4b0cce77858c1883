#include "views/quizattempt.h"

#include "attempt/shown.h"
#include "bank/scoring.h"

#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPauseMs = 400;

// The person's history of one quiz, folded from the events.
struct History {
    int attempts = 0;
    int granted = 0;
    QString openAttempt;  // begun, not handed in
    std::optional<Event> submission;
    std::optional<Event> graded;
};

History historyOf(const QList<Event> &events)
{
    History history;
    for (const Event &event : events) {
        if (event.verb == QLatin1String(verb::Attempted)) {
            history.attempts += 1;
            history.openAttempt = event.id;
        } else if (event.verb == QLatin1String(verb::Completed)) {
            history.openAttempt.clear();
            history.submission = event;
            history.graded.reset();
        } else if (event.verb == QLatin1String(verb::Granted)) {
            history.granted += event.payloadObject().value("attempts"_L1).toInt();
        } else if (event.verb == QLatin1String(verb::Scored) && history.submission && event.refs.contains(history.submission->id)) {
            history.graded = event;
        }
    }
    return history;
}

}  // namespace

QuizAttempt::QuizAttempt(HostContext &host, const QString &activity, QObject *parent) : QObject(parent), m_host(host), m_activity(activity)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &QuizAttempt::flushTyped);
    load();
}

QuizAttempt::~QuizAttempt()
{
    flushTyped();  // the write goes on without us
}

void QuizAttempt::load()
{
    m_loading = true;
    m_problem.clear();
    Q_EMIT changed();
    whenReady(m_host.get<IContent>()->of(m_host.get<IPeople>()->me().id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadBank(m_host, this, *content, m_activity, [this](const Result<BankPtr> &bank) {
            if (!bank)
                return fail(bank.error());
            m_bank = *bank;
            loadHistory();
        });
    });
}

void QuizAttempt::loadHistory()
{
    EventQuery query;
    query.learner = m_host.get<IPeople>()->me().id;
    query.activities = {m_activity};
    whenReady(m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        readHistory(*events);
    });
}

void QuizAttempt::readHistory(const QList<Event> &events)
{
    const History history = historyOf(events);
    m_attemptsLeft = m_bank->activity.attempts ? std::max(0, *m_bank->activity.attempts + history.granted - history.attempts) : -1;
    if (!history.openAttempt.isEmpty())
        return resume(history.openAttempt);
    m_loading = false;
    m_stage = Intro;
    if (history.submission)
        return loadResult(*history.submission, history.graded);
    Q_EMIT changed();
}

void QuizAttempt::resume(const QString &attempt)
{
    m_attempt = attempt;
    m_paper = drawPaper(m_bank->questions, m_bank->activity, attempt);
    whenReady(m_host.get<ILedger>()->drafts(attempt), this, [this](const Result<QHash<QString, QByteArray>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        for (auto it = drafts->cbegin(); it != drafts->cend(); ++it)
            if (const auto saved = responseFromJson(QJsonDocument::fromJson(it.value()).object()))
                m_responses.insert(it.key(), *saved);
        m_stage = Running;
        m_loading = false;
        m_saveState = m_responses.isEmpty() ? QString() : tr("resumed: everything answered before is here");
        Q_EMIT changed();
        Q_EMIT itemChanged();
        Q_EMIT saveStateChanged();
    });
}

void QuizAttempt::loadResult(const Event &submission, const std::optional<Event> &graded)
{
    m_paper = drawPaper(m_bank->questions, m_bank->activity, attemptOf(submission));
    whenReady(m_host.get<ILedger>()->privatePart(submission.id), this, [this, submission, graded](const Result<QByteArray> &bytes) {
        const auto responses = bytes ? responsesFromBytes(*bytes) : Result<Responses>(Responses());
        showResult(submission, responses.value_or(Responses()), graded);
    });
}

void QuizAttempt::start()
{
    if (m_busy || !m_bank)
        return;
    m_busy = true;
    Q_EMIT changed();
    EventDraft draft;
    draft.verb = QLatin1String(verb::Attempted);
    draft.activity = m_activity;
    draft.content = m_bank->content->id;
    whenReady(m_host.get<ILedger>()->append(draft), this, [this](const Result<Event> &event) {
        m_busy = false;
        if (!event) {
            m_host.get<INavigation>()->problem(event.error().message());
            Q_EMIT changed();
            return;
        }
        m_responses.clear();
        m_result.clear();
        m_index = 0;
        if (m_attemptsLeft > 0)
            m_attemptsLeft -= 1;
        resume(event->id);
    });
}

const Question *QuizAttempt::question() const
{
    if (!m_bank || m_index < 0 || m_index >= m_paper.items.size())
        return nullptr;
    return &m_bank->questions[m_paper.items[m_index].question];
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
    flushTyped();
    m_index = index;
    Q_EMIT itemChanged();
}

void QuizAttempt::choose(int answer, bool checked)
{
    const Question *now = question();
    if (!now)
        return;
    Choices choices;
    if (const Response before = response(); now->type == QuestionType::MultiAnswer && std::holds_alternative<Choices>(before))
        choices = std::get<Choices>(before);
    choices.answers.removeAll(answer);
    if (checked)
        choices.answers.append(answer);
    std::ranges::sort(choices.answers);
    respond(choices.answers.isEmpty() ? Response() : Response(choices), false);
}

void QuizAttempt::write(const QString &text)
{
    if (question() && text != written())
        respond(text.trimmed().isEmpty() ? Response() : Response(Written{text}), true);
}

void QuizAttempt::match(int left, int right)
{
    Pairs pairs;
    if (const Response before = response(); std::holds_alternative<Pairs>(before))
        pairs = std::get<Pairs>(before);
    if (right < 0)
        pairs.matches.remove(left);
    else
        pairs.matches.insert(left, right);
    respond(pairs.matches.isEmpty() ? Response() : Response(pairs), false);
}

// soon: while a person types, the pause after it is when to save.
void QuizAttempt::respond(const Response &response, bool soon)
{
    const QString item = question()->id;
    m_responses.insert(item, response);
    if (soon) {
        m_unsavedText = item;
        m_typing.start();
    } else {
        save(item);
        Q_EMIT itemChanged();
    }
    Q_EMIT changed();
}

void QuizAttempt::flushTyped()
{
    m_typing.stop();
    if (!m_unsavedText.isEmpty())
        save(std::exchange(m_unsavedText, QString()));
}

void QuizAttempt::save(const QString &item)
{
    m_saving += 1;
    m_saveState = tr("saving …");
    Q_EMIT saveStateChanged();
    const QByteArray value = QJsonDocument(toJson(m_responses.value(item))).toJson(QJsonDocument::Compact);
    whenReady(m_host.get<ILedger>()->saveDraft(m_attempt, item, value), this, [this](const Result<void> &saved) {
        m_saving -= 1;
        if (!saved) {
            m_handInWhenSaved = false;
            m_saveState = tr("not saved: %1").arg(saved.error().message());
        } else if (m_saving == 0) {
            const qint64 now = m_host.get<IClock>()->now();
            m_saveState = tr("saved %1").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(now).time(), QLocale::ShortFormat));
            if (std::exchange(m_handInWhenSaved, false))
                submit();
        }
        Q_EMIT saveStateChanged();
    });
}

void QuizAttempt::handIn()
{
    if (m_busy || m_stage != Running)
        return;
    m_busy = true;
    Q_EMIT changed();
    flushTyped();
    if (m_saving > 0)
        m_handInWhenSaved = true;
    else
        submit();
}

void QuizAttempt::submit()
{
    const QDate due = m_host.get<IClock>()->today().addDays(m_bank->activity.reviewDays);
    EventDraft draft = submissionOf(m_bank->questions, m_paper, m_responses, m_bank->activity, due);
    draft.content = m_bank->content->id;
    draft.refs = {m_attempt};
    whenReady(m_host.get<ILedger>()->submit(m_attempt, draft), this, [this](const Result<Event> &event) {
        m_busy = false;
        if (!event) {
            m_host.get<INavigation>()->problem(event.error().message());
            Q_EMIT changed();
            return;
        }
        m_saveState.clear();
        Q_EMIT saveStateChanged();
        showResult(*event, m_responses, std::nullopt);
    });
}

void QuizAttempt::showResult(const Event &submission, const Responses &responses, const std::optional<Event> &graded)
{
    const QJsonObject given = graded ? graded->payloadObject().value("marks"_L1).toObject() : QJsonObject();
    QHash<QString, int> personMarks;
    for (auto it = given.begin(); it != given.end(); ++it)
        personMarks.insert(it.key(), it.value().toInt());
    const Marks marks = markPaper(m_bank->questions, m_paper, responses, personMarks);
    QVariantList items;
    for (const PaperItem &entry : std::as_const(m_paper.items)) {
        const Question &asked = m_bank->questions[entry.question];
        if (graderOf(asked.type) == Grader::Nobody)
            continue;
        const auto mark = marks.items.value(asked.id);
        const Response answer = responses.value(asked.id);
        items.append(QVariantMap{{u"stem"_s, asMarkdown(asked.stem)},
                                 {u"yours"_s, responseText(asked, answer)},
                                 {u"right"_s, rightText(asked)},
                                 {u"feedback"_s, feedbackText(asked, answer)},
                                 {u"general"_s, asked.type == QuestionType::Essay && !graded ? QString() : asPlain(asked.generalFeedback)},
                                 {u"state"_s, !mark ? u"waiting"_s : *mark == FullMark ? u"right"_s : *mark > 0 ? u"partly"_s : u"wrong"_s}});
    }
    const Event &judged = graded ? *graded : submission;
    m_result = {{u"waiting"_s, !judged.score.has_value()},
                {u"passed"_s, judged.passed.value_or(false)},
                {u"percent"_s, int(judged.score.value_or(0) * 100 / ScoreUnit)},
                {u"day"_s, dayText(m_host.get<IClock>()->dayOf(submission.at), m_host.get<IClock>()->today())},
                {u"items"_s, items}};
    m_stage = Done;
    m_loading = false;
    Q_EMIT changed();
}

void QuizAttempt::fail(const Error &error)
{
    m_loading = false;
    m_problem = error.message();
    Q_EMIT changed();
}

QString QuizAttempt::title() const
{
    return m_bank ? m_bank->content->text(m_host.get<IContent>()->language(), activityKey(m_activity)).title : QString();
}

QString QuizAttempt::summary() const
{
    return m_bank ? m_bank->content->text(m_host.get<IContent>()->language(), activityKey(m_activity)).summary : QString();
}

int QuizAttempt::count() const
{
    if (!m_bank)
        return 0;
    return m_paper.items.isEmpty() ? std::min(m_bank->activity.questions.value_or(int(m_bank->questions.size())), int(m_bank->questions.size()))
                                   : int(m_paper.items.size());
}

int QuizAttempt::answered() const
{
    return int(std::ranges::count_if(m_responses, [](const Response &r) { return !std::holds_alternative<std::monostate>(r); }));
}

QVariantList QuizAttempt::overview() const
{
    QVariantList list;
    for (const PaperItem &item : m_paper.items)
        list.append(!std::holds_alternative<std::monostate>(m_responses.value(m_bank->questions[item.question].id)));
    return list;
}

QString QuizAttempt::itemId() const { return question() ? question()->id : QString(); }
QString QuizAttempt::itemType() const { return question() ? QString(typeWord(question()->type)) : QString(); }
QString QuizAttempt::stem() const { return question() ? asMarkdown(question()->stem) : QString(); }

QVariantList QuizAttempt::choices() const
{
    return question() ? shownChoices(*question(), m_paper.items[m_index], response()) : QVariantList();
}

QVariantList QuizAttempt::lefts() const
{
    return question() ? shownLefts(*question(), response()) : QVariantList();
}

QVariantList QuizAttempt::rights() const
{
    return question() ? shownRights(*question(), m_paper.items[m_index]) : QVariantList();
}

QString QuizAttempt::written() const
{
    const Response now = response();
    const auto *text = std::get_if<Written>(&now);
    return text ? text->text : QString();
}

}  // namespace vestibule::quiz
