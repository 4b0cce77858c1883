#include "views/callplays.h"

#include "graph/coverage.h"

#include <vestibule/attempts.h>
#include <vestibule/readinesstext.h>
#include <vestibule/services.h>
#include <vestibule/verbs.h>

#include <QLocale>
#include <QTimeZone>
#include <QtConcurrent>

#include <algorithm>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

// Of everybody, the latest first.
QList<Event> submissionsOf(const QList<Event> &events)
{
    QHash<QString, QList<Event>> byLearner;
    for (const Event &event : events)
        byLearner[event.learner].append(event);
    QList<Event> calls;
    for (const QList<Event> &own : std::as_const(byLearner))
        for (const AttemptHistory &history : historiesOf(own))
            calls += history.submissions;
    std::ranges::sort(calls, std::ranges::greater(), &Event::at);
    return calls;
}

struct Plays {
    QList<Event> calls;
    QVariantList rows;
};

// What a row says.
struct PlayWords {
    bool ofPerson = false;
    ContentPtr content;
    QString language;
    Names names;
    QTimeZone zone;
    QDate today;

    [[nodiscard]] QVariantMap row(const Event &call) const
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(call.at, zone);
        return {{u"event"_s, call.id},
                {u"name"_s, ofPerson ? content->text(language, activityKey(call.activity)).title : names.value(call.learner)},
                {u"day"_s, u"%1, %2"_s.arg(dayText(at.date(), today), QLocale().toString(at.time(), QLocale::ShortFormat))},
                {u"at"_s, call.at},
                {u"percent"_s, percentOf(call.score)},
                {u"result"_s, call.passed.value_or(false) ? CallPlays::tr("passed") : CallPlays::tr("not passed")}};
    }
};

}  // namespace

CallPlays::CallPlays(HostContext &host, const QString &activity, const QString &learner, QObject *parent)
    : QObject(parent), m_host(host), m_activity(activity), m_learner(learner)
{
    load();
}

void CallPlays::load()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    whenReady(m_host, m_host.get<IContent>()->current(), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        m_content = *content;
        if (ofPerson())
            return loadPeople();
        loadCall(m_host, this, *content, m_activity, [this](const Result<CallPtr> &call) {
            if (!call)
                return fail(call.error());
            m_call = *call;
            m_title = m_call->texts.title;
            loadPeople();
        });
    });
}

void CallPlays::loadPeople()
{
    whenNamed(m_host, this, [this](const Result<Names> &names) {
        if (!names)
            return fail(names.error());
        m_names = *names;
        if (ofPerson())
            m_title = m_names.value(m_learner);
        loadEvents();
    });
}

void CallPlays::loadEvents()
{
    EventQuery query;
    query.learner = m_learner;
    for (const Activity &activity : m_content->programme.activities)
        if (activity.kind == "coldcall.call"_L1 && (ofPerson() || activity.id == m_activity))
            query.activities.append(activity.id);
    whenReady(m_host, m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        show(*events);
    });
}

// Thousands of calls are sorted and put into words beside the window's thread.
void CallPlays::show(const QList<Event> &events)
{
    PlayWords words{ofPerson(), m_content, m_host.get<IContent>()->language(), m_names, m_host.get<IClock>()->zone(), m_host.get<IClock>()->today()};
    const auto work = [events, words = std::move(words)]() -> Result<Plays> {
        Plays plays{submissionsOf(events), {}};
        for (const Event &call : std::as_const(plays.calls))
            plays.rows.append(words.row(call));
        return plays;
    };
    whenReady(m_host, QtConcurrent::run(work), this, [this](const Result<Plays> &plays) {
        m_plays = plays->rows;
        m_phrases.clear();
        readPhrases(ofPerson() ? QList<Event>() : plays->calls.mid(0, MostRead));  // a phrase belongs to its call
    });
}

// One record after the other.
void CallPlays::readPhrases(const QList<Event> &events)
{
    if (events.isEmpty()) {
        m_loading = false;
        Q_EMIT changed();
        return;
    }
    whenReady(m_host, m_host.get<ILedger>()->privatePart(events.first().id), this, [this, events](const Result<QByteArray> &bytes) {
        if (bytes)
            addPhrases(events.first(), *bytes);
        else if (bytes.error().code != ErrorCode::NotFound)  // erased
            return fail(bytes.error());
        readPhrases(events.mid(1));
    });
}

void CallPlays::addPhrases(const Event &event, const QByteArray &handIn)
{
    for (const TypedText &typed : typedTexts({{event.id, event.learner, event.passed.value_or(false), handIn}})) {
        if (typed.isUnderstood())
            continue;
        const int turn = m_call->script.turnIndex(typed.turn);  // -1: another version's
        const QString client = turn < 0 ? QString() : m_call->texts.turns[turn].lines.constLast();
        m_phrases.append(QVariantMap{{u"text"_s, typed.text}, {u"client"_s, client}, {u"name"_s, m_names.value(event.learner)}});
    }
}

void CallPlays::open(const QString &event) { m_host.get<INavigation>()->open(u"coldcall.debrief"_s, {{u"event"_s, event}}); }

void CallPlays::openClients() { m_host.get<INavigation>()->open(u"coldcall.clients"_s, {{u"learner"_s, m_learner}}); }

void CallPlays::openView(const QString &view) { m_host.get<INavigation>()->open(view, {{u"activity"_s, m_activity}}); }

void CallPlays::fail(const Error &error)
{
    m_loading = false;
    m_error = error;
    Q_EMIT changed();
}

QVariantMap CallPlays::error() const
{
    return m_error ? QVariantMap{{u"what"_s, m_error->what}, {u"kept"_s, m_error->kept}, {u"todo"_s, m_error->todo}} : QVariantMap();
}

}  // namespace vestibule::coldcall
