#include "core/services/readinessbasis.h"

#include "core/crypto/hash.h"
#include "core/readiness/day.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

void collectSigned(const QList<Requirement> &requirements, QSet<QString> &activities)
{
    for (const Requirement &requirement : requirements) {
        if (requirement.rule == Requirement::Rule::Signed)
            activities.insert(requirement.activity);
        collectSigned(requirement.of, activities);
    }
}

QSet<QString> toBeSigned(const Programme &programme)
{
    QSet<QString> activities;
    for (const Stage &stage : programme.stages)
        collectSigned(stage.requirements, activities);
    return activities;
}

// A language may lack the file: the reader falls back to the first one, so what is there counts.
Result<QStringList> textHashes(Store &store, const ContentVersion &content, const QString &source)
{
    QStringList hashes;
    for (const QString &language : content.languages) {
        const Result<QByteArray> text = store.content().file(content.id, language + u'/' + source);
        if (text)
            hashes.append(hashHex(*text));
        else if (text.error().code != ErrorCode::NotFound)
            return std::unexpected(text.error());
    }
    return hashes;
}

}  // namespace

std::optional<Readiness> ReadinessBasis::decide(const QString &learner, const QList<Event> &events,
                                                const RoleHistory &roles) const
{
    const qint64 end = endOfDay(at, zone);
    const Event *assigned = nullptr;
    for (const Event &event : events)
        if (event.verb == QLatin1String(verb::Assigned) && event.at < end)
            assigned = &event;
    if (!assigned)
        return std::nullopt;
    const ContentPtr content = contents.value(assigned->content);
    if (!content)
        return std::nullopt;

    ReadinessInput input;
    input.learner = learner;
    input.programme = content->programme;
    input.content = content->id;
    input.events = events;
    input.start = QDate::fromString(assigned->payloadObject()["start"_L1].toString(), Qt::ISODate);
    input.at = at;
    input.zone = zone;
    input.roles = roles;
    input.texts = texts.value(content->id);
    return evaluate(input);
}

Result<PublishedVersion> publishedAt(Store &store, QDate at, const QTimeZone &zone)
{
    EventQuery query;
    query.verbs = {QLatin1String(verb::Published)};
    query.before = endOfDay(at, zone);
    query.limit = 1;
    const Result<QList<Event>> events = store.ledger().read(query);
    if (!events)
        return std::unexpected(events.error());
    return events->isEmpty() ? PublishedVersion() : PublishedVersion{events->last().content, events->last().at};
}

Result<void> readTexts(Store &store, ReadinessBasis &basis)
{
    const ContentPtr inForce = basis.contents.value(basis.inForce.content);
    for (const ContentPtr &begun : std::as_const(basis.contents)) {
        QHash<QString, TextInForce> &texts = basis.texts[begun->id];
        for (const QString &id : toBeSigned(begun->programme)) {
            const Activity *activity = inForce ? inForce->programme.activity(id) : nullptr;
            const ContentPtr source = activity ? inForce : begun;
            if (!activity)
                activity = begun->programme.activity(id);
            if (!activity || activity->source.isEmpty())
                continue;
            const Result<QStringList> hashes = textHashes(store, *source, activity->source);
            if (!hashes)
                return std::unexpected(hashes.error());
            texts.insert(id, {*hashes, source == inForce ? basis.inForce.at : 0});
        }
    }
    return {};
}

}  // namespace vestibule::core
