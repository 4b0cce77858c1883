#include "shell/notices/noticesource.h"

#include <vestibule/verbs.h>

#include <QtConcurrent>

namespace vestibule::shell {

namespace {

constexpr int SettleMs = 300;
constexpr int IntervalMs = 5 * 60'000;

// Of what others made of one's work, and of what one did since.
EventQuery ownHistory(const QString &learner)
{
    EventQuery query;
    query.learner = learner;
    for (const char *verb : {verb::Completed, verb::Reported, verb::Scored, verb::Returned, verb::Approved, verb::Granted, verb::Opened, verb::Voided})
        query.verbs << QLatin1String(verb);
    return query;
}

// No content or no programme yet is an answer.
bool isFailure(ErrorCode code)
{
    return code != ErrorCode::NotFound;
}

}  // namespace

NoticeSource::NoticeSource(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    m_interval.setInterval(IntervalMs);
    connect(&m_settle, &QTimer::timeout, this, &NoticeSource::refresh);
    connect(&m_interval, &QTimer::timeout, this, &NoticeSource::refresh);
}

void NoticeSource::begin()
{
    m_session += 1;
    m_begun = true;
    m_running = false;
    connect(m_parts.host->get<ILedger>()->notifier(), &LedgerNotifier::appended, &m_settle, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    m_interval.start();
    refresh();
}

void NoticeSource::end()
{
    m_session += 1;
    m_begun = false;
    m_running = false;
    m_again = false;
    m_settle.stop();
    m_interval.stop();
}

void NoticeSource::refresh()
{
    if (!m_begun)
        return;
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    const auto *clock = m_parts.host->get<IClock>();
    NoticeMaterial material;
    material.me = m_parts.host->get<IPeople>()->me();
    material.language = m_parts.host->get<IContent>()->language();
    material.asOf = clock->now();
    material.today = clock->today();
    material.dayOf = daysOf(*clock);
    material.lastLook = m_parts.lastLook();
    material.views = m_parts.views();
    gatherContent(std::move(material));
}

void NoticeSource::gatherContent(NoticeMaterial material)
{
    const QString learner = material.me.id;
    ask(m_parts.host->get<IContent>()->of(learner), [this, material = std::move(material)](const Result<ContentPtr> &content) mutable {
        if (!content && isFailure(content.error().code))
            return giveUp(content.error());
        material.content = content.value_or(nullptr);
        const Role role = material.me.role;
        if (!material.content || role == Role::Administrator)
            return prepare(std::move(material));
        for (const Activity &activity : material.content->programme.activities)
            material.viewOfKind.insert(activity.kind, m_parts.viewOfKind(activity.kind));
        role == Role::Trainee ? gatherTree(std::move(material)) : gatherReviews(std::move(material));
    });
}

void NoticeSource::gatherTree(NoticeMaterial material)
{
    const QString learner = material.me.id;
    ask(m_parts.host->get<IReadiness>()->tree(learner), [this, material = std::move(material)](const Result<Readiness> &tree) mutable {
        if (!tree && isFailure(tree.error().code))
            return giveUp(tree.error());
        if (tree)
            material.standings = {{material.me, true, *tree}};
        gatherEvents(std::move(material));
    });
}

void NoticeSource::gatherEvents(NoticeMaterial material)
{
    const EventQuery query = ownHistory(material.me.id);
    ask(m_parts.host->get<ILedger>()->events(query), [this, material = std::move(material)](const Result<QList<Event>> &events) mutable {
        if (!events)
            return giveUp(events.error());
        material.events = *events;
        gatherMentor(std::move(material));
    });
}

// Without the name it is said what came back, and not from whom.
void NoticeSource::gatherMentor(NoticeMaterial material)
{
    if (material.me.mentor.isEmpty())
        return prepare(std::move(material));
    const QString mentor = material.me.mentor;
    ask(m_parts.host->get<IPeople>()->find(mentor), [this, material = std::move(material)](const Result<Person> &person) mutable {
        material.mentorName = person ? person->name : QString();
        prepare(std::move(material));
    });
}

void NoticeSource::gatherReviews(NoticeMaterial material)
{
    auto *reviews = m_parts.host->get<IReviews>();
    ask(reviews->pending(), [this, reviews, material = std::move(material)](const Result<QList<ReviewItem>> &items) mutable {
        if (!items)
            return giveUp(items.error());
        material.reviews = *items;
        for (const ReviewItem &item : *items)
            if (!material.viewOfReview.contains(item.kind))
                material.viewOfReview.insert(item.kind, reviews->viewOf(item.kind));
        gatherAgreements(std::move(material));
    });
}

void NoticeSource::gatherAgreements(NoticeMaterial material)
{
    EventQuery query;
    query.verbs = documentLifeVerbs();
    ask(m_parts.host->get<ILedger>()->events(query), [this, material = std::move(material)](const Result<QList<Event>> &events) mutable {
        if (!events)
            return giveUp(events.error());
        material.agreements = agreementsAwaited(*events, *material.content, material.me.id);
        gatherStandings(std::move(material));
    });
}

void NoticeSource::gatherStandings(NoticeMaterial material)
{
    ask(m_parts.host->get<IReadiness>()->overview(), [this, material = std::move(material)](const Result<QList<Standing>> &standings) mutable {
        if (!standings)
            return giveUp(standings.error());
        material.standings = *standings;
        QStringList versions;
        for (const Standing &standing : *standings)
            if (standing.assigned && !versions.contains(standing.readiness.content))
                versions << standing.readiness.content;
        gatherVersions(std::move(material), std::move(versions));
    });
}

void NoticeSource::gatherVersions(NoticeMaterial material, QStringList left)
{
    if (left.isEmpty())
        return prepare(std::move(material));
    const QString id = left.takeFirst();
    ask(m_parts.host->get<IContent>()->open(id), [this, id, left, material = std::move(material)](const Result<ContentPtr> &version) mutable {
        if (!version)
            return giveUp(version.error());
        material.versions.insert(id, *version);
        gatherVersions(std::move(material), std::move(left));
    });
}

void NoticeSource::prepare(NoticeMaterial material)
{
    const qint64 lastLook = material.lastLook;
    const qint64 asOf = material.asOf;
    struct Made {
        QList<Notice> notices;
        QList<Waiting> waiting;
    };
    const auto made = QtConcurrent::run([material = std::move(material)]() -> Result<Made> { return Made{noticesOf(material), waitingIn(material)}; });
    ask(made, [this, lastLook, asOf](const Result<Made> &now) {
        Q_EMIT counted(now->waiting);
        if (lastLook == m_parts.lastLook())
            Q_EMIT gathered(now->notices, asOf);
        else
            m_again = true;  // the person looked meanwhile: other ones are new
        finish();
    });
}

void NoticeSource::giveUp(const Error &error)
{
    Q_EMIT failed(error);
    finish();
}

void NoticeSource::finish()
{
    m_running = false;
    if (m_again)
        refresh();
}

}  // namespace vestibule::shell
