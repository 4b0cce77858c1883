#include "editor/rehearsalhost.h"

#include "editor/sourcewriter.h"

#include <vestibule/people.h>
#include <vestibule/readiness.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

template <class T>
QFuture<Result<T>> now(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <class Interface>
bool is(const char *id, int version)
{
    return std::strcmp(id, Interface::id) == 0 && version <= Interface::version;
}

}  // namespace

Event RehearsalLedger::record(const EventDraft &draft)
{
    Event event;
    event.id = u"rehearsal-%1"_s.arg(m_events.size());
    event.learner = event.actor = me;
    event.verb = draft.verb;
    event.activity = draft.activity;
    event.content = draft.content;
    event.score = draft.score;
    event.passed = draft.passed;
    event.refs = draft.refs;
    event.payload = QJsonDocument(draft.payload).toJson(QJsonDocument::Compact);
    event.at = m_clock.now();
    m_events.append(event);
    m_parts.insert(event.id, draft.privatePart);
    return event;
}

QFuture<Result<Event>> RehearsalLedger::append(const EventDraft &draft) { return now<Event>(record(draft)); }
QFuture<Result<Event>> RehearsalLedger::submit(const QString &, const EventDraft &draft) { return now<Event>(record(draft)); }

QFuture<Result<QList<Event>>> RehearsalLedger::events(const EventQuery &query)
{
    QList<Event> found;
    for (const Event &event : m_events)
        if (query.ids.contains(event.id))
            found.append(event);
    return now<QList<Event>>(found);
}

QFuture<Result<QByteArray>> RehearsalLedger::privatePart(const QString &eventId)
{
    const auto part = m_parts.constFind(eventId);
    return now<QByteArray>(part != m_parts.cend() ? Result<QByteArray>(*part) : fail(ErrorCode::NotFound, Words::tr("This rehearsal is over.")));
}

QFuture<Result<void>> RehearsalLedger::saveDraft(const QString &, const QString &, const QByteArray &) { return now<void>({}); }
QFuture<Result<QHash<QString, QByteArray>>> RehearsalLedger::drafts(const QString &) { return now<QHash<QString, QByteArray>>({}); }

QFuture<Result<Event>> RehearsalLedger::countersign(const CountersignRequest &)
{
    return now<Event>(fail(ErrorCode::Refused, Words::tr("Nothing is signed in a rehearsal.")));
}

void RehearsalContent::set(const LoadedSource &loaded)
{
    const WrittenCall written = writeCall(loaded.edited);
    m_files.insert(QString(), written.graph.bytes);
    for (qsizetype i = 0; i < loaded.edited.texts.size(); ++i)
        m_files.insert(loaded.edited.texts[i].language, written.texts[i].bytes);
    m_first = loaded.content->languages.value(0);
    auto rehearsed = std::make_shared<ContentVersion>(*loaded.content);
    for (Activity &activity : rehearsed->programme.activities)
        activity.attempts.reset();
    answer(ContentPtr(std::move(rehearsed)));
}

void RehearsalContent::refuse(const Error &error) { answer(std::unexpected(error)); }

void RehearsalContent::answer(const Result<ContentPtr> &content)
{
    m_content = content;
    for (auto &promise : std::exchange(m_waiting, {})) {
        promise.addResult(content);
        promise.finish();
    }
}

QFuture<Result<ContentPtr>> RehearsalContent::wait()
{
    if (m_content)
        return now<ContentPtr>(*m_content);
    QPromise<Result<ContentPtr>> promise;
    promise.start();
    const auto future = promise.future();
    m_waiting.push_back(std::move(promise));
    return future;
}

QFuture<Result<QByteArray>> RehearsalContent::file(const QString &, const QString &language, const QString &)
{
    return now<QByteArray>(m_files.value(m_files.contains(language) ? language : m_first));
}

QFuture<Result<QList<Product>>> RehearsalContent::products(const QString &content, const QString &language)
{
    return m_real.products(content, language);
}

RehearsalHost::RehearsalHost(HostContext &real)
    : m_real(real), m_clock(*real.get<IClock>()), m_ledger(m_clock), m_content(*real.get<IContent>(), real.get<IContent>()->language())
{
    m_ledger.me = real.get<IPeople>()->me().id;
}

// The session may end while a rehearsal runs: then this host has nothing to offer either.
void *RehearsalHost::service(const char *interfaceId, int version) noexcept
{
    if (is<IClock>(interfaceId, version))
        return static_cast<IClock *>(&m_clock);
    if (is<ILedger>(interfaceId, version))
        return m_real.get<ILedger>() ? static_cast<ILedger *>(&m_ledger) : nullptr;
    if (is<IContent>(interfaceId, version))
        return m_real.get<IContent>() ? static_cast<IContent *>(&m_content) : nullptr;
    return m_real.service(interfaceId, version);
}

}  // namespace vestibule::coldcall
