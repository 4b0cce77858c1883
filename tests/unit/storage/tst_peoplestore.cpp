// People, keys and content, on both engines.
#include "bed.h"

#include "core/crypto/scram.h"
#include "core/ledger/verifier.h"
#include "core/people/newaccount.h"
#include "core/people/record.h"

#include <vestibule/draftwriter.h>
#include <vestibule/verbs.h>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

namespace {

class NoSignIns final : public SignInMemory
{
public:
    FailedSignIns failures(const QString &) override { return {}; }
    Result<void> remember(const QString &, const FailedSignIns &) override { return {}; }
};

// The store opened and the key unlocked with this password; the error of whichever refuses.
Result<Session> signIn(const Bed &bed, const QString &login, const QString &password)
{
    auto store = storage::openStore(bed.place.location(), {login, password}, OpenMode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    NoSignIns memory;
    SignInGuard guard(memory);
    return authenticate(**store, guard, login, SecretBytes::fromText(password), bed.now);
}

}  // namespace

class PeopleStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people_data() { addEngines(); }
    void people();
    void sealsAreOnesOwn();
    void changesPasswords_data() { addEngines(); }
    void changesPasswords();
    void resetsPasswords_data() { addEngines(); }
    void resetsPasswords();
    void takesALoginOnce_data() { addEngines(); }
    void takesALoginOnce();
    void erases_data() { addEngines(); }
    void erases();
    void recoversHr_data() { addEngines(); }
    void recoversHr();
    void storesContent_data() { addEngines(); }
    void storesContent();
};

void PeopleStoreTest::people()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto helga = bed.open(u"helga"_s);
    AccountStore &accounts = helga->accounts();
    QStringList names;
    for (const Person &person : must(accounts.people()))
        names.append(person.login);
    QCOMPARE(names, (QStringList{u"anna"_s, u"arthur"_s, u"boris"_s, u"helga"_s, u"oleg"_s}));
    bed.limit(u"anna"_s, u"quiz:a"_s, 1);
    const Person anna = *must(accounts.byLogin(u"anna"_s));
    QCOMPARE(anna.id, bed.id(u"anna"_s));
    QCOMPARE(anna.name, u"Anna Petrova"_s);
    QCOMPARE(anna.role, Role::Trainee);
    QCOMPARE(anna.mentor, bed.id(u"oleg"_s));
    QCOMPARE(anna.programme, u"sales"_s);
    QCOMPARE(anna.content, u"c1"_s);
    QCOMPARE(anna.start, QDate(2026, 1, 12));
    QVERIFY(anna.active && !anna.sample);
    QCOMPARE(must(accounts.byId(anna.id))->login, u"anna"_s);
    QVERIFY(!must(accounts.byId(u"nobody"_s)) && !must(accounts.byLogin(u"nobody"_s)));
    const QList<Person> mentees = must(accounts.menteesOf(bed.id(u"oleg"_s)));
    QCOMPARE(mentees.size(), 1);
    QCOMPARE(mentees.first().login, u"anna"_s);
    QVERIFY(must(accounts.menteesOf(bed.id(u"helga"_s))).isEmpty());
    const auto company = must(accounts.company());
    QCOMPARE(company->name, u"Aquilon"_s);
    QCOMPARE(company->timezone, u"Europe/Moscow"_s);
    QCOMPARE(QString::fromLatin1(company->rootKey.toHex()), bed.founded.trustRoot);
    const auto keys = must(accounts.keys());
    QCOMPARE(keys.size(), 5);
    for (const AccountKey &key : keys)
        QVERIFY(key.publicKey.size() == 32 && !key.retired && !key.certifiedBy.isEmpty() && key.since > 0);
}

void PeopleStoreTest::sealsAreOnesOwn()
{
    const Bed bed(Engine::Postgres);
    const auto helga = bed.open(u"helga"_s);
    QVERIFY(must(helga->accounts().seal(bed.id(u"helga"_s))));
    QVERIFY(!must(helga->accounts().seal(bed.id(u"anna"_s))));
    const auto root = must(helga->accounts().company())->rootAccount;
    QVERIFY(!must(helga->accounts().seal(root)));
    QVERIFY(must(bed.openForSetUp()->accounts().seal(root)));
}

void PeopleStoreTest::changesPasswords()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const QString fresh = u"a much better one"_s;
    {
        const auto store = bed.open(u"anna"_s);
        const Person anna = *must(store->accounts().byLogin(u"anna"_s));
        must(changePassword(*store, anna, SecretBytes::fromText(Bed::passwordOf(u"anna"_s)), fresh, SealCost::cheapest()));
        KeySeal other = *must(store->accounts().seal(anna.id));
        other.keyId = QString(64, u'0');
        QCOMPARE(store->accounts().reseal(other, scramVerifier(SecretBytes::fromText(fresh))).error().code, ErrorCode::Conflict);
    }
    QCOMPARE(signIn(bed, u"anna"_s, Bed::passwordOf(u"anna"_s)).error().code, ErrorCode::Unauthenticated);
    QCOMPARE(must(signIn(bed, u"anna"_s, fresh)).person.id, bed.id(u"anna"_s));
}

void PeopleStoreTest::resetsPasswords()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto helga = bed.open(u"helga"_s);
    const Session hr = must(signIn(bed, u"helga"_s, Bed::passwordOf(u"helga"_s)));
    const Actor actor = hr.actor();
    (void)must(bed.append(*bed.open(u"anna"_s), u"anna"_s, bed.draft(verb::Experienced, u"anna"_s)));
    Roster roster(*helga, actor, ++bed.now, SealCost::cheapest());
    const QString fresh = u"reset for the forgetful"_s;
    must(roster.resetPassword(u"anna"_s, fresh));
    QCOMPARE(signIn(bed, u"anna"_s, Bed::passwordOf(u"anna"_s)).error().code, ErrorCode::Unauthenticated);
    const Session anna = must(signIn(bed, u"anna"_s, fresh));
    const auto store = must(storage::openStore(bed.place.location(), {u"anna"_s, fresh}, OpenMode::ReadWrite));
    (void)must(record(*store, anna.actor(), appendOf(bed.draft(verb::Experienced, u"anna"_s)), bed.now));  // the chain goes on
    QVERIFY(must(verifyLedger(*helga, {})).ok);
}

void PeopleStoreTest::takesALoginOnce()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto helga = bed.open(u"helga"_s);
    const qint64 before = must(helga->ledger().count());
    AccountPlan plan = must(planAccount({u"anna"_s, u"Another Anna"_s, Role::Trainee, u"a long password"_s}, false, bed.now,
                                        SealCost::cheapest()));
    Append append;
    append.drafts = {plan.registered, plan.certified};
    append.newAccount = plan.account;
    const auto refused = helga->ledger().append(bed.author(u"helga"_s), append, ++bed.now);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().todo.contains("another login"_L1));
    QCOMPARE(must(helga->ledger().count()), before);
    QVERIFY(!must(helga->accounts().byId(plan.account.id)));
}

void PeopleStoreTest::erases()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const QString anna = bed.id(u"anna"_s);
    {
        const auto store = bed.open(u"anna"_s);
        EventDraft handIn = bed.draft(verb::Completed, u"anna"_s, u"quiz:open"_s);
        handIn.privatePart = "my own words";
        (void)must(bed.append(*store, u"anna"_s, handIn));
        must(store->drafts().save(anna, u"attempt"_s, u"q"_s, "draft", bed.now));
    }
    const auto helga = bed.open(u"helga"_s);
    must(helga->drafts().save(bed.id(u"helga"_s), draftAbout(anna, u"hand-in"_s), u"comment"_s, "about anna", bed.now));
    Append erased = appendOf(bed.draft(verb::Erased, u"anna"_s));
    erased.erase = anna;
    (void)must(helga->ledger().append(bed.author(u"helga"_s), erased, ++bed.now));

    QStringList left;
    must(helga->ledger().scanPrivateParts([&left](const QString &event, const QByteArray &) {
        left.append(event);
        return true;
    }));
    QCOMPARE(left.size(), 4);  // what HR knows of the others
    for (const QString &event : left)
        QVERIFY(must(helga->ledger().find(event))->learner != anna);
    QVERIFY(!must(helga->accounts().byLogin(u"anna"_s)));
    const Person shadow = *must(helga->accounts().byId(anna));
    QVERIFY(shadow.login.isEmpty() && shadow.name.isEmpty() && !shadow.active);
    QCOMPARE(bed.place.meddle(u"SELECT count(*) FROM draft"_s), u"0"_s);
    QCOMPARE(bed.place.meddle(u"SELECT count(*) FROM key_seal WHERE account = '%1'"_s.arg(anna)), u"0"_s);
    QVERIFY(must(verifyLedger(*helga, {})).ok);
    QCOMPARE(helga->ledger().append(bed.author(u"helga"_s), erased, ++bed.now).error().code, ErrorCode::NotFound);
    QCOMPARE(signIn(bed, u"anna"_s, Bed::passwordOf(u"anna"_s)).error().code, ErrorCode::Unauthenticated);
}

void PeopleStoreTest::recoversHr()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto store = bed.openForSetUp();
    const QString fresh = u"back in business"_s;
    must(recoverHr(*store, bed.founded.recoveryPhrase, u"helga"_s, fresh, bed.now + 10, SealCost::cheapest()));
    QCOMPARE(must(signIn(bed, u"helga"_s, fresh)).person.role, Role::Hr);
    QVERIFY(must(verifyLedger(*store, {})).ok);
}

void PeopleStoreTest::storesContent()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto helga = bed.open(u"helga"_s);
    ContentStore &content = helga->content();
    const QMap<QString, QByteArray> files{{u"pack.toml"_s, "id"}, {u"en/page.md"_s, QByteArray("\0\xff", 2)}, {u"empty"_s, {}}};
    const StoredVersion first{u"v1"_s, u"aquilon"_s, u"1"_s, 100};
    must(content.install(first, files));
    must(content.install({u"v1"_s, u"changed"_s, u"x"_s, 999}, {{u"pack.toml"_s, "changed"}}));  // there already
    QMap<QString, QByteArray> more = files;
    more[u"en/page.md"_s] = "new";
    must(content.install({u"v2"_s, u"aquilon"_s, u"2"_s, 200}, more));
    QCOMPARE(must(content.versions()).size(), 2);
    QCOMPARE(must(content.versions())[0].pack, u"aquilon"_s);
    QCOMPARE(must(content.files(u"v1"_s)), (QMap<QString, QByteArray>{{u"pack.toml"_s, "id"}, {u"en/page.md"_s, QByteArray("\0\xff", 2)},
                                                                       {u"empty"_s, QByteArray("")}}));
    QCOMPARE(must(content.file(u"v2"_s, u"en/page.md"_s)), QByteArray("new"));
    QCOMPARE(content.file(u"v2"_s, u"none"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(bed.place.meddle(u"SELECT count(*) FROM content_blob"_s), u"4"_s);  // the same bytes once
    QVERIFY(!must(content.inForce()));

    EventDraft published;
    published.aboutCompany = true;
    published.verb = QLatin1String(verb::Published);
    for (const QString &version : {u"v2"_s, u"v1"_s}) {
        published.content = version;
        (void)must(bed.append(*helga, u"helga"_s, published));
        QCOMPARE(must(content.inForce())->id, version);
    }
    const auto anna = bed.open(u"anna"_s);
    QCOMPARE(must(anna->content().inForce())->id, u"v1"_s);
    if (engine == Engine::Postgres)
        QCOMPARE(anna->content().install({u"v3"_s, u"x"_s, u"3"_s, 1}, files).error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(PeopleStoreTest)
#include "tst_peoplestore.moc"
