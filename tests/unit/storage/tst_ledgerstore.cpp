// Appending, reading, attempt slots and drafts, on both engines.
#include "bed.h"

#include "core/ledger/verifier.h"
#include "core/people/record.h"

#include <vestibule/verbs.h>

using namespace Qt::StringLiterals;
using namespace vestibule;
using namespace vestibule::core;
using namespace vestibule::test;

class LedgerStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifies_data() { addEngines(); }
    void verifies();
    void givesBackWhatWasSigned_data() { addEngines(); }
    void givesBackWhatWasSigned();
    void readsByQuery_data() { addEngines(); }
    void readsByQuery();
    void rollsBackWhenSigningFails_data() { addEngines(); }
    void rollsBackWhenSigningFails();
    void countsAttempts_data() { addEngines(); }
    void countsAttempts();
    void finishesDrafts_data() { addEngines(); }
    void finishesDrafts();
    void goesOnWhenTheClockGoesBack_data() { addEngines(); }
    void goesOnWhenTheClockGoesBack();
    void scansOneThingAtATime_data() { addEngines(); }
    void scansOneThingAtATime();
};

void LedgerStoreTest::verifies()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto anna = bed.open(u"anna"_s);
    for (int i = 0; i < 5; ++i)
        (void)must(bed.append(*anna, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s, u"handbook:p%1"_s.arg(i))));
    const auto helga = bed.open(u"helga"_s);
    const Verification verification = must(verifyLedger(*helga, {}));
    QVERIFY2(verification.ok, verification.first ? qPrintable(verification.first->why) : "");
    QCOMPARE(verification.events, must(helga->ledger().count()));
    const auto heads = must(helga->ledger().heads());
    QCOMPARE(heads.value(bed.id(u"anna"_s)).seq, 4);
    QCOMPARE(must(anna->ledger().head(bed.id(u"anna"_s))).hash, heads.value(bed.id(u"anna"_s)).hash);
    QCOMPARE(must(anna->ledger().head(u"nobody"_s)).seq, -1);
    QCOMPARE(must(helga->ledger().lastPerLearner()).value(bed.id(u"anna"_s)), heads.value(bed.id(u"anna"_s)).at);
}

void LedgerStoreTest::givesBackWhatWasSigned()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto anna = bed.open(u"anna"_s);
    EventDraft draft = bed.draft(verb::Completed, u"anna"_s, u"quiz:öl"_s);
    draft.content = u"c1"_s;
    draft.score = 0;
    draft.passed = false;
    draft.refs = {u"a \"quoted\" ref"_s, u"б"_s};
    draft.payload = {{u"text"_s, u"it's \\ 10 % «ёлка» 😀 :x $1 ?"_s}, {u"n"_s, 9007199254740991.0}};
    draft.privatePart = QByteArray("\0binary\xff'\\", 10);
    const Event stored = must(bed.append(*anna, u"anna"_s, draft));
    QCOMPARE(must(anna->ledger().find(stored.id)), std::optional(stored));
    QCOMPARE(must(anna->ledger().privatePart(stored.id)), std::optional(draft.privatePart));
    QCOMPARE(must(anna->ledger().find(u"nothing"_s)), std::nullopt);
    draft.score = std::nullopt;
    draft.passed = std::nullopt;
    const Event claim = must(bed.append(*anna, u"anna"_s, draft));
    QVERIFY(!claim.score && !claim.passed);
    QCOMPARE(must(anna->ledger().find(claim.id)), std::optional(claim));
}

void LedgerStoreTest::readsByQuery()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto anna = bed.open(u"anna"_s);
    QStringList ids;
    for (int i = 0; i < 6; ++i)
        ids.append(must(bed.append(*anna, u"anna"_s, bed.draft(i % 2 ? verb::Experienced : verb::Completed, u"anna"_s,
                                                               u"handbook:p%1"_s.arg(i / 2)))).id);
    const auto idsOf = [&](EventQuery query) {
        QStringList found;
        for (const Event &event : must(anna->ledger().read(query)))
            if (event.actor == bed.id(u"anna"_s))
                found.append(event.id);
        return found;
    };
    const auto ask = [](const QString &learner, const QStringList &verbs = {}, const QStringList &activities = {}) {
        EventQuery query;
        query.learner = learner;
        query.verbs = verbs;
        query.activities = activities;
        return query;
    };
    const QString me = bed.id(u"anna"_s);
    QCOMPARE(idsOf({}), ids);
    QCOMPARE(idsOf(ask(me)), ids);
    QCOMPARE(idsOf(ask({}, {u"completed"_s})), (QStringList{ids[0], ids[2], ids[4]}));
    QCOMPARE(idsOf(ask(me, {u"completed"_s}, {u"handbook:p1"_s})), QStringList{ids[2]});
    QCOMPARE(idsOf(ask({}, {}, {u"handbook:p1"_s})), (QStringList{ids[2], ids[3]}));
    for (EventQuery newest : {ask(me), ask({}), ask({}, {u"completed"_s, u"experienced"_s})}) {
        newest.limit = 2;
        QCOMPARE(idsOf(newest), ids.last(2));
    }
    for (EventQuery byId : {ask({}), ask(me)}) {
        byId.ids = {ids[5], ids[1], u"x"_s};
        QCOMPARE(idsOf(byId), (QStringList{ids[1], ids[5]}));
    }
    EventQuery before = ask(me);
    before.before = must(anna->ledger().find(ids[2]))->at;
    QCOMPARE(idsOf(before), ids.first(2));
}

void LedgerStoreTest::rollsBackWhenSigningFails()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto anna = bed.open(u"anna"_s);
    const qint64 before = must(anna->ledger().count());
    const QStringList projections = must(anna->ledger().dumpProjections());
    Author author = bed.author(u"anna"_s);
    int signatures = 0;
    author.sign = [&, sign = author.sign](const QByteArray &hash) -> Result<QByteArray> {
        if (++signatures == 2)
            return fail(ErrorCode::Unauthenticated, u"locked"_s);
        return sign(hash);
    };
    Append two;
    two.drafts = {bed.draft(verb::Experienced, u"anna"_s, u"a:1"_s), bed.draft(verb::Experienced, u"anna"_s, u"a:2"_s)};
    const auto refused = anna->ledger().append(author, two, bed.now);
    QCOMPARE(refused.error().code, ErrorCode::Unauthenticated);
    QCOMPARE(must(anna->ledger().count()), before);
    QCOMPARE(must(anna->ledger().dumpProjections()), projections);
    (void)must(bed.append(*anna, u"anna"_s, two.drafts.first()));  // the chain goes on
    QCOMPARE(must(anna->ledger().count()), before + 1);
}

void LedgerStoreTest::countsAttempts()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const QString me = bed.id(u"anna"_s);
    const auto anna = bed.open(u"anna"_s);
    const EventDraft attempt = bed.draft(verb::Attempted, u"anna"_s, u"quiz:limited"_s);
    (void)must(bed.append(*anna, u"anna"_s, bed.draft(verb::Attempted, u"anna"_s, u"quiz:free"_s)));
    QCOMPARE(must(anna->ledger().attemptsLeft(me, u"quiz:free"_s)), std::nullopt);

    bed.limit(u"anna"_s, u"quiz:limited"_s, 2);
    QCOMPARE(must(anna->ledger().attemptsLeft(me, u"quiz:limited"_s)), std::optional(2));
    (void)must(bed.append(*anna, u"anna"_s, attempt));
    (void)must(bed.append(*anna, u"anna"_s, attempt));
    QCOMPARE(must(anna->ledger().attemptsLeft(me, u"quiz:limited"_s)), std::optional(0));
    const auto third = bed.append(*anna, u"anna"_s, attempt);
    QCOMPARE(third.error().code, ErrorCode::Conflict);
    QVERIFY(third.error().todo.contains(u"grant"_s));

    EventDraft granted = bed.draft(verb::Granted, u"anna"_s, u"quiz:limited"_s);
    granted.payload = {{u"attempts"_s, 1}, {u"reason"_s, u"the line was cut"_s}};
    (void)must(bed.append(*bed.open(u"oleg"_s), u"oleg"_s, granted));
    granted.activity = u"quiz:free"_s;  // what has no limit gets none by a grant
    (void)must(bed.append(*bed.open(u"oleg"_s), u"oleg"_s, granted));
    QCOMPARE(must(anna->ledger().attemptsLeft(me, u"quiz:free"_s)), std::nullopt);
    (void)must(bed.append(*anna, u"anna"_s, attempt));
    QCOMPARE(bed.append(*anna, u"anna"_s, attempt).error().code, ErrorCode::Conflict);
    bed.limit(u"anna"_s, u"quiz:limited"_s, 2);  // the same assignment again issues nothing new
    QCOMPARE(must(anna->ledger().attemptsLeft(me, u"quiz:limited"_s)), std::optional(0));
    QVERIFY(must(verifyLedger(*bed.open(u"helga"_s), {})).ok);
}

void LedgerStoreTest::finishesDrafts()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const QString me = bed.id(u"anna"_s);
    const auto anna = bed.open(u"anna"_s);
    const Event attempt = must(bed.append(*anna, u"anna"_s, bed.draft(verb::Attempted, u"anna"_s, u"quiz:a"_s)));
    must(anna->drafts().save(me, attempt.id, u"q1"_s, "one", bed.now));
    must(anna->drafts().save(me, attempt.id, u"q1"_s, QByteArray("tw\0o", 4), bed.now));
    must(anna->drafts().save(me, attempt.id, u"q2"_s, "taken back", bed.now));
    must(anna->drafts().save(me, attempt.id, u"q2"_s, {}, bed.now));
    must(anna->drafts().save(me, u"other"_s, u"q1"_s, "kept", bed.now));
    const QHash<QString, QByteArray> expected{{u"q1"_s, QByteArray("tw\0o", 4)}};
    QCOMPARE(must(anna->drafts().drafts(me, attempt.id)), expected);

    Append submit = appendOf(bed.draft(verb::Completed, u"anna"_s, u"quiz:a"_s));
    submit.finishAttempt = attempt.id;
    submit.drafts.first().refs = {attempt.id};
    (void)must(anna->ledger().append(bed.author(u"anna"_s), submit, bed.now));
    const qint64 count = must(anna->ledger().count());
    QCOMPARE(anna->ledger().append(bed.author(u"anna"_s), submit, bed.now).error().code, ErrorCode::Conflict);
    QCOMPARE(must(anna->ledger().count()), count);
    QVERIFY(must(anna->drafts().drafts(me, attempt.id)).isEmpty());
    QCOMPARE(must(anna->drafts().drafts(me, u"other"_s)).size(), 1);
}

void LedgerStoreTest::goesOnWhenTheClockGoesBack()
{
    QFETCH(Engine, engine);
    Bed bed(engine);
    const auto anna = bed.open(u"anna"_s);
    (void)must(bed.append(*anna, u"anna"_s, bed.draft(verb::Experienced, u"anna"_s, u"a:1"_s)));
    const auto early = must(anna->ledger().append(bed.author(u"anna"_s), appendOf(bed.draft(verb::Experienced, u"anna"_s)), 5));
    QVERIFY(early.first().at > bed.now - 1);
    EventDraft nobody;
    nobody.verb = u"experienced"_s;
    QCOMPARE(anna->ledger().append(bed.author(u"anna"_s), appendOf(nobody), bed.now).error().code, ErrorCode::Internal);
}

void LedgerStoreTest::scansOneThingAtATime()
{
    QFETCH(Engine, engine);
    const Bed bed(engine);
    const auto helga = bed.open(u"helga"_s);
    int seen = 0;
    must(helga->ledger().scan(LedgerStore::Order::LearnerAt, [&](const Event &event) {
        if (helga->ledger().find(event.id))
            qFatal("a scan let itself be disturbed");
        return ++seen < 3;
    }));
    QCOMPARE(seen, 3);
    QVERIFY(must(helga->ledger().count()) > 3);
}

QTEST_GUILESS_MAIN(LedgerStoreTest)
#include "tst_ledgerstore.moc"
