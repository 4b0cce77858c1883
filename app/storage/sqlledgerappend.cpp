// Appending: one transaction from the lock to the commit.
#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/people.h"
#include "storage/rows.h"
#include "storage/sqlledger.h"

#include "core/ledger/complete.h"
#include "core/ledger/handin.h"

#include <QCoreApplication>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

QStringList learnersOf(const QList<EventDraft> &drafts)
{
    QStringList learners;
    for (const EventDraft &draft : drafts) {
        if (draft.aboutCompany)
            continue;
        if (draft.learner.isEmpty())
            throw Failure(internalError(u"a draft of “%1” is about nobody"_s.arg(draft.verb)));
        if (!learners.contains(draft.learner))
            learners.append(draft.learner);
    }
    return learners;
}

}  // namespace

Result<QList<Event>> SqlLedger::append(const core::Author &author, const core::Append &append, qint64 now)
{
    return guarded([&] {
        const QStringList learners = learnersOf(append.drafts);
        Transaction transaction(m_connection, Transaction::Kind::Write);
        m_connection.dialect().lockChains(m_connection, author.id, learners);
        valueOf(core::checkNotHandedIn(*this, append));
        const QList<Event> events = completeAndInsert(author, append, now);
        writePeople(append);
        for (const Event &event : events)
            for (const ProjectionTable &table : tables())
                if (!table.isShared())
                    table.advance(m_connection, event);
        finishAttempt(append);
        transaction.commit();
        return events;
    });
}

QList<Event> SqlLedger::completeAndInsert(const core::Author &author, const core::Append &append, qint64 now)
{
    core::ChainHead head = headOf(author.id);
    QList<Event> events;
    for (const EventDraft &draft : append.drafts) {
        const qint64 learnerAt = draft.aboutCompany ? 0 : lastAbout(draft.learner);
        const Event event = valueOf(core::complete(draft, author, head, learnerAt, now));
        insertEvent(m_connection, event);
        if (!draft.privatePart.isEmpty())
            m_connection.run(u"insert-private-part"_s, {{u":event"_s, event.id}, {u":body"_s, draft.privatePart}});
        head = core::headOf(event);
        events.append(event);
    }
    return events;
}

core::ChainHead SqlLedger::headOf(const QString &actor)
{
    Cursor row = m_connection.select(u"actor-head"_s, {{u":actor"_s, text(actor)}});
    if (!row.next())
        return {};
    return {row.integer(0), row.integer(1), row.text(2), row.text(3)};
}

qint64 SqlLedger::lastAbout(const QString &learner)
{
    Cursor row = m_connection.select(u"learner-last"_s, {{u":learner"_s, learner}});
    return row.next() ? row.integer(0) : 0;
}

void SqlLedger::writePeople(const core::Append &append)
{
    if (append.newAccount) {
        const core::NewAccount &account = *append.newAccount;
        m_connection.run(u"create-login"_s, {{u":account"_s, account.id},
                                             {u":login"_s, text(account.login)},
                                             {u":name"_s, text(account.name)},
                                             {u":sample"_s, account.sample ? 1 : 0}});
        setVerifier(m_connection, account.id, account.verifier);
        putSeal(m_connection, account.seal);
    }
    if (append.newSeal) {
        putSeal(m_connection, *append.newSeal);
        if (append.newVerifier)
            setVerifier(m_connection, append.newSeal->account, *append.newVerifier);
    }
    if (!append.erase.isEmpty() && m_connection.run(u"erase-person"_s, {{u":account"_s, append.erase}}) == 0)
        throw Failure({ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no such person, or they were erased "
                                                                        "before."), {}, {}, append.erase});
    if (!append.erase.isEmpty())
        erasePluginRows(append.erase);
}

// What plugins hold about a person goes with them, also what a plugin holds that is switched off. What is folded out of the ledger
// stays: it holds nothing personal, and the next rebuild would bring it back.
void SqlLedger::erasePluginRows(const QString &learner)
{
    QStringList prefixes, folded, personal;
    for (Cursor row = m_connection.select(u"owners"_s); row.next();)
        prefixes.append(row.text(1));
    for (Cursor row = m_connection.select(u"projections"_s); row.next();)
        folded.append(row.text(0));
    for (const QString &prefix : std::as_const(prefixes))
        for (Cursor row = m_connection.select(u"plugin-tables"_s, {{u":prefix"_s, prefix}}); row.next();)
            if (row.integer(1) != 0 && !folded.contains(row.text(0)))
                personal.append(row.text(0));
    for (const QString &table : std::as_const(personal))
        m_connection.runText(u"DELETE FROM %1 WHERE learner = ?"_s.arg(table), {learner});
}

void SqlLedger::finishAttempt(const core::Append &append)
{
    if (append.finishAttempt.isEmpty() || append.drafts.isEmpty())
        return;
    m_connection.run(u"finish-attempt"_s, {{u":attempt"_s, append.finishAttempt}, {u":learner"_s, append.drafts.first().learner}});
}

}  // namespace vestibule::storage
