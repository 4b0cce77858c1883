// Sign-in, the growing delay, lock and unlock, password change, HR's daily checkpoint.
#include "core/ledger/verifier.h"
#include "core/people/record.h"
#include "support/company.h"

#include <vestibule/verbs.h>

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 24 * 60 * 60 * 1000;

qsizetype checkpoints(const Company &company)
{
    return std::ranges::count(company.store.state().events, QLatin1String(verb::Checkpointed), &Event::verb);
}

Result<Session> signInAs(Company &company, const QString &login, const QString &password)
{
    return signIn(company.store, company.guard, login, SecretBytes::fromText(password), company.now);
}

}  // namespace

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRightPasswordOpensTheKey()
    {
        Company company;
        const Result<Session> session = signInAs(company, u" ANNA "_s, Company::passwordOf(u"anna"_s));
        QVERIFY(session);
        QCOMPARE(session->person.name, u"Anna Petrova"_s);
        QVERIFY(
            core::record(company.store, session->actor(), appendOf(company.draft(verb::Experienced, u"anna"_s)), company.now));
    }

    void nobodyLearnsWhichHalfWasWrong()
    {
        Company company;
        const Result<Session> login = signInAs(company, u"nobody"_s, u"some password"_s);
        const Result<Session> password = signInAs(company, u"anna"_s, u"some password"_s);
        QVERIFY(!login && !password);
        QCOMPARE(login.error().code, ErrorCode::Unauthenticated);
        QCOMPARE(login.error().message(), password.error().message());
    }

    void aDeactivatedAccountIsRefused()
    {
        Company company;
        const Actor hr = company.actor(u"helga"_s);
        must(Roster(company.store, hr, company.now, SealCost::cheapest()).setActive(u"anna"_s, false, u"left"_s));
        QCOMPARE(signInAs(company, u"anna"_s, Company::passwordOf(u"anna"_s)).error().code, ErrorCode::Refused);
        QCOMPARE(signInAs(company, u"anna"_s, u"some password"_s).error().code, ErrorCode::Unauthenticated);
    }

    void aKeyThatWasSlippedInIsCorrupt()
    {
        Company company;
        const QString anna = company.id(u"anna"_s);
        const KeySeal forged =
            must(sealKey(Signer::generate(), anna, SecretBytes::fromText(u"mallory's word"_s), SealCost::cheapest()));
        company.store.state().seals.insert(anna, forged);
        QCOMPARE(signInAs(company, u"anna"_s, u"mallory's word"_s).error().code, ErrorCode::Corrupt);
    }

    void theDelayGrowsAndEnds()
    {
        const QList<qint64> expected{0, 0, 0, 2000, 4000, 8000, 16000, 32000, 64000, 128000, 256000, 300000, 300000};
        for (int failures = 0; failures < expected.size(); ++failures)
            QCOMPARE(delayAfter(failures), expected[failures]);
        QCOMPARE(delayAfter(1'000'000), 300'000);
        for (int failures = 1; failures < 200; ++failures)
            QVERIFY(delayAfter(failures) >= delayAfter(failures - 1));
        QCOMPARE(waitLeft({5, 10'000}, 10'000), 8000);
        QCOMPARE(waitLeft({5, 10'000}, 15'000), 3000);
        QCOMPARE(waitLeft({5, 10'000}, 18'000), 0);
        QCOMPARE(waitLeft({5, 10'000}, 0), 8000);  // the clock was set back
    }

    void wrongPasswordsAreCountedAndForgiven()
    {
        Company company;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(signInAs(company, u"anna"_s, u"some password"_s).error().code, ErrorCode::Unauthenticated);
        // Even the right one has to wait now, and a new guard over the same memory (a restart) knows it.
        SignInGuard afterRestart(company.signIns);
        const SecretBytes right = SecretBytes::fromText(Company::passwordOf(u"anna"_s));
        QCOMPARE(signIn(company.store, afterRestart, u"anna"_s, right, company.now + 1999).error().code, ErrorCode::Refused);
        QVERIFY(signIn(company.store, afterRestart, u"anna"_s, right, company.now + 2000));
        QCOMPARE(company.signIns.failures(u"anna"_s), FailedSignIns{});
        QVERIFY(signInAs(company, u"boris"_s, Company::passwordOf(u"boris"_s)));  // others do not wait
    }

    void aLockWipesTheKeyAndUnlockingBringsItBack()
    {
        Company company;
        const Session session = must(signInAs(company, u"anna"_s, Company::passwordOf(u"anna"_s)));
        session.key->wipe();
        const auto locked =
            core::record(company.store, session.actor(), appendOf(company.draft(verb::Experienced, u"anna"_s)), company.now);
        QCOMPARE(locked.error().code, ErrorCode::Unauthenticated);
        QCOMPARE(unlock(company.store, company.guard, session, SecretBytes::fromText(u"wrong"_s), company.now).error().code,
                 ErrorCode::Unauthenticated);
        QVERIFY(session.key->isWiped());
        QVERIFY(
            unlock(company.store, company.guard, session, SecretBytes::fromText(Company::passwordOf(u"anna"_s)), company.now));
        QVERIFY(
            core::record(company.store, session.actor(), appendOf(company.draft(verb::Experienced, u"anna"_s)), company.now));
    }

    void aResetWhileLockedWantsANewSignIn()
    {
        Company company;
        const Session session = must(signInAs(company, u"anna"_s, Company::passwordOf(u"anna"_s)));
        session.key->wipe();
        const Actor hr = company.actor(u"helga"_s);
        must(Roster(company.store, hr, company.now, SealCost::cheapest()).resetPassword(u"anna"_s, u"some password"_s));
        QCOMPARE(
            unlock(company.store, company.guard, session, SecretBytes::fromText(u"some password"_s), company.now).error().code,
            ErrorCode::Refused);
    }

    void aPasswordChangeKeepsTheKey()
    {
        Company company;
        const Person anna = company.person(u"anna"_s);
        const QString keyId = company.session(u"anna"_s).key->keyId();
        const qsizetype events = company.store.state().events.size();
        const SealCost cost = SealCost::cheapest();
        const SecretBytes old = SecretBytes::fromText(Company::passwordOf(u"anna"_s));
        QCOMPARE(changePassword(company.store, anna, SecretBytes::fromText(u"wrong"_s), u"new password"_s, cost).error().code,
                 ErrorCode::Unauthenticated);
        QCOMPARE(changePassword(company.store, anna, old, u"short"_s, cost).error().code, ErrorCode::InvalidArgument);
        QVERIFY(changePassword(company.store, anna, old, u"new password"_s, cost));
        const Result<Session> session = signInAs(company, u"anna"_s, u"new password"_s);
        QVERIFY(session);
        QCOMPARE(session->key->keyId(), keyId);
        QVERIFY(!signInAs(company, u"anna"_s, Company::passwordOf(u"anna"_s)));
        QCOMPARE(company.store.state().events.size(), events);
    }

    void hrSetsACheckpointADay()
    {
        Company company;
        const QString password = Company::passwordOf(u"helga"_s);
        QVERIFY(signInAs(company, u"anna"_s, Company::passwordOf(u"anna"_s)));
        QCOMPARE(checkpoints(company), 0);
        QVERIFY(signInAs(company, u"helga"_s, password));
        QCOMPARE(checkpoints(company), 1);
        company.now += DayMs / 2;
        QVERIFY(signInAs(company, u"helga"_s, password));
        QCOMPARE(checkpoints(company), 1);
        company.now += DayMs;
        QVERIFY(signInAs(company, u"helga"_s, password));
        QCOMPARE(checkpoints(company), 2);
        QVERIFY(must(verifyLedger(company.store, {})).ok);
    }

    void aCheckpointThatFailsDoesNotShutHrOut()
    {
        Company company;
        company.store.ledger().failAppends(Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}});
        const Result<Session> session = signInAs(company, u"helga"_s, Company::passwordOf(u"helga"_s));
        QVERIFY(session);
        QVERIFY(session->checkpointProblem);
        QCOMPARE(session->checkpointProblem->code, ErrorCode::Full);
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
