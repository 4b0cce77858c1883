#include "pagestate.h"

#include <vestibule/verbs.h>

#include <QSet>

namespace vestibule::handbook {

using namespace Qt::StringLiterals;

namespace {

void collectNeeds(const QList<Requirement> &requirements, const QString &activity, PageNeeds &needs)
{
    for (const Requirement &requirement : requirements) {
        collectNeeds(requirement.of, activity, needs);
        if (requirement.activity != activity)
            continue;
        needs.toComplete |= requirement.rule == Requirement::Rule::Completed;
        needs.toSign |= requirement.rule == Requirement::Rule::Signed;
    }
}

}  // namespace

PageNeeds pageNeeds(const Programme &programme, const QString &activity)
{
    PageNeeds needs;
    for (const Stage &stage : programme.stages)
        collectNeeds(stage.requirements, activity, needs);
    return needs;
}

QHash<QString, PageState> pageStates(const QList<Event> &events, const ContentVersion &inForce)
{
    QSet<QString> corrected;
    for (const Event &event : events)
        if (!event.corrects.isEmpty())
            corrected.insert(event.corrects);

    QHash<QString, PageState> states;
    for (const Event &event : events) {
        if (corrected.contains(event.id))
            continue;
        PageState &state = states[event.activity];
        if (event.verb == QLatin1String(verb::Experienced) && state.readAt == 0)
            state.readAt = event.at;
        if (event.verb == QLatin1String(verb::Completed))
            state.completedAt = event.at;
        if (event.verb == QLatin1String(verb::Signed)) {
            state.signedAt = event.at;
            state.signedInForce = inForce.isTextOf(event.activity, event.payloadObject().value("textHash"_L1).toString());
        }
    }
    return states;
}

}  // namespace vestibule::handbook
