// The ledger as storage keeps it. One object belongs to one connection and one thread; every call blocks.
#pragma once
#include <vestibule/event.h>
#include <vestibule/projector.h>
#include <vestibule/reviews.h>

#include "core/store/accountstore.h"

#include <functional>

namespace vestibule::core {

// Who signs an append. sign() gets the event's hash (32 raw bytes) and gives the 64 raw bytes of the signature.
struct Author {
    QString id;
    QString keyId;
    std::function<Result<QByteArray>(const QByteArray &hash)> sign;
    qint64 notBefore = 0;  // the event's `at` is not before this: after what made the author who they are, see accounthistory.h
};

// What goes into the ledger in one transaction: all of it or nothing.
struct Append {
    QList<EventDraft> drafts;              // learner is filled in by now; empty only for aboutCompany
    QString finishAttempt;                 // handed in by this append, once: Conflict the second time; its drafts are deleted
    std::optional<NewAccount> newAccount;  // with its `registered` and `certified` drafts
    // With a `certified` draft: a key after a reset; it replaces the account's seal. With the `founded` draft: the root key's
    // own seal, whose account is the root actor, which has no person row; seal(rootAccount) gives it back.
    std::optional<KeySeal> newSeal;
    std::optional<QString> newVerifier;  // PostgreSQL: SCRAM verifier that goes with newSeal
    QString erase;                       // with an `erased` draft: private parts and the person row of this account are deleted
};

struct ChainHead {
    qint64 seq = -1;  // -1: no event yet
    qint64 at = 0;
    QString hash;
    QString signature;
};

// Who sees what: events about oneself, by oneself, about one's mentees, for HR all; and everybody sees the company's events and
// those that make accounts (registered, certified, appointed, deactivated, reactivated): they hold ids, roles and public keys,
// and without them nobody could check a signature or tell whether a sign-off was a mentor's.
class LedgerStore
{
public:
    virtual ~LedgerStore() = default;

    // Lock, read heads, complete (id, seq, at, prev, hash), sign, insert, issue attempt slots, advance learner-scoped
    // projections, commit. now: ms UTC; complete.h makes the events from the drafts.
    // Conflict: no attempt slot is left. Gives the events as stored.
    [[nodiscard]] virtual Result<QList<Event>> append(const Author &author, const Append &append, qint64 now) = 0;

    [[nodiscard]] virtual Result<QList<Event>> read(const EventQuery &query) = 0;  // ordered by at, then actor, seq
    [[nodiscard]] virtual Result<std::optional<Event>> find(const QString &id) = 0;
    [[nodiscard]] virtual Result<std::optional<QByteArray>> privatePart(const QString &eventId) = 0;
    [[nodiscard]] virtual Result<QHash<QString, ChainHead>> heads() = 0;
    [[nodiscard]] virtual Result<qint64> count() = 0;
    // The head of one chain; this one picks it out of heads().
    [[nodiscard]] virtual Result<ChainHead> head(const QString &actor);
    // Time of the last event about every visible learner. This one goes over all events; an engine with an index does better.
    [[nodiscard]] virtual Result<QHash<QString, qint64>> lastPerLearner();

    // False where the engine hides events from the connection: what joins everybody cannot be judged then.
    [[nodiscard]] virtual Result<bool> seesAll() { return true; }
    // The first event that stands elsewhere than the engine put it: positions follow every author's chain, and on SQLite they have
    // no gaps. Nothing for a store without positions.
    [[nodiscard]] virtual Result<std::optional<Event>> misplaced() { return std::optional<Event>(); }

    enum class Order { ActorSeq, LearnerAt };
    // Streams every visible event; stops when visit gives false. visit must not use the store.
    [[nodiscard]] virtual Result<void> scan(Order order, const std::function<bool(const Event &)> &visit) = 0;
    // Streams (event id, private part) of all private parts that are stored.
    [[nodiscard]] virtual Result<void>
    scanPrivateParts(const std::function<bool(const QString &, const QByteArray &)> &visit) = 0;

    // Projections. The projectors of core and of the loaded plugins; set once before the first append.
    virtual void setProjectors(const QList<const Projector *> &projectors) = 0;
    // Folds all events anew in memory and replaces the tables, attempt slots included; the number of events folded.
    [[nodiscard]] virtual Result<qint64> rebuild(const std::function<void(qint64 done)> &progress) = 0;
    // Brings Scope::Shared projectors, and learner-scoped ones with a new version, up to date.
    [[nodiscard]] virtual Result<void> catchUp() = 0;
    // Every projection table as sorted text lines "table|key…|values…", for comparing.
    [[nodiscard]] virtual Result<QStringList> dumpProjections() = 0;
    // The tables made from the events (projections, how far they have come, attempt slots) that say otherwise than the events do,
    // by name. Only reads. Nothing for a store that has no such tables.
    [[nodiscard]] virtual Result<QStringList> changedTables() { return QStringList(); }

    // The open review items (projection `review`) of these learners; empty list = of all that are visible.
    [[nodiscard]] virtual Result<QList<ReviewItem>> openReviews(const QStringList &learners) = 0;
    // Slots of a limited activity that are still free; nullopt = not limited.
    [[nodiscard]] virtual Result<std::optional<int>> attemptsLeft(const QString &learner, const QString &activity) = 0;
};

}  // namespace vestibule::core
