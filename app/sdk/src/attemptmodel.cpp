#include <vestibule/attemptmodel.h>

#include <vestibule/async.h>
#include <vestibule/gate.h>
#include <vestibule/people.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

namespace vestibule {

AttemptModel::AttemptModel(HostContext &host, const QString &activity, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &AttemptModel::draftsChanged);
}

AttemptModel::~AttemptModel()
{
    releaseAside(std::move(m_offered));
    releaseAside(std::move(m_material));
}

void AttemptModel::load()
{
    m_loading = true;
    m_stage = Intro;
    m_error.reset();
    forget();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->of(m_host.get<IPeople>()->me().id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadMaterial(*content, [this](const Result<MaterialPtr> &material) {
            if (!material)
                return fail(material.error());
            m_offered = m_material = *material;
            loadHistory([this] { findLock([this] { showWhatThereIs(); }); });
        });
    });
}

void AttemptModel::loadHistory(const std::function<void()> &next)
{
    findAttempts(m_host, this, m_activity, [this, next](const Result<AttemptHistory> &history) {
        if (!history)
            return fail(history.error());
        m_history = *history;
        next();
    });
}

void AttemptModel::findLock(const std::function<void()> &next)
{
    findGates(m_host, this, [this, next](const Result<Readiness> &standing) {
        if (!standing)
            return fail(standing.error());
        m_locked = whyLocked(*standing, *m_offered->content, m_host.get<IContent>()->language(), m_activity);
        next();
    });
}

// An attempt keeps the content version that it began with, even when the person has moved on to another one since.
void AttemptModel::withMaterialOf(const Event &event, const std::function<void()> &next)
{
    forget();
    m_material = m_offered;
    if (event.content.isEmpty() || event.content == m_offered->content->id)
        return next();
    whenReady(m_host, m_host.get<IContent>()->open(event.content), this, [this, next](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadMaterial(*content, [this, next](const Result<MaterialPtr> &material) {
            if (!material)
                return fail(material.error());
            m_material = *material;
            next();
        });
    });
}

void AttemptModel::showWhatThereIs()
{
    if (m_history.running)
        return resume(*m_history.running);
    if (!m_history.submissions.isEmpty())
        return withMaterialOf(m_history.submissions.last(), [this] { showEarlier(m_history.submissions.last()); });
    m_loading = false;
    setBusy(false);
}

void AttemptModel::start()
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

void AttemptModel::begin()
{
    EventDraft draft;
    draft.verb = QLatin1String(verb::Attempted);
    draft.activity = m_activity;
    draft.content = m_offered->content->id;
    draft.payload = beginning();
    whenReady(m_host, m_host.get<ILedger>()->append(draft), this, [this](const Result<Event> &event) {
        if (!event)
            return refuse(event.error());
        m_history.add(*event);
        resume(*event);
    });
}

void AttemptModel::resume(const Event &attempt)
{
    withMaterialOf(attempt, [this, attempt] {
        whenReady(m_host, m_host.get<ILedger>()->drafts(attempt.id), this, [this, attempt](const Result<QHash<QString, QByteArray>> &saved) {
            if (!saved)
                return fail(saved.error());
            goOn(attempt, *saved);
        });
    });
}

void AttemptModel::goOn(const Event &attempt, const QHash<QString, QByteArray> &saved)
{
    m_attempt = attempt.id;
    m_drafts.begin(m_attempt);
    m_result.clear();
    m_saveState = saved.isEmpty() ? QString() : tr("resumed where it stopped");
    m_stage = Running;
    m_loading = false;
    m_busy = false;
    run(attempt, saved);
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

void AttemptModel::handIn()
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

void AttemptModel::draftsChanged()
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

void AttemptModel::submit()
{
    EventDraft draft = submission();
    draft.content = m_material->content->id;
    draft.refs = {m_attempt};
    whenReady(m_host, m_host.get<ILedger>()->submit(m_attempt, draft), this, [this](const Result<Event> &event) {
        if (!event)
            return refuse(event.error());
        m_history.add(*event);
        showHandedIn(*event);
    });
}

void AttemptModel::showResult(const QVariantMap &result)
{
    m_result = result;
    m_saveState.clear();
    m_stage = Done;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT saveStateChanged();
}

// Nothing was recorded. When another window was faster, what it did is shown.
void AttemptModel::refuse(const Error &error)
{
    setBusy(false);
    m_host.get<INavigation>()->problem(error.message());
    if (error.code == ErrorCode::Conflict)
        load();
}

void AttemptModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void AttemptModel::fail(const Error &error)
{
    m_loading = false;
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

int AttemptModel::attemptsLeft() const { return m_offered ? m_history.attemptsLeft(m_offered->activity).value_or(-1) : -1; }

}  // namespace vestibule
