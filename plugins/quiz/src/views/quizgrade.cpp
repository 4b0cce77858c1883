#include "views/quizgrade.h"

#include "attempt/outcome.h"
#include "attempt/shown.h"
#include "bank/scoring.h"

#include <vestibule/errorparts.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonDocument>

#include <algorithm>

namespace vestibule::quiz {

using namespace Qt::StringLiterals;

namespace {

constexpr auto GradeDraft = "grade"_L1;

QJsonObject jsonOf(const QHash<QString, int> &marks)
{
    QJsonObject object;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

}  // namespace

QuizGrade::QuizGrade(HostContext &host, const QString &event, QObject *parent)
    : QObject(parent), m_host(host), m_event(event), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &QuizGrade::draftChanged);
    load();
}

void QuizGrade::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    findHandIn(m_host, this, m_event, [this](const Result<HandIn> &found) {
        if (!found)
            return fail(found.error());
        m_handIn = *found;
        m_subtitle = m_handIn.about(*m_host.get<IClock>());
        m_done = m_handIn.verdict.has_value();
        if (m_done)
            m_marks = givenMarks(*m_handIn.verdict);
        loadQuestions();
    });
}

void QuizGrade::loadQuestions()
{
    loadBank(m_host, this, m_handIn.content, m_handIn.submission.activity, [this](const Result<BankPtr> &bank) {
        if (!bank)
            return fail(bank.error());
        m_bank = *bank;
        m_title = m_bank->title;
        loadAnswers();
    });
}

void QuizGrade::loadAnswers()
{
    whenReady(m_host, m_host.get<ILedger>()->privatePart(m_event), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return fail(bytes.error());
        const auto responses = responsesFromBytes(*bytes);
        if (!responses)
            return fail(responses.error());
        m_responses = *responses;
        loadDraft();
    });
}

void QuizGrade::loadDraft()
{
    const QString place = draftAbout(m_handIn.submission.learner, m_handIn.submission.id);
    whenReady(m_host, m_host.get<ILedger>()->drafts(place), this, [this, place](const Result<QHash<QString, QByteArray>> &drafts) {
        if (!drafts)
            return fail(drafts.error());
        m_drafts.begin(place);
        show();
        const QByteArray draft = drafts->value(GradeDraft);
        if (!m_done)
            return useDraft(draft);
        if (!draft.isEmpty())
            m_drafts.write(GradeDraft, {});  // another grader was faster
        if (!m_handIn.verdict->privateHash.isEmpty())
            loadComment();
    });
}

// Empty when nothing was marked or written.
QByteArray QuizGrade::draft() const
{
    if (m_marks.isEmpty() && m_comment.trimmed().isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{u"marks"_s, jsonOf(m_marks)}, {u"comment"_s, m_comment}}).toJson(QJsonDocument::Compact);
}

void QuizGrade::useDraft(const QByteArray &bytes)
{
    const QJsonObject draft = QJsonDocument::fromJson(bytes).object();
    const QJsonObject marks = draft["marks"_L1].toObject();
    m_marks.clear();
    for (const int index : std::as_const(m_open)) {
        const QString &id = m_bank->questions()[index].id;
        if (marks.contains(id))
            m_marks.insert(id, std::clamp(marks[id].toInt(), 0, FullMark));
    }
    m_comment = draft["comment"_L1].toString();
    Q_EMIT marksChanged();
    Q_EMIT commentChanged();
    Q_EMIT draftChanged();
}

void QuizGrade::show()
{
    m_paper = drawPaper(m_bank->questions(), m_bank->activity, attemptOf(m_handIn.submission));
    m_open.clear();
    for (const PaperItem &item : std::as_const(m_paper.items))
        if (graderOf(m_bank->questions()[item.question].type) == Grader::Person)
            m_open.append(item.question);
    m_loading = false;
    Q_EMIT changed();
    Q_EMIT itemsChanged();
    Q_EMIT marksChanged();
}

void QuizGrade::loadComment()
{
    whenReady(m_host, m_host.get<ILedger>()->privatePart(m_handIn.verdict->id), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        m_comment = bytes ? QJsonDocument::fromJson(*bytes).object().value("comment"_L1).toString() : QString();
        Q_EMIT commentChanged();
    });
}

QVariantList QuizGrade::items() const
{
    QVariantList list;
    for (const int index : m_open) {
        const Question &question = m_bank->questions()[index];
        list.append(QVariantMap{{u"id"_s, question.id},
                                {u"stem"_s, asMarkdown(question.stem)},
                                {u"answer"_s, responseText(question, m_responses.value(question.id))},
                                {u"guide"_s, asMarkdown(question.generalFeedback)}});
    }
    return list;
}

QVariantList QuizGrade::marks() const
{
    QVariantList list;
    for (const int index : m_open) {
        const auto mark = m_marks.constFind(m_bank->questions()[index].id);
        list.append(mark == m_marks.cend() ? -1 : *mark / (FullMark / 100));
    }
    return list;
}

void QuizGrade::setMark(int row, int percent)
{
    if (row < 0 || row >= m_open.size() || m_busy || m_done)
        return;
    m_marks.insert(m_bank->questions()[m_open[row]].id, std::clamp(percent, 0, 100) * (FullMark / 100));
    m_drafts.write(GradeDraft, draft());
    Q_EMIT marksChanged();
}

void QuizGrade::setComment(const QString &comment)
{
    if (m_comment == comment || m_loading || m_busy || m_done)
        return;
    m_comment = comment;
    m_drafts.writeLater(GradeDraft, draft());
    Q_EMIT commentChanged();
}

QString QuizGrade::saveState() const
{
    if (m_done)
        return {};
    const QString state = m_drafts.stateText();
    return state.isEmpty() && begun() ? tr("resumed where it stopped") : state;
}

void QuizGrade::startOver()
{
    if (!begun() || m_busy)
        return;
    m_dropped = draft();
    useDraft({});
    m_drafts.write(GradeDraft, {});
}

void QuizGrade::restore()
{
    if (!restorable() || m_busy)
        return;
    useDraft(std::exchange(m_dropped, {}));
    m_drafts.write(GradeDraft, draft());
}

bool QuizGrade::complete() const
{
    return !m_open.isEmpty() && !marks().contains(-1);
}

QString QuizGrade::machineText() const
{
    if (m_paper.items.isEmpty())
        return {};
    const Marks marks = markPaper(m_bank->editions, m_paper, m_responses);
    qint64 sum = 0;
    int counted = 0;
    for (const auto &mark : marks.items)
        if (mark) {
            sum += *mark;
            counted += 1;
        }
    return counted ? tr("%n other question(s) were scored by the program: %1 % right.", nullptr, counted).arg(sum * 100 / counted / FullMark)
                   : QString();
}

bool QuizGrade::passed() const
{
    return complete() && reachesPass(m_bank->activity, allMarks().score.value_or(0));
}

QString QuizGrade::resultText() const
{
    if (!complete())
        return {};
    const int percent = int(allMarks().score.value_or(0) * 100 / ScoreUnit);
    return passed() ? tr("Result: %1 %, passed").arg(percent)
                    : tr("Result: %1 %, not passed (%2 % needed)").arg(percent).arg(m_bank->activity.pass.value_or(0));
}

void QuizGrade::grade()
{
    if (!complete() || m_busy || m_done)
        return;
    const Marks marks = allMarks();
    EventDraft draft;
    draft.learner = m_handIn.submission.learner;
    draft.verb = QLatin1String(verb::Scored);
    draft.activity = m_handIn.submission.activity;
    draft.content = m_handIn.submission.content;
    draft.refs = {m_handIn.submission.id};
    draft.score = marks.score;
    draft.passed = reachesPass(m_bank->activity, marks.score.value_or(0));
    draft.payload = {{u"marks"_s, jsonOf(m_marks)}};
    if (!m_comment.trimmed().isEmpty())
        draft.privatePart = QJsonDocument(QJsonObject{{u"comment"_s, m_comment.trimmed()}}).toJson(QJsonDocument::Compact);
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_host, m_host.get<ILedger>()->append(draft), this, [this](const Result<Event> &event) {
        m_busy = false;
        m_done = event.has_value();
        Q_EMIT changed();
        if (!m_done)
            return m_host.get<INavigation>()->problem(event.error().message());
        m_drafts.write(GradeDraft, {});
        m_comment = m_comment.trimmed();
        Q_EMIT commentChanged();
        Q_EMIT graded();
    });
}

void QuizGrade::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap QuizGrade::error() const
{
    return errorParts(m_error);
}

}  // namespace vestibule::quiz
