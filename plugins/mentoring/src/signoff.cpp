// Loading and showing a sign-off; deciding about it is in signoffdecide.cpp.
#include "signoff.h"

#include "observation.h"

#include <vestibule/readinesstext.h>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

Signoff::Signoff(HostContext &host, const QString &learner, const QString &subject, QObject *parent)
    : JudgementModel(host, parent), m_learner(learner.isEmpty() ? people().me().id : learner), m_subject(subject),
      m_own(m_learner == people().me().id), m_claimCheck(ledger(), reviews(), this)
{
    follow(m_learner);
    refresh();
}

void Signoff::load()
{
    whenReady(people().find(m_learner), this, [this](const Result<Person> &person) {
        if (!person)
            return failed(person.error());
        m_name = person->name;
        findDrafts(m_learner, m_subject, [this, person = *person] {
            if (m_observation.isEmpty())
                m_observation = observationOf(kept(ObservationItem));
            loadTree(person);
        });
    });
}

void Signoff::loadTree(const Person &person)
{
    if (person.programme.isEmpty())
        return failed({ErrorCode::NotFound, tr("%1 has no programme yet, so there is nothing to sign off.").arg(m_name), {},
                       tr("HR assigns a programme in People."), m_subject});
    whenReady(readiness().tree(m_learner), this, [this](const Result<Readiness> &tree) {
        if (!tree)
            return failed(tree.error());
        m_tree = *tree;
        loadContent();
    });
}

void Signoff::loadContent()
{
    whenReady(content().of(m_learner), this, [this](const Result<ContentPtr> &version) {
        if (!version)
            return failed(version.error());
        m_content = *version;
        const auto place = findSignoff(m_content->programme, m_subject);
        const RequirementState *state = place ? stateOf(m_tree, place->requirement.id) : nullptr;
        if (!state)
            return failed({ErrorCode::NotFound, tr("The programme of %1 does not ask for this sign-off.").arg(m_name), {},
                           tr("Open it from the list of sign-offs again."), m_subject});
        m_place = *place;
        m_state = *state;
        loadEvents();
    });
}

void Signoff::loadEvents()
{
    EventQuery query;
    query.learner = m_learner;
    query.verbs = signoffVerbs();
    whenReady(ledger().events(query), this, [this](const Result<QList<Event>> &events) {
        if (!events)
            return failed(events.error());
        m_events = *events;
        loadFeedback();
    });
}

// What was written with the last decision: the learner reads it here.
void Signoff::loadFeedback()
{
    const QList<Decision> all = decisions(m_events, m_subject);
    m_feedback = {};
    if (all.isEmpty() || !all.constLast().hasComment)
        return show();
    whenReady(ledger().privatePart(all.constLast().event), this, [this](const Result<QByteArray> &bytes) {
        if (!bytes && bytes.error().code != ErrorCode::NotFound)
            return failed(bytes.error());
        if (bytes)
            m_feedback = observationOf(*bytes);
        show();
    });
}

void Signoff::show()
{
    const QString language = content().language();
    const Stage &stage = m_content->programme.stages[m_place.stage];
    const QString stageTitle = m_content->text(language, stageKey(stage.id)).title;
    const TextEntry text = m_content->text(language, m_place.wholeStage ? stageKey(stage.id) : activityKey(m_subject));
    m_title = m_place.wholeStage ? tr("Sign-off of the stage “%1”").arg(text.title) : text.title;
    m_summary = text.summary;
    m_subtitle = m_own ? stageTitle : tr("%1, stage “%2”").arg(m_name, stageTitle);

    const vestibule::Activity *activity = m_content->programme.activity(m_subject);
    m_attempts = attemptsOf(m_events, m_subject, activity ? activity->attempts : std::nullopt);
    m_rests.clear();
    m_unmet.clear();
    m_unmetIds.clear();
    m_refs.clear();
    m_claims.clear();
    for (const QString &id : m_place.restsOn) {
        const RequirementState *state = stateOf(m_tree, id);
        if (!state)
            continue;
        const QString title = m_content->text(language, requirementKey(id)).title;
        m_rests.append(QVariantMap{{u"title"_s, title}, {u"kind"_s, badgeOf(*state)}, {u"text"_s, standingText(*state)}});
        m_refs += state->events;
        m_claims += claims(*state);
        if (!state->met) {
            m_unmet.append(title);
            m_unmetIds.append(id);
        }
    }
    m_refs.removeDuplicates();
    showHistory();
    loaded();
}

void Signoff::showHistory()
{
    m_history.clear();
    const QList<Decision> all = decisions(m_events, m_subject);
    for (const Decision &decision : all) {
        const QString title = decision.approved ? tr("Signed off") : decision.withdraws ? tr("Sign-off withdrawn") : tr("Not yet");
        const bool last = decision.event == all.constLast().event;
        QStringList lines;
        if (!decision.reason.isEmpty())
            lines.append(decision.reason);
        if (last && !m_feedback.comment.isEmpty())
            lines.append(m_feedback.comment);
        if (last)
            for (const Criterion &criterion : observationSheet(m_subject))
                if (const QString mark = m_feedback.marks.value(criterion.id); !mark.isEmpty())
                    lines.append(tr("%1: %2").arg(criterion.title, mark == "good"_L1 ? criterion.good : criterion.bad));
        m_history.prepend(QVariantMap{{u"time"_s, exactly(decision.at)}, {u"title"_s, title}, {u"text"_s, lines.join(u'\n')},
                                      {u"tone"_s, decision.withdrawn ? u"neutral"_s : decision.approved ? u"positive"_s : u"warning"_s}});
    }
}

QString Signoff::deciderText() const
{
    if (!m_content)
        return {};
    return m_place.requirement.role == Role::Hr ? tr("HR decides this.") : tr("The mentor decides this.");
}

QString Signoff::state() const { return badgeOf(m_state); }

QString Signoff::stateText() const
{
    if (!m_content)
        return {};
    if (met())
        return tr("Signed off %1.").arg(when(m_state.since));
    if (m_tree.stages[m_place.stage].locked)
        return tr("The stage is locked. It opens when the stage before it is met.");
    if (exhausted())
        return tr("All attempts are used up. The mentor or HR can grant one more, with a reason.");
    if (m_place.wholeStage && !m_unmet.isEmpty())
        return tr("Everything below comes first.");
    if (m_state.missing == RequirementState::Missing::SignoffReturned)
        return tr("Not yet: the reason stands below. It can be shown again.");
    return tr("Waiting for the sign-off.");
}

QString Signoff::attemptsText() const
{
    if (!m_attempts.limit || met())
        return {};
    return exhausted() ? tr("No attempts left") : tr("Attempt %1 of %2").arg(m_attempts.used + 1).arg(*m_attempts.limit);
}

QVariantList Signoff::criteria() const
{
    QVariantList all;
    for (const Criterion &criterion : observationSheet(m_subject))
        all.append(QVariantMap{{u"id"_s, criterion.id}, {u"title"_s, criterion.title}, {u"good"_s, criterion.good}, {u"bad"_s, criterion.bad},
                               {u"mark"_s, m_observation.marks.value(criterion.id)}});
    return all;
}

void Signoff::openLearner()
{
    navigation().open(u"mentoring.mentee"_s, {{u"learner"_s, m_learner}});
}

}  // namespace vestibule::mentoring
