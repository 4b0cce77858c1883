#include "lifecycle/life.h"

#include <vestibule/verbs.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace vestibule::documents {

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

void agree(Life &life, const Event &event)
{
    const QString department = event.payloadObject().value("department"_L1).toString();
    const auto found = std::ranges::find(life.departments, department, &Agreement::department);
    if (found != life.departments.end() && !found->agreed)
        found->agreed = event;
}

bool restsOnAll(const Event &enacted, const Life &life)
{
    return std::ranges::all_of(life.departments, [&](const Agreement &one) { return one.agreed && enacted.refs.contains(one.agreed->id); });
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
    QList<Event> steps;
    for (const Event &event : events)
        if (event.learner.isEmpty() && event.activity == activity && event.payloadObject().value("texts"_L1).toObject() == texts)
            steps.append(event);
    Life life;
    life.proposed = currentRound(steps);
    if (!life.proposed)
        return life;
    for (const QJsonValue &department : life.proposed->payloadObject().value("departments"_L1).toArray())
        life.departments.append({department.toString(), {}});
    const auto ofRound = [&](const Event &event, const char *verb) { return is(event, verb) && event.refs.contains(life.proposed->id); };
    for (const Event &event : std::as_const(steps))
        if (ofRound(event, verb::Agreed))
            agree(life, event);
    for (const Event &event : std::as_const(steps))
        if (ofRound(event, verb::Enacted) && restsOnAll(event, life))
            life.enacted = event;
    life.step = life.enacted ? Life::InForce : life.missing().isEmpty() ? Life::Agreed : Life::Agreeing;
    return life;
}

QStringList departmentsFrom(const QString &typed)
{
    static const QRegularExpression between(u"[,;\\n]"_s);
    QStringList names;
    for (const QString &name : typed.split(between)) {
        const QString plain = name.simplified();
        if (!plain.isEmpty() && !names.contains(plain, Qt::CaseInsensitive))
            names.append(plain);
    }
    return names;
}

Signatures signaturesOf(const QList<Event> &events, const QString &activity, const ContentVersion &content)
{
    QSet<QString> voided;
    for (const Event &event : events)
        if (!event.corrects.isEmpty())
            voided.insert(event.corrects);
    Signatures signatures;
    for (const Event &event : events) {
        if (!is(event, verb::Signed) || event.learner.isEmpty() || event.activity != activity || voided.contains(event.id))
            continue;
        if (content.isTextOf(activity, event.payloadObject().value("textHash"_L1).toString()))
            signatures.now.insert(event.learner, event.at);
        else
            signatures.before.insert(event.learner);
    }
    signatures.before.subtract(QSet<QString>(signatures.now.keyBegin(), signatures.now.keyEnd()));
    return signatures;
}

}  // namespace vestibule::documents
