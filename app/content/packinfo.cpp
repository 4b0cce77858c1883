#include "content/packinfo.h"

#include "content/packtext.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace vestibule::content {

using namespace Qt::StringLiterals;

namespace {

constexpr int Format = 1;

QStringList readLanguages(TomlTable &root)
{
    static const QRegularExpression code(u"\\A[a-z]{2,3}\\z"_s);
    QStringList languages;
    for (const QString &language : root.strings(u"languages")) {
        if (!code.match(language).hasMatch())
            root.error(u"languages",
                       PackText::tr("“%1” is not a language; use a code of two or three letters, like “en”").arg(language));
        else if (languages.contains(language))
            root.error(u"languages", PackText::tr("“%1” is there twice; keep one of them").arg(language));
        else
            languages.append(language);
    }
    return languages;
}

}  // namespace

void checkFormat(TomlTable &root)
{
    const auto format = root.integer(u"format", 1, 1'000'000);
    if (format && *format != Format)
        root.error(u"format", PackText::tr("format %1 is not known to this program; write %2, or use a newer Vestibule")
                                  .arg(*format)
                                  .arg(Format));
}

ContentVersion readPackInfo(TomlTable root)
{
    static const QRegularExpression currency(u"\\A[A-Z]{3}\\z"_s);
    ContentVersion version;
    checkFormat(root);
    version.pack = root.id(u"id");
    version.label = root.string(u"version");
    version.languages = readLanguages(root);
    std::ignore = root.string(u"publisher");
    std::ignore = root.string(u"licence");
    version.sample = root.boolean(u"sample");
    version.timezone = root.string(u"timezone");
    if (!version.timezone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(version.timezone.toLatin1()))
        root.error(u"timezone",
                   PackText::tr("there is no time zone “%1”; use an IANA name, like “Europe/Berlin”").arg(version.timezone));
    version.currency = root.string(u"currency");
    if (!version.currency.isEmpty() && !currency.match(version.currency).hasMatch())
        root.error(u"currency",
                   PackText::tr("“%1” is not a currency; use its three letters, like “EUR”").arg(version.currency));
    root.finish();
    return version;
}

}  // namespace vestibule::content
