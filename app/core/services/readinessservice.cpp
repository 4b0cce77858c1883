#include "core/services/readinessservice.h"

#include "core/readiness/json.h"
#include "core/services/learnerevents.h"

#include <QCoreApplication>

namespace vestibule::core {
namespace {

bool isLearner(const Person &person) { return person.active && (person.role == Role::Trainee || !person.programme.isEmpty()); }

std::unexpected<Error> noProgramme(const Person &person)
{
    return fail(ErrorCode::NotFound,
                QCoreApplication::translate("Readiness", "%1 had no programme on that day.").arg(person.name),
                QCoreApplication::translate("Readiness", "HR assigns one."));
}

}  // namespace

ReadinessService::ReadinessService(StoreRunner &store, const SessionContext &session, const IClock &clock, IContent &content,
                                   const QTimeZone &zone)
    : m_signedIn(store, session), m_store(store), m_clock(clock), m_content(content), m_zone(zone)
{}

Result<ReadinessService::Question> ReadinessService::ask(Store &store, const QList<Person> &learners, QDate at) const
{
    const Result<PublishedVersion> inForce = publishedAt(store, at, m_zone);
    if (!inForce)
        return std::unexpected(inForce.error());
    Question question{learners, {}, {at, m_zone, *inForce, {}, {}}};
    QSet<QString> versions{inForce->content};
    for (const Person &person : learners)
        versions.insert(person.content);
    if (at < m_clock.today()) {  // then a learner may have been on another version
        const Result<QList<StoredVersion>> installed = store.content().versions();
        if (!installed)
            return std::unexpected(installed.error());
        for (const StoredVersion &stored : *installed)
            versions.insert(stored.id);
    }
    versions.remove(QString());
    question.versions = versions.values();
    return question;
}

// One version after the other: there are few, and the content service keeps what it opened.
QFuture<Result<Contents>> ReadinessService::open(QStringList versions)
{
    QMutexLocker locker(&m_mutex);
    versions.removeIf([this](const QString &candidate) { return m_opened.contains(candidate); });
    if (versions.isEmpty())
        return ready(Result<Contents>(m_opened));
    locker.unlock();
    return m_content.open(versions.first())
        .then([this, versions](const Result<ContentPtr> &content) {
            if (!content)
                return ready(Result<Contents>(std::unexpected(content.error())));
            {
                const QMutexLocker guard(&m_mutex);
                m_opened.insert(versions.first(), *content);
            }
            return open(versions.mid(1));
        })
        .unwrap();
}

template <class T>
QFuture<Result<T>> ReadinessService::answer(QFuture<Result<Question>> question,
                                            std::function<Result<T>(Store &, const Question &)> work)
{
    return question
        .then([this, work](const Result<Question> &asked) {
            if (!asked)
                return ready(Result<T>(std::unexpected(asked.error())));
            return open(asked->versions)
                .then([this, work, asked = *asked](const Result<Contents> &contents) {
                    if (!contents)
                        return ready(Result<T>(std::unexpected(contents.error())));
                    return m_store.run<T>([work, full = asked, contents = *contents](Store &store) mutable -> Result<T> {
                        full.basis.contents = contents;
                        const Result<void> texts = readTexts(store, full.basis);
                        return texts ? work(store, full) : std::unexpected(texts.error());
                    });
                })
                .unwrap();
        })
        .unwrap();
}

Result<void> ReadinessService::decide(Store &store, const ReadinessBasis &basis, const QSet<QString> &learners,
                                      Answer &answer)
{
    return visitLearners(store, m_signed, learners, [&](const QString &learner, const QList<Event> &events, const RoleHistory &roles) {
        answer.insert(learner, basis.decide(learner, events, roles));
    });
}

QFuture<Result<Readiness>> ReadinessService::tree(const QString &learner, QDate at)
{
    const auto question = [this, learner, at](Store &store, const Actor &actor) -> Result<Question> {
        const Result<Person> me = viewerOf(store, actor);
        if (!me)
            return std::unexpected(me.error());
        const Result<Person> person = visiblePerson(store, *me, learner);
        return person ? ask(store, {*person}, dayOf(at)) : std::unexpected(person.error());
    };
    return answer<Readiness>(m_signedIn.run<Question>(question),
                             [this](Store &store, const Question &asked) -> Result<Readiness> {
                                 const Person &person = asked.learners.first();
                                 Answer decided;
                                 if (const Result<void> done = decide(store, asked.basis, {person.id}, decided); !done)
                                     return std::unexpected(done.error());
                                 const std::optional<Readiness> readiness = decided.value(person.id);
                                 return readiness ? Result<Readiness>(*readiness) : noProgramme(person);
                             });
}

QFuture<Result<QList<Standing>>> ReadinessService::overview(QDate at)
{
    const auto question = [this, at](Store &store, const Actor &actor) -> Result<Question> {
        const Result<Person> me = viewerOf(store, actor);
        if (!me)
            return std::unexpected(me.error());
        Result<QList<Person>> people = visiblePeople(store, *me);
        if (!people)
            return std::unexpected(people.error());
        people->removeIf([](const Person &person) { return !isLearner(person); });
        return ask(store, *people, dayOf(at));
    };
    return answer<QList<Standing>>(m_signedIn.run<Question>(question),
                                   [this](Store &store, const Question &asked) { return standings(store, asked); });
}

Result<QList<Standing>> ReadinessService::standings(Store &store, const Question &question)
{
    const ReadinessBasis &basis = question.basis;
    if (m_rememberedAt != basis.at || m_rememberedInForce != basis.inForce)
        m_remembered.clear();
    m_rememberedAt = basis.at;
    m_rememberedInForce = basis.inForce;

    const Result<QHash<QString, qint64>> last = store.ledger().lastPerLearner();
    if (!last)
        return std::unexpected(last.error());
    QSet<QString> stale;
    for (const Person &person : question.learners) {
        const auto known = m_remembered.constFind(person.id);
        if (!person.programme.isEmpty() && (known == m_remembered.cend() || known->last != last->value(person.id)))
            stale.insert(person.id);
    }
    Answer decided;
    if (const Result<void> done = decide(store, basis, stale, decided); !done)
        return std::unexpected(done.error());
    for (auto one = decided.cbegin(); one != decided.cend(); ++one)
        m_remembered.insert(one.key(), {last->value(one.key()), one.value()});

    QList<Standing> standings;
    for (const Person &person : question.learners) {
        const auto known = m_remembered.constFind(person.id);
        const bool assigned = known != m_remembered.cend() && known->readiness.has_value();
        standings.append({person, assigned, assigned ? *known->readiness : Readiness()});
    }
    return standings;
}

QJsonObject ReadinessService::toJson(const Readiness &readiness) const
{
    const QMutexLocker locker(&m_mutex);
    const ContentPtr content = m_opened.value(readiness.content);
    return core::toJson(readiness, content.get(), m_content.language());
}

}  // namespace vestibule::core
