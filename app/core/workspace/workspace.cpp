#include "core/workspace/workspace.h"

#include "core/people/names.h"

#include <QCoreApplication>

namespace vestibule::core {

namespace {

// What a sign-in brings back from the storage thread.
struct SignedIn {
    Session session;
    std::optional<AccountStore::Company> company;
};

Result<SignedIn> signInAndLook(Store &store, SignInMemory &memory, const QString &login, const QString &password, qint64 now)
{
    SignInGuard guard(memory);
    auto session = signIn(store, guard, login, SecretBytes::fromText(password), now);
    if (!session)
        return std::unexpected(session.error());
    const auto company = store.accounts().company();
    if (!company)
        return std::unexpected(company.error());
    return SignedIn{std::move(*session), *company};
}

}  // namespace

Workspace::Workspace(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

Workspace::~Workspace()
{
    m_session.end();
}

QString Workspace::companyName() const
{
    return m_company ? m_company->name : QString();
}

void Workspace::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged();
}

QFuture<Result<void>> Workspace::open(const StoreLocation &location)
{
    close();
    m_location = location;
    enter(Phase::Opening);
    if (location.engine == StoreLocation::Engine::Sqlite)
        return openSqlite();
    enter(Phase::SignedOut);  // the server asks who it is before it tells anything
    return ready<void>({});
}

QFuture<Result<void>> Workspace::openSqlite()
{
    using Company = std::optional<AccountStore::Company>;
    m_runner = m_parts.connect(m_location, {});
    return m_runner->run<Company>([](Store &store) { return store.accounts().company(); })
        .then(this, [this](const Result<Company> &company) -> Result<void> {
            if (!company && company.error().code == ErrorCode::NotFound) {
                enter(Phase::NoCompany);
                return {};
            }
            if (!company) {
                m_problem = company.error();
                enter(Phase::Unavailable);
                return std::unexpected(company.error());
            }
            m_company = *company;
            enter(m_company ? Phase::SignedOut : Phase::NoCompany);
            return {};
        });
}

QFuture<Result<Founded>> Workspace::setUp(const SetUp &setUp, const QString &admin)
{
    return m_parts.setUp(m_location, admin, setUp);
}

QFuture<Result<qint64>> Workspace::signInWait(const QString &login) const
{
    return aside<qint64>([memory = m_parts.signIns, login = normalLogin(login), now = m_parts.clock->now()]() -> Result<qint64> {
        return waitLeft(memory->failures(login), now);
    });
}

QFuture<Result<void>> Workspace::signIn(const QString &login, const QString &password)
{
    if (m_parts.beforeSignIn)
        m_parts.beforeSignIn();
    const QString normal = normalLogin(login);
    if (m_location.engine == StoreLocation::Engine::Postgres)
        return signInToServer(normal, password);
    return signInThrough(*m_runner, normal, password);
}

// The server refuses a wrong password before our own check is reached, so the try is counted here.
QFuture<Result<void>> Workspace::signInToServer(const QString &login, const QString &password)
{
    return aside<void>([memory = m_parts.signIns, login, now = m_parts.clock->now()] {
               SignInGuard guard(*memory);
               auto admitted = guard.admit(login, now);
               return admitted ? guard.count(login, now) : admitted;
           })
        .then(this, [this, location = m_location, login, password](const Result<void> &counted) {
            return counted ? connectToServer(location, login, password) : ready<void>(Result<void>(counted));
        })
        .unwrap();
}

// A server that is away is no wrong password: only that stays counted.
QFuture<Result<void>> Workspace::connectToServer(const StoreLocation &location, const QString &login, const QString &password)
{
    const auto runner = m_parts.connect(location, {login, password});
    m_runner = runner;
    return runner->run<void>([](Store &) -> Result<void> { return {}; })
        .then(this, [this, login](const Result<void> &connected) {
            if (!connected && connected.error().code == ErrorCode::Unauthenticated)
                return ready<void>(Result<void>(connected));
            return aside<void>([memory = m_parts.signIns, login, connected] {
                auto forgiven = SignInGuard(*memory).forgive(login);
                return connected ? forgiven : connected;
            });
        })
        .unwrap()
        .then(this, [this, runner, login, password](const Result<void> &connected) {
            return connected ? signInThrough(*runner, login, password) : ready<void>(Result<void>(connected));
        })
        .unwrap();
}

QFuture<Result<void>> Workspace::signInThrough(StoreRunner &runner, const QString &login, const QString &password)
{
    return runner
        .run<SignedIn>([memory = m_parts.signIns, login, password, now = m_parts.clock->now()](Store &store) {
            return signInAndLook(store, *memory, login, password, now);
        })
        .then(this, [this](const Result<SignedIn> &signedIn) -> Result<void> {
            if (!signedIn)
                return std::unexpected(signedIn.error());
            m_session.begin(signedIn->session);
            m_company = signedIn->company;
            Q_EMIT sessionStarting();
            enter(Phase::SignedIn);
            return {};
        });
}

// What was under way is answered, then nothing runs any more that could use the session's services.
void Workspace::endSession()
{
    if (!m_session.isSignedIn())
        return;
    Q_EMIT sessionEnding();
    m_session.end();
    // Kept until it is closed: what follows upon the work under way still asks for it.
    m_runner->close();
    m_runner.reset();
    Q_EMIT sessionEnded();
}

void Workspace::signOut()
{
    endSession();
    std::ignore = open(m_location);
}

void Workspace::close()
{
    endSession();
    m_company.reset();
    if (m_runner)
        m_runner->close();
    m_runner.reset();
}

void Workspace::lock()
{
    if (m_phase != Phase::SignedIn)
        return;
    m_session.lock();
    enter(Phase::Locked);
}

QFuture<Result<void>> Workspace::unlock(const QString &password)
{
    return m_runner
        ->run<void>([memory = m_parts.signIns, session = *m_session.session(), password, now = m_parts.clock->now()](Store &store) {
            SignInGuard guard(*memory);
            return core::unlock(store, guard, session, SecretBytes::fromText(password), now);
        })
        .then(this, [this, runner = m_runner](const Result<void> &unlocked) -> Result<void> {
            if (m_runner != runner)
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Session", "Nobody is signed in."));
            if (unlocked)
                enter(Phase::SignedIn);
            return unlocked;
        });
}

QFuture<Result<void>> Workspace::changePassword(const QString &before, const QString &after)
{
    return m_runner->run<void>([person = m_session.me(), before, after, cost = m_parts.cost](Store &store) {
        return core::changePassword(store, person, SecretBytes::fromText(before), after, cost);
    });
}

}  // namespace vestibule::core
