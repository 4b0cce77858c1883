// Readiness through the service: whose, on which day, resting on which texts, and remembered how long.
#include "core/crypto/hash.h"
#include "core/crypto/signer.h"
#include "core/ledger/signedform.h"
#include "core/people/publishing.h"
#include "support/desk.h"

#include <vestibule/verbs.h>

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 24 * 60 * 60 * 1000;

ContentPtr versionWith(const QString &id)
{
    auto content = std::make_shared<ContentVersion>();
    content->id = id;
    content->languages = {u"en"_s, u"ru"_s};
    Programme &programme = content->programme;
    programme.id = u"manager"_s;
    Activity page, quiz;
    page.id = u"handbook:policy"_s;
    page.source = u"pages/policy.md"_s;
    quiz.id = u"quiz:a"_s;
    programme.activities = {page, quiz};
    Requirement sign, pass, signoff;
    sign.id = u"sign"_s;
    sign.rule = Requirement::Rule::Signed;
    sign.activity = page.id;
    pass.id = u"pass"_s;
    pass.rule = Requirement::Rule::Passed;
    pass.activity = quiz.id;
    signoff.id = u"signoff"_s;
    signoff.rule = Requirement::Rule::Signoff;
    programme.stages = {{u"one"_s, 2, {sign, pass, signoff}}};
    return content;
}

// A company with the version "v1" in force; Anna and Boris are on it.
struct School : Company {
    School()
    {
        publishVersion(u"v1"_s, "English text", "Русский текст");
        for (const QString &login : {u"anna"_s, u"boris"_s})
            must(Roster(store, actor(u"helga"_s), now, SealCost::cheapest())
                     .assign(login, {u"manager"_s, u"v1"_s, QDate(2025, 6, 16), {}}));
    }
    void publishVersion(const QString &id, const QByteArray &english, const QByteArray &russian)
    {
        const StoredVersion version{id, u"aquilon"_s, id, now};
        must(store.content().install(version, {{u"en/pages/policy.md"_s, english}, {u"ru/pages/policy.md"_s, russian}}));
        (void)must(publish(store, actor(u"helga"_s), version, now));
    }
    void give(Desk &desk) const
    {
        for (const QString &id : {u"v1"_s, u"v2"_s})
            desk.content.versions.insert(id, versionWith(id));
        desk.content.inForce = u"v1"_s;
    }
    void signText(const QByteArray &text)
    {
        EventDraft draft = this->draft(verb::Signed, u"anna"_s, u"handbook:policy"_s);
        draft.payload = {{u"textHash"_s, hashHex(text)}};
        (void)must(record(u"anna"_s, draft));
    }
    void passQuiz()
    {
        EventDraft draft = this->draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
        draft.score = 900'000;
        draft.passed = true;
        (void)must(record(u"anna"_s, draft));
    }
};

Readiness treeOf(School &school, const QString &as, QDate at = {})
{
    Desk desk(school, as);
    school.give(desk);
    return must(await(desk.readiness.tree(school.id(u"anna"_s), at)));
}

}  // namespace

class ReadinessServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLearnerGetsReady()
    {
        School school;
        QVERIFY(!treeOf(school, u"anna"_s).ready);
        school.signText("Русский текст");
        school.passQuiz();
        (void)must(school.record(u"oleg"_s, school.draft(verb::Approved, u"anna"_s, u"stage:one"_s)));
        for (const QString &login : {u"anna"_s, u"oleg"_s, u"helga"_s}) {
            const Readiness readiness = treeOf(school, login);
            QVERIFY(readiness.ready);
            QCOMPARE(readiness.content, u"v1"_s);
            QCOMPARE(readiness.start, QDate(2025, 6, 16));
        }
    }

    // As a database role writes it by hand: in order, but signed by nobody, or by a key of one's own making.
    void whatNobodySignedDoesNotCount()
    {
        School school;
        school.signText("English text");
        school.passQuiz();
        const auto met = [](const Readiness &tree) { return std::ranges::count(tree.stages.first().requirements, true, &RequirementState::met); };
        QCOMPARE(met(treeOf(school, u"helga"_s)), 2);
        for (Event &event : school.store.state().events)
            if (event.verb == QLatin1String(verb::Completed))
                event.signature = QString(event.signature.size(), u'0');
        QCOMPARE(met(treeOf(school, u"helga"_s)), 1);
        Desk desk(school, u"anna"_s);
        EventQuery query;
        query.learner = school.id(u"anna"_s);
        query.verbs = {QLatin1String(verb::Completed), QLatin1String(verb::Signed)};
        QCOMPARE(must(await(desk.ledger.events(query))).size(), 1);
        for (Event &event : school.store.state().events) {
            if (event.verb != QLatin1String(verb::Completed))
                continue;
            const Signer own = Signer::generate();
            event.keyId = own.keyId();
            event.hash = hexOf(eventHash(event));
            event.signature = hexOf(must(own.sign(eventHash(event))));
        }
        QCOMPARE(met(treeOf(school, u"helga"_s)), 1);
    }

    void theDayDecides()
    {
        School school;
        school.signText("English text");
        school.now += DayMs;
        school.passQuiz();
        (void)must(school.record(u"oleg"_s, school.draft(verb::Approved, u"anna"_s, u"stage:one"_s)));
        Desk desk(school, u"helga"_s);
        school.give(desk);
        const QDate today = desk.clock.today();
        const auto metOn = [&](QDate day) {
            const Readiness readiness = must(await(desk.readiness.tree(u"anna"_s, day)));
            return std::ranges::count(readiness.stages.first().requirements, true, &RequirementState::met);
        };
        QCOMPARE(metOn(today), 3);
        QCOMPARE(metOn(today.addDays(-1)), 1);
        const auto before = await(desk.readiness.tree(u"anna"_s, today.addDays(-30)));
        QVERIFY(!before);
        QCOMPARE(before.error().code, ErrorCode::NotFound);
    }

    void aChangedTextIsSignedAgain()
    {
        School school;
        school.signText("English text");
        school.now += DayMs;
        school.publishVersion(u"v2"_s, "New English text", "Русский текст");
        const auto signature = [&](QDate at) { return treeOf(school, u"helga"_s, at).stages.first().requirements.first(); };
        QVERIFY(!signature({}).met);
        QCOMPARE(signature({}).missing, RequirementState::Missing::TextChanged);
        const QDate yesterday = SimulatedClock(QTimeZone("Europe/Moscow"), school.now - DayMs).today();
        QVERIFY(signature(yesterday).met);
        school.signText("New English text");
        QVERIFY(signature({}).met);
    }

    void theOverviewHasWhoMayBeSeen()
    {
        School school;
        const auto learnersFor = [&](const QString &login) {
            Desk desk(school, login);
            school.give(desk);
            QStringList logins;
            for (const Standing &standing : must(await(desk.readiness.overview())))
                logins.append(standing.person.login + (standing.assigned ? u"+"_s : u"-"_s));
            logins.sort();
            return logins;
        };
        QCOMPARE(learnersFor(u"helga"_s), (QStringList{u"anna+"_s, u"boris+"_s}));
        QCOMPARE(learnersFor(u"oleg"_s), QStringList{u"anna+"_s});
        QCOMPARE(learnersFor(u"anna"_s), QStringList{u"anna+"_s});
        QVERIFY(learnersFor(u"arthur"_s).isEmpty());
    }

    void theOverviewFollowsWhatIsRecorded()
    {
        School school;
        Desk desk(school, u"helga"_s);
        school.give(desk);
        const auto metFor = [&](const QString &login) -> qsizetype {
            for (const Standing &standing : must(await(desk.readiness.overview())))
                if (standing.person.login == login)
                    return std::ranges::count(standing.readiness.stages.first().requirements, true, &RequirementState::met);
            return -1;
        };
        QCOMPARE(metFor(u"anna"_s), 0);
        school.passQuiz();
        QCOMPARE(metFor(u"anna"_s), 1);
        QCOMPARE(metFor(u"boris"_s), 0);
        school.signText("English text");
        QCOMPARE(metFor(u"anna"_s), 2);
        school.publishVersion(u"v2"_s, "New English text", "Новый текст");
        QCOMPARE(metFor(u"anna"_s), 1);
        QCOMPARE(desk.content.opened, 2);  // each version once
    }

    void manyLearnersAreDecidedInOnePass()
    {
        School school;
        const Actor hr = school.actor(u"helga"_s);
        Roster roster(school.store, hr, school.now, SealCost::cheapest());
        for (int i = 0; i < 40; ++i) {
            const QString login = u"trainee%1"_s.arg(i);
            (void)must(roster.create({login, login, Role::Trainee, Company::passwordOf(login)}));
            must(roster.assign(login, {u"manager"_s, u"v1"_s, QDate(2025, 6, 16), {}}));
        }
        school.now += DayMs;
        school.passQuiz();
        (void)must(school.record(u"oleg"_s, school.draft(verb::Approved, u"anna"_s, u"stage:one"_s)));
        Desk desk(school, u"helga"_s);
        school.give(desk);
        const QList<Standing> standings = must(await(desk.readiness.overview()));
        QCOMPARE(standings.size(), 42);
        for (const Standing &standing : standings) {
            QVERIFY(standing.assigned);
            const Readiness tree = must(await(desk.readiness.tree(standing.person.id)));
            QCOMPARE(desk.readiness.toJson(standing.readiness), desk.readiness.toJson(tree));
        }
    }

    void contentThatIsGoneIsSaid()
    {
        School school;
        Desk desk(school, u"helga"_s);
        const auto tree = await(desk.readiness.tree(u"anna"_s));
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(ReadinessServiceTest)
#include "tst_readinessservice.moc"
