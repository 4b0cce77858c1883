#include "core/crypto/recoveryphrase.h"

#include "core/crypto/hash.h"

#include <QCoreApplication>

namespace vestibule::core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr qsizetype EntropyBytes = 20;  // 32 characters
constexpr qsizetype EntropyChars = 32;
constexpr qsizetype CheckChars = 4;  // 20 bits: a mistyped phrase passes once in a million
constexpr qsizetype GroupChars = 4;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPhrase)
};

QString base32(const uchar *bytes, qsizetype chars)
{
    QString text;
    for (qsizetype i = 0; i < chars; ++i) {
        const qsizetype bit = i * 5;
        const int pair = bytes[bit / 8] << 8 | (bit % 8 > 3 ? bytes[bit / 8 + 1] : 0);
        text += QLatin1Char(Alphabet[(pair >> (11 - bit % 8)) & 31]);
    }
    return text;
}

QString checkOf(const QString &phrase)
{
    const QByteArray hash = hash256(phrase.toLatin1());
    return base32(reinterpret_cast<const uchar *>(hash.constData()), CheckChars);
}

QString withoutDecoration(const QString &text)
{
    QString bare;
    for (const QChar c : text.toUpper()) {
        if (c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2013')
            continue;
        bare += c == u'O' ? u'0' : (c == u'I' || c == u'L') ? u'1' : c;
    }
    return bare;
}

}  // namespace

QString newRecoveryPhrase()
{
    const SecretBytes entropy = SecretBytes::random(EntropyBytes);
    QString phrase = base32(entropy.data(), EntropyChars);
    phrase += checkOf(phrase);
    for (qsizetype at = phrase.size() - GroupChars; at > 0; at -= GroupChars)
        phrase.insert(at, u'-');
    return phrase;
}

Result<SecretBytes> readRecoveryPhrase(const QString &text)
{
    QString phrase = withoutDecoration(text);
    for (const QChar c : phrase)
        if (!Alphabet.contains(c))
            return fail(ErrorCode::InvalidArgument, Text::tr("“%1” cannot stand in a recovery phrase.").arg(c),
                        Text::tr("It has only digits and Latin letters."));
    if (phrase.size() != EntropyChars + CheckChars)
        return fail(ErrorCode::InvalidArgument,
                    Text::tr("A recovery phrase has nine groups of four characters; this one has %1 characters in all.")
                        .arg(phrase.size()),
                    Text::tr("Compare it with the paper from the set-up."));
    if (phrase.right(CheckChars) != checkOf(phrase.left(EntropyChars)))
        return fail(ErrorCode::InvalidArgument, Text::tr("A character of the recovery phrase is wrong."),
                    Text::tr("Compare it with the paper from the set-up."));
    SecretBytes secret = SecretBytes::fromText(phrase);
    wipeText(phrase);
    return secret;
}

}  // namespace vestibule::core
