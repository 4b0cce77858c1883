// Secrets, seals, SCRAM verifiers and the recovery phrase.
#include "core/crypto/hash.h"
#include "core/crypto/keyseal.h"
#include "core/crypto/recoveryphrase.h"
#include "core/crypto/scram.h"

#include <QTest>

using namespace vestibule;
using namespace vestibule::core;
using namespace Qt::StringLiterals;

class CryptoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashIsBlake2b256()
    {
        QCOMPARE(hashHex("abc"), u"bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_s);
        QCOMPARE(hashHex(""), u"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"_s);
    }

    void secretsMoveAndWipe()
    {
        SecretBytes secret = SecretBytes::fromText(u"пароль"_s);
        QCOMPARE(secret.size(), 12);
        SecretBytes moved = std::move(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(QByteArray(moved.chars(), moved.size()), u"пароль"_s.toUtf8());
        moved.wipe();
        QVERIFY(moved.isEmpty() && !moved.data());
    }

    void thePasswordIsTheSameFromEveryKeyboard()
    {
        const SecretBytes composed = SecretBytes::fromText(u"\u00e9"_s);
        const SecretBytes decomposed = SecretBytes::fromText(u"e\u0301"_s);
        QCOMPARE(QByteArray(composed.chars(), composed.size()), QByteArray(decomposed.chars(), decomposed.size()));
    }

    void aSealOpensWithItsPasswordOnly()
    {
        const Signer signer = Signer::generate();
        const Result<KeySeal> seal = sealKey(signer, u"anna"_s, SecretBytes::fromText(u"secret words"_s), SealCost::cheapest());
        QVERIFY(seal);
        const Result<Signer> opened = openSeal(*seal, SecretBytes::fromText(u"secret words"_s));
        QVERIFY(opened);
        QCOMPARE(*opened->sign(hash256("x")), *signer.sign(hash256("x")));
        const Result<Signer> wrong = openSeal(*seal, SecretBytes::fromText(u"secret word"_s));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Unauthenticated);
    }

    void aDamagedSealIsCorruptAndAsksForNoMemory()
    {
        const SecretBytes password = SecretBytes::fromText(u"secret words"_s);
        const KeySeal sound = *sealKey(Signer::generate(), u"anna"_s, password, SealCost::cheapest());
        const std::vector<std::function<void(KeySeal &)>> damages{
            [](KeySeal &s) { s.salt.chop(1); },    [](KeySeal &s) { s.nonce.clear(); },
            [](KeySeal &s) { s.box.append('x'); }, [](KeySeal &s) { s.memory = std::numeric_limits<qint64>::max(); },
            [](KeySeal &s) { s.ops = -1; },        [](KeySeal &s) { s.publicKey[0] = char(s.publicKey[0] ^ 1); },
            [](KeySeal &s) { s.keyId[0] = u'x'; }};
        for (const auto &damage : damages) {
            KeySeal seal = sound;
            damage(seal);
            const Result<Signer> opened = openSeal(seal, password);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Corrupt);
        }
        KeySeal bent = sound;
        bent.box[0] = char(bent.box[0] ^ 1);
        QCOMPARE(openSeal(bent, password).error().code, ErrorCode::Unauthenticated);
    }

    void aSealNeverRepeats()
    {
        const SecretBytes password = SecretBytes::fromText(u"secret words"_s);
        const Signer signer = Signer::generate();
        const KeySeal one = *sealKey(signer, u"anna"_s, password, SealCost::cheapest());
        const KeySeal two = *sealKey(signer, u"anna"_s, password, SealCost::cheapest());
        QVERIFY(one.salt != two.salt && one.nonce != two.nonce && one.box != two.box);
    }

    void scramMatchesRfc7677()
    {
        const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
        QCOMPARE(scramVerifier(SecretBytes::fromText(u"pencil"_s), salt),
                 u"SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
                 "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="_s);
        QVERIFY(scramVerifier(SecretBytes::fromText(u"pencil"_s)) != scramVerifier(SecretBytes::fromText(u"pencil"_s)));
    }

    void theRecoveryPhraseForgivesHandwriting()
    {
        const QString phrase = newRecoveryPhrase();
        QCOMPARE(phrase.size(), 9 * 4 + 8);
        const Result<SecretBytes> read = readRecoveryPhrase(phrase);
        QVERIFY(read);
        QString sloppy = phrase.toLower();
        sloppy.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
        const Result<SecretBytes> again = readRecoveryPhrase(sloppy);
        QVERIFY(again);
        QCOMPARE(QByteArray(again->chars(), again->size()), QByteArray(read->chars(), read->size()));
        QVERIFY(newRecoveryPhrase() != phrase);
    }

    void everyMistypedCharacterIsNoticed()
    {
        const QString phrase = newRecoveryPhrase();
        for (qsizetype i = 0; i < phrase.size(); ++i) {
            if (phrase[i] == u'-')
                continue;
            QString wrong = phrase;
            wrong[i] = phrase[i] == u'7' ? u'8' : u'7';
            const Result<SecretBytes> read = readRecoveryPhrase(wrong);
            QVERIFY2(!read, qPrintable(wrong));
            QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(!readRecoveryPhrase(phrase.chopped(1)));
        QVERIFY(!readRecoveryPhrase(phrase + u'7'));
        QVERIFY(!readRecoveryPhrase(QString()));
        QVERIFY(!readRecoveryPhrase(u"Ж"_s + phrase.mid(1)));
    }
};

QTEST_GUILESS_MAIN(CryptoTest)
#include "tst_crypto.moc"
