#include "core/ledger/verifier.h"

#include "core/crypto/hash.h"
#include "core/ledger/accounthistory.h"
#include "core/ledger/accountrows.h"
#include "core/ledger/chaincheck.h"
#include "core/ledger/checkpoint.h"
#include "core/ledger/evidence.h"
#include "core/store/contentid.h"

#include <vestibule/verbs.h>

#include <QCoreApplication>

namespace vestibule::core {
namespace {

using Kind = Findings::Kind;
using Order = LedgerStore::Order;

constexpr qint64 ProgressStep = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LedgerVerify)
};

// Goes over the ledger twice: by learner, to learn who was what at which time, then by actor, to hold every event against it.
class Verifier
{
public:
    Verifier(Store &store, const VerifyOptions &options) : m_store(store), m_options(options) {}

    Result<Verification> run()
    {
        const Result<bool> all = m_store.ledger().seesAll();
        if (!all)
            return std::unexpected(all.error());
        if (!*all)
            return fail(ErrorCode::Refused, Text::tr("Only HR sees the whole ledger of this server, and only the whole can be checked."),
                        Text::tr("Sign in as HR, or ask HR to run it."));
        Result<void> done = readHistory();
        if (done)
            done = checkEvents();
        if (done)
            done = checkPrivateParts();
        if (done)
            done = checkRows();
        if (!done)
            return std::unexpected(done.error());
        m_checkpoints.reportMissing(m_findings);
        m_evidence.report(m_history, m_findings);
        if (!m_findings.first())  // tables made from bad events say nothing
            done = checkTables();
        if (done && !m_findings.first())
            done = checkContent();
        if (!done)
            return std::unexpected(done.error());
        return Verification{!m_findings.first(), m_events, m_findings.first()};
    }

private:
    Result<void> readHistory()
    {
        QString learner;
        qint64 last = 0;
        std::optional<Event> any;
        const Result<void> done = m_store.ledger().scan(Order::LearnerAt, [&](const Event &event) {
            if (!any)
                any = event;
            if (!event.learner.isEmpty() && event.learner == learner && event.at <= last)
                m_findings.add(Kind::Link, event, Text::tr("It is not later than the event before it about the same person."));
            learner = event.learner;
            last = event.at;
            m_history.fold(event);
            m_rows.fold(event);
            if (event.verb == QLatin1String(verb::Published) && event.learner.isEmpty())
                m_published = event;  // about the company, oldest first
            if (event.verb == QLatin1String(verb::Checkpointed))
                m_checkpoints.note(event);
            return true;
        });
        if (done && any)
            checkTrustRoot(*any);
        return done;
    }

    void checkTrustRoot(const Event &any)
    {
        if (!m_history.founded())
            m_findings.add(Kind::Contents, any, Text::tr("The event that founded the company is missing."));
        else if (m_history.rootKey().isEmpty())
            m_findings.add(Kind::Contents, *m_history.founded(), Text::tr("It names no root key."));
        else if (!m_options.trustRoot.isEmpty() && m_history.rootKey() != m_options.trustRoot)
            m_findings.add(Kind::Contents, *m_history.founded(),
                           Text::tr("The root key is not the one that was noted at set-up."));
    }

    Result<void> checkEvents()
    {
        ChainCheck chain(m_history, m_options.quick);
        bool cancelled = false;
        const Result<void> done = m_store.ledger().scan(Order::ActorSeq, [&](const Event &event) {
            chain.visit(event, m_findings);
            m_checkpoints.visit(event, m_findings);
            m_evidence.visit(event, m_findings);
            ++m_events;
            cancelled = m_options.progress && m_events % ProgressStep == 0 && !m_options.progress(m_events);
            return !cancelled;
        });
        if (cancelled)
            return fail(ErrorCode::Cancelled, Text::tr("Checking the ledger was cancelled."));
        chain.finish(m_findings);
        m_evidence.sort();
        return done;
    }

    Result<void> checkPrivateParts()
    {
        return m_store.ledger().scanPrivateParts([this](const QString &event, const QByteArray &part) {
            m_evidence.visitPrivatePart(event, part, m_findings);
            m_rows.notePrivatePart(event, part);
            return true;
        });
    }

    Result<void> checkRows()
    {
        const Result<QList<Person>> people = m_store.accounts().people();
        if (!people)
            return std::unexpected(people.error());
        const Result<QStringList> unregistered = m_store.accounts().unregistered();
        if (!unregistered)
            return std::unexpected(unregistered.error());
        const Result<QList<AccountKey>> keys = m_store.accounts().keys();
        if (!keys)
            return std::unexpected(keys.error());
        const Result<std::optional<Event>> misplaced = m_store.ledger().misplaced();
        if (!misplaced)
            return std::unexpected(misplaced.error());
        if (*misplaced)
            m_findings.add(Kind::Row, **misplaced, Text::tr("It does not stand where it was stored."));
        m_rows.checkPeople(*people, *unregistered, m_findings);
        m_rows.checkKeys(*keys, m_findings);
        return {};
    }

    Result<void> checkTables()
    {
        const Result<QStringList> changed = m_store.ledger().changedTables();
        if (!changed)
            return std::unexpected(changed.error());
        if (!changed->isEmpty())
            m_findings.add(Kind::Table, 0, changed->first(),
                           Text::tr("What the table says does not come from the events: %1. The events are sound; “vestibule ledger "
                                    "rebuild” makes the tables anew.").arg(changed->join(QStringLiteral(", "))));
        return {};
    }

    // The files of the version that the last `published` names.
    Result<void> checkContent()
    {
        if (!m_published)
            return {};
        const Result<QMap<QString, QByteArray>> files = m_store.content().files(m_published->content);
        if (!files)
            return std::unexpected(files.error());
        QMap<QString, QString> hashes;
        for (auto file = files->begin(); file != files->end(); ++file)
            hashes.insert(file.key(), hashHex(*file));
        if (contentVersionId(hashes) != m_published->content)
            m_findings.add(Kind::Table, *m_published,
                           Text::tr("The stored content is not the version that it puts into force. Bring back a backup with "
                                    "“vestibule restore”."));
        return {};
    }

    Store &m_store;
    const VerifyOptions &m_options;
    Findings m_findings;
    AccountHistory m_history;
    AccountRowCheck m_rows;
    CheckpointCheck m_checkpoints;
    EvidenceCheck m_evidence;
    std::optional<Event> m_published;  // the last one
    qint64 m_events = 0;
};

}  // namespace

Result<Verification> verifyLedger(Store &store, const VerifyOptions &options) { return Verifier(store, options).run(); }

}  // namespace vestibule::core
