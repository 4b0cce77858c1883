#include "shell/homemodel.h"

#include "core/readiness/forecast.h"

#include <vestibule/async.h>
#include <vestibule/documentlife.h>
#include <vestibule/ledger.h>
#include <vestibule/readinesstext.h>
#include <vestibule/sparetime.h>
#include <vestibule/verbs.h>

#include <QLocale>
#include <QTime>
#include <QtConcurrent>

#include <algorithm>

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

// What the person has to do for a requirement, in one word for the row's button.
QString stateWord(const RequirementState &state)
{
    switch (state.missing) {
    case RequirementState::Missing::InProgress: return u"started"_s;
    case RequirementState::Missing::BelowPass:
    case RequirementState::Missing::SignoffReturned: return u"again"_s;
    default: return u"new"_s;
    }
}

}  // namespace

HomeModel::HomeModel(HostContext &host, ViewOfKind viewOfKind, QObject *parent)
    : QObject(parent), m_host(host), m_viewOfKind(std::move(viewOfKind)), m_me(host.get<IPeople>()->me())
{
    connect(host.get<ILedger>()->notifier(), &LedgerNotifier::appended, this, &HomeModel::refresh);
    refresh();
}

void HomeModel::setAdministration(AdministrationModel *administration)
{
    administration->setParent(this);
    m_administration = administration;
}

QString HomeModel::role() const
{
    return roleWord(m_me.role);
}

QString HomeModel::greeting() const
{
    const auto *clock = m_host.get<IClock>();
    const int hour = QDateTime::fromMSecsSinceEpoch(clock->now(), clock->zone()).time().hour();
    const QString first = m_me.name.section(u' ', 0, 0);
    if (hour < 5 || hour >= 18)
        return tr("Good evening, %1").arg(first);
    return hour < 12 ? tr("Good morning, %1").arg(first) : tr("Good afternoon, %1").arg(first);
}

void HomeModel::refresh()
{
    m_again = m_loading > 0;
    if (m_again)
        return;
    m_problem.clear();
    if (m_me.role == Role::Trainee) {
        loadOwnRoad();
        loadOwnQueue();
        loadMentor();
    }
    if (m_me.role == Role::Mentor || m_me.role == Role::Hr) {
        loadQueue();
        loadAgreements();
        loadPeople();
    }
    Q_EMIT changed();
}

void HomeModel::loadOwnRoad()
{
    m_loading += 1;
    whenReady(m_host.get<IContent>()->of(m_me.id), this, [this](const Result<ContentPtr> &content) {
        if (!content)
            return fail(content.error());
        whenReady(m_host.get<IReadiness>()->tree(m_me.id), this, [this, content = *content](const Result<Readiness> &tree) {
            if (!tree)
                return tree.error().code == ErrorCode::NotFound ? done() : fail(tree.error());
            showRoad(*tree, *content);
            done();
        });
    });
}

void HomeModel::loadOwnQueue()
{
    m_loading += 1;
    whenReady(m_host.get<IReviews>()->waitingFor(m_me.id), this, [this](const Result<QList<ReviewItem>> &items) {
        if (!items)
            return fail(items.error());
        whenReady(m_host.get<IContent>()->of(m_me.id), this, [this, items = *items](const Result<ContentPtr> &content) {
            if (!content)
                return fail(content.error());
            showQueue(items, **content);
            done();
        });
    });
}

// Asked anew, because HR may appoint another one.
void HomeModel::loadMentor()
{
    m_loading += 1;
    whenReady(m_host, m_host.get<IPeople>()->find(m_me.id), this, [this](const Result<Person> &me) {
        if (!me)
            return fail(me.error());
        if (me->mentor.isEmpty()) {
            m_mentor.clear();
            return done();
        }
        whenReady(m_host, m_host.get<IPeople>()->find(me->mentor), this, [this](const Result<Person> &mentor) {
            if (!mentor)
                return fail(mentor.error());
            m_mentor = mentor->name;
            done();
        });
    });
}

void HomeModel::showRoad(const Readiness &tree, const ContentVersion &content)
{
    const QString language = m_host.get<IContent>()->language();
    const auto *clock = m_host.get<IClock>();
    m_programme = content.text(language, u"programme"_s).title;
    m_currentStage = tree.currentStage();
    m_stages.clear();
    m_tasks.clear();
    m_waiting.removeIf([](const QVariant &entry) { return !entry.toMap().contains(u"event"_s); });
    for (const StageState &stage : tree.stages) {
        const TextEntry text = content.text(language, stageKey(stage.id));
        QString note;
        if (stage.met)
            note = tr("done %1").arg(dayText(clock->dayOf(stage.since), tree.at));
        else if (stage.locked)
            note = tr("locked");
        else
            note = stage.late ? tr("was due %1").arg(dateText(stage.due))
                              : tr("now, due %1").arg(dateText(stage.due));
        m_stages.append(QVariantMap{{u"title"_s, text.title},
                                    {u"subtitle"_s, note},
                                    {u"summary"_s, text.summary},
                                    {u"state"_s, stage.met ? u"done"_s : stage.locked ? u"locked"_s : u"now"_s},
                                    {u"late"_s, stage.late && !stage.met && !stage.locked}});
    }
    m_ready = tree.ready;
    const qint64 day = tree.start.daysTo(tree.at) + 1;
    const int last = tree.stages.isEmpty() ? 0 : int(tree.start.daysTo(tree.stages.last().due));
    m_status = tree.ready ? tr("Ready for independent work since %1").arg(dateText(clock->dayOf(tree.readySince)))
               : day < 1  ? tr("Begins on %1").arg(dateText(tree.start))
                          : tr("Day %1 of %2").arg(day).arg(last);
    if (!tree.stages.isEmpty() && !tree.stages[m_currentStage].locked)
        addTasks(tree.stages[m_currentStage].requirements, content);
    showForecast(tree);
}

void HomeModel::showForecast(const Readiness &tree)
{
    m_forecast.clear();
    if (tree.ready || tree.stages.isEmpty())
        return;
    m_forecast = {{u"viewId"_s, u"readiness.mine"_s}};
    const auto expected = core::forecast(tree);
    if (!expected) {
        m_forecast[u"title"_s] = tr("Forecast: too early to say");
        m_forecast[u"note"_s] = tr("It follows from your pace, after %1 days with %2 requirements met.").arg(core::ForecastLeastDays).arg(core::ForecastLeastMet);
        return;
    }
    const QDate planned = tree.stages.last().due;
    m_forecast[u"title"_s] = tr("Forecast: ready around %1 (± %n day(s))", nullptr, expected->margin).arg(dateText(expected->day));
    m_forecast[u"note"_s] = (expected->day > planned ? tr("%1 of %2 requirements met by day %3. Later than planned: by %4.")
                                                     : tr("%1 of %2 requirements met by day %3. Planned: by %4."))
                                .arg(expected->met).arg(expected->of).arg(expected->days).arg(dateText(planned));
    m_forecast[u"why"_s] = tr("What is left is taken to go as fast as what you have met, and no faster than the days on target that it asks for. "
                              "Two such forecasts out of three come true within the days in brackets.");
}

void HomeModel::addTasks(const QList<RequirementState> &states, const ContentVersion &content)
{
    const QString language = m_host.get<IContent>()->language();
    for (const RequirementState &state : states) {
        if (state.met)
            continue;
        if (!state.of.isEmpty()) {
            addTasks(state.of, content);
            continue;
        }
        if (state.missing == RequirementState::Missing::AwaitingReview)
            continue;  // stands in the waiting list
        const Activity *activity = content.programme.activity(state.activity);
        const bool mine = state.owner == Role::Trainee;
        QVariantMap entry{{u"title"_s, content.text(language, requirementKey(state.id)).title},
                          {u"note"_s, missingText(state)},
                          {u"state"_s, stateWord(state)},
                          {u"minutes"_s, activity ? activity->minutes : 0}};
        if (state.rule == Requirement::Rule::Metric) {
            entry[u"viewId"_s] = u"mentoring.report"_s;
        } else if (activity && mine) {
            entry[u"viewId"_s] = m_viewOfKind(activity->kind);
            entry[u"arguments"_s] = QVariantMap{{u"activity"_s, state.activity}};
        }
        if (!mine) {
            entry[u"with"_s] = roleTitle(state.owner);
            entry[u"since"_s] = state.since ? dayText(m_host.get<IClock>()->dayOf(state.since), m_host.get<IClock>()->today()) : QString();
        }
        (mine ? m_tasks : m_waiting).append(entry);
    }
}

void HomeModel::loadQueue()
{
    m_loading += 1;
    whenReady(m_host.get<IReviews>()->pending(), this, [this](const Result<QList<ReviewItem>> &items) {
        if (!items)
            return fail(items.error());
        whenReady(m_host.get<IContent>()->current(), this, [this, items = *items](const Result<ContentPtr> &content) {
            if (!content)
                return fail(content.error());
            showQueue(items, **content);
            done();
        });
    });
}

// Departments agree to a document one by one: whose turn it is finds it here.
void HomeModel::loadAgreements()
{
    m_loading += 1;
    EventQuery query;
    query.verbs = documentLifeVerbs();
    whenReady(m_host.get<ILedger>()->events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return fail(events.error());
        whenReady(m_host.get<IContent>()->current(), this, [this, events = *events](const Result<ContentPtr> &content) {
            if (!content)
                return fail(content.error());
            showAgreements(events, **content);
            done();
        });
    });
}

void HomeModel::showAgreements(const QList<Event> &events, const ContentVersion &content)
{
    const auto *clock = m_host.get<IClock>();
    m_agreements.clear();
    for (const AwaitedAgreement &awaited : agreementsAwaited(events, content, m_me.id)) {
        const QString title = content.text(m_host.get<IContent>()->language(), activityKey(awaited.activity)).title;
        m_agreements.append(QVariantMap{{u"title"_s, tr("Agree to “%1”").arg(title)},
                                        {u"note"_s, tr("for %1, put up %2").arg(awaited.departments.join(u", "_s), dayText(clock->dayOf(awaited.since), clock->today()))},
                                        {u"state"_s, u"new"_s},
                                        {u"viewId"_s, m_viewOfKind(content.programme.activity(awaited.activity)->kind)},
                                        {u"arguments"_s, QVariantMap{{u"activity"_s, awaited.activity}}}});
    }
}

void HomeModel::showQueue(const QList<ReviewItem> &items, const ContentVersion &content)
{
    const QString language = m_host.get<IContent>()->language();
    const auto *clock = m_host.get<IClock>();
    const bool mine = m_me.role != Role::Trainee;
    if (mine)
        m_tasks.clear();
    m_waiting.removeIf([](const QVariant &entry) { return entry.toMap().contains(u"event"_s); });
    for (const ReviewItem &item : mine ? items.first(std::min(items.size(), HomeRows)) : items) {
        const QString what = item.verb == QLatin1String(verb::Reported) ? tr("Daily results")
                                                                        : content.text(language, activityKey(item.activity)).title;
        QVariantMap entry{{u"title"_s, mine ? tr("%1: %2").arg(item.learnerName, what) : what},
                          {u"note"_s, tr("handed in %1, due %2").arg(dayText(clock->dayOf(item.at), clock->today()),
                                                                     dayText(item.due, clock->today()))},
                          {u"event"_s, item.event},
                          {u"state"_s, item.due < clock->today() ? u"late"_s : u"new"_s}};
        if (mine) {
            entry[u"viewId"_s] = m_host.get<IReviews>()->viewOf(item.kind);
            entry[u"arguments"_s] = QVariantMap{{u"event"_s, item.event}};
            m_tasks.append(entry);
        } else {
            entry[u"with"_s] = roleTitle(Role::Mentor);
            m_waiting.append(entry);
        }
    }
    if (mine && items.size() > HomeRows)
        m_tasks.append(homeRest(items.size() - HomeRows, u"mentoring.queue"_s));
}

void HomeModel::loadPeople()
{
    m_loading += 1;
    whenReady(m_host.get<IReadiness>()->overview(), this, [this](const Result<QList<Standing>> &standings) {
        if (!standings)
            return fail(standings.error());
        const auto found = QtConcurrent::run([all = *standings]() -> Result<HomePeople> { return homePeople(all); });
        whenReady(m_host, found, this, [this](const Result<HomePeople> &people) { showPeople(*people); });
    });
}

// One after the other: cards and rows together would take longer to make than a frame.
void HomeModel::showPeople(const HomePeople &people)
{
    m_figures = people.figures;
    Q_EMIT changed();
    SpareTime::instance().add(SpareTime::Making, this, [this, rows = people.rows] {
        m_people = rows;
        done();
        return SpareTime::Done;
    });
}

void HomeModel::open(const QVariantMap &entry)
{
    const QString view = entry.value(u"viewId"_s).toString();
    if (!view.isEmpty())
        m_host.get<INavigation>()->open(view, entry.value(u"arguments"_s).toMap());
}

void HomeModel::fail(const Error &error)
{
    m_problem = error.message();
    done();
}

void HomeModel::done()
{
    m_loading = std::max(0, m_loading - 1);
    Q_EMIT changed();
    if (m_loading == 0 && m_again)
        refresh();
}

}  // namespace vestibule::shell
