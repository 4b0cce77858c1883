// Who could have signed: other people's keys, made-up ones and retired ones are named, and so is a role that somebody had not then.
#include "story.h"

#include "core/crypto/hash.h"
#include "core/ledger/signedform.h"
#include "core/people/record.h"
#include "core/projections/accountprojector.h"
#include "core/projections/cells.h"

#include <vestibule/verbs.h>

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace Qt::StringLiterals;

class VerifierKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherKeyCannotSign()
    {
        Story story;
        const Actor boris = story.actor(u"boris"_s);
        Event &row = story.at(story.last);
        row.keyId = boris.author.keyId;
        row.hash = hexOf(eventHash(row));
        row.signature = hexOf(must(boris.author.sign(eventHash(row))));
        const Verification result = verify(story);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, story.last.id);
        QVERIFY2(result.first->why.contains(u"another account"_s), qPrintable(result.first->why));
    }

    void aMadeUpKeyCannotSign()
    {
        Story story;
        const Signer forged = Signer::generate();
        Event &row = story.at(story.last);
        row.keyId = forged.keyId();
        row.hash = hexOf(eventHash(row));
        row.signature = hexOf(must(forged.sign(eventHash(row))));
        const Verification result = verify(story);
        QCOMPARE(result.first.value_or(Finding{}).id, story.last.id);
        QVERIFY(result.first->why.contains(u"nobody certified"_s));
    }

    void aRetiredKeyCannotSign()
    {
        Company company;
        const Actor before = company.actor(u"boris"_s);
        company.now += 1000;
        const Actor hr = company.actor(u"helga"_s);
        must(Roster(company.store, hr, company.now, SealCost::cheapest()).resetPassword(u"boris"_s, u"another password"_s));
        QVERIFY(verify(company).ok);
        // The old key goes on behind the back of the gate.
        EventDraft draft = company.draft(verb::Experienced, u"boris"_s, u"handbook:a"_s);
        const auto events = must(company.store.ledger().append(before.author, appendOf(draft), company.now + 1000));
        const Verification result = verify(company);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, events.first().id);
        QVERIFY2(result.first->why.contains(u"replaced"_s), qPrintable(result.first->why));
    }

    void theRoleOfThatTimeCounts()
    {
        Company company;
        const Actor oleg = company.actor(u"oleg"_s);
        // Around the gate: a mentor judges somebody who is not theirs.
        const auto events = must(company.store.ledger().append(
            oleg.author, appendOf(company.draft(verb::Scored, u"boris"_s, u"quiz:a"_s)), company.now));
        Verification result = verify(company);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, events.first().id);
        QVERIFY2(result.first->why.contains(u"Mentor"_s), qPrintable(result.first->why));
    }

    void whatAMentorDidStaysRightAfterTheyLeft()
    {
        Story story;
        story.now += 1000;
        const Actor hr = story.actor(u"helga"_s);
        Roster roster(story.store, hr, story.now, SealCost::cheapest());
        must(roster.appointMentor(u"anna"_s, QString()));
        must(roster.appoint(u"oleg"_s, Role::Trainee));
        must(roster.setActive(u"oleg"_s, false, u"left"_s));
        const Verification result = verify(story);
        QVERIFY2(result.ok, qPrintable(result.first.value_or(Finding{}).why));
    }

    void clocksThatDifferDoNoHarm()
    {
        Company company;
        company.now += 5'000'000;
        (void)must(company.record(u"boris"_s, company.draft(verb::Experienced, u"boris"_s, u"handbook:a"_s)));
        company.now -= 5'000'000;  // HR's clock is far behind: the deactivation is later than the deed all the same
        const Actor hr = company.actor(u"helga"_s);
        Roster roster(company.store, hr, company.now, SealCost::cheapest());
        must(roster.setActive(u"boris"_s, false, u"left"_s));
        QVERIFY(verify(company).ok);
        must(roster.setActive(u"boris"_s, true, u"back"_s));
        (void)must(company.record(u"boris"_s, company.draft(verb::Experienced, u"boris"_s, u"handbook:b"_s)));
        QVERIFY(verify(company).ok);

        company.now += 9'000'000;  // now HR's is far ahead
        must(Roster(company.store, hr, company.now, SealCost::cheapest()).appoint(u"boris"_s, Role::Hr));
        company.now -= 9'000'000;
        (void)must(company.record(u"boris"_s, company.draft(verb::Opened, u"anna"_s, u"stage:two"_s)));
        const Verification result = verify(company);
        QVERIFY2(result.ok, qPrintable(result.first.value_or(Finding{}).why));
    }

    void aForgedAccountIsNamed()
    {
        Company company;
        const QString forged = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
        const AccountProjector projector;
        ProjectedRow row{{Cell(forged)}, QList<Cell>(6), true, false};
        row.values[AccountProjector::RoleWord] = Cell(u"hr"_s);
        row.values[AccountProjector::Active] = Cell(qint64(1));
        company.store.state().projections["account"][row.key] = row;
        company.store.state().persons.insert(forged, {u"mallory"_s, u"Mallory"_s, false});
        const Verification result = verify(company);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, forged);
    }

    void aForgedKeyIsNamed()
    {
        Company company;
        const Signer forged = Signer::generate();
        const ProjectedRow row{{Cell(company.id(u"boris"_s)), Cell(forged.keyId())},
                               {Cell(hexOf(forged.publicKey())), Cell(u"none"_s), Cell(qint64(1)), Cell(qint64(0))},
                               true,
                               false};
        company.store.state().projections["account_key"][row.key] = row;
        const Verification result = verify(company);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, company.id(u"boris"_s));
    }

    void accountRowsSayWhatHrSigned()
    {
        const Company untouched;
        const std::vector<std::function<void(MemoryState &, const QString &)>> changes{
            [](MemoryState &s, const QString &id) { s.persons[id].login = u"annie"_s; },
            [](MemoryState &s, const QString &id) { s.persons[id].name = u"Mallory"_s; },
            [](MemoryState &s, const QString &id) { s.persons[id].sample = true; },
            [](MemoryState &s, const QString &id) { s.projections["account"][{Cell(id)}].values[0] = Cell(u"hr"_s); },
            [](MemoryState &s, const QString &id) { s.projections["account"][{Cell(id)}].values[1] = Cell(qint64(0)); },
            [](MemoryState &s, const QString &id) { s.projections["account"][{Cell(id)}].values[2] = Cell(); },
            [](MemoryState &s, const QString &id) { s.projections["account"][{Cell(id)}].values[3] = Cell(u"x"_s); },
            [](MemoryState &s, const QString &id) { s.projections["account"].erase({Cell(id)}); },
            [](MemoryState &s, const QString &) { s.projections["account_key"].erase(s.projections["account_key"].begin()); },
            [](MemoryState &s, const QString &) { s.projections["account_key"].begin()->second.values[3] = Cell(qint64(1)); },
        };
        for (size_t i = 0; i < changes.size(); ++i) {
            Company company;
            changes[i](company.store.state(), company.id(u"anna"_s));
            QVERIFY2(!verify(company).ok, qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(VerifierKeysTest)
#include "tst_verifierkeys.moc"
