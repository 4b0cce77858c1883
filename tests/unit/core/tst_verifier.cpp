// Whatever is changed behind the ledger's back, the verifier names it first, and says why.
#include "story.h"

#include "core/crypto/hash.h"
#include "core/people/record.h"

#include <vestibule/verbs.h>

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;
using namespace Qt::StringLiterals;

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
