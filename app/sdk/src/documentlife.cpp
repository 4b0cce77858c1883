#include <vestibule/documentlife.h>

#include <vestibule/verbs.h>

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

// The last round that no other one replaced.
std::optional<Event> currentRound(const QList<Event> &steps)
{
    QSet<QString> replaced;
    for (const Event &event : steps)
        if (!event.corrects.isEmpty())
            replaced.insert(event.corrects);
    std::optional<Event> current;
    for (const Event &event : steps)
        if (is(event, verb::Proposed) && !replaced.contains(event.id))
            current = event;
    return current;
}

// An agreement rests on the event that named its author for the department, also when somebody else was named since.
bool isEntitled(const Event &agreed, const QString &department, const QList<Event> &namings)
{
    return std::ranges::any_of(namings, [&](const Event &naming) {
        const QJsonObject payload = naming.payloadObject();
        return agreed.refs.contains(naming.id) && payload.value("department"_L1).toString() == department
               && payload.value("person"_L1).toString() == agreed.actor;
    });
}

void agree(Life &life, const Event &event, const QList<Event> &namings)
{
    const QString department = event.payloadObject().value("department"_L1).toString();
    const auto found = std::ranges::find(life.departments, department, &Agreement::department);
    if (found != life.departments.end() && !found->agreed && isEntitled(event, department, namings))
        found->agreed = event;
}

bool restsOnAll(const Event &enacted, const Life &life)
{
    return std::ranges::all_of(life.departments, [&](const Agreement &one) { return one.agreed && enacted.refs.contains(one.agreed->id); });
}

QList<Agreement> departmentsOf(const Event &proposed, const QList<DepartmentHead> &heads)
{
    QList<Agreement> departments;
    for (const QJsonValue &value : proposed.payloadObject().value("departments"_L1).toArray()) {
        const QString name = value.toString();
        const DepartmentHead *head = headOf(heads, name);
        departments.append({name, head ? head->person : QString(), head ? head->event : QString(), {}});
    }
    return departments;
}

}  // namespace

QStringList Life::missing() const
{
    QStringList names;
    for (const Agreement &one : departments)
        if (!one.agreed)
            names.append(one.department);
    return names;
}

QStringList Life::missingOf(const QString &person) const
{
    QStringList names;
    for (const Agreement &one : departments)
        if (!one.agreed && !person.isEmpty() && one.head == person)
            names.append(one.department);
    return names;
}

QStringList documentLifeVerbs()
{
    return {QLatin1String(verb::Entrusted), QLatin1String(verb::Proposed), QLatin1String(verb::Agreed), QLatin1String(verb::Enacted)};
}

QJsonObject textsOf(const ContentVersion &content, const QString &activity)
{
    QJsonObject texts;
    const QHash<QString, QString> hashes = content.textHashes.value(activity);
    for (auto it = hashes.cbegin(); it != hashes.cend(); ++it)
        texts.insert(it.key(), it.value());
    return texts;
}

// Steps are told apart by what they refer to, not by their order: the clocks of two desks may differ.
Life lifeOf(const QList<Event> &events, const QString &activity, const QJsonObject &texts)
{
    QList<Event> steps, namings;
    for (const Event &event : events) {
        if (!event.learner.isEmpty())
            continue;
        if (is(event, verb::Entrusted))
            namings.append(event);
        else if (event.activity == activity && event.payloadObject().value("texts"_L1).toObject() == texts)
            steps.append(event);
    }
    Life life;
    life.proposed = currentRound(steps);
    if (!life.proposed)
        return life;
    life.departments = departmentsOf(*life.proposed, departmentHeads(namings));
    const auto ofRound = [&](const Event &event, const char *verb) { return is(event, verb) && event.refs.contains(life.proposed->id); };
    for (const Event &event : std::as_const(steps))
        if (ofRound(event, verb::Agreed))
            agree(life, event, namings);
    for (const Event &event : std::as_const(steps))
        if (ofRound(event, verb::Enacted) && restsOnAll(event, life))
            life.enacted = event;
    life.step = life.enacted ? Life::InForce : life.missing().isEmpty() ? Life::Agreed : Life::Agreeing;
    return life;
}

QList<AwaitedAgreement> agreementsAwaited(const QList<Event> &events, const ContentVersion &content, const QString &person)
{
    QStringList documents;
    for (const Event &event : events)
        if (is(event, verb::Proposed) && !documents.contains(event.activity))
            documents.append(event.activity);
    QList<AwaitedAgreement> awaited;
    for (const QString &activity : std::as_const(documents)) {
        const Life life = lifeOf(events, activity, textsOf(content, activity));
        const QStringList departments = life.missingOf(person);
        if (life.step == Life::Agreeing && !departments.isEmpty() && content.programme.activity(activity))
            awaited.append({activity, departments, life.proposed->at});
    }
    return awaited;
}

}  // namespace vestibule
