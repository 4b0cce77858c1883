#include "mentee.h"

#include "dayreports.h"
#include "judgement.h"
#include "menteelist.h"
#include "progress.h"

#include <vestibule/readinesstext.h>
#include <vestibule/verbs.h>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

namespace {

constexpr int PointsInChart = 20;

// The least number of attempts left that any requirement reports, by activity.
void collectAttempts(const QList<RequirementState> &states, QMap<QString, int> &left)
{
    for (const RequirementState &state : states) {
        if (state.attemptsLeft && !state.activity.isEmpty() && state.rule != Requirement::Rule::Signoff)
            left.insert(state.activity, std::min(left.value(state.activity, *state.attemptsLeft), *state.attemptsLeft));
        collectAttempts(state.of, left);
    }
}

// Somebody may decide about it now.
bool isOpen(const RequirementState &state)
{
    using Missing = RequirementState::Missing;
    return !state.met
        && (state.missing == Missing::AwaitingSignoff || state.missing == Missing::SignoffReturned || state.missing == Missing::NoAttemptsLeft);
}

}  // namespace

Mentee::Mentee(HostContext &host, const QString &learner, QObject *parent) : ViewModel(host, parent), m_learner(learner)
{
    follow(learner);
    refresh();
}

void Mentee::load()
{
    whenReady(people().find(m_learner), this, [this](const Result<Person> &person) {
        if (!person)
            return failed(person.error());
        m_name = person->name;
        m_locked = person->programme.isEmpty() ? tr("%1 has no programme yet. HR assigns it in People.").arg(m_name) : QString();
        if (!m_locked.isEmpty())
            return loaded();
        loadTree();
    });
}

void Mentee::loadTree()
{
    whenReady(readiness().tree(m_learner), this, [this](const Result<Readiness> &tree) {
        if (!tree)
            return failed(tree.error());
        loadContent(*tree);
    });
}

void Mentee::loadContent(const Readiness &tree)
{
    whenReady(content().of(m_learner), this, [this, tree](const Result<ContentPtr> &version) {
        if (!version)
            return failed(version.error());
        loadEvents({tree, *version, {}});
    });
}

void Mentee::loadEvents(const Loaded &loaded)
{
    EventQuery query;
    query.learner = m_learner;
    query.verbs = reportVerbs() + signoffVerbs();
    query.verbs.removeDuplicates();
    whenReady(ledger().events(query), this, [this, loaded](const Result<QList<Event>> &events) {
        if (!events)
            return failed(events.error());
        loadQueue({loaded.tree, loaded.content, *events});
    });
}

void Mentee::loadQueue(const Loaded &loaded)
{
    whenReady(reviews().waitingFor(m_learner), this, [this, loaded](const Result<QList<ReviewItem>> &items) {
        if (!items)
            return failed(items.error());
        m_waiting = int(items->size());
        show(loaded);
    });
}

void Mentee::show(const Loaded &all)
{
    const QString language = content().language();
    const QDate today = clock().today();
    m_version = all.content->id;
    m_road = roadOf(all.tree, *all.content, language);
    m_subtitle.clear();
    if (!all.tree.stages.isEmpty()) {
        const StageState &stage = all.tree.stages[all.tree.currentStage()];
        const QString place = tr("Stage %1 of %2: %3").arg(all.tree.currentStage() + 1).arg(all.tree.stages.size())
                                  .arg(all.content->text(language, stageKey(stage.id)).title);
        m_subtitle = all.tree.ready   ? tr("Ready for independent work since %1").arg(exactly(all.tree.readySince))
            : !stage.due.isValid()    ? place
            : stage.late              ? tr("%1, %n day(s) late", nullptr, int(stage.due.daysTo(today))).arg(place)
                                      : tr("%1, due %2").arg(place, dayText(stage.due, today));
    }
    const MetricText text(all.content, language);
    const QList<DayReport> days = dayReports(all.events);
    m_progress.clear();
    for (const MetricProgress &progress :
         ofStage(metricProgress(all.content->programme, days), all.content->programme, all.tree.currentStage()))
        m_progress.append(text.chart(progress, days, PointsInChart));
    showSignoffs(all);
    showAttempts(all);
    loaded();
}

void Mentee::showSignoffs(const Loaded &all)
{
    const QString language = content().language();
    m_mine.clear();
    m_others.clear();
    for (const SignoffState &signoff : signoffStates(all.tree)) {
        const RequirementState &state = signoff.state;
        const auto place = findSignoff(all.content->programme, state.activity);
        const bool mine = place && place->requirement.role == people().me().role && isOpen(state);
        (mine ? m_mine : m_others)
            .append(QVariantMap{{u"subject"_s, state.activity}, {u"title"_s, all.content->text(language, requirementKey(state.id)).title},
                                {u"stage"_s, all.content->text(language, stageKey(all.tree.stages[signoff.stage].id)).title},
                                {u"text"_s, standingText(state)}, {u"kind"_s, badgeOf(state)}});
    }
}

void Mentee::showAttempts(const Loaded &all)
{
    const QString language = content().language();
    QMap<QString, int> left;
    for (const StageState &stage : all.tree.stages)
        collectAttempts(stage.requirements, left);
    m_attempts.clear();
    for (const vestibule::Activity &activity : all.content->programme.activities) {
        if (!activity.attempts)
            continue;
        const Attempts signoffs = attemptsOf(all.events, activity.id, activity.attempts);
        const bool signedOff = activity.kind == "mentoring.signoff"_L1;
        const int remain = signedOff ? signoffs.left() : left.value(activity.id, *signoffs.limit);
        if (remain >= *signoffs.limit)
            continue;  // not begun
        m_attempts.append(QVariantMap{{u"activity"_s, activity.id}, {u"title"_s, all.content->text(language, activityKey(activity.id)).title},
                                      {u"text"_s, tr("%n attempt(s) left", nullptr, remain)}, {u"exhausted"_s, remain == 0}});
    }
}

void Mentee::openSignoff(const QString &subject)
{
    navigation().open(u"mentoring.signoff"_s, {{u"learner"_s, m_learner}, {u"activity"_s, subject}});
}

void Mentee::openQueue()
{
    navigation().open(u"mentoring.queue"_s, {{u"learner"_s, m_learner}});
}

void Mentee::openCalls()
{
    navigation().open(u"coldcall.plays"_s, {{u"learner"_s, m_learner}});
}

void Mentee::openGym()
{
    navigation().open(u"pricegym.person"_s, {{u"learner"_s, m_learner}});
}

void Mentee::openReadiness()
{
    navigation().open(u"readiness.person"_s, {{u"learner"_s, m_learner}});
}

void Mentee::grant(const QString &activity, const QString &reason)
{
    if (busy() || reason.trimmed().isEmpty())
        return;
    EventDraft draft = draftOf(verb::Granted, m_learner, m_version);
    draft.activity = activity;
    draft.payload = {{u"attempts"_s, 1}, {u"reason"_s, reason.trimmed()}};
    setBusy(true);
    whenReady(ledger().append(draft), this, [this](const Result<Event> &event) {
        setBusy(false);
        if (!event)
            return navigation().problem(event.error().message());
        navigation().notice(tr("One more attempt granted."));
        refresh();
    });
}

}  // namespace vestibule::mentoring
