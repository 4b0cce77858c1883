// The program's session with one database: opening it, setting it up, signing in, locking, signing out. Lives in the main thread.
#pragma once
#include "core/services/sessioncontext.h"
#include "core/workspace/setup.h"

#include <vestibule/services.h>

#include <QObject>
#include <QThreadPool>

namespace vestibule::core {

class Workspace : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        Opening,
        Unavailable,  // problem() says why; open() tries again
        NoCompany,    // nobody has set it up
        SignedOut,
        SignedIn,
        Locked        // signed in, but the key is wiped until the password is given again
    };

    struct Parts {
        // Opens a connection on a thread of its own; the runner reports through its futures when that fails.
        std::function<std::shared_ptr<StoreRunner>(const StoreLocation &, const StoreCredentials &)> connect;
        // Makes the database where there is none and runs the set-up in it, on a thread of its own.
        // admin: PostgreSQL only, conninfo of the database's owner.
        std::function<QFuture<Result<Founded>>(const StoreLocation &, const QString &admin, const SetUp &)> setUp;
        // Before anybody signs in: what a session needs and the page before it does not. May be empty.
        std::function<void()> beforeSignIn = {};
        const IClock *clock = nullptr;
        SignInMemory *signIns = nullptr;
        SealCost cost = SealCost::moderate();
    };

    explicit Workspace(Parts parts, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Error &problem() const { return m_problem; }
    // Empty until it is known: on PostgreSQL only after sign-in.
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] const std::optional<AccountStore::Company> &company() const { return m_company; }
    [[nodiscard]] const StoreLocation &location() const { return m_location; }

    [[nodiscard]] QFuture<Result<void>> open(const StoreLocation &location);
    // Afterwards open() finds the company.
    [[nodiscard]] QFuture<Result<Founded>> setUp(const SetUp &setUp, const QString &admin = {});
    [[nodiscard]] QFuture<Result<void>> signIn(const QString &login, const QString &password);
    // Milliseconds until the login may be tried again.
    [[nodiscard]] QFuture<Result<qint64>> signInWait(const QString &login) const;
    // Closes the connection too and opens it anew for the next person.
    void signOut();
    // Signs out, closes the connection: the workspace can be opened elsewhere.
    void close();
    void lock();
    [[nodiscard]] QFuture<Result<void>> unlock(const QString &password);
    [[nodiscard]] QFuture<Result<void>> changePassword(const QString &before, const QString &after);

    // The connection now in use; valid while the phase is not Opening or Unavailable. On PostgreSQL only when signed in.
    [[nodiscard]] StoreRunner &runner() const { return *m_runner; }
    [[nodiscard]] std::shared_ptr<StoreRunner> sharedRunner() const { return m_runner; }
    [[nodiscard]] const SessionContext &session() const { return m_session; }
    [[nodiscard]] Person me() const { return m_session.me(); }
    [[nodiscard]] SealCost cost() const { return m_parts.cost; }
    [[nodiscard]] const IClock &clock() const { return *m_parts.clock; }
    [[nodiscard]] SignInMemory &signIns() const { return *m_parts.signIns; }

Q_SIGNALS:
    void phaseChanged();
    // Somebody is signed in; the phase changes right after it, so that whoever needs the session's services finds them.
    void sessionStarting();
    // Before the connection and the key go, and after: whoever uses them lets go in between.
    void sessionEnding();
    void sessionEnded();

private:
    void enter(Phase phase);
    [[nodiscard]] QFuture<Result<void>> openSqlite();
    void endSession();
    [[nodiscard]] QFuture<Result<void>> signInThrough(StoreRunner &runner, const QString &login, const QString &password);
    [[nodiscard]] QFuture<Result<void>> signInToServer(const QString &login, const QString &password);
    [[nodiscard]] QFuture<Result<void>> connectToServer(const StoreLocation &location, const QString &login, const QString &password);

    // Work on the notes about sign-ins, which are a file, off this thread.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> aside(std::function<Result<T>()> work) const
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_aside.start([promise, work = std::move(work)] {
            promise->addResult(StoreRunner::caught<T>(work));
            promise->finish();
        });
        return promise->future();
    }

    Parts m_parts;
    StoreLocation m_location;
    std::shared_ptr<StoreRunner> m_runner;
    std::optional<AccountStore::Company> m_company;
    SessionContext m_session;
    Error m_problem;
    Phase m_phase = Phase::Opening;
    mutable QThreadPool m_aside;
};

}  // namespace vestibule::core
