#include "markup/text.h"

namespace vestibule::documents {

using namespace Qt::StringLiterals;

QString character(QByteArrayView text, qsizetype &at)
{
    if (text[at] == '&') {
        const qsizetype semicolon = text.indexOf(';', at);
        const QByteArrayView name = semicolon < 0 ? QByteArrayView() : text.sliced(at + 1, semicolon - at - 1);
        at = semicolon < 0 ? text.size() : semicolon + 1;
        if (name == "amp")
            return u"&"_s;
        if (name == "lt")
            return u"<"_s;
        if (name == "gt")
            return u">"_s;
        if (name == "quot")
            return u"\""_s;
        if (name == "apos")
            return u"'"_s;
        const bool hex = name.startsWith("#x");
        const uint code = name.size() < 2 ? 0 : name.sliced(hex ? 2 : 1).toByteArray().toUInt(nullptr, hex ? 16 : 10);
        const char32_t point = code;
        return code == 0 || code > 0x10ffff ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&point, 1);
    }
    const uchar lead = uchar(text[at]);
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const QByteArrayView bytes = text.sliced(at, std::min(length, text.size() - at));
    at += bytes.size();
    return QString::fromUtf8(bytes);
}

QString decoded(QByteArrayView text)
{
    if (!text.contains('&'))
        return QString::fromUtf8(text);
    QString plain;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype reference = text.indexOf('&', at);
        plain += QString::fromUtf8(text.sliced(at, (reference < 0 ? text.size() : reference) - at));
        if (reference < 0)
            break;
        at = reference;
        plain += character(text, at);
    }
    return plain;
}

QByteArray escaped(QStringView text) { return text.toString().toHtmlEscaped().replace(u"&quot;"_s, u"\""_s).toUtf8(); }

bool isXmlText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((c < u' ' && c != u'\n' && c != u'\t' && c != u'\r') || c.unicode() >= 0xfffe)
            return false;
        if (c.isHighSurrogate() && (i + 1 == text.size() || !text[++i].isLowSurrogate()))
            return false;
        if (c.isLowSurrogate())
            return false;
    }
    return true;
}

}  // namespace vestibule::documents
