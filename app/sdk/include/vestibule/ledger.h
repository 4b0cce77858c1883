// Appending and reading facts, and the drafts of attempts that still run.
#pragma once
#include <vestibule/event.h>
#include <vestibule/roles.h>

#include <QHash>
#include <QObject>

namespace vestibule {

// Says that something was recorded by this process. Lives in the GUI thread.
class VESTIBULE_SDK_EXPORT LedgerNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void appended(const QString &learner, const QString &verb, const QString &activity);
};

// A person other than the signed-in one signs one thing at the same desk.
struct CountersignRequest {
    EventDraft draft;
    Roles roles;       // who may sign it
    QString title;     // what is signed, one line
    QString statement; // the full text that the dialog shows
};

class ILedger
{
public:
    static constexpr char id[] = "vestibule.ledger";
    static constexpr int version = 1;

    // One transaction: checked against the verb table, signed, stored, projections advanced.
    [[nodiscard]] virtual QFuture<Result<Event>> append(const EventDraft &draft) = 0;
    // Oldest first. Only what the signed-in person may see; asking for another learner is Refused.
    [[nodiscard]] virtual QFuture<Result<QList<Event>>> events(const EventQuery &query) = 0;
    // The private part of an event; NotFound when it has none or it was erased.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> privatePart(const QString &eventId) = 0;

    // Drafts belong to an attempt (the id of its `attempted` event) of the signed-in person. The future is fulfilled when the
    // row is on the disk: only then may the screen say "saved". An empty value takes the draft away.
    [[nodiscard]] virtual QFuture<Result<void>> saveDraft(const QString &attempt, const QString &item, const QByteArray &value) = 0;
    [[nodiscard]] virtual QFuture<Result<QHash<QString, QByteArray>>> drafts(const QString &attempt) = 0;
    // Appends the event and deletes the attempt's drafts in one transaction. refs gets the attempt's id if it is not there.
    [[nodiscard]] virtual QFuture<Result<Event>> submit(const QString &attempt, const EventDraft &draft) = 0;

    // Shows the countersign dialog and appends with the other person's key. Cancelled when they close it.
    [[nodiscard]] virtual QFuture<Result<Event>> countersign(const CountersignRequest &request) = 0;

    [[nodiscard]] virtual LedgerNotifier *notifier() = 0;

protected:
    ~ILedger() = default;
};

}  // namespace vestibule
