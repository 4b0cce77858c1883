// The phases of the program's session, on a company in memory.
#include "core/services/clock.h"
#include "core/workspace/workspace.h"
#include "support/company.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using Phase = Workspace::Phase;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aDatabaseOfNobodyAsksForASetUp();
    void aCompanyAsksWhoItIs();
    void whatCannotBeOpenedSaysWhyAndCanBeTriedAgain();
    void aServerTellsNothingBeforeTheSignIn();
    void aServerThatIsAwayIsNoWrongPassword();
    void aWrongPasswordStaysOutside();
    void servicesAreThereWhenThePhaseChanges();
    void aLockedDeskOpensWithThePassword();
    void signingOutLetsGoOfEverything();
    void whatIsUnderWayAtTheSignOutStillFindsTheConnection();
    void aNewPasswordCounts();

private:
    void signIn(const QString &login);

    static inline const StoreLocation File{StoreLocation::Engine::Sqlite, u"/somewhere/vestibule.db"_s};
    static inline const StoreLocation Server{StoreLocation::Engine::Postgres, u"host=db dbname=training"_s};

    std::unique_ptr<Company> m_company;
    std::unique_ptr<SimulatedClock> m_clock;
    std::shared_ptr<StoreRunner> m_next;  // what the next connection leads to
    std::unique_ptr<Workspace> m_workspace;
};

void WorkspaceTest::init()
{
    m_company = std::make_unique<Company>();
    m_clock = std::make_unique<SimulatedClock>(QTimeZone::utc(), Company::Start);
    m_next = std::make_shared<InlineRunner>(m_company->store);
    m_workspace = std::make_unique<Workspace>(Workspace::Parts{
        .connect = [this](const StoreLocation &, const StoreCredentials &) { return m_next; },
        .setUp = {},
        .clock = m_clock.get(),
        .signIns = &m_company->signIns,
        .cost = SealCost::cheapest(),
    });
}

void WorkspaceTest::cleanup()
{
    m_workspace.reset();
    m_next.reset();
    m_company.reset();
}

void WorkspaceTest::signIn(const QString &login)
{
    std::ignore = m_workspace->open(File);
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedOut);
    std::ignore = m_workspace->signIn(login, Company::passwordOf(login));
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedIn);
}

void WorkspaceTest::aDatabaseOfNobodyAsksForASetUp()
{
    MemoryStore empty;
    m_next = std::make_shared<InlineRunner>(empty);
    std::ignore = m_workspace->open(File);
    QTRY_COMPARE(m_workspace->phase(), Phase::NoCompany);
    m_next = std::make_shared<InlineRunner>(Error{ErrorCode::NotFound, u"There is no such file."_s, {}, {}, {}});
    std::ignore = m_workspace->open(File);
    QTRY_COMPARE(m_workspace->phase(), Phase::NoCompany);
}

void WorkspaceTest::aCompanyAsksWhoItIs()
{
    std::ignore = m_workspace->open(File);
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedOut);
    QVERIFY(!m_workspace->companyName().isEmpty());
    QVERIFY(m_workspace->me().id.isEmpty());
}

void WorkspaceTest::whatCannotBeOpenedSaysWhyAndCanBeTriedAgain()
{
    m_next = std::make_shared<InlineRunner>(Error{ErrorCode::Locked, u"Somebody else has it."_s, {}, {}, {}});
    std::ignore = m_workspace->open(File);
    QTRY_COMPARE(m_workspace->phase(), Phase::Unavailable);
    QCOMPARE(m_workspace->problem().what, u"Somebody else has it."_s);
    m_next = std::make_shared<InlineRunner>(m_company->store);
    std::ignore = m_workspace->open(m_workspace->location());
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedOut);
}

void WorkspaceTest::aServerTellsNothingBeforeTheSignIn()
{
    std::ignore = m_workspace->open(Server);
    QCOMPARE(m_workspace->phase(), Phase::SignedOut);
    QVERIFY(m_workspace->companyName().isEmpty());
    std::ignore = m_workspace->signIn(u"oleg"_s, Company::passwordOf(u"oleg"_s));
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedIn);
    QVERIFY(!m_workspace->companyName().isEmpty());
}

void WorkspaceTest::aServerThatIsAwayIsNoWrongPassword()
{
    std::ignore = m_workspace->open(Server);
    m_next = std::make_shared<InlineRunner>(Error{ErrorCode::Unavailable, u"The server is away."_s, {}, {}, {}});
    for (int i = 0; i < 5; ++i) {
        const auto tried = m_workspace->signIn(u"oleg"_s, Company::passwordOf(u"oleg"_s));
        QTRY_VERIFY(tried.isFinished());
        QCOMPARE(tried.result().error().code, ErrorCode::Unavailable);
    }
    QCOMPARE(await(m_workspace->signInWait(u"oleg"_s)).value(), 0);
    m_next = std::make_shared<InlineRunner>(Error{ErrorCode::Unauthenticated, u"No."_s, {}, {}, {}});
    for (int i = 0; i < 3; ++i) {
        const auto tried = m_workspace->signIn(u"oleg"_s, u"guess"_s);
        QTRY_VERIFY(tried.isFinished());
    }
    QVERIFY(await(m_workspace->signInWait(u"oleg"_s)).value() > 0);
}

void WorkspaceTest::aWrongPasswordStaysOutside()
{
    std::ignore = m_workspace->open(File);
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedOut);
    for (int i = 0; i < 3; ++i) {
        const auto tried = m_workspace->signIn(u"Anna "_s, u"guess"_s);  // as people type a login
        QTRY_VERIFY(tried.isFinished());
        QCOMPARE(tried.result().error().code, ErrorCode::Unauthenticated);
    }
    QCOMPARE(m_workspace->phase(), Phase::SignedOut);
    QVERIFY(await(m_workspace->signInWait(u"anna"_s)).value() > 0);
    QCOMPARE(await(m_workspace->signInWait(u"boris"_s)).value(), 0);
}

void WorkspaceTest::servicesAreThereWhenThePhaseChanges()
{
    std::ignore = m_workspace->open(File);
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedOut);
    QStringList order;
    connect(m_workspace.get(), &Workspace::sessionStarting, this, [&] { order << u"starting "_s + m_workspace->me().login; });
    connect(m_workspace.get(), &Workspace::phaseChanged, this, [&] { order << u"phase"_s; });
    std::ignore = m_workspace->signIn(u"anna"_s, Company::passwordOf(u"anna"_s));
    QTRY_COMPARE(order, QStringList({u"starting anna"_s, u"phase"_s}));
}

void WorkspaceTest::aLockedDeskOpensWithThePassword()
{
    signIn(u"anna"_s);
    m_workspace->lock();
    QCOMPARE(m_workspace->phase(), Phase::Locked);
    QCOMPARE(m_workspace->me().login, u"anna"_s);
    const auto wrong = m_workspace->unlock(u"guess"_s);
    QTRY_VERIFY(wrong.isFinished());
    QVERIFY(!wrong.result());
    QCOMPARE(m_workspace->phase(), Phase::Locked);
    std::ignore = m_workspace->unlock(Company::passwordOf(u"anna"_s));
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedIn);
}

void WorkspaceTest::signingOutLetsGoOfEverything()
{
    signIn(u"anna"_s);
    QStringList order;
    connect(m_workspace.get(), &Workspace::sessionEnding, this, [&] { order << u"ending "_s + m_workspace->me().login; });
    connect(m_workspace.get(), &Workspace::sessionEnded, this, [&] { order << u"ended "_s + m_workspace->me().login; });
    m_workspace->signOut();
    QCOMPARE(order, QStringList({u"ending anna"_s, u"ended "_s}));
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedOut);
    m_workspace->lock();  // nobody is there to be locked out
    QCOMPARE(m_workspace->phase(), Phase::SignedOut);
}

void WorkspaceTest::whatIsUnderWayAtTheSignOutStillFindsTheConnection()
{
    auto runner = std::make_shared<InlineRunner>(m_company->store);
    StoreRunner *found = nullptr;
    runner->onClose = [&] { found = m_workspace->sharedRunner().get(); };
    m_next = runner;
    signIn(u"anna"_s);
    m_workspace->signOut();
    QCOMPARE(found, runner.get());
    runner->onClose = {};
}

void WorkspaceTest::aNewPasswordCounts()
{
    signIn(u"anna"_s);
    const auto refused = m_workspace->changePassword(u"guess"_s, u"a longer password"_s);
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(!refused.result());
    const auto changed = m_workspace->changePassword(Company::passwordOf(u"anna"_s), u"a longer password"_s);
    QTRY_VERIFY(changed.isFinished());
    QVERIFY2(changed.result().has_value(), changed.result() ? "" : qPrintable(changed.result().error().message()));
    m_workspace->signOut();
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedOut);
    const auto old = m_workspace->signIn(u"anna"_s, Company::passwordOf(u"anna"_s));
    QTRY_VERIFY(old.isFinished());
    QVERIFY(!old.result());
    std::ignore = m_workspace->signIn(u"anna"_s, u"a longer password"_s);
    QTRY_COMPARE(m_workspace->phase(), Phase::SignedIn);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
