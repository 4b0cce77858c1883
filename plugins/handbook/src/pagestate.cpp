#include "pagestate.h"

#include <vestibule/verbs.h>

#include <QSet>

#include <algorithm>
#include <limits>

namespace vestibule::handbook {

using namespace Qt::StringLiterals;

namespace {

void collectNeeds(const QList<Requirement> &requirements, QHash<QString, PageNeeds> &needs)
{
    for (const Requirement &requirement : requirements) {
        collectNeeds(requirement.of, needs);
        if (requirement.rule == Requirement::Rule::Completed)
            needs[requirement.activity].toComplete = true;
        if (requirement.rule == Requirement::Rule::Signed)
            needs[requirement.activity].toSign = true;
    }
}

void collectPlaces(const QList<Requirement> &requirements, int stage, QHash<QString, int> &stages)
{
    for (const Requirement &requirement : requirements) {
        collectPlaces(requirement.of, stage, stages);
        if (!stages.contains(requirement.activity))
            stages.insert(requirement.activity, stage);
    }
}

}  // namespace

QHash<QString, PageNeeds> pageNeeds(const Programme &programme)
{
    QHash<QString, PageNeeds> needs;
    for (const Stage &stage : programme.stages)
        collectNeeds(stage.requirements, needs);
    return needs;
}

QList<PagePlace> readingOrder(const Programme &programme)
{
    QHash<QString, int> stages;  // by activity
    for (int stage = 0; stage < int(programme.stages.size()); ++stage)
        collectPlaces(programme.stages[stage].requirements, stage, stages);
    QList<PagePlace> places;
    for (const Activity &activity : programme.activities)
        if (activity.kind == "handbook.page"_L1)
            places.append({activity.id, stages.value(activity.id, -1)});
    const auto rank = [](const PagePlace &place) { return place.stage < 0 ? std::numeric_limits<int>::max() : place.stage; };
    std::ranges::stable_sort(places, {}, rank);
    return places;
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

QString activityOfPage(const Programme &programme, const QString &page)
{
    const QString source = u"pages/%1.md"_s.arg(page);
    for (const Activity &activity : programme.activities)
        if (activity.kind == "handbook.page"_L1 && activity.source == source)
            return activity.id;
    return u"handbook:"_s + page;
}

QString sourceOf(const Programme &programme, const QString &activity)
{
    const Activity *known = programme.activity(activity);
    return known ? known->source : u"pages/%1.md"_s.arg(activity.section(u':', 1));
}

}  // namespace vestibule::handbook
