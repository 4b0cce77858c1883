// Whatever is changed behind the ledger's back, the verifier names it first, and says why.
#include "core/crypto/hash.h"
#include "core/ledger/complete.h"
#include "core/ledger/signedform.h"
#include "core/ledger/verifier.h"
#include "core/people/record.h"
#include "core/projections/accountprojector.h"
#include "core/projections/cells.h"
#include "support/company.h"

#include <vestibule/verbs.h>

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace Qt::StringLiterals;

namespace {

Verification verify(Company &company, bool quick = false, const QByteArray &root = {})
{
    return must(verifyLedger(company.store, {root, quick, {}}));
}

// Anna learns, Oleg judges and signs off, Helga sets a checkpoint.
struct Story : Company {
    Story()
    {
        EventDraft read = draft(verb::Experienced, u"anna"_s, u"handbook:a"_s);
        experienced = must(record(u"anna"_s, read));
        EventDraft handIn = draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
        handIn.payload = {{u"review"_s, u"quiz.open"_s}};
        handIn.privatePart = "what Anna wrote";
        handedIn = must(record(u"anna"_s, handIn));
        EventDraft score = draft(verb::Scored, u"anna"_s, u"quiz:a"_s);
        score.refs = {handedIn.id};
        score.score = 900'000;
        score.passed = true;
        scored = must(record(u"oleg"_s, score));
        EventDraft signoff = draft(verb::Approved, u"anna"_s, u"stage:one"_s);
        signoff.refs = {scored.id};
        approved = must(record(u"oleg"_s, signoff));
        last = must(record(u"anna"_s, draft(verb::Experienced, u"anna"_s, u"handbook:b"_s)));
        (void)must(signIn(store, guard, u"helga"_s, SecretBytes::fromText(passwordOf(u"helga"_s)), now));
    }

    Event &at(const Event &event) { return *std::ranges::find(store.state().events, event.id, &Event::id); }

    [[nodiscard]] const MemoryState &stored() const { return store.state(); }

    // An attacker who holds a person's key writes the chain of that person anew from this event on.
    void resign(const QString &login, const Event &from, const std::function<void(Event &)> &change)
    {
        const Actor attacker = actor(login);
        QList<Event *> chain;
        for (Event &event : store.state().events)
            if (event.actor == from.actor)
                chain.append(&event);
        std::ranges::sort(chain, {}, &Event::seq);
        QString prev;
        for (Event *event : std::as_const(chain)) {
            if (event->seq >= from.seq) {
                event->prev = prev;
                if (event->id == from.id)
                    change(*event);
                event->hash = hexOf(eventHash(*event));
                event->signature = hexOf(must(attacker.author.sign(eventHash(*event))));
            }
            prev = prevOf(event->hash, event->signature);
        }
    }

    Event experienced, handedIn, scored, approved, last;
};

}  // namespace

class VerifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUntouchedLedgerIsSound()
    {
        Story story;
        for (const bool quick : {false, true}) {
            const Verification result = verify(story, quick, QByteArray::fromHex(story.founded.trustRoot.toLatin1()));
            QVERIFY2(result.ok, qPrintable(result.first.value_or(Finding{}).why));
            QCOMPARE(result.events, story.store.state().events.size());
        }
    }

    void anEmptyLedgerIsSound()
    {
        MemoryStore store;
        const Result<Verification> result = verifyLedger(store, {});
        QVERIFY(result && result->ok);
        QCOMPARE(result->events, 0);
    }

    void everyByteOfEveryRowCounts()
    {
        const std::vector<std::function<void(Event &)>> changes{
            [](Event &e) { e.id = e.id.left(35) + (e.id.endsWith(u'0') ? u'1' : u'0'); },
            [](Event &e) { e.learner = e.learner.isEmpty() ? e.actor : QString(); },
            [](Event &e) { e.keyId[0] = e.keyId[0] == u'0' ? u'1' : u'0'; },
            [](Event &e) { e.seq += 1; },
            [](Event &e) { e.verb += u'x'; },
            [](Event &e) { e.activity += u'x'; },
            [](Event &e) { e.content += u'x'; },
            [](Event &e) { e.score = e.score.value_or(0) + 1; },
            [](Event &e) { e.passed = !e.passed.value_or(false); },
            [](Event &e) { e.corrects += u'x'; },
            [](Event &e) { e.refs.append(u"x"_s); },
            [](Event &e) { e.payload += ' '; },
            [](Event &e) { e.privateHash = hashHex("other"); },
            [](Event &e) { e.at += 1; },
            [](Event &e) { e.hash[0] = e.hash[0] == u'0' ? u'1' : u'0'; },
            [](Event &e) { e.signature[0] = e.signature[0] == u'0' ? u'1' : u'0'; },
            [](Event &e) { e.prev = hashHex(e.prev.toUtf8()); },
            [](Event &e) { e.signature = e.signature.toUpper(); },
        };
        const Story untouched;
        for (const Event &event : untouched.stored().events) {
            for (size_t i = 0; i < changes.size(); ++i) {
                for (const bool quick : {false, true}) {
                    MemoryStore store;
                    store.state() = untouched.stored();
                    Event &row = *std::ranges::find(store.state().events, event.id, &Event::id);
                    changes[i](row);
                    const Verification result = must(verifyLedger(store, {{}, quick, {}}));
                    QVERIFY2(!result.ok, qPrintable(u"change %1 of %2"_s.arg(i).arg(event.verb)));
                    const bool named = result.first->id == row.id || result.first->id == event.id;
                    const bool seqMoved = i == 3;  // then the hole or the twin beside it is as good a name
                    QVERIFY2(named || seqMoved,
                             qPrintable(
                                 u"change %1 of %2 (quick %3): %4"_s.arg(i).arg(event.verb).arg(quick).arg(result.first->why)));
                }
            }
        }
    }

    void aDeletedRowInTheMiddleIsMissed()
    {
        const Story untouched;
        for (const Event &event : untouched.stored().events) {
            const bool tail = event.id == untouched.last.id || event.verb == QLatin1String(verb::Checkpointed);
            if (tail)
                continue;
            MemoryStore store;
            store.state() = untouched.stored();
            store.state().events.removeIf([&event](const Event &e) { return e.id == event.id; });
            QVERIFY2(!must(verifyLedger(store, {})).ok, qPrintable(event.verb));
        }
    }

    void theTailIsHeldByTheCheckpoint()
    {
        Story story;
        story.store.state().events.removeIf([&story](const Event &e) { return e.id == story.last.id; });
        const Verification result = verify(story);
        QVERIFY(!result.ok);
        QVERIFY2(result.first->why.contains(u"not there any more"_s), qPrintable(result.first->why));
    }

    void aRewrittenTailIsHeldByTheCheckpoint()
    {
        Story story;
        story.resign(u"anna"_s, story.last, [](Event &e) { e.activity = u"handbook:c"_s; });
        const Verification result = verify(story);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, story.last.id);
    }

    void aSwappedPairIsNoticed()
    {
        Story story;
        Event &one = story.at(story.experienced);
        Event &two = story.at(story.handedIn);
        std::swap(one.seq, two.seq);
        QVERIFY(!verify(story).ok);
        QVERIFY(!verify(story, true).ok);
    }

    void aTwinIsNoticed()
    {
        Story story;
        story.store.state().events.append(story.handedIn);
        const Verification result = verify(story);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, story.handedIn.id);
    }

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

    void privatePartsAreHeldByTheirHash()
    {
        Story story;
        story.store.state().privateParts[story.handedIn.id] = "what Anna did not write";
        QCOMPARE(verify(story).first.value_or(Finding{}).id, story.handedIn.id);
        story.store.state().privateParts.remove(story.handedIn.id);
        QCOMPARE(verify(story).first.value_or(Finding{}).id, story.handedIn.id);
        story.store.state().privateParts[story.handedIn.id] = "what Anna wrote";
        QVERIFY(verify(story).ok);
        story.store.state().privateParts[story.last.id] = "slipped in";
        QCOMPARE(verify(story).first.value_or(Finding{}).id, story.last.id);
    }

    void anErasedPersonStillVerifies()
    {
        Story story;
        story.now += 1000;
        const Actor hr = story.actor(u"helga"_s);
        must(Roster(story.store, hr, story.now, SealCost::cheapest()).erase(u"anna"_s, u"asked for it"_s));
        QVERIFY(!story.store.state().privateParts.contains(story.handedIn.id));
        const Verification result = verify(story);
        QVERIFY2(result.ok, qPrintable(result.first.value_or(Finding{}).why));
    }

    void aRefToNothingIsNoticed()
    {
        Company company;
        const Actor anna = company.actor(u"anna"_s);
        EventDraft draft = company.draft(verb::Completed, u"anna"_s, u"quiz:a"_s);
        draft.refs = {u"01890a5d-ac96-774b-bcce-b302099a8057"_s, hashHex("a text's hash is no event")};
        const auto events = must(company.store.ledger().append(anna.author, appendOf(draft), company.now));
        const Verification result = verify(company);
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, events.first().id);
    }

    void anotherCompanyIsNotThisOne()
    {
        Company company;
        const Company other;
        const Verification result = verify(company, false, QByteArray::fromHex(other.founded.trustRoot.toLatin1()));
        QVERIFY(!result.ok);
        QCOMPARE(result.first->id, company.store.state().events.first().id);
    }

    void cancelIsAnError()
    {
        Company company;
        const Actor anna = company.actor(u"anna"_s);
        Append append;
        append.drafts.fill(company.draft(verb::Experienced, u"anna"_s, u"handbook:a"_s), 1000);
        (void)must(company.store.ledger().append(anna.author, append, company.now));
        const auto result = verifyLedger(company.store, {{}, true, [](qint64) { return false; }});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
