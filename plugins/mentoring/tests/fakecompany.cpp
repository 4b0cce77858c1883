#include "fakecompany.h"

#include "core/readiness/readiness.h"

#include <vestibule/verbs.h>

#include <QSet>

#include <algorithm>

namespace vestibule::mentoring {

using namespace Qt::StringLiterals;

FakeCompany::FakeCompany()
{
    setNow(QDate(2026, 5, 12));
}

void FakeCompany::setNow(QDate day, int hour)
{
    time = QDateTime(day, QTime(hour, 0), zone).toMSecsSinceEpoch();
}

Person &FakeCompany::person(const QString &id)
{
    return *std::ranges::find(people, id, &Person::id);
}

Result<Event> FakeCompany::record(const QString &actor, const EventDraft &draft)
{
    const QString learner = draft.learner.isEmpty() ? actor : draft.learner;
    const Person &by = person(actor);
    if (!mayAppend(draft.verb, by.role, actor == learner, person(learner).mentor == actor, false))
        return fail(ErrorCode::Refused, u"%1 may not record “%2” about %3."_s.arg(by.name, draft.verb, learner));
    Event event;
    event.id = u"event-%1"_s.arg(events.size() + 1);
    event.learner = learner;
    event.actor = actor;
    event.seq = events.size();
    event.verb = draft.verb;
    event.activity = draft.activity;
    event.content = draft.content;
    event.score = draft.score;
    event.passed = draft.passed;
    event.corrects = draft.corrects;
    event.refs = draft.refs;
    event.payload = QJsonDocument(draft.payload).toJson(QJsonDocument::Compact);
    event.at = ++time;
    if (!draft.privatePart.isEmpty()) {
        event.privateHash = u"hash"_s;
        privateParts.insert(event.id, draft.privatePart);
    }
    events.append(event);
    return event;
}

QList<ReviewItem> FakeCompany::waiting(const QString &learner) const
{
    QSet<QString> closed;
    for (const Event &event : events) {
        if (!event.corrects.isEmpty())
            closed.insert(event.corrects);
        if (event.verb == "confirmed"_L1 || event.verb == "returned"_L1 || event.verb == "scored"_L1)
            closed.insert(event.refs.value(0));
    }
    QList<ReviewItem> items;
    for (const Event &event : events) {
        const QJsonObject payload = event.payloadObject();
        if (!payload.contains("review"_L1) || closed.contains(event.id) || (!learner.isEmpty() && event.learner != learner))
            continue;
        const auto who = std::ranges::find(people, event.learner, &Person::id);
        items.append({event.id, event.learner, who->name, event.verb, event.activity, payload["review"_L1].toString(), event.at,
                      QDate::fromString(payload["due"_L1].toString(), Qt::ISODate)});
    }
    std::ranges::stable_sort(items, {}, &ReviewItem::due);
    return items;
}

FakeHost::FakeHost(FakeCompany &company, const QString &me, const QString &language)
    : interfaceLanguage(language), m_company(company), m_me(me)
{
}

void *FakeHost::service(const char *interfaceId, int) noexcept
{
    const QLatin1String wanted(interfaceId);
    if (wanted == QLatin1String(ILedger::id)) return static_cast<ILedger *>(this);
    if (wanted == QLatin1String(IPeople::id)) return static_cast<IPeople *>(this);
    if (wanted == QLatin1String(IContent::id)) return static_cast<IContent *>(this);
    if (wanted == QLatin1String(IReviews::id)) return static_cast<IReviews *>(this);
    if (wanted == QLatin1String(IReadiness::id)) return static_cast<IReadiness *>(this);
    if (wanted == QLatin1String(INavigation::id)) return static_cast<INavigation *>(this);
    if (wanted == QLatin1String(IClock::id)) return static_cast<IClock *>(this);
    if (wanted == QLatin1String(ILog::id)) return static_cast<ILog *>(this);
    return nullptr;
}

template <class T>
QFuture<Result<T>> FakeHost::answer(const T &value)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<T>(std::unexpected(*error));
    return ready<T>(value);
}

bool FakeHost::sees(const QString &learner) const
{
    const Person &self = m_company.person(m_me);
    return learner == m_me || self.role == Role::Hr || m_company.person(learner).mentor == m_me;
}

QFuture<Result<Event>> FakeHost::append(const EventDraft &draft)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<Event>(std::unexpected(*error));
    const Result<Event> event = m_company.record(m_me, draft);
    if (event)
        Q_EMIT m_notifier.appended(event->learner, event->verb, event->activity);
    return ready<Event>(event);
}

QFuture<Result<void>> FakeHost::saveDraft(const QString &attempt, const QString &item, const QByteArray &value)
{
    if (const auto error = std::exchange(failNext, std::nullopt))
        return ready<void>(std::unexpected(*error));
    QHash<QString, QByteArray> &mine = m_company.drafts[m_me][attempt];
    if (value.isEmpty())
        mine.remove(item);
    else
        mine.insert(item, value);
    return ready<void>({});
}

QFuture<Result<QHash<QString, QByteArray>>> FakeHost::drafts(const QString &attempt)
{
    return answer(m_company.drafts.value(m_me).value(attempt));
}

QFuture<Result<Event>> FakeHost::countersign(const CountersignRequest &request)
{
    countersigned.append(request);
    if (countersigner.isEmpty())
        return ready<Event>(fail(ErrorCode::Cancelled, u"Nobody signed."_s));
    if (!request.roles.testFlag(m_company.person(countersigner).role))
        return ready<Event>(fail(ErrorCode::Refused, u"This person may not sign it."_s));
    const Result<Event> event = m_company.record(countersigner, request.draft);
    if (event)
        Q_EMIT m_notifier.appended(event->learner, event->verb, event->activity);
    return ready<Event>(event);
}

QFuture<Result<QList<Event>>> FakeHost::events(const EventQuery &query)
{
    if (!query.learner.isEmpty() && !sees(query.learner))
        return ready<QList<Event>>(fail(ErrorCode::Refused, u"Not yours to see."_s));
    QList<Event> found;
    for (const Event &event : m_company.events) {
        const bool wanted = (query.learner.isEmpty() ? sees(event.learner) : event.learner == query.learner)
            && (query.verbs.isEmpty() || query.verbs.contains(event.verb))
            && (query.activities.isEmpty() || query.activities.contains(event.activity))
            && (query.ids.isEmpty() || query.ids.contains(event.id)) && (query.before == 0 || event.at < query.before);
        if (wanted)
            found.append(event);
    }
    if (query.limit > 0 && found.size() > query.limit)
        found = found.last(query.limit);
    return answer(found);
}

QFuture<Result<QByteArray>> FakeHost::privatePart(const QString &eventId)
{
    if (!m_company.privateParts.contains(eventId))
        return ready<QByteArray>(fail(ErrorCode::NotFound, u"There is no private part."_s));
    return answer(m_company.privateParts.value(eventId));
}

QFuture<Result<QList<Person>>> FakeHost::visible()
{
    QList<Person> all;
    std::ranges::copy_if(m_company.people, std::back_inserter(all), [this](const Person &p) { return sees(p.id); });
    return answer(all);
}

QFuture<Result<Person>> FakeHost::find(const QString &idOrLogin)
{
    const auto found = std::ranges::find(m_company.people, idOrLogin, &Person::id);
    if (found == m_company.people.end())
        return ready<Person>(fail(ErrorCode::NotFound, u"There is nobody of that name."_s));
    if (!sees(found->id))
        return ready<Person>(fail(ErrorCode::Refused, u"Not yours to see."_s));
    return answer(*found);
}

QFuture<Result<ContentPtr>> FakeHost::current() { return answer(ContentPtr(m_company.content)); }

QFuture<Result<QList<ReviewItem>>> FakeHost::pending()
{
    QList<ReviewItem> items = m_company.person(m_me).role == Role::Trainee ? QList<ReviewItem>() : m_company.waiting({});
    items.removeIf([this](const ReviewItem &item) { return !sees(item.learner); });
    return answer(items);
}

QFuture<Result<QList<ReviewItem>>> FakeHost::waitingFor(const QString &learner) { return answer(m_company.waiting(learner)); }

QString FakeHost::viewOf(const QString &kind) const { return kind == "mentoring.daily"_L1 ? u"mentoring.confirm"_s : QString(); }

QFuture<Result<Rescore>> FakeHost::rescore(const QString &eventId)
{
    if (m_company.rescores.contains(eventId))
        return ready<Rescore>(m_company.rescores.value(eventId));
    const Event &claim = *std::ranges::find(m_company.events, eventId, &Event::id);
    return answer(Rescore{claim.score, claim.passed, {}});
}

QFuture<Result<Readiness>> FakeHost::tree(const QString &learner, QDate at)
{
    if (!sees(learner))
        return ready<Readiness>(fail(ErrorCode::Refused, u"Not yours to see."_s));
    core::ReadinessInput input;
    input.learner = learner;
    input.programme = m_company.content->programme;
    input.content = m_company.content->id;
    input.events = m_company.events;
    input.start = m_company.person(learner).start;
    input.at = at.isValid() ? at : today();
    input.zone = m_company.zone;
    for (const Person &person : std::as_const(m_company.people))
        input.roles.insert(person.id, {{0, person.role}});
    return answer(core::evaluate(input));
}

QFuture<Result<QList<Standing>>> FakeHost::overview(QDate at)
{
    QList<Standing> all;
    for (const Person &person : std::as_const(m_company.people))
        if (person.role == Role::Trainee && sees(person.id))
            all.append({person, !person.programme.isEmpty(), person.programme.isEmpty() ? Readiness{} : *await(tree(person.id, at))});
    return answer(all);
}

EventDraft report(QDate day, const QJsonObject &metrics, const QString &corrects)
{
    EventDraft draft;
    draft.verb = QLatin1String(verb::Reported);
    draft.corrects = corrects;
    draft.payload = {{u"day"_s, day.toString(Qt::ISODate)}, {u"metrics"_s, metrics}, {u"review"_s, u"mentoring.daily"_s},
                     {u"due"_s, day.addDays(3).toString(Qt::ISODate)}};
    return draft;
}

EventDraft judgement(const char *verb, const QString &learner, const QStringList &refs, const QString &reason)
{
    EventDraft draft = about(verb, learner, {}, reason);
    draft.refs = refs;
    return draft;
}

EventDraft about(const char *verb, const QString &learner, const QString &activity, const QString &reason)
{
    EventDraft draft;
    draft.learner = learner;
    draft.verb = QLatin1String(verb);
    draft.activity = activity;
    if (!reason.isEmpty())
        draft.payload = {{u"reason"_s, reason}};
    return draft;
}

}  // namespace vestibule::mentoring
