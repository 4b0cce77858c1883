#include "review/casepage.h"

#include "handin/writing.h"
#include "review/choosefile.h"
#include "review/solution.h"

#include <vestibule/async.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QUrl>
#include <QtConcurrent>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FileDraft = "file"_L1;

QVariantMap outcomeOf(const Looked &looked)
{
    const Claim claim = claimOf(looked.graded);
    return {{u"right"_s, claim.right},
            {u"of"_s, claim.of},
            {u"percent"_s, percentOf(scoreOf(looked.graded))},
            {u"remarks"_s, shownRemarks(looked.graded)},
            {u"html"_s, looked.html},
            {u"erased"_s, false}};
}

// The file may have been chosen when the program spoke another language.
Result<Grade> gradeOfFile(const HandedIn &document, const LoadedCase &loaded)
{
    const auto content = readContent(document.bytes, document.name);
    if (!content)
        return std::unexpected(content.error());
    if (const auto language = checkLanguage(*content, loaded.wanted, document.name); !language)
        return std::unexpected(language.error());
    return gradeOf(document, loaded.wanted, loaded.made);
}

}  // namespace

CasePage::CasePage(HostContext &host, const QString &activity, QObject *parent) : AttemptModel(host, activity, parent), m_form(host)
{
    connect(&m_form, &FormModel::opened, this, [this] {
        m_opening = false;
        Q_EMIT changed();
    });
    connect(&m_form, &FormModel::failed, this, [this](const Error &error) {
        m_opening = false;
        fail(error);
    });
    load();
}

void CasePage::loadMaterial(const ContentPtr &content, const MaterialLoaded &loaded)
{
    loadCase(host(), this, content, activity(), [loaded](const Result<CasePtr> &found) {
        loaded(found ? Result<MaterialPtr>(*found) : std::unexpected(found.error()));
    });
}

void CasePage::forget()
{
    m_file.reset();
    m_fileProblem.clear();
    m_prepared = {};
    m_opening = m_preparing = false;
    Q_EMIT fileChanged();
}

void CasePage::start()
{
    if (!history().waits())
        AttemptModel::start();
}

void CasePage::run(const Event &attempt, const QHash<QString, QByteArray> &saved)
{
    m_attempt = attempt.id;
    if (const auto kept = fromBytes(saved.value(FileDraft)))
        m_file = *kept;
    Q_EMIT fileChanged();
    if (fillable())
        openForm();
}

void CasePage::openForm()
{
    m_opening = true;
    const CasePtr now = shown();
    const auto file = [this, now](Format format) { return templateFile(host(), now->content, *now->library, *now->document, format); };
    m_form.open({*now->document, now->library->language, now->content, m_attempt, file,
                 htmlTemplate(host(), now->content, *now->library, *now->document), now->library->clients});
}

void CasePage::chooseFile(const QUrl &file)
{
    if (!mayHandIn())
        return;
    setPreparing(true);
    const auto read = [path = file.toLocalFile(), now = shown()] { return readChosen(path, now->wanted); };
    whenReady(host(), QtConcurrent::run(read), this, [this](const Result<HandedIn> &document) {
        if (document)
            return keepFile(*document);
        m_fileProblem = document.error().message();
        setPreparing(false);
        Q_EMIT fileChanged();
    });
}

void CasePage::keepFile(const HandedIn &document)
{
    whenReady(host(), host().get<ILedger>()->saveDraft(m_attempt, FileDraft, toBytes(document)), this, [this, document](const Result<void> &saved) {
        m_fileProblem = saved ? QString() : saved.error().message();
        if (saved)
            m_file = document;
        setPreparing(false);
        Q_EMIT fileChanged();
    });
}

void CasePage::dropFile()
{
    if (busy() || !m_file)
        return;
    m_file.reset();
    m_fileProblem.clear();
    Q_EMIT fileChanged();
    whenReady(host(), host().get<ILedger>()->saveDraft(m_attempt, FileDraft, {}), this, [this](const Result<void> &saved) {
        if (!saved)
            say(saved.error());
    });
}

void CasePage::handInForm()
{
    if (!mayHandIn() || !fillable())
        return;
    if (!m_form.complete()) {
        m_form.showMissing();
        return host().get<INavigation>()->problem(tr("The document is not complete yet. Fill in the fields that are marked."));
    }
    setPreparing(true);
    const Format format = shown()->document->formats.first();
    whenReady(host(), m_form.made(format), this, [this, name = shown()->document->id + u'.' + suffixOf(format)](const Result<QByteArray> &bytes) {
        if (!bytes)
            return say(bytes.error());
        const HandedIn document{name, *bytes};
        gradeAndHandIn(document, QtConcurrent::run([document, now = shown()] { return gradeOf(document, now->wanted, now->made); }));
    });
}

void CasePage::handInFile()
{
    if (!mayHandIn() || !m_file)
        return;
    setPreparing(true);
    gradeAndHandIn(*m_file, QtConcurrent::run([document = *m_file, now = shown()] { return gradeOfFile(document, *now); }));
}

void CasePage::gradeAndHandIn(const HandedIn &document, const QFuture<Result<Grade>> &grading)
{
    whenReady(host(), grading, this, [this, document](const Result<Grade> &graded) {
        if (!graded)
            return say(graded.error());
        const CasePtr now = shown();
        const QDate due = host().get<IClock>()->today().addDays(now->activity.reviewDays);
        m_prepared = submissionOf(document, *graded, now->activity, now->language, due);
        m_preparing = false;
        handIn();
    });
}

// Nothing was recorded.
void CasePage::say(const Error &error)
{
    setPreparing(false);
    host().get<INavigation>()->problem(error.message());
}

void CasePage::setPreparing(bool preparing)
{
    m_preparing = preparing;
    Q_EMIT changed();
}

void CasePage::showHandedIn(const Event &submission)
{
    m_form.close();
    showOutcome(submission);
}

void CasePage::showOutcome(const Event &submission)
{
    whenReady(host(), host().get<ILedger>()->privatePart(submission.id), this, [this, submission](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        if (!bytes)
            return showWithComment(submission, {{u"erased"_s, true}});
        const auto look = [bytes = *bytes, now = shown()] { return lookAt(bytes, now->wanted, now->made); };
        whenReady(host(), QtConcurrent::run(look), this, [this, submission](const Result<Looked> &looked) {
            if (!looked)
                return fail(looked.error());
            showWithComment(submission, outcomeOf(*looked));
        });
    });
}

void CasePage::showWithComment(const Event &submission, QVariantMap outcome)
{
    const std::optional<Event> &verdict = history().verdict;
    const auto *clock = host().get<IClock>();
    const bool accepted = verdict && verdict->verb != QLatin1String(verb::Returned) && verdict->passed.value_or(false);
    outcome.insert(u"state"_s, !verdict ? u"waiting"_s : accepted ? u"accepted"_s : u"returned"_s);
    outcome.insert(u"day"_s, dayText(clock->dayOf(verdict ? verdict->at : submission.at), clock->today()));
    outcome.insert(u"comment"_s, QString());
    if (!verdict || verdict->privateHash.isEmpty())
        return showResult(outcome);
    whenReady(host(), host().get<ILedger>()->privatePart(verdict->id), this, [this, outcome](const Result<QByteArray> &bytes) {
        QVariantMap result = outcome;
        if (bytes)
            result.insert(u"comment"_s, QJsonDocument::fromJson(*bytes).object().value("comment"_L1).toString());
        showResult(result);
    });
}

QVariantList CasePage::sheet() const
{
    QVariantList parts;
    const auto add = [&parts](const QString &title, const QString &text) {
        if (!text.isEmpty())
            parts.append(QVariantMap{{u"title"_s, title}, {u"text"_s, text}});
    };
    if (const CasePtr now = shown()) {
        add(tr("Client"), now->wanted.client);
        add(tr("Order"), now->wanted.order);
        add(tr("Conditions"), now->wanted.conditions);
    }
    return parts;
}

QVariantMap CasePage::solution() const
{
    return stage() == Running && m_form.base() ? solutionOf(*shown(), *m_form.base()) : QVariantMap();
}

}  // namespace vestibule::documents
