#include "views/calldebrief.h"

#include "attempt/handin.h"
#include "run/replay.h"
#include "score/bestrun.h"
#include "views/showndebrief.h"

#include <vestibule/attempts.h>
#include <vestibule/people.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>

#include <QtConcurrent>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

CallDebrief::CallDebrief(HostContext &host, const QString &event, QObject *parent) : QObject(parent), m_host(host), m_id(event), m_voice(host)
{
    load();
}

void CallDebrief::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    EventQuery query;
    query.ids = {m_id};
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        if (events->isEmpty())
            return fail({ErrorCode::NotFound, tr("This call is not there."), {}, tr("Go back and choose another."), {}});
        m_event = events->first();
        m_mine = m_event.learner == m_host.get<IPeople>()->me().id;
        loadCallOf(m_host, this, m_event, [this](const Result<CallPtr> &call) {
            if (!call)
                return fail(call.error());
            m_call = *call;
            loadHistory();
        });
    });
}

void CallDebrief::loadHistory()
{
    whenReady(m_host, m_host.get<IPeople>()->find(m_event.learner), this, [this](const Result<Person> &person) {
        if (!person)
            return fail(person.error());
        m_trainee = person->name;
        EventQuery query;
        query.learner = m_event.learner;
        query.activities = {m_event.activity};
        whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
            if (!events)
                return fail(events.error());
            m_events = *events;
            m_calls = historiesOf(*events).value(m_event.activity).submissions;
            loadRecord();
        });
    });
}

void CallDebrief::loadRecord()
{
    const auto *clock = m_host.get<IClock>();
    const QString day = dayText(clock->dayOf(m_event.at), clock->today());
    m_subtitle = m_mine ? day : u"%1 · %2"_s.arg(m_trainee, day);
    whenReady(m_host, m_host.get<ILedger>()->privatePart(m_event.id), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return fail(bytes.error());
        if (bytes)
            show(*bytes);
        else
            showErased();
    });
}

void CallDebrief::show(const QByteArray &handIn)
{
    const auto record = RunRecord::fromBytes(handIn);
    if (!record)
        return fail(record.error());
    const auto run = replay(m_call->script, *record);
    if (!run)
        return fail(run.error());
    const Debrief debrief = debriefOf(*run);
    const Words words{*m_call, m_trainee, m_mine};
    m_erased = false;
    m_timePercent = record->timePercent;
    m_card = cardOf(handIn).toVariantMap();
    m_result = shownResult(debrief, words);
    m_checks = shownChecks(debrief, words);
    m_sum = shownSum(debrief, words);
    m_moments = shownMoments(debrief, words);
    m_practise = shownPractise(debrief, words, m_host.get<IContent>()->language());
    m_voice.show(m_event, m_events, debrief.result.score, debrief.result.passed);
    m_loading = false;
    Q_EMIT changed();
    findBest();
}

void CallDebrief::showErased()
{
    const bool passed = m_event.passed.value_or(false);
    m_erased = true;
    m_result = {{u"state"_s, passed ? u"passed"_s : u"failed"_s}, {u"percent"_s, percentOf(m_event.score)}, {u"passPercent"_s, m_call->script.pass}};
    m_loading = false;
    Q_EMIT changed();
}

// Looks at every state of the script: beside the window's thread.
void CallDebrief::findBest()
{
    const auto find = [call = m_call, trainee = m_trainee]() -> Result<QVariantList> {
        const auto best = bestRun(call->script);
        return best ? shownWay(debriefOf(*best), {*call, trainee}) : QVariantList();
    };
    whenReady(m_host, QtConcurrent::run(find), this, [this](const Result<QVariantList> &way) {
        m_best = *way;
        Q_EMIT bestChanged();
    });
}

bool CallDebrief::cutOff() const { return m_event.payloadObject().value("cutOff"_L1).toBool(); }

QVariantList CallDebrief::attempts() const
{
    const auto *clock = m_host.get<IClock>();
    QVariantList list;
    if (!clock)
        return list;
    for (const Event &call : m_calls) {
        const bool passed = call.passed.value_or(false);
        list.append(QVariantMap{{u"event"_s, call.id},
                                {u"day"_s, dayText(clock->dayOf(call.at), clock->today())},
                                {u"percent"_s, percentOf(call.score)},
                                {u"passed"_s, passed},
                                {u"result"_s, passed ? tr("passed") : tr("not passed")},
                                {u"current"_s, call.id == m_id}});
    }
    return list;
}

void CallDebrief::openPractise(const QString &activity, const QString &question)
{
    if (question.isEmpty())
        m_host.get<INavigation>()->openActivity(activity);
    else
        m_host.get<INavigation>()->open(u"quiz.practice"_s, {{u"activity"_s, activity}, {u"question"_s, question}});
}

void CallDebrief::openAttempt(const QString &event)
{
    if (event != m_id)
        m_host.get<INavigation>()->open(u"coldcall.debrief"_s, {{u"event"_s, event}});
}

void CallDebrief::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap CallDebrief::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::coldcall
