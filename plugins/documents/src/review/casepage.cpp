#include "review/casepage.h"

#include "library/casekey.h"
#include "values/values.h"

#include <vestibule/errorparts.h>
#include <vestibule/gate.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QtConcurrent>

#include <algorithm>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FileDraft = "file"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentHandIn)
};

// Only what can be read as a document is kept.
Result<HandedIn> readChosen(const QString &path)
{
    const QString kept = Words::tr("What you had before is still there.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Choose another file."), kept);
    if (file.size() > MostHandedIn)
        return fail(ErrorCode::Full, Words::tr("“%1” is larger than %2 MB.").arg(QFileInfo(path).fileName()).arg(MostHandedIn >> 20),
                    Words::tr("Take large pictures out and save it again."), kept);
    const HandedIn document{QFileInfo(path).fileName(), file.readAll()};
    if (const auto content = readContent(document.bytes, document.name); !content) {
        Error error = content.error();
        error.kept = kept;
        return std::unexpected(error);
    }
    return document;
}

QVariantMap outcomeOf(const Grade &graded)
{
    const Claim claim = claimOf(graded);
    return {{u"right"_s, claim.right}, {u"of"_s, claim.of}, {u"percent"_s, percentOf(scoreOf(graded))}, {u"remarks"_s, shownRemarks(graded)}};
}

// A form takes days in their ISO form.
QString asTyped(const LibraryField &field, const QString &text)
{
    const auto day = field.type == FieldType::Date ? dateOf(text) : std::nullopt;
    return day ? day->toString(Qt::ISODate) : text;
}

}  // namespace

CasePage::CasePage(HostContext &host, const QString &activity, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity), m_form(host)
{
    connect(&m_form, &FormModel::opened, this, [this] {
        m_stage = Running;
        m_loading = false;
        setBusy(false);
    });
    connect(&m_form, &FormModel::failed, this, &CasePage::fail);
    load();
}

void CasePage::load()
{
    m_loading = true;
    m_stage = Intro;
    m_error.reset();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->of(m_host.get<IPeople>()->me().id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadCase(m_host, this, *content, m_activity, [this](const Result<CasePtr> &loaded) {
            if (!loaded)
                return fail(loaded.error());
            m_offered = m_case = *loaded;
            findGates(m_host, this, [this](const Result<Readiness> &standing) {
                if (!standing)
                    return fail(standing.error());
                m_locked = whyLocked(*standing, *m_offered->content, m_host.get<IContent>()->language(), m_activity);
                loadHistory([this] { showWhatThereIs(); });
            });
        });
    });
}

void CasePage::loadHistory(const std::function<void()> &next)
{
    findAttempts(m_host, this, m_activity, [this, next](const Result<AttemptHistory> &history) {
        if (!history)
            return fail(history.error());
        m_history = *history;
        next();
    });
}

void CasePage::showWhatThereIs()
{
    if (m_history.running)
        return resume(*m_history.running);
    if (!m_history.submissions.isEmpty())
        return withCaseOf(m_history.submissions.last(), [this] { loadOutcome(m_history.submissions.last()); });
    m_loading = false;
    setBusy(false);
}

// An attempt keeps the content version that it began with.
void CasePage::withCaseOf(const Event &event, const std::function<void()> &next)
{
    m_case = m_offered;
    if (event.content.isEmpty() || event.content == m_offered->content->id)
        return next();
    whenReady(m_host, m_host.get<IContent>()->open(event.content), this, [this, next](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadCase(m_host, this, *content, m_activity, [this, next](const Result<CasePtr> &loaded) {
            if (!loaded)
                return fail(loaded.error());
            m_case = *loaded;
            next();
        });
    });
}

void CasePage::start()
{
    if (m_busy || m_loading || m_stage == Running || !m_offered || !m_locked.isEmpty() || m_history.waits())
        return;
    setBusy(true);
    // An attempt that was begun in another window goes on, instead of using up one more.
    loadHistory([this] {
        if (m_history.running)
            return resume(*m_history.running);
        begin();
    });
}

void CasePage::begin()
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

void CasePage::resume(const Event &attempt)
{
    m_attempt = attempt.id;
    withCaseOf(attempt, [this] {
        whenReady(m_host, m_host.get<ILedger>()->drafts(m_attempt), this, [this](const Result<QHash<QString, QByteArray>> &drafts) {
            if (!drafts)
                return fail(drafts.error());
            const auto kept = fromBytes(drafts->value(FileDraft));
            m_file = kept ? std::optional(*kept) : std::nullopt;
            m_fileProblem.clear();
            Q_EMIT fileChanged();
            if (fillable())
                return openForm();
            m_stage = Running;
            m_loading = false;
            setBusy(false);
        });
    });
}

void CasePage::openForm()
{
    const auto file = [this](Format format) { return templateFile(m_host, m_case->content, *m_case->library, *m_case->document, format); };
    m_form.open({*m_case->document, m_case->library->language, m_case->content, m_attempt, file,
                 htmlTemplate(m_host, m_case->content, *m_case->library, *m_case->document)});
}

void CasePage::chooseFile(const QUrl &file)
{
    if (m_stage != Running || m_busy)
        return;
    setBusy(true);
    whenReady(m_host, QtConcurrent::run(readChosen, file.toLocalFile()), this, [this](const Result<HandedIn> &document) {
        m_fileProblem = document ? QString() : document.error().message();
        if (!document) {
            setBusy(false);
            Q_EMIT fileChanged();
            return;
        }
        whenReady(m_host, m_host.get<ILedger>()->saveDraft(m_attempt, FileDraft, toBytes(*document)), this,
                  [this, document = *document](const Result<void> &saved) {
                      setBusy(false);
                      if (saved)
                          m_file = document;
                      else
                          m_fileProblem = saved.error().message();
                      Q_EMIT fileChanged();
                  });
    });
}

void CasePage::dropFile()
{
    if (m_busy || !m_file)
        return;
    m_file.reset();
    m_fileProblem.clear();
    Q_EMIT fileChanged();
    whenReady(m_host, m_host.get<ILedger>()->saveDraft(m_attempt, FileDraft, {}), this, [this](const Result<void> &saved) {
        if (!saved)
            m_host.get<INavigation>()->problem(saved.error().message());
    });
}

void CasePage::handInForm()
{
    if (m_stage != Running || m_busy || !fillable())
        return;
    if (!m_form.complete()) {
        m_form.showMissing();
        return m_host.get<INavigation>()->problem(tr("The document is not complete yet. Fill in the fields that are marked."));
    }
    setBusy(true);
    const Format format = m_case->document->formats.first();
    const QString name = m_case->document->id + u'.' + suffixOf(format);
    whenReady(m_host, m_form.made(format), this, [this, name](const Result<QByteArray> &bytes) {
        if (!bytes)
            return refuse(bytes.error());
        gradeAndSubmit({name, *bytes});
    });
}

void CasePage::handInFile()
{
    if (m_stage != Running || m_busy || !m_file)
        return;
    setBusy(true);
    gradeAndSubmit(*m_file);
}

void CasePage::gradeAndSubmit(const HandedIn &document)
{
    whenReady(m_host, QtConcurrent::run([document, loaded = m_case] { return gradeOf(document, loaded->wanted, loaded->made); }), this,
              [this, document](const Result<Grade> &graded) {
                  if (!graded)
                      return refuse(graded.error());
                  submit(document, *graded);
              });
}

void CasePage::submit(const HandedIn &document, const Grade &graded)
{
    const QDate due = m_host.get<IClock>()->today().addDays(m_case->activity.reviewDays);
    EventDraft draft = submissionOf(document, graded, m_case->activity, m_case->language, due);
    draft.content = m_case->content->id;
    draft.refs = {m_attempt};
    whenReady(m_host, m_host.get<ILedger>()->submit(m_attempt, draft), this, [this](const Result<Event> &event) {
        if (!event)
            return refuse(event.error());
        m_form.close();
        m_history.add(*event);
        loadOutcome(*event);
    });
}

void CasePage::loadOutcome(const Event &submission)
{
    whenReady(m_host, m_host.get<ILedger>()->privatePart(submission.id), this, [this, submission](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        if (!bytes)
            return loadComment(submission, {{u"erased"_s, true}});
        const auto grading = [bytes = *bytes, loaded = m_case]() -> Result<Grade> {
            const auto document = fromBytes(bytes);
            return document ? gradeOf(*document, loaded->wanted, loaded->made) : std::unexpected(document.error());
        };
        whenReady(m_host, QtConcurrent::run(grading), this, [this, submission](const Result<Grade> &graded) {
            if (!graded)
                return fail(graded.error());
            QVariantMap result = outcomeOf(*graded);
            result.insert(u"erased"_s, false);
            loadComment(submission, result);
        });
    });
}

void CasePage::loadComment(const Event &submission, const QVariantMap &outcome)
{
    const auto show = [this, submission, outcome](const QString &comment) {
        const auto *clock = m_host.get<IClock>();
        const auto &verdict = m_history.verdict;
        const bool returned = verdict && verdict->verb == QLatin1String(verb::Returned);
        QVariantMap result = outcome;
        result.insert(u"state"_s, !verdict ? u"waiting"_s : returned ? u"returned"_s : verdict->passed.value_or(false) ? u"accepted"_s : u"returned"_s);
        result.insert(u"comment"_s, comment);
        result.insert(u"day"_s, dayText(clock->dayOf(verdict ? verdict->at : submission.at), clock->today()));
        m_result = result;
        m_stage = Done;
        m_loading = false;
        setBusy(false);
    };
    if (!m_history.verdict || m_history.verdict->privateHash.isEmpty())
        return show({});
    whenReady(m_host, m_host.get<ILedger>()->privatePart(m_history.verdict->id), this, [show](const Result<QByteArray> &bytes) {
        show(bytes ? QJsonDocument::fromJson(*bytes).object().value("comment"_L1).toString() : QString());
    });
}

QVariantList CasePage::sheet() const
{
    QVariantList parts;
    const auto add = [&parts](const QString &title, const QString &text) {
        if (!text.isEmpty())
            parts.append(QVariantMap{{u"title"_s, title}, {u"text"_s, text}});
    };
    if (m_case) {
        add(tr("Client"), m_case->wanted.client);
        add(tr("Order"), m_case->wanted.order);
        add(tr("Conditions"), m_case->wanted.conditions);
    }
    return parts;
}

QVariantMap CasePage::solution() const
{
    if (m_stage != Running || !m_form.base())
        return {};
    const QJsonObject key = keyValues(*m_form.base(), m_case->wanted);
    const auto asked = [this](const LibraryField &field) {
        return std::ranges::any_of(m_case->wanted.fields, [&](const Expected &one) { return one.id == field.name && !one.value.isEmpty(); });
    };
    QVariantMap typed;
    for (const LibraryField &field : m_case->document->fields) {
        if (field.type != FieldType::List) {
            if (field.reckoning.kind == Reckoning::None)
                typed.insert(field.name, field.type == FieldType::Text && !asked(field) ? field.label : asTyped(field, key[field.name].toString()));
            continue;
        }
        const QJsonArray rows = key[field.name].toArray();
        for (qsizetype row = 0; row < rows.size(); ++row)
            for (const LibraryField &column : field.columns)
                if (column.reckoning.kind == Reckoning::None)
                    typed.insert(cellKey(field.name, row, column.name), asTyped(column, rows[row].toObject()[column.name].toString()));
    }
    // A list that the case does not ask for row by row adds up to what it asks for in all.
    for (const LibraryField &field : m_case->document->fields) {
        const QString list = field.reckoning.of.value(0).section(u'.', 0, 0);
        if (field.reckoning.kind == Reckoning::Sum && !(m_case->wanted.rows && m_case->wanted.rows->list == list))
            typed.insert(cellKey(list, 0, field.reckoning.of.first().section(u'.', 1)), key[field.name].toString());
    }
    return typed;
}

int CasePage::attemptsLeft() const { return m_offered ? m_history.attemptsLeft(m_offered->activity).value_or(-1) : -1; }

// Nothing was recorded. When another window was faster, what it did is shown.
void CasePage::refuse(const Error &error)
{
    setBusy(false);
    m_host.get<INavigation>()->problem(error.message());
    if (error.code == ErrorCode::Conflict)
        load();
}

void CasePage::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void CasePage::fail(const Error &error)
{
    m_loading = false;
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap CasePage::error() const { return errorParts(m_error); }

}  // namespace vestibule::documents
