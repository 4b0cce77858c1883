// Founding a company, and what HR may and may not do with accounts.
#include "core/crypto/hash.h"
#include "core/ledger/verifier.h"
#include "core/people/names.h"
#include "core/people/publishing.h"
#include "core/people/record.h"
#include "support/company.h"

#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto NewPassword = "a new password";

template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

struct Office : Company {
    core::Actor hr = actor(u"helga"_s);
    Roster roster{store, hr, now, SealCost::cheapest()};
};

}  // namespace

class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foundingMakesARootThatNobodyHolds()
    {
        Company company;
        const auto facts = must(company.store.accounts().company());
        QVERIFY(facts);
        QCOMPARE(facts->name, u"Aquilon"_s);
        QCOMPARE(facts->timezone, u"Europe/Moscow"_s);
        QCOMPARE(hexOf(facts->rootKey), company.founded.trustRoot);
        QVERIFY(!must(company.store.accounts().byId(facts->rootAccount)));  // no person
        const auto seal = must(company.store.accounts().seal(facts->rootAccount));
        QVERIFY(seal);
        QVERIFY(!openSeal(*seal, SecretBytes::fromText(Company::passwordOf(u"helga"_s))));
        QCOMPARE(company.person(u"helga"_s).role, Role::Hr);
    }

    void aDatabaseHasOneCompany()
    {
        Company company;
        const auto again = foundCompany(company.store, {u"Other"_s, u"UTC"_s, {u"x"_s, u"X"_s, Role::Hr, u"password 12"_s}}, 0,
                                        SealCost::cheapest());
        QCOMPARE(codeOf(again), ErrorCode::Conflict);
    }

    void foundingChecksWhatItIsGiven()
    {
        const NewPerson hr{u"helga"_s, u"Helga"_s, Role::Hr, u"password 12"_s};
        const QList<Founding> wrong{{u" "_s, u"UTC"_s, hr},
                                    {u"A"_s, u"Moscow"_s, hr},
                                    {u"A"_s, u"UTC"_s, {u""_s, u"H"_s, Role::Hr, u"password 12"_s}},
                                    {u"A"_s, u"UTC"_s, {u"h h"_s, u"H"_s, Role::Hr, u"password 12"_s}},
                                    {u"A"_s, u"UTC"_s, {u"h"_s, u" "_s, Role::Hr, u"password 12"_s}},
                                    {u"A"_s, u"UTC"_s, {u"h"_s, u"H"_s, Role::Hr, u"short"_s}}};
        for (const Founding &founding : wrong) {
            MemoryStore store;
            QCOMPARE(codeOf(foundCompany(store, founding, 0, SealCost::cheapest())), ErrorCode::InvalidArgument);
            QVERIFY(store.state().events.isEmpty());
        }
    }

    void theRecoveryPhraseBringsHrBack()
    {
        Company company;
        company.now += 1000;
        const auto recover = [&](const QString &phrase, const QString &login) {
            return recoverHr(company.store, phrase, login, QString::fromLatin1(NewPassword), company.now, SealCost::cheapest());
        };
        QCOMPARE(codeOf(recover(company.founded.recoveryPhrase, u"anna"_s)), ErrorCode::Refused);
        QCOMPARE(codeOf(recover(u"nonsense"_s, u"helga"_s)), ErrorCode::InvalidArgument);
        const Company other;
        QCOMPARE(codeOf(recover(other.founded.recoveryPhrase, u"helga"_s)), ErrorCode::Unauthenticated);
        QVERIFY(recover(company.founded.recoveryPhrase, u"helga"_s));
        const auto session = authenticate(company.store, company.guard, u"helga"_s,
                                          SecretBytes::fromText(QString::fromLatin1(NewPassword)), company.now);
        QVERIFY(session);
        QVERIFY(must(verifyLedger(company.store, {})).ok);
    }

    void creatingAnAccountSignsItAndKeepsTheNamePrivate()
    {
        Office office;
        const Person created = must(office.roster.create({u" Vera "_s, u" Vera Lis "_s, Role::Trainee, u"some password"_s}));
        QCOMPARE(created.login, u"vera"_s);
        QCOMPARE(created.name, u"Vera Lis"_s);
        const Person stored = office.person(u"VERA"_s);
        QCOMPARE(stored.id, created.id);
        QCOMPARE(stored.role, Role::Trainee);
        QVERIFY(stored.active);
        QVERIFY(office.store.state().verifiers.value(created.id).startsWith(u"SCRAM-SHA-256$4096:"_s));
        for (const Event &event : std::as_const(office.store.state().events))
            QVERIFY(!event.payload.contains("Vera") && !event.payload.contains("vera"));
    }

    void aTakenLoginIsAConflict()
    {
        Office office;
        const auto before = office.store.state().events.size();
        QCOMPARE(codeOf(office.roster.create({u"ANNA"_s, u"Another"_s, Role::Trainee, u"some password"_s})),
                 ErrorCode::Conflict);
        QCOMPARE(office.store.state().events.size(), before);
    }

    void onlyHrManagesAccounts()
    {
        for (const QString &login : {u"oleg"_s, u"anna"_s, u"arthur"_s}) {
            Company company;
            const Actor actor = company.actor(login);
            const qsizetype before = company.store.state().events.size();
            Roster roster(company.store, actor, company.now, SealCost::cheapest());
            QCOMPARE(codeOf(roster.create({u"x"_s, u"X"_s, Role::Hr, u"some password"_s})), ErrorCode::Refused);
            QCOMPARE(codeOf(roster.appoint(u"anna"_s, Role::Hr)), ErrorCode::Refused);
            QCOMPARE(codeOf(roster.appointMentor(u"anna"_s, u"oleg"_s)), ErrorCode::Refused);
            QCOMPARE(codeOf(roster.assign(u"anna"_s, {u"p"_s, u"c"_s, QDate(2026, 3, 2), {}})), ErrorCode::Refused);
            QCOMPARE(codeOf(roster.resetPassword(u"helga"_s, u"some password"_s)), ErrorCode::Refused);
            QCOMPARE(codeOf(roster.setActive(u"helga"_s, false, u"r"_s)), ErrorCode::Refused);
            QCOMPARE(codeOf(roster.erase(u"boris"_s, u"r"_s)), ErrorCode::Refused);
            QCOMPARE(company.store.state().events.size(), before);
        }
    }

    void theLastHrStays()
    {
        Office office;
        QCOMPARE(codeOf(office.roster.setActive(u"helga"_s, false, u"leaves"_s)), ErrorCode::Refused);
        QCOMPARE(codeOf(office.roster.appoint(u"helga"_s, Role::Trainee)), ErrorCode::Refused);
        must(office.roster.appoint(u"boris"_s, Role::Hr));
        QVERIFY(office.roster.setActive(u"helga"_s, false, u"leaves"_s));
        QVERIFY(!office.person(u"helga"_s).active);
        QVERIFY(must(verifyLedger(office.store, {})).ok);
    }

    void mentorsAreMentors()
    {
        Office office;
        QCOMPARE(codeOf(office.roster.appointMentor(u"anna"_s, u"boris"_s)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(office.roster.appointMentor(u"oleg"_s, u"oleg"_s)), ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(office.roster.appointMentor(u"nobody"_s, u"oleg"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(office.roster.appoint(u"oleg"_s, Role::Trainee)), ErrorCode::Refused);  // still mentors anna
        must(office.roster.appointMentor(u"anna"_s, QString()));
        QVERIFY(office.person(u"anna"_s).mentor.isEmpty());
        must(office.roster.appoint(u"oleg"_s, Role::Trainee));
        QCOMPARE(office.person(u"oleg"_s).role, Role::Trainee);
    }

    void assigningIssuesTheAttempts()
    {
        Office office;
        Programme programme;
        programme.id = u"manager"_s;
        Activity limited, free;
        limited.id = u"quiz:a"_s;
        limited.attempts = 1;
        free.id = u"quiz:b"_s;
        programme.activities = {limited, free};
        must(office.roster.assign(u"anna"_s, {programme.id, u"version"_s, QDate(2026, 3, 2), limitsOf(programme)}));
        const Person anna = office.person(u"anna"_s);
        QCOMPARE(anna.programme, u"manager"_s);
        QCOMPARE(anna.content, u"version"_s);
        QCOMPARE(anna.start, QDate(2026, 3, 2));

        const EventDraft attempt = office.draft(verb::Attempted, u"anna"_s, u"quiz:a"_s);
        QVERIFY(office.record(u"anna"_s, attempt));
        QCOMPARE(codeOf(office.record(u"anna"_s, attempt)), ErrorCode::Conflict);
        EventDraft grant = office.draft(verb::Granted, u"anna"_s, u"quiz:a"_s);
        grant.payload = {{u"attempts"_s, 1}, {u"reason"_s, u"power cut"_s}};
        QVERIFY(office.record(u"oleg"_s, grant));
        QVERIFY(office.record(u"anna"_s, attempt));
        QVERIFY(office.record(u"anna"_s, office.draft(verb::Attempted, u"anna"_s, u"quiz:b"_s)));
        QCOMPARE(codeOf(office.roster.assign(u"anna"_s, {u"manager"_s, u"version"_s, QDate(), {}})),
                 ErrorCode::InvalidArgument);
    }

    void aResetGivesANewKeyAndTheChainGoesOn()
    {
        Office office;
        (void)must(office.record(u"boris"_s, office.draft(verb::Experienced, u"boris"_s, u"handbook:a"_s)));
        const Actor old = office.actor(u"boris"_s);
        office.now += 1000;
        must(office.roster.resetPassword(u"boris"_s, QString::fromLatin1(NewPassword)));

        QCOMPARE(codeOf(core::record(office.store, old, appendOf(office.draft(verb::Experienced, u"boris"_s)), office.now)),
                 ErrorCode::Unauthenticated);  // an open session with the old key
        QCOMPARE(codeOf(authenticate(office.store, office.guard, u"boris"_s,
                                     SecretBytes::fromText(Company::passwordOf(u"boris"_s)), office.now)),
                 ErrorCode::Unauthenticated);
        const Session fresh = must(authenticate(office.store, office.guard, u"boris"_s,
                                                SecretBytes::fromText(QString::fromLatin1(NewPassword)), office.now));
        QVERIFY(fresh.key->keyId() != old.author.keyId);
        const auto events = must(core::record(
            office.store, fresh.actor(), appendOf(office.draft(verb::Experienced, u"boris"_s, u"handbook:b"_s)), office.now));
        QCOMPARE(events.first().seq, 1);
        QVERIFY(must(verifyLedger(office.store, {})).ok);
        QCOMPARE(codeOf(office.roster.resetPassword(u"helga"_s, QString::fromLatin1(NewPassword))), ErrorCode::InvalidArgument);
    }

    void deactivatingShutsOutAtOnce()
    {
        Office office;
        const Actor boris = office.actor(u"boris"_s);
        office.now += 1;
        QCOMPARE(codeOf(office.roster.setActive(u"boris"_s, false, u" "_s)), ErrorCode::InvalidArgument);
        must(office.roster.setActive(u"boris"_s, false, u"left"_s));
        QCOMPARE(codeOf(core::record(office.store, boris, appendOf(office.draft(verb::Experienced, u"boris"_s)), office.now)),
                 ErrorCode::Refused);
        QCOMPARE(codeOf(office.roster.assign(u"boris"_s, {u"p"_s, u"c"_s, QDate(2026, 3, 2), {}})), ErrorCode::Refused);
    }

    void erasingForgetsThePersonAndKeepsTheFacts()
    {
        Office office;
        const QString boris = office.id(u"boris"_s);
        const qsizetype before = office.store.state().events.size();
        QCOMPARE(codeOf(office.roster.erase(u"oleg"_s, u"asked"_s)), ErrorCode::Refused);   // mentors anna
        QCOMPARE(codeOf(office.roster.erase(u"helga"_s, u"asked"_s)), ErrorCode::Refused);  // oneself
        QCOMPARE(codeOf(office.roster.erase(u"boris"_s, QString())), ErrorCode::InvalidArgument);
        must(office.roster.erase(u"boris"_s, u"asked"_s));
        QCOMPARE(office.store.state().events.size(), before + 1);
        QVERIFY(!must(office.store.accounts().byLogin(u"boris"_s)));
        const auto erased = must(office.store.accounts().byId(boris));
        QVERIFY(erased && erased->login.isEmpty() && erased->name.isEmpty() && !erased->active);
        QCOMPARE(codeOf(office.roster.setActive(boris, true, u"back"_s)), ErrorCode::Refused);
        for (const QByteArray &part : std::as_const(office.store.state().privateParts))
            QVERIFY(!part.contains("Boris"));
    }

    void theHashOfANameCannotBeGuessed()
    {
        Company one;
        const auto registered = std::ranges::find_if(one.store.state().events, [&](const Event &event) {
            return event.verb == QLatin1String(verb::Registered) && event.learner == one.id(u"anna"_s);
        });
        const QByteArray guess = R"({"login":"anna","name":"Anna Petrova"})";
        QVERIFY(registered->privateHash != hashHex(guess));
        QVERIFY(one.store.state().privateParts.value(registered->id).contains("salt"));
    }

    void whatOneRestsOnMustBeThere()
    {
        Office office;
        EventDraft draft = office.draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
        draft.refs = {u"01890a5d-ac96-774b-bcce-b302099a8057"_s};
        QCOMPARE(codeOf(office.record(u"anna"_s, draft)), ErrorCode::NotFound);
    }

    void correctionsAreOnesOwn()
    {
        Office office;
        const Event report = must(office.record(u"anna"_s, office.draft(verb::Reported, u"anna"_s)));
        const Event score = must(office.record(u"oleg"_s, office.draft(verb::Scored, u"anna"_s, u"quiz:a"_s)));
        const Event opened = must(office.record(u"helga"_s, office.draft(verb::Opened, u"anna"_s, u"stage:two"_s)));
        const auto correct = [&](const QString &login, const char *verb, const Event &corrected) {
            EventDraft draft = office.draft(verb, u"anna"_s, corrected.activity);
            draft.corrects = corrected.id;
            return office.record(login, draft);
        };
        QVERIFY(correct(u"anna"_s, verb::Reported, report));
        QCOMPARE(codeOf(correct(u"anna"_s, verb::Completed, score)), ErrorCode::Refused);
        QCOMPARE(codeOf(correct(u"anna"_s, verb::Completed, report)), ErrorCode::Refused);  // not its like
        QVERIFY(correct(u"oleg"_s, verb::Voided, report));
        QVERIFY(correct(u"oleg"_s, verb::Voided, score));
        QCOMPARE(codeOf(correct(u"oleg"_s, verb::Voided, opened)), ErrorCode::Refused);
        QVERIFY(correct(u"helga"_s, verb::Voided, score));
        QCOMPARE(codeOf(correct(u"helga"_s, verb::Voided, office.store.state().events.at(1))), ErrorCode::Refused);
        QCOMPARE(codeOf(office.record(u"oleg"_s, office.draft(verb::Voided, u"anna"_s))), ErrorCode::InvalidArgument);
    }

    void aSignoffSetsACheckpoint()
    {
        Office office;
        (void)must(office.record(u"anna"_s, office.draft(verb::Experienced, u"anna"_s, u"handbook:a"_s)));
        (void)must(office.record(u"oleg"_s, office.draft(verb::Approved, u"anna"_s, u"stage:one"_s)));
        const Event last = office.store.state().events.last();
        QCOMPARE(last.verb, QLatin1String(verb::Checkpointed));
        const QJsonObject heads = last.payloadObject().value(u"heads").toObject();
        QCOMPARE(heads.keys(), QStringList{office.id(u"anna"_s)});  // oleg's first event is the sign-off itself
        QVERIFY(must(verifyLedger(office.store, {})).ok);
    }

    void publishingPutsAVersionIntoForce()
    {
        Office office;
        const StoredVersion version{u"v1"_s, u"aquilon"_s, u"2026.1"_s, office.now};
        QCOMPARE(codeOf(publish(office.store, office.hr, version, office.now)), ErrorCode::NotFound);
        must(office.store.content().install(version, {}));
        QVERIFY(publish(office.store, office.hr, version, office.now));
        QCOMPARE(must(office.store.content().inForce())->id, u"v1"_s);
        QCOMPARE(codeOf(publish(office.store, office.hr, version, office.now)), ErrorCode::Conflict);
        QCOMPARE(codeOf(publish(office.store, office.actor(u"oleg"_s), {u"v2"_s, {}, {}, 0}, office.now)), ErrorCode::NotFound);
    }

    void namesAndPasswordsHaveRules()
    {
        QCOMPARE(normalLogin(u"  Анна.П "_s), u"анна.п"_s);
        for (const QString &login : {u"a"_s, u"анна"_s, u"a.b_c-9"_s})
            QVERIFY(checkLogin(login));
        for (const QString &login : {u""_s, u".a"_s, u"a b"_s, u"a\tb"_s, u"a/b"_s, u"x"_s.repeated(65)})
            QVERIFY2(!checkLogin(login), qPrintable(login));
        QVERIFY(checkPassword(u"ten chars!"_s, u"anna"_s));
        QVERIFY(checkPassword(u"пароль из слов"_s, u"anna"_s));
        for (const QString &password : {u"nine char"_s, u"aaaaaaaaaaaa"_s, u"Anna.Petrova"_s, u"with\u200bnothing"_s, u""_s})
            QVERIFY2(!checkPassword(password, u"anna.petrova"_s), qPrintable(password));
    }

    void aFullDiskChangesNothing()
    {
        Office office;
        office.store.ledger().failAppends(Error{ErrorCode::Full, u"The disk is full."_s, {}, {}, {}});
        QCOMPARE(codeOf(office.roster.create({u"vera"_s, u"Vera"_s, Role::Trainee, u"some password"_s})), ErrorCode::Full);
        QVERIFY(!must(office.store.accounts().byLogin(u"vera"_s)));
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
