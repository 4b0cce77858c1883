#include "support/fakedesk.h"

#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace vestibule::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> refused()
{
    return ready(Result<T>(fail(ErrorCode::Unsupported, u"The fake has no such thing."_s)));
}

bool is(const Event &event, const char *verb) { return event.verb == QLatin1String(verb); }

}  // namespace

Event FakeLedger::put(const EventDraft &draft, const QString &actor)
{
    Event event;
    event.id = u"event-%1"_s.arg(stored.size() + 1);
    event.learner = draft.learner.isEmpty() && !draft.aboutCompany ? me : draft.learner;
    event.actor = actor.isEmpty() ? me : actor;
    event.verb = draft.verb;
    event.activity = draft.activity;
    event.content = draft.content;
    event.score = draft.score;
    event.passed = draft.passed;
    event.corrects = draft.corrects;
    event.refs = draft.refs;
    event.payload = QJsonDocument(draft.payload).toJson(QJsonDocument::Compact);
    event.at = now += 1000;
    if (!draft.privatePart.isEmpty()) {
        event.privateHash = u"hash"_s;
        privateParts.insert(event.id, draft.privatePart);
    }
    stored.append(event);
    return event;
}

QList<Event> FakeLedger::with(const char *verb) const
{
    QList<Event> found;
    std::ranges::copy_if(stored, std::back_inserter(found), [verb](const Event &event) { return is(event, verb); });
    return found;
}

bool FakeLedger::slotFree(const QString &activity) const
{
    if (!limits.contains(activity))
        return true;
    int left = limits.value(activity);
    for (const Event &event : stored) {
        if (event.activity != activity)
            continue;
        left -= is(event, verb::Attempted) ? 1 : 0;
        left += is(event, verb::Granted) ? event.payloadObject().value("attempts"_L1).toInt() : 0;
    }
    return left > 0;
}

Result<Event> FakeLedger::record(const EventDraft &draft)
{
    if (failAppend)
        return std::unexpected(*failAppend);
    if (draft.verb == QLatin1String(verb::Attempted) && !slotFree(draft.activity))
        return fail(ErrorCode::Conflict, u"No attempts are left."_s);
    const Event event = put(draft);
    Q_EMIT m_notifier.appended(event.learner, event.verb, event.activity);
    return event;
}

QFuture<Result<Event>> FakeLedger::append(const EventDraft &draft) { return ready(record(draft)); }

QFuture<Result<QList<Event>>> FakeLedger::events(const EventQuery &query)
{
    if (failRead)
        return ready(Result<QList<Event>>(std::unexpected(*failRead)));
    QList<Event> found;
    for (const Event &event : stored)
        if ((query.learner.isEmpty() || query.learner == event.learner) && (query.verbs.isEmpty() || query.verbs.contains(event.verb))
            && (query.activities.isEmpty() || query.activities.contains(event.activity))
            && (query.ids.isEmpty() || query.ids.contains(event.id)))
            found.append(event);
    return ready(Result<QList<Event>>(found));
}

QFuture<Result<QByteArray>> FakeLedger::privatePart(const QString &eventId)
{
    if (!privateParts.contains(eventId))
        return ready(Result<QByteArray>(fail(ErrorCode::NotFound, u"It has no private part, or it was erased."_s)));
    return ready(Result<QByteArray>(privateParts.value(eventId)));
}

QFuture<Result<void>> FakeLedger::saveDraft(const QString &attempt, const QString &item, const QByteArray &value)
{
    auto save = [this, attempt, item, value]() -> Result<void> {
        if (failSave)
            return std::unexpected(*failSave);
        if (value.isEmpty())
            draftRows[attempt].remove(item);
        else
            draftRows[attempt].insert(item, value);
        return {};
    };
    if (!holdSaves)
        return ready(save());
    Held held{{}, std::move(save)};
    held.promise.start();
    const auto future = held.promise.future();
    m_held.push_back(std::move(held));
    return future;
}

void FakeLedger::release()
{
    Held held = std::move(m_held.front());
    m_held.pop_front();
    held.promise.addResult(held.save());
    held.promise.finish();
}

QFuture<Result<QHash<QString, QByteArray>>> FakeLedger::drafts(const QString &attempt)
{
    if (failRead)
        return ready(Result<QHash<QString, QByteArray>>(std::unexpected(*failRead)));
    return ready(Result<QHash<QString, QByteArray>>(draftRows.value(attempt)));
}

QFuture<Result<Event>> FakeLedger::submit(const QString &attempt, const EventDraft &draft)
{
    const bool again = std::ranges::any_of(with(verb::Completed), [&](const Event &event) { return event.refs.contains(attempt); });
    if (again)
        return ready(Result<Event>(fail(ErrorCode::Conflict, u"This attempt was handed in already."_s)));
    const Result<Event> event = record(draft);
    if (event)
        draftRows.remove(attempt);
    return ready(Result<Event>(event));
}

QFuture<Result<Event>> FakeLedger::countersign(const CountersignRequest &) { return refused<Event>(); }

QFuture<Result<Person>> FakePeople::find(const QString &idOrLogin)
{
    for (const Person &person : std::as_const(all))
        if (person.id == idOrLogin || person.login == idOrLogin)
            return ready(Result<Person>(person));
    return ready(Result<Person>(fail(ErrorCode::NotFound, u"There is no such person."_s)));
}

QFuture<Result<Person>> FakePeople::create(const NewPerson &) { return refused<Person>(); }
QFuture<Result<void>> FakePeople::appointMentor(const QString &, const QString &) { return refused<void>(); }
QFuture<Result<void>> FakePeople::assignProgramme(const QString &, const QString &, QDate) { return refused<void>(); }
QFuture<Result<void>> FakePeople::resetPassword(const QString &, const QString &) { return refused<void>(); }
QFuture<Result<void>> FakePeople::setActive(const QString &, bool, const QString &) { return refused<void>(); }

void FakeContent::add(const ContentVersion &added, const QMap<QString, QByteArray> &versionFiles)
{
    versions.append(std::make_shared<const ContentVersion>(added));
    for (auto it = versionFiles.cbegin(); it != versionFiles.cend(); ++it)
        files.insert(added.id + u'/' + it.key(), it.value());
}

QFuture<Result<ContentPtr>> FakeContent::current()
{
    if (versions.isEmpty())
        return ready(Result<ContentPtr>(fail(ErrorCode::NotFound, u"No training content is in force."_s)));
    return ready(Result<ContentPtr>(versions.last()));
}

QFuture<Result<ContentPtr>> FakeContent::open(const QString &wanted)
{
    for (const ContentPtr &known : std::as_const(versions))
        if (known->id == wanted)
            return ready(Result<ContentPtr>(known));
    return ready(Result<ContentPtr>(fail(ErrorCode::NotFound, u"There is no such version."_s)));
}

QFuture<Result<ContentPtr>> FakeContent::of(const QString &) { return mine.isEmpty() ? current() : open(mine); }

QFuture<Result<QByteArray>> FakeContent::file(const QString &ofVersion, const QString &language, const QString &path)
{
    const QString key = ofVersion + u'/' + (language.isEmpty() ? path : language + u'/' + path);
    if (!files.contains(key))
        return ready(Result<QByteArray>(fail(ErrorCode::NotFound, u"There is no such file."_s)));
    return ready(Result<QByteArray>(files.value(key)));
}

QFuture<Result<QList<Product>>> FakeContent::products(const QString &, const QString &) { return ready(Result<QList<Product>>(priceList)); }

FakeDesk::FakeDesk()
{
    Person anna;
    anna.id = anna.login = u"anna"_s;
    anna.name = u"Anna Petrova"_s;
    anna.mentor = u"oleg"_s;
    Person oleg;
    oleg.id = oleg.login = u"oleg"_s;
    oleg.name = u"Oleg Sidorov"_s;
    oleg.role = Role::Mentor;
    people.all = {anna, oleg};
}

void FakeDesk::signInAs(const QString &person)
{
    const auto found = std::ranges::find(people.all, person, &Person::id);
    people.all.move(found - people.all.begin(), 0);
    ledger.me = person;
}

void *FakeDesk::service(const char *interfaceId, int version) noexcept
{
    const QLatin1String id(interfaceId);
    if (version != 1)
        return nullptr;
    if (id == QLatin1String(IClock::id))
        return static_cast<IClock *>(&clock);
    if (id == QLatin1String(INavigation::id))
        return static_cast<INavigation *>(&navigation);
    if (id == QLatin1String(ILog::id))
        return static_cast<ILog *>(&log);
    if (id == QLatin1String(ISettings::id))
        return static_cast<ISettings *>(&settings);
    if (!signedIn)
        return nullptr;
    if (id == QLatin1String(ITables::id))
        return tables;
    if (id == QLatin1String(ILedger::id))
        return static_cast<ILedger *>(&ledger);
    if (id == QLatin1String(IPeople::id))
        return static_cast<IPeople *>(&people);
    if (id == QLatin1String(IContent::id))
        return static_cast<IContent *>(&content);
    if (id == QLatin1String(IReadiness::id))
        return static_cast<IReadiness *>(&readiness);
    return nullptr;
}

}  // namespace vestibule::test
