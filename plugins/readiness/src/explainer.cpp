#include "explainer.h"

#include "decision.h"
#include "words.h"

#include <vestibule/readinesstext.h>

#include <QCoreApplication>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

namespace {

using Missing = RequirementState::Missing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadinessExplainer)
};

struct Badge {
    QString kind;
    QString text;
};

Badge badgeOf(const RequirementState &state)
{
    const Badge begun{u"current"_s, Words::tr("Begun")};
    const Badge untouched{u"open"_s, Words::tr("Open")};
    if (state.met)
        return {u"met"_s, Words::tr("Met")};
    switch (state.missing) {
    case Missing::StageLocked: return {u"locked"_s, Words::tr("Locked")};
    case Missing::AwaitingReview:
    case Missing::AwaitingSignoff:
    case Missing::AwaitingConfirmation: return {u"waiting"_s, Words::tr("Waiting")};
    case Missing::BelowPass: return {u"returned"_s, Words::tr("Not passed")};
    case Missing::NoAttemptsLeft: return {u"returned"_s, Words::tr("No attempts")};
    case Missing::TextChanged: return {u"returned"_s, Words::tr("Text changed")};
    case Missing::SignoffReturned: return {u"returned"_s, Words::tr("Returned")};
    case Missing::InProgress: return begun;
    case Missing::MoreDays:
    case Missing::Group: return state.have > 0 || !state.events.isEmpty() ? begun : untouched;
    default: return untouched;
    }
}

QString groupNote(const RequirementState &state)
{
    if (state.of.isEmpty())
        return {};
    return state.rule == Requirement::Rule::Any ? Words::tr("one of these is enough") : Words::tr("all of these");
}

}  // namespace

QString Explainer::text(const QString &key) const
{
    return m_context.content ? m_context.content->text(m_context.language, key).title : key;
}

QString Explainer::headline(const Readiness &readiness) const
{
    if (readiness.ready)
        return Words::tr("Ready for independent work since %1").arg(dateText(m_context.dayOf(readiness.readySince)));
    const Count count = countMet(readiness);
    if (m_context.own)
        return Words::tr("%1 of %n requirement(s) met so far", nullptr, count.of).arg(count.met);
    return Words::tr("Not ready yet: %1 of %n requirement(s) met", nullptr, count.of).arg(count.met);
}

QString Explainer::nextStepText(const Readiness &readiness) const
{
    const RequirementState *step = nextStep(readiness);
    if (!step)
        return {};
    if (m_context.own && step->owner == Role::Trainee)
        return requirementTitle(*step);
    return Words::tr("%1 (%2)", "requirement (whose step)").arg(requirementTitle(*step), ownerText(*step));
}

QString Explainer::programmeTitle() const { return text(u"programme"_s); }
QString Explainer::stageTitle(const StageState &stage) const { return text(stageKey(stage.id)); }
QString Explainer::requirementTitle(const RequirementState &state) const { return text(requirementKey(state.id)); }

QString Explainer::stageSummary(const StageState &stage) const
{
    return m_context.content ? m_context.content->text(m_context.language, stageKey(stage.id)).summary : QString();
}

QString Explainer::stageDay(const StageState &stage) const
{
    if (stage.met)
        return Words::tr("met %1").arg(dateText(m_context.dayOf(stage.since)));
    if (!stage.due.isValid())
        return {};
    return stage.late ? Words::tr("was due %1").arg(dateText(stage.due)) : Words::tr("due %1").arg(dateText(stage.due));
}

QString Explainer::stageNote(const StageState &stage, QDate at) const
{
    QStringList parts = {stageDay(stage)};
    if (stage.late)
        parts.append(Words::tr("%n day(s) late", nullptr, int(stage.due.daysTo(at))));
    if (stage.locked && !stage.met)
        parts.append(Words::tr("opens when the stage before it is met"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString Explainer::ownerText(const RequirementState &state) const
{
    switch (state.owner) {
    case Role::Trainee: return m_context.own ? Words::tr("You") : m_context.learner.name;
    case Role::Mentor: {
        const QString name = m_context.names.value(m_context.learner.mentor);
        return name.isEmpty() ? roleTitle(Role::Mentor) : Words::tr("%1, mentor").arg(name);
    }
    default: return roleTitle(state.owner);
    }
}

QList<TreeRow> Explainer::rows(const StageState &stage) const
{
    QList<TreeRow> rows;
    addRows(stage.requirements, 0, false, rows);
    return rows;
}

void Explainer::addRows(const QList<RequirementState> &states, int depth, bool needless, QList<TreeRow> &rows) const
{
    for (const RequirementState &state : states) {
        TreeRow row;
        row.depth = depth;
        row.state = &state;
        row.title = requirementTitle(state);
        row.note = groupNote(state);
        row.needless = needless && !state.met;
        const Badge badge = badgeOf(state);
        row.kind = row.needless ? u"open"_s : badge.kind;
        row.stateText = row.needless ? Words::tr("Not needed") : badge.text;
        if (!state.met && !row.needless) {
            // What unlocks a stage stands once, beside its title.
            row.why = state.missing == Missing::StageLocked ? QString() : missingText(state);
            row.owner = state.missing == Missing::StageLocked ? QString() : ownerText(state);
        }
        if (state.since > 0 && !row.needless)
            row.since = m_context.dayOf(state.since);
        rows.append(row);
        addRows(state.of, depth + 1, row.needless || (state.met && state.rule == Requirement::Rule::Any), rows);
    }
}

QString stepState(const Readiness &readiness, int stage)
{
    const StageState &state = readiness.stages[stage];
    if (state.met)
        return u"done"_s;
    if (state.locked)
        return u"locked"_s;
    return stage == readiness.currentStage() ? u"now"_s : u"open"_s;
}

}  // namespace vestibule::readiness
