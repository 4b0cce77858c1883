#include "attempt/practice.h"

#include "attempt/memory.h"

#include <QJsonArray>

#include <algorithm>

namespace vestibule::pricegym {

using namespace Qt::StringLiterals;

int Practice::passed() const
{
    return int(std::ranges::count_if(levels, &AttemptHistory::passed));
}

QList<Event> Practice::handIns() const
{
    QList<Event> all;
    for (const AttemptHistory &level : levels)
        all += level.submissions;
    std::ranges::sort(all, std::ranges::greater(), &Event::at);
    return all;
}

QStringList Practice::missed() const
{
    QStringList activities = levels.keys(), kinds;
    activities.sort();
    for (const QString &activity : std::as_const(activities))
        kinds += memoryOf(levels[activity].submissions).missed();
    return kinds;
}

QList<Practice> practiceOf(const QList<Event> &events)
{
    QHash<QString, QList<Event>> byLearner;
    for (const Event &event : events)
        byLearner[event.learner].append(event);
    QStringList learners = byLearner.keys();
    std::ranges::sort(learners, std::ranges::greater(), [&byLearner](const QString &learner) { return byLearner[learner].constLast().at; });
    QList<Practice> all;
    for (const QString &learner : std::as_const(learners))
        all.append({learner, historiesOf(byLearner[learner])});
    return all;
}

QList<Fault> faultsOf(const QList<Event> &handIns)
{
    QMap<QString, int> asked;
    QMap<std::pair<QString, QString>, int> missed;
    for (const Event &handIn : handIns) {
        const QJsonArray cases = handIn.payloadObject().value("cases"_L1).toArray();
        for (const QJsonValue &one : cases) {
            const QString kind = one["kind"_L1].toString();
            asked[kind] += 1;
            for (const QJsonValue &field : one["wrong"_L1].toArray())
                missed[{kind, field.toString()}] += 1;
        }
    }
    QList<Fault> faults;
    for (auto it = missed.cbegin(); it != missed.cend(); ++it)
        faults.append({it.key().first, it.key().second, it.value(), asked[it.key().first]});
    std::ranges::stable_sort(faults, std::ranges::greater(), &Fault::missed);
    return faults;
}

}  // namespace vestibule::pricegym
