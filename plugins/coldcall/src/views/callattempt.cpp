#include "views/callattempt.h"

#include "attempt/calllock.h"
#include "attempt/handin.h"
#include "views/clientbase.h"

#include <vestibule/gate.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QJsonDocument>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int TickMs = 100;
constexpr auto TimeSetting = "coldcall/time"_L1;

}  // namespace

CallAttempt::CallAttempt(HostContext &host, const QString &activity, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity), m_sound(host), m_recording(host), m_drafts(host)
{
    connect(&m_drafts, &DraftWriter::stateChanged, this, &CallAttempt::draftsChanged);
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &CallAttempt::tick);
    connect(&m_sound, &CallSound::lineStarted, this, [this](qint64 ms) {
        if (isOnTheLine())
            m_line->sounds(ms, now());
        m_recording.clientStarts();
    });
    connect(&m_sound, &CallSound::lineEnded, &m_recording, &CallRecording::clientEnds);
    if (auto *settings = host.get<ISettings>())
        m_timePercent = settings->value(TimeSetting, 100).toInt();
    load();
}

CallAttempt::~CallAttempt()
{
    auto *ledger = m_host.get<ILedger>();
    if (!isOnTheLine() || !ledger || (m_busy && !m_packing))
        return;  // signed out, or on its way: what was saved is handed in at the next visit
    blockSignals(true);
    m_line->hangUp(now());
    m_drafts.discard();
    ledger->submit(m_attempt, handIn(m_line->run()));  // goes on without us
}

void CallAttempt::load()
{
    m_loading = true;
    m_stage = Intro;
    m_error.reset();
    m_unsent.clear();
    m_line.reset();
    m_sound.end();
    m_recording.discard();
    m_recording.load();
    m_debrief.reset();
    m_saveState.clear();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->of(m_host.get<IPeople>()->me().id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        loadCall(m_host, this, *content, m_activity, [this](const Result<CallPtr> &call) {
            if (!call)
                return fail(call.error());
            m_offered = *call;
            m_call = *call;
            loadHistory([this] { findLock([this] { showWhatThereIs(); }); });
        });
    });
}

void CallAttempt::loadHistory(const std::function<void()> &next)
{
    findAttempts(m_host, this, m_activity, [this, next](const Result<AttemptHistory> &history) {
        if (!history)
            return fail(history.error());
        m_history = *history;
        next();
    });
}

void CallAttempt::findLock(const std::function<void()> &next)
{
    findGates(m_host, this, [this, next](const Result<Readiness> &standing) {
        if (!standing)
            return fail(standing.error());
        m_locked = callLock(m_offered->content->programme, m_activity, [&](const QString &activity) {
            return whyLocked(*standing, *m_offered->content, m_host.get<IContent>()->language(), activity);
        });
        next();
    });
}

void CallAttempt::showWhatThereIs()
{
    if (m_history.running)
        return handInCutOff(*m_history.running);
    m_loading = false;
    m_busy = false;
    m_stage = Intro;
    Q_EMIT changed();
}

// The program stopped in the middle of a call: it was lost there, and counts. It was played with the version that it began with.
void CallAttempt::handInCutOff(const Event &attempt)
{
    loadCallOf(m_host, this, attempt, [this, attempt](const Result<CallPtr> &call) {
        if (!call)
            return fail(call.error());
        m_call = *call;
        m_attempt = attempt.id;
        whenReady(m_host, m_host.get<ILedger>()->drafts(attempt.id), this, [this](const Result<QHash<QString, QByteArray>> &drafts) {
            if (!drafts)
                return fail(drafts.error());
            m_card = QJsonDocument::fromJson(drafts->value(CallDrafts::Card)).object();
            m_cutOff = true;
            submit(cutOff(m_call->script, drafts->value(CallDrafts::Run)));
        });
    });
}

void CallAttempt::setTimePercent(int percent)
{
    if (percent == m_timePercent || percent < 100)
        return;
    m_timePercent = percent;
    if (auto *settings = m_host.get<ISettings>())
        settings->setValue(TimeSetting, percent);
    Q_EMIT changed();
}

void CallAttempt::start(bool pauses)
{
    if (m_busy || m_loading || m_stage != Intro || !m_offered || !m_locked.isEmpty() || attemptsLeft() == 0)
        return;
    setBusy(true);
    loadHistory([this, pauses] {
        if (m_history.running)  // begun in another window, or cut off there
            return refuse({ErrorCode::Conflict, tr("This call is already under way in another window."), {}, tr("End it there first."), {}});
        begin(pauses);
    });
}

void CallAttempt::begin(bool pauses)
{
    EventDraft draft;
    draft.verb = QLatin1String(verb::Attempted);
    draft.activity = m_activity;
    draft.content = m_offered->content->id;
    whenReady(m_host, m_host.get<ILedger>()->append(draft), this, [this, pauses](const Result<Event> &event) {
        if (!event)
            return refuse(event.error());
        m_history.add(*event);
        ring(*event, pauses);
    });
}

void CallAttempt::ring(const Event &attempt, bool pauses)
{
    m_call = m_offered;
    m_attempt = attempt.id;
    m_card = {};
    m_cutOff = false;
    m_savedSteps = 0;
    m_said.clear();
    m_drafts.begin(m_attempt);
    m_line = std::make_unique<LiveLine>(m_call, m_timePercent, m_attempt, m_host.get<IPeople>()->me().name, m_said);
    m_line->setPauses(pauses);
    m_sound.begin(m_call);
    m_recording.discard();
    m_spoken.reset();
    m_talking = false;
    m_stage = Running;
    m_busy = false;
    m_line->start(now());
    m_timer.start();
    Q_EMIT changed();
    Q_EMIT cardChanged();
    followed();
}

EventDraft CallAttempt::handIn(const Run &run) const
{
    const RunResult result = run.result();
    EventDraft draft;
    draft.verb = QLatin1String(verb::Completed);
    draft.activity = m_activity;
    draft.content = m_call->content->id;
    draft.score = result.score;
    draft.passed = result.passed;
    draft.refs = {m_attempt};
    draft.payload = {{u"ending"_s, endingWord(result.ending)}};
    if (result.end >= 0)
        draft.payload[u"end"_s] = m_call->script.ends[result.end].id;
    if (m_cutOff)
        draft.payload[u"cutOff"_s] = true;
    if (m_spoken)
        draft.payload[u"voice"_s] = toJson(*m_spoken);
    draft.privatePart = handInOf(run, m_card);
    return draft;
}

void CallAttempt::submit(const Run &run)
{
    setBusy(true);
    m_unsent.clear();
    whenReady(m_host, m_host.get<ILedger>()->submit(m_attempt, handIn(run)), this, [this](const Result<Event> &event) {
        if (event)
            return m_recording.keep(*event, [this, event = *event] { show(event); });
        if (!m_line)
            return fail(event.error());  // cut off: the page says why, and tries again
        m_unsent = event.error().message();
        setBusy(false);
    });
}

void CallAttempt::show(const Event &submission)
{
    m_drafts.discard();
    feedClientBase(m_host, this, submission, clientCard(m_card));
    m_history.add(submission);
    m_debrief = std::make_unique<CallDebrief>(m_host, submission.id);
    m_line.reset();
    m_saveState.clear();
    m_stage = Done;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT lineChanged();
    Q_EMIT saveStateChanged();
}

void CallAttempt::again()
{
    if (m_stage == Done)
        load();
}

void CallAttempt::openDebrief(const QString &event)
{
    m_host.get<INavigation>()->open(u"coldcall.debrief"_s, {{u"event"_s, event}});
}

void CallAttempt::draftsChanged()
{
    if (m_stage != Running)
        return;
    if (m_drafts.state() != DraftWriter::Writing)  // at every step: the word would only flicker
        m_saveState = m_drafts.stateText();
    Q_EMIT saveStateChanged();
}

QString CallAttempt::saveProblem() const
{
    return m_drafts.problem();
}

// Nothing was recorded. When another window was faster, what it did is shown.
void CallAttempt::refuse(const Error &error)
{
    setBusy(false);
    m_host.get<INavigation>()->problem(error.message());
}

void CallAttempt::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void CallAttempt::fail(const Error &error)
{
    m_loading = false;
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
}

}  // namespace vestibule::coldcall
