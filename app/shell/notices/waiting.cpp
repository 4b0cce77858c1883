#include "shell/notices/waiting.h"

#include "shell/notices/noticework.h"

namespace vestibule::shell {

using namespace Qt::StringLiterals;

namespace {

using Missing = RequirementState::Missing;

void addOwn(const QList<RequirementState> &states, const NoticeMaterial &material, QList<Waiting> &waiting)
{
    for (const RequirementState &state : states) {
        addOwn(state.of, material, waiting);
        if (state.met || !state.of.isEmpty() || state.owner != Role::Trainee || state.missing == Missing::AwaitingReview)
            continue;
        const Activity *activity = material.content->programme.activity(state.activity);
        const bool reported = state.rule == Requirement::Rule::Metric;
        const QString view = reported ? u"mentoring.report"_s : activity ? material.viewOfKind.value(activity->kind) : QString();
        if (!view.isEmpty())
            waiting.append({view, state.activity});
    }
}

// Of a person who has begun, and has a stage to work on.
QList<Waiting> own(const NoticeMaterial &material)
{
    QList<Waiting> waiting;
    const Readiness readiness = material.standings.isEmpty() ? Readiness() : material.standings.first().readiness;
    const int at = readiness.currentStage();
    if (!readiness.ready && at >= 0 && !readiness.stages[at].locked)
        addOwn(readiness.stages[at].requirements, material, waiting);
    return waiting;
}

QList<Waiting> others(const NoticeMaterial &material)
{
    QList<Waiting> waiting;
    QList<Notice> notices = agreementsOf(material) + signoffsOf(material) + latePeopleOf(material);
    if (material.me.role == Role::Hr)
        notices += unassignedOf(material);
    for (const Notice &notice : std::as_const(notices)) {
        const QVariant learner = notice.arguments.value(u"learner"_s);
        if (!notice.viewId.isEmpty())
            waiting.append({notice.viewId, (learner.isValid() ? learner : notice.arguments.value(u"activity"_s)).toString()});
    }
    return waiting;
}

}  // namespace

QList<Waiting> waitingIn(const NoticeMaterial &material)
{
    if (!material.content)
        return {};
    return material.me.role == Role::Trainee ? own(material) : others(material);
}

}  // namespace vestibule::shell
