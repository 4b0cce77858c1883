// The services that the plugin asks for, answered from memory at once. What was asked for is kept for the tests to look at.
#pragma once
#include "sample.h"

#include <vestibule/host.h>
#include <vestibule/ledger.h>
#include <vestibule/services.h>

#include <cstring>

namespace vestibule::readiness {

class FakePeople final : public IPeople
{
public:
    Person signedIn = sample::irina();
    QList<Person> people = {sample::anna(), sample::oleg(), sample::irina()};
    QStringList calls;           // "mentor anna-id oleg-id" …
    QHash<QString, Error> refuse;  // by the id of the person: the next change is refused

    Person me() const override { return signedIn; }
    QFuture<Result<QList<Person>>> visible() override { return vestibule::ready<QList<Person>>(people); }
    QFuture<Result<Person>> find(const QString &idOrLogin) override
    {
        for (const Person &person : people)
            if (person.id == idOrLogin || person.login == idOrLogin)
                return vestibule::ready<Person>(person);
        return vestibule::ready<Person>(fail(ErrorCode::NotFound, QStringLiteral("Nobody is called %1.").arg(idOrLogin)));
    }
    QFuture<Result<Person>> create(const NewPerson &person) override
    {
        if (refuse.contains(person.login))
            return vestibule::ready<Person>(std::unexpected(refuse.value(person.login)));
        calls.append(QStringLiteral("create %1 %2 %3").arg(person.login, roleWord(person.role), person.name));
        Person made;
        made.id = person.login + QStringLiteral("-id");
        made.login = person.login;
        made.name = person.name;
        made.role = person.role;
        people.append(made);
        return vestibule::ready<Person>(made);
    }
    QFuture<Result<void>> appointMentor(const QString &learner, const QString &mentor) override
    {
        return change(learner, QStringLiteral("mentor %1 %2").arg(learner, mentor));
    }
    QFuture<Result<void>> assignProgramme(const QString &learner, const QString &programme, QDate start) override
    {
        return change(learner, QStringLiteral("assign %1 %2 %3").arg(learner, programme, start.toString(Qt::ISODate)));
    }
    QFuture<Result<void>> resetPassword(const QString &person, const QString &password) override
    {
        lastPassword = password;
        return change(person, QStringLiteral("reset %1").arg(person));
    }
    QFuture<Result<void>> setActive(const QString &person, bool active, const QString &reason) override
    {
        return change(person, QStringLiteral("%1 %2 %3").arg(active ? QStringLiteral("on") : QStringLiteral("off"), person, reason));
    }
    QString lastPassword;

private:
    QFuture<Result<void>> change(const QString &person, const QString &call)
    {
        if (refuse.contains(person))
            return vestibule::ready<void>(std::unexpected(refuse.value(person)));
        calls.append(call);
        return vestibule::ready<void>({});
    }
};

class FakeReadiness final : public IReadiness
{
public:
    QList<Standing> standings = {{sample::anna(), true, sample::half()}};
    std::optional<Error> problem;
    QList<QDate> asked;  // the dates of all questions

    QFuture<Result<Readiness>> tree(const QString &learner, QDate at) override
    {
        asked.append(at);
        if (problem)
            return vestibule::ready<Readiness>(std::unexpected(*problem));
        for (const Standing &standing : standings)
            if (standing.person.id == learner)
                return vestibule::ready<Readiness>(standing.readiness);
        return vestibule::ready<Readiness>(fail(ErrorCode::NotFound, QStringLiteral("Nothing is known.")));
    }
    QFuture<Result<QList<Standing>>> overview(QDate at) override
    {
        asked.append(at);
        if (problem)
            return vestibule::ready<QList<Standing>>(std::unexpected(*problem));
        return vestibule::ready<QList<Standing>>(standings);
    }
    QJsonObject toJson(const Readiness &readiness) const override
    {
        return {{QStringLiteral("learner"), readiness.learner}, {QStringLiteral("ready"), readiness.ready}};
    }
};

class FakeContent final : public IContent
{
public:
    QString words = QStringLiteral("en");
    ContentPtr version = sample::content();

    QString language() const override { return words; }
    QFuture<Result<ContentPtr>> current() override { return vestibule::ready<ContentPtr>(version); }
    QFuture<Result<ContentPtr>> open(const QString &) override { return vestibule::ready<ContentPtr>(version); }
    QFuture<Result<ContentPtr>> of(const QString &) override { return vestibule::ready<ContentPtr>(version); }
    QFuture<Result<QByteArray>> file(const QString &, const QString &, const QString &path) override
    {
        return vestibule::ready<QByteArray>(fail(ErrorCode::NotFound, path));
    }
    QFuture<Result<QList<Product>>> products(const QString &, const QString &) override { return vestibule::ready<QList<Product>>({}); }
};

class FakeLedger final : public ILedger
{
public:
    QList<Event> stored = sample::events();
    QList<EventDraft> appended;
    LedgerNotifier said;

    QFuture<Result<Event>> append(const EventDraft &draft) override
    {
        appended.append(draft);
        Event event;
        event.learner = draft.learner;
        event.verb = draft.verb;
        Q_EMIT said.appended(draft.learner, draft.verb, draft.activity);
        return vestibule::ready<Event>(event);
    }
    QFuture<Result<QList<Event>>> events(const EventQuery &query) override
    {
        QList<Event> found;
        for (const Event &event : stored)
            if ((query.learner.isEmpty() || event.learner == query.learner) && (query.verbs.isEmpty() || query.verbs.contains(event.verb))
                && (query.ids.isEmpty() || query.ids.contains(event.id)))
                found.append(event);
        return vestibule::ready<QList<Event>>(found);
    }
    QFuture<Result<QByteArray>> privatePart(const QString &attempt) override { return nothing<QByteArray>(attempt); }
    QFuture<Result<void>> saveDraft(const QString &attempt, const QString &, const QByteArray &) override { return nothing<void>(attempt); }
    QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &attempt) override { return nothing<QHash<QString, QByteArray>>(attempt); }
    QFuture<Result<Event>> submit(const QString &attempt, const EventDraft &) override { return nothing<Event>(attempt); }
    QFuture<Result<Event>> countersign(const CountersignRequest &request) override { return nothing<Event>(request.title); }
    LedgerNotifier *notifier() override { return &said; }

private:
    template <class T>
    QFuture<Result<T>> nothing(const QString &what)
    {
        return vestibule::ready<T>(fail(ErrorCode::NotFound, what));
    }
};

class FakeNavigation final : public INavigation
{
public:
    QStringList opened;    // view ids and activities
    QVariantMap arguments; // of the last view
    QStringList notices, problems;

    void open(const QString &viewId, const QVariantMap &with) override
    {
        opened.append(viewId);
        arguments = with;
    }
    void openActivity(const QString &activity) override { opened.append(activity); }
    void back() override { opened.append(QStringLiteral("back")); }
    void notice(const QString &text) override { notices.append(text); }
    void problem(const QString &text) override { problems.append(text); }
    void setCount(const QString &, int) override {}
};

class FakeClock final : public IClock
{
public:
    QDate day = sample::Today;
    qint64 now() const override { return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(); }
    QTimeZone zone() const override { return QTimeZone::utc(); }
};

class FakeHost final : public HostContext
{
public:
    FakePeople people;
    FakeReadiness readiness;
    FakeContent content;
    FakeLedger ledger;
    FakeNavigation navigation;
    FakeClock clock;

    void *service(const char *interfaceId, int) noexcept override
    {
        const auto is = [interfaceId](const char *id) { return std::strcmp(interfaceId, id) == 0; };
        if (is(IPeople::id))
            return static_cast<IPeople *>(&people);
        if (is(IReadiness::id))
            return static_cast<IReadiness *>(&readiness);
        if (is(IContent::id))
            return static_cast<IContent *>(&content);
        if (is(ILedger::id))
            return static_cast<ILedger *>(&ledger);
        if (is(INavigation::id))
            return static_cast<INavigation *>(&navigation);
        if (is(IClock::id))
            return static_cast<IClock *>(&clock);
        return nullptr;
    }
};

}  // namespace vestibule::readiness
