// Signed form v1 against vectors that were computed apart from this code (Python: hashlib.blake2b, cryptography's Ed25519).
#include "core/crypto/hash.h"
#include "core/crypto/signer.h"
#include "core/ledger/complete.h"
#include "core/ledger/signedform.h"

#include <vestibule/ids.h>

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace Qt::StringLiterals;

namespace {

SecretBytes countingSeed()
{
    SecretBytes seed(SeedBytes);
    for (qsizetype i = 0; i < SeedBytes; ++i)
        seed.data()[i] = uchar(i);
    return seed;
}

const QString LearnerId = u"01890a5d-ac96-774b-bcce-b302099a8001"_s;

Event firstEvent()
{
    Event event;
    event.id = u"01890a5d-ac96-774b-bcce-b302099a8057"_s;
    event.learner = LearnerId;
    event.actor = LearnerId;
    event.keyId = u"9d24e2eeaf27c2a088a564a32fc03a882dcd9804dbc0d03a119491e54ba0c933"_s;
    event.verb = u"completed"_s;
    event.activity = u"quiz:packaging"_s;
    event.content = u"ab"_s.repeated(32);
    event.score = 875'000;
    event.passed = true;
    event.refs = {u"01890a5d-ac96-774b-bcce-b302099a8002"_s, u"cd"_s.repeated(32)};
    event.payload = payloadText({{u"note"_s, u"упаковка"_s}, {u"answers"_s, 3}});
    event.privateHash = hashHex("private");
    event.at = 1'700'000'000'123;
    return event;
}

const QString FirstHash = u"99c806a7f91f10d6ee9d9f7a0a6b2e778417a5726f0a609176972101f1168e96"_s;
const QString FirstSignature = u"76053ea48eae25acbfa82b329800a8be74aa5ecc6de6221899ccead02717ef67"
                               "135c94808a0acb59746cd7436354f2e9bc935747948942a93a1ec0ac6052e60c"_s;
const QString SecondPrev = u"51ffa25ed805a4b76db2e7af54cb26a77024e4149f541adc5f114cc4c24c49b3"_s;

Author authorOf(const Signer &signer)
{
    return {LearnerId, signer.keyId(), [&signer](const QByteArray &hash) { return signer.sign(hash); }};
}

}  // namespace

class SignedFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formHashAndSignatureAreFixed()
    {
        const Signer signer = Signer::fromSeed(countingSeed());
        QCOMPARE(hexOf(signer.publicKey()), u"03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"_s);
        QCOMPARE(signer.keyId(), firstEvent().keyId);
        QCOMPARE(signedForm(firstEvent()).size(), 576);
        const QByteArray hash = eventHash(firstEvent());
        QCOMPARE(hexOf(hash), FirstHash);
        QCOMPARE(hexOf(*signer.sign(hash)), FirstSignature);
        QCOMPARE(prevOf(FirstHash, FirstSignature), SecondPrev);
    }

    void absentFieldsAreEmpty()
    {
        Event event;
        event.id = u"01890a5d-ac96-774b-bcce-b302099a8058"_s;
        event.actor = LearnerId;
        event.keyId = firstEvent().keyId;
        event.seq = 1;
        event.verb = u"checkpointed"_s;
        event.at = 1'700'000'000'124;
        event.prev = SecondPrev;
        QCOMPARE(signedForm(event).toHex(),
                 QByteArray("00000011766573746962756c652d6576656e742d310000002430313839306135642d616339362d373734622d62636365"
                            "2d623330323039396138303538000000000000002430313839306135642d616339362d373734622d626363652d623330"
                            "323039396138303031000000403964323465326565616632376332613038386135363461333266633033613838326463"
                            "643938303464626330643033613131393439316535346261306339333300000001310000000c636865636b706f696e74"
                            "656400000000000000000000000000000000000000000000000000000000000000000000000d31373030303030303030"
                            "313234000000403531666661323565643830356134623736646232653761663534636232366137373032346534313439"
                            "6635343161646335663131346363346332346334396233"));
        QCOMPARE(hexOf(eventHash(event)), u"ad00f1469db6be165f0f5268572401e2bc33be5707eb1712c1dfc49b9d9db336"_s);
    }

    void neighbouringFieldsCannotBeConfused()
    {
        Event one = firstEvent();
        Event other = firstEvent();
        one.activity = u"ab"_s;
        one.content = u"c"_s;
        other.activity = u"a"_s;
        other.content = u"bc"_s;
        QVERIFY(signedForm(one) != signedForm(other));
        one.refs = {u"ab"_s, u"c"_s};
        other = one;
        other.refs = {u"a"_s, u"bc"_s};
        QVERIFY(signedForm(one) != signedForm(other));
    }

    void notPassedIsNotTheSameAsNotJudged()
    {
        Event failed = firstEvent();
        Event open = firstEvent();
        failed.passed = false;
        open.passed.reset();
        QVERIFY(eventHash(failed) != eventHash(open));
        failed.score = 0;
        open = failed;
        open.score.reset();
        QVERIFY(eventHash(failed) != eventHash(open));
    }

    void everyFieldCounts()
    {
        const QByteArray untouched = eventHash(firstEvent());
        const std::vector<std::function<void(Event &)>> changes{[](Event &e) { e.id[0] = u'1'; },
                                                                [](Event &e) { e.learner[0] = u'1'; },
                                                                [](Event &e) { e.actor[0] = u'1'; },
                                                                [](Event &e) { e.keyId[0] = u'0'; },
                                                                [](Event &e) { e.seq = 1; },
                                                                [](Event &e) { e.verb = u"attempted"_s; },
                                                                [](Event &e) { e.activity += u'x'; },
                                                                [](Event &e) { e.content[0] = u'0'; },
                                                                [](Event &e) { e.score = 875'001; },
                                                                [](Event &e) { e.passed = false; },
                                                                [](Event &e) { e.corrects = e.id; },
                                                                [](Event &e) { e.refs.removeLast(); },
                                                                [](Event &e) { e.refs.swapItemsAt(0, 1); },
                                                                [](Event &e) { e.payload += ' '; },
                                                                [](Event &e) { e.privateHash.clear(); },
                                                                [](Event &e) { e.at += 1; },
                                                                [](Event &e) { e.prev = SecondPrev; }};
        for (size_t i = 0; i < changes.size(); ++i) {
            Event event = firstEvent();
            changes[i](event);
            QVERIFY2(eventHash(event) != untouched, qPrintable(QString::number(i)));
        }
    }

    void completingLinksSignsAndKeepsTime()
    {
        const Signer signer = Signer::fromSeed(countingSeed());
        EventDraft draft;
        draft.learner = LearnerId;
        draft.verb = u"completed"_s;
        draft.privatePart = "private";
        const Result<Event> first = complete(draft, authorOf(signer), {}, 0, 1000);
        QVERIFY(first);
        QCOMPARE(first->seq, 0);
        QCOMPARE(first->prev, QString());
        QCOMPARE(first->at, 1000);
        QVERIFY(isUuid(first->id));
        QCOMPARE(first->privateHash, hashHex("private"));
        QVERIFY(first->payload.isEmpty());

        const Result<Event> second = complete(draft, authorOf(signer), headOf(*first), first->at, 900);
        QVERIFY(second);
        QCOMPARE(second->seq, 1);
        QCOMPARE(second->at, 1001);  // the clock went back: later than the learner's last all the same
        QCOMPARE(second->prev, prevOf(first->hash, first->signature));
        QVERIFY(verifySignature(signer.publicKey(), eventHash(*second), *bytesOfHex(second->signature, SignatureBytes)));

        draft.aboutCompany = true;
        Author author = authorOf(signer);
        author.notBefore = 5000;
        const Result<Event> company = complete(draft, author, headOf(*second), 9000, 1500);
        QVERIFY(company);
        QCOMPARE(company->at, 5000);
        QVERIFY(company->learner.isEmpty());
    }

    void aWipedSignerSignsNothing()
    {
        Signer signer = Signer::fromSeed(countingSeed());
        const Author author = authorOf(signer);
        signer.wipe();
        const Result<Event> event = complete({}, author, {}, 0, 1000);
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::Unauthenticated);
    }

    void hexIsStrict()
    {
        QCOMPARE(bytesOfHex(u"00ff", 2), QByteArray("\x00\xff", 2));
        for (const auto text : {u"00FF", u"00f", u"00fff", u"00 f", u"00fg"})
            QVERIFY(!bytesOfHex(text, 2));
    }
};

QTEST_GUILESS_MAIN(SignedFormTest)
#include "tst_signedform.moc"
