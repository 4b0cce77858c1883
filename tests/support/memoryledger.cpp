#include "core/ledger/complete.h"
#include "core/ledger/handin.h"
#include "core/projections/cells.h"
#include "core/projections/learningprojector.h"
#include "core/projections/projectors.h"
#include "support/memorystore.h"

#include <vestibule/verbs.h>

#include <QJsonObject>

#include <algorithm>

namespace vestibule::test {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QString slotKey(const QString &learner, const QString &activity) { return learner + u'\n' + activity; }

// Assigning issues the slots of the programme, granting further ones, attempting uses one up.
Result<void> moveSlots(MemoryState &state, const Event &event)
{
    const auto is = [&event](const char *verb) { return event.verb == QLatin1String(verb); };
    if (is(verb::Assigned)) {
        const QJsonObject limits = event.payloadObject()["limits"_L1].toObject();
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            state.freeSlots.insert(slotKey(event.learner, limit.key()), limit.value().toInt());
    } else if (const auto slot = state.freeSlots.find(slotKey(event.learner, event.activity)); slot != state.freeSlots.end()) {
        if (is(verb::Granted))
            *slot += event.payloadObject()["attempts"_L1].toInt();
        if (is(verb::Attempted) && *slot == 0)
            return fail(ErrorCode::Conflict, u"No attempt is left."_s);
        if (is(verb::Attempted))
            --*slot;
    }
    return {};
}

ChainHead headOfChain(const MemoryState &state, const QString &actor)
{
    ChainHead head;
    for (const Event &event : state.events)
        if (event.actor == actor && event.seq > head.seq)
            head = headOf(event);
    return head;
}

qint64 lastAbout(const MemoryState &state, const QString &learner)
{
    qint64 last = 0;
    for (const Event &event : state.events)
        if (event.learner == learner)
            last = std::max(last, event.at);
    return last;
}

void putAccount(MemoryState &state, const Append &append)
{
    if (append.newAccount) {
        const NewAccount &account = *append.newAccount;
        state.persons.insert(account.id, {account.login, account.name, account.sample});
        state.seals.insert(account.id, account.seal);
        state.verifiers.insert(account.id, account.verifier);
    }
    if (append.newSeal)
        state.seals.insert(append.newSeal->account, *append.newSeal);
    if (append.newSeal && append.newVerifier)
        state.verifiers.insert(append.newSeal->account, *append.newVerifier);
}

void erasePerson(MemoryState &state, const QString &account)
{
    for (const Event &event : std::as_const(state.events))
        if (event.learner == account)
            state.privateParts.remove(event.id);
    state.persons.remove(account);
    state.seals.remove(account);
    state.verifiers.remove(account);
}

bool matches(const EventQuery &query, const Event &event)
{
    return (query.learner.isEmpty() || event.learner == query.learner) &&
           (query.verbs.isEmpty() || query.verbs.contains(event.verb)) &&
           (query.activities.isEmpty() || query.activities.contains(event.activity)) &&
           (query.ids.isEmpty() || query.ids.contains(event.id)) && (query.before == 0 || event.at < query.before);
}

}  // namespace

MemoryLedger::MemoryLedger(MemoryState &state) : m_state(state), m_projectors(projectors()) {}

Result<QList<Event>> MemoryLedger::append(const Author &author, const Append &append, qint64 now)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (append.newAccount)
        for (const PersonRow &person : std::as_const(m_state.persons))
            if (person.login == append.newAccount->login)
                return fail(ErrorCode::Conflict, u"The login is taken."_s);
    if (const Result<void> first = checkNotHandedIn(*this, append); !first)
        return std::unexpected(first.error());
    MemoryState next = m_state;
    putAccount(next, append);
    QList<Event> stored;
    ChainHead head = headOfChain(m_state, author.id);
    for (const EventDraft &draft : append.drafts) {
        const Result<Event> event = complete(draft, author, head, lastAbout(next, draft.learner), now);
        if (!event)
            return std::unexpected(event.error());
        if (const Result<void> moved = moveSlots(next, *event); !moved)
            return std::unexpected(moved.error());
        if (!draft.privatePart.isEmpty())
            next.privateParts.insert(event->id, draft.privatePart);
        next.events.append(*event);
        project(next, *event);
        head = headOf(*event);
        stored.append(*event);
    }
    if (!append.finishAttempt.isEmpty())
        next.drafts.remove(author.id + u'\n' + append.finishAttempt);
    if (!append.erase.isEmpty())
        erasePerson(next, append.erase);
    m_state = std::move(next);
    return stored;
}

void MemoryLedger::project(MemoryState &state, const Event &event) const
{
    for (const Projector *projector : m_projectors) {
        Projection &table = state.projections[projector->spec().table];
        for (const QList<Cell> &key : projector->keysOf(event)) {
            const auto found = table.find(key);
            ProjectedRow row = found == table.end()
                                   ? ProjectedRow{key, QList<Cell>(projector->spec().values.size()), false, false}
                                   : found->second;
            projector->apply(row, event);
            if (row.remove) {
                table.erase(key);
                continue;
            }
            row.exists = true;
            table[key] = row;
        }
    }
}

Result<QList<Event>> MemoryLedger::read(const EventQuery &query)
{
    QList<Event> found;
    std::ranges::copy_if(m_state.events, std::back_inserter(found), [&query](const Event &e) { return matches(query, e); });
    std::ranges::sort(found, {}, [](const Event &e) { return std::tuple(e.at, e.actor, e.seq); });
    if (query.limit > 0 && found.size() > query.limit)
        found = found.last(query.limit);
    return found;
}

Result<std::optional<Event>> MemoryLedger::find(const QString &id)
{
    const auto event = std::ranges::find(m_state.events, id, &Event::id);
    return event == m_state.events.end() ? std::nullopt : std::optional(*event);
}

Result<std::optional<QByteArray>> MemoryLedger::privatePart(const QString &eventId)
{
    const auto part = m_state.privateParts.constFind(eventId);
    return part == m_state.privateParts.cend() ? std::nullopt : std::optional(*part);
}

Result<QHash<QString, ChainHead>> MemoryLedger::heads()
{
    QHash<QString, ChainHead> heads;
    for (const Event &event : std::as_const(m_state.events))
        if (event.seq > heads[event.actor].seq)
            heads[event.actor] = headOf(event);
    return heads;
}

Result<qint64> MemoryLedger::count() { return m_state.events.size(); }

Result<void> MemoryLedger::scan(Order order, const std::function<bool(const Event &)> &visit)
{
    QList<Event> sorted = m_state.events;
    if (order == Order::ActorSeq)
        std::ranges::stable_sort(sorted, {}, [](const Event &e) { return std::tuple(e.actor, e.seq); });
    else
        std::ranges::stable_sort(sorted, {}, [](const Event &e) { return std::tuple(e.learner, e.at, e.actor, e.seq); });
    for (const Event &event : std::as_const(sorted))
        if (!visit(event))
            break;
    return {};
}

Result<void> MemoryLedger::scanPrivateParts(const std::function<bool(const QString &, const QByteArray &)> &visit)
{
    for (auto part = m_state.privateParts.cbegin(); part != m_state.privateParts.cend(); ++part)
        if (!visit(part.key(), part.value()))
            break;
    return {};
}

void MemoryLedger::setProjectors(const QList<const Projector *> &projectors) { m_projectors = projectors; }

Result<qint64> MemoryLedger::rebuild(const std::function<void(qint64)> &progress)
{
    MemoryState next = m_state;
    next.projections.clear();
    next.freeSlots.clear();
    qint64 done = 0;
    Result<void> moved;
    const Result<void> scanned = scan(Order::LearnerAt, [&](const Event &event) {
        moved = moveSlots(next, event);
        project(next, event);
        if (progress)
            progress(++done);
        return moved.has_value();
    });
    if (!scanned || !moved)
        return std::unexpected(scanned ? moved.error() : scanned.error());
    m_state = std::move(next);
    return m_state.events.size();
}

Result<void> MemoryLedger::catchUp() { return {}; }  // all rows advance with the append

Result<QStringList> MemoryLedger::dumpProjections()
{
    const auto text = [](const Cell &cell) {
        const auto *integer = std::get_if<qint64>(&cell);
        return integer ? QString::number(*integer) : textOf(cell);
    };
    QStringList lines;
    for (auto table = m_state.projections.cbegin(); table != m_state.projections.cend(); ++table)
        for (const auto &[key, row] : *table) {
            QStringList parts{QString::fromLatin1(table.key())};
            std::ranges::transform(key + row.values, std::back_inserter(parts), text);
            lines.append(parts.join(u'|'));
        }
    lines.sort();
    return lines;
}

Result<QList<ReviewItem>> MemoryLedger::openReviews(const QStringList &learners)
{
    using Value = ReviewProjector::Value;
    QList<ReviewItem> open;
    for (const auto &[key, row] : m_state.projections["review"]) {
        const QString learner = textOf(key[0]);
        if (integerOf(row.values[Value::Open]) == 0 || (!learners.isEmpty() && !learners.contains(learner)))
            continue;
        open.append({textOf(key[1]), learner, m_state.persons.value(learner).name, textOf(row.values[Value::Verb]),
                     textOf(row.values[Value::Activity]), textOf(row.values[Value::Kind]), integerOf(row.values[Value::At]),
                     QDate::fromString(textOf(row.values[Value::Due]), Qt::ISODate)});
    }
    return open;
}

Result<std::optional<int>> MemoryLedger::attemptsLeft(const QString &learner, const QString &activity)
{
    const auto slot = m_state.freeSlots.constFind(slotKey(learner, activity));
    return slot == m_state.freeSlots.cend() ? std::nullopt : std::optional(*slot);
}

}  // namespace vestibule::test
