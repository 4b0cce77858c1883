#include "menteelist.h"

#include <vestibule/readinesstext.h>

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <tuple>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

// Enough for weeks of a mentor's mentees; whoever is not in it has been quiet for longer than anybody else.
constexpr int RecentEvents = 5000;

}  // namespace

QVariantList roadOf(const Readiness &tree, const ContentVersion &texts, const QString &language)
{
    QVariantList road;
    const int current = tree.currentStage();
    for (int i = 0; i < int(tree.stages.size()); ++i) {
        const StageState &stage = tree.stages[i];
        const QString state = stage.met ? u"done"_s : i == current ? u"now"_s : stage.locked ? u"locked"_s : u"open"_s;
        road.append(QVariantMap{{u"title"_s, texts.text(language, stageKey(stage.id)).title},
                                {u"subtitle"_s, i == current && !stage.met ? longDay(stage.due) : QString()}, {u"state"_s, state},
                                {u"late"_s, stage.late}});
    }
    return road;
}

MenteeList::MenteeList(HostContext &host, QObject *parent)
    : ViewModel(host, parent),
      m_items({u"learner"_s, u"name"_s, u"attention"_s, u"standing"_s, u"tone"_s, u"road"_s, u"stage"_s, u"stageText"_s, u"next"_s,
               u"active"_s, u"activeMs"_s, u"waiting"_s})
{
    follow({});
    refresh();
}

void MenteeList::load()
{
    whenReady(readiness().overview(), this, [this](const Result<QList<Standing>> &standings) {
        if (!standings)
            return failed(standings.error());
        loadRecent(*standings);
    });
}

void MenteeList::loadRecent(const QList<Standing> &standings)
{
    EventQuery query;
    query.verbs = learnerVerbs();
    query.limit = RecentEvents;
    whenReady(ledger().events(query), this, [this, standings](const Result<QList<Event>> &events) {
        if (!events)
            return failed(events.error());
        loadPending({standings, *events, {}, {}, clock().today(), daysOf(clock()), content().language(), people().me().role});
    });
}

void MenteeList::loadPending(Facts facts)
{
    whenReady(reviews().pending(), this, [this, facts = std::move(facts)](const Result<QList<ReviewItem>> &items) mutable {
        if (!items)
            return failed(items.error());
        facts.pending = *items;
        loadTexts(std::move(facts));
    });
}

void MenteeList::loadTexts(Facts facts)
{
    whenReady(content().current(), this, [this, facts = std::move(facts)](const Result<ContentPtr> &texts) mutable {
        if (!texts)
            return failed(texts.error());
        facts.texts = *texts;
        show(facts);
    });
}

// What thousands of rows say is worked out beside the window's thread.
void MenteeList::show(const Facts &facts)
{
    whenReady(QtConcurrent::run([facts] { return Result<Rows>(rowsOf(facts)); }), this, [this](const Result<Rows> &rows) {
        if (!rows)
            return failed(rows.error());
        m_stalled = rows->stalled;
        m_items.setRows(rows->list);
        loaded();
    });
}

MenteeList::Activity MenteeList::activityOf(const QList<Event> &recent)
{
    Activity activity;
    for (const Event &event : recent)
        activity.last.insert(event.learner, event.at);
    if (recent.size() == RecentEvents)
        activity.since = recent.constFirst().at;
    return activity;
}

MenteeList::Rows MenteeList::rowsOf(const Facts &facts)
{
    const Activity activity = activityOf(facts.recent);
    QHash<QString, int> waiting;  // by learner
    for (const ReviewItem &item : facts.pending)
        ++waiting[item.learner];

    Rows rows;
    rows.list.reserve(facts.standings.size());
    for (const Standing &standing : facts.standings) {
        if (!standing.person.active || standing.person.role != Role::Trainee)
            continue;
        rows.list.append(rowOf(standing, facts, activity));
        rows.list.last()[u"waiting"_s] = waiting.value(standing.person.id);
        const auto attention = Attention(rows.list.last()[u"attention"_s].toInt());
        rows.stalled += attention == Attention::Late || attention == Attention::Quiet;
    }
    std::ranges::stable_sort(rows.list, {}, [](const QVariantMap &row) {
        return std::tuple(row[u"attention"_s].toInt(), row[u"activeMs"_s].toLongLong(), row[u"name"_s].toString());
    });
    return rows;
}

QVariantMap MenteeList::rowOf(const Standing &standing, const Facts &facts, const Activity &activity)
{
    const ContentVersion &texts = *facts.texts;
    const QDate today = facts.today;
    const Readiness &tree = standing.readiness;
    const qint64 activeMs = activity.last.value(standing.person.id);
    const QDate lastActive = activeMs || activity.since ? facts.dayOf(activeMs ? activeMs : activity.since) : QDate();
    const Attention attention = attentionOf(standing, lastActive, today);
    QVariantMap row{{u"learner"_s, standing.person.id}, {u"name"_s, standing.person.name}, {u"attention"_s, int(attention)},
                    {u"activeMs"_s, activeMs}};
    row[u"active"_s] = activeMs ? dayText(lastActive, today) : activity.since ? tr("before %1").arg(longDay(lastActive)) : tr("nothing yet");
    if (attention == Attention::NotAssigned) {
        row[u"standing"_s] = tr("No programme");
        row[u"tone"_s] = u"neutral"_s;
        row[u"next"_s] = tr("HR: assign a programme");
        return row;
    }
    const StageState &stage = tree.stages[tree.currentStage()];
    row[u"road"_s] = roadOf(tree, texts, facts.language);
    row[u"stage"_s] = texts.text(facts.language, stageKey(stage.id)).title;
    row[u"stageText"_s] = tr("%1 of %2").arg(tree.currentStage() + 1).arg(tree.stages.size());
    row[u"tone"_s] = attention == Attention::Late ? u"negative"_s : attention == Attention::Quiet ? u"warning"_s
        : attention == Attention::Ready           ? u"positive"_s : u"neutral"_s;
    if (attention == Attention::Late)
        row[u"standing"_s] = tr("%n day(s) late", nullptr, int(stage.due.daysTo(today)));
    else if (attention == Attention::Quiet)
        row[u"standing"_s] = tr("Quiet for %n day(s)", nullptr, quietDays(standing, lastActive, today));
    else if (attention == Attention::Ready)
        row[u"standing"_s] = tr("Ready");
    else
        row[u"standing"_s] = stage.due.isValid() ? tr("Due %1").arg(dayText(stage.due, today)) : tr("On the way");
    if (const RequirementState *step = nextStep(tree))
        row[u"next"_s] = stepText(*step, facts);
    return row;
}

// The learner's own steps stand alone; others' begin with whose they are.
QString MenteeList::stepText(const RequirementState &step, const Facts &facts)
{
    const QString title = facts.texts->text(facts.language, requirementKey(step.id)).title;
    if (step.owner == Role::Trainee)
        return title;
    using Missing = RequirementState::Missing;
    const bool toReview = step.missing == Missing::AwaitingReview || step.missing == Missing::AwaitingConfirmation;
    const QString what = toReview                     ? tr("review “%1”").arg(title)
        : step.missing == Missing::NoAttemptsLeft     ? tr("grant an attempt for “%1”").arg(title)
        : step.missing == Missing::AwaitingSignoff    ? tr("sign off “%1”").arg(title)
                                                      : title;
    return tr("%1: %2").arg(step.owner == facts.me ? tr("You") : roleTitle(step.owner), what);
}

QString MenteeList::summary() const
{
    if (count() == 0)
        return {};
    const QString all = tr("%n learner(s)", nullptr, count());
    return m_stalled == 0 ? all : all + u", "_s + tr("%n of them need(s) a look", nullptr, m_stalled);
}

void MenteeList::open(const QString &learner)
{
    navigation().open(u"mentoring.mentee"_s, {{u"learner"_s, learner}});
}

}  // namespace vestibule::mentoring
