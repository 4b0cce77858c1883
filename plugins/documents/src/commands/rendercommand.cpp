#include "commands/documentcommands.h"
#include "commands/files.h"
#include "filling/written.h"
#include "library/library.h"
#include "pdf/office.h"
#include "pdf/quickpdf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)
};

Result<QString> option(const CommandCall &call, const QString &name)
{
    const QString value = call.arguments.value(name).toString();
    if (value.isEmpty())
        return fail(ErrorCode::InvalidArgument, Words::tr("--%1 is missing.").arg(name), Words::tr("See --help."), Words::tr("Nothing was written."));
    return value;
}

Result<QJsonObject> readValues(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Malformed, Words::tr("“%1” is no JSON: %2 at byte %3.").arg(path, error.errorString()).arg(error.offset),
                    Words::tr("Mend the file and try again."), Words::tr("Nothing was written."));
    if (!document.isObject())
        return fail(ErrorCode::Malformed, Words::tr("“%1” holds no object of fields.").arg(path),
                    Words::tr("Write {\"field\": \"value\", …} and try again."), Words::tr("Nothing was written."));
    return document.object();
}

// In which sums and days are written: as asked, else as the template's own words are.
Result<QString> languageOf(const CommandCall &call, const Template &made)
{
    const QString asked = call.arguments.value(u"language"_s).toString();
    if (!asked.isEmpty() && asked != "en"_L1 && asked != "ru"_L1)
        return fail(ErrorCode::InvalidArgument, Words::tr("There is no language “%1”.").arg(asked), Words::tr("Write en or ru."), Words::tr("Nothing was written."));
    if (!asked.isEmpty())
        return asked;
    qsizetype latin = 0, cyrillic = 0;
    for (const QString &text : made.texts())
        for (const QChar c : text) {
            latin += c.script() == QChar::Script_Latin;
            cyrillic += c.script() == QChar::Script_Cyrillic;
        }
    return cyrillic > latin ? u"ru"_s : u"en"_s;
}

bool isPdf(const QString &out) { return QFileInfo(out).suffix().toLower() == "pdf"_L1; }

Result<void> checkKind(const QString &out, const Template &read)
{
    if (isPdf(out))
        return {};
    if (read.isHtml())
        return fail(ErrorCode::InvalidArgument, Words::tr("This template makes a .pdf file, not “%1”.").arg(QFileInfo(out).fileName()),
                    Words::tr("Give --out a name that ends with .pdf."), Words::tr("Nothing was written."));
    const QString wanted = suffixOf(read.format());
    if (QFileInfo(out).suffix().toLower() == wanted)
        return {};
    return fail(ErrorCode::InvalidArgument, Words::tr("This template makes a .%1 or .pdf file, not “%2”.").arg(wanted, QFileInfo(out).fileName()),
                Words::tr("Give --out a name that ends with .%1 or .pdf.").arg(wanted), Words::tr("Nothing was written."));
}

// The template is needed again.
Result<void> checkPlace(const QString &out, const QString &templateFile)
{
    const QString place = QFileInfo(out).canonicalFilePath();  // empty: not there yet
    if (place.isEmpty() || place != QFileInfo(templateFile).canonicalFilePath())
        return {};
    return fail(ErrorCode::InvalidArgument, Words::tr("“%1” is the template itself.").arg(QFileInfo(out).fileName()),
                Words::tr("Give --out another name."), Words::tr("Nothing was written."));
}

struct Made {
    QByteArray bytes;
    bool quick = false;  // a PDF that Qt laid out
};

Result<Made> made(Result<QByteArray> bytes, bool quick)
{
    return bytes ? Result<Made>(Made{std::move(*bytes), quick}) : std::unexpected(bytes.error());
}

Result<Made> quick(const Template &html, const QJsonObject &values, const QString &path)
{
    const auto page = html.render(values);
    return made(page ? quickPdf(*page, QFileInfo(path).completeBaseName()) : page, true);
}

// As exact as can be: by LibreOffice, else by the HTML template that stands beside the document's.
Result<Made> pdf(const Template &document, const QJsonObject &values, const QString &path)
{
    if (document.isHtml())
        return quick(document, values, path);
    const QFileInfo file(path);
    const QString beside = file.path() + u'/' + file.completeBaseName() + u".html"_s;
    if (isOfficeInstalled() || !QFileInfo::exists(beside)) {
        const auto bytes = document.render(values);
        return made(bytes ? officePdf(*bytes, document.format()) : bytes, false);
    }
    const auto html = readFile(beside);
    const auto read = html ? Template::readHtml(*html, beside) : Result<Template>(std::unexpected(html.error()));
    return read ? quick(*read, values, path) : std::unexpected(read.error());
}

}  // namespace

Result<Exit> renderDocument(const CommandCall &call, CommandOutput &output)
{
    const auto fields = option(call, u"fields"_s);
    const auto out = option(call, u"out"_s);
    if (!fields || !out)
        return std::unexpected(!fields ? fields.error() : out.error());
    const auto read = readTemplate(call);
    if (!read)
        return std::unexpected(read.error());
    if (const auto kind = checkKind(*out, *read); !kind)
        return std::unexpected(kind.error());
    if (const auto kept = checkPlace(*out, call.arguments.value(u"template"_s).toString()); !kept)
        return std::unexpected(kept.error());
    const auto values = readValues(*fields);
    if (!values)
        return std::unexpected(values.error());
    const auto language = languageOf(call, *read);
    if (!language)
        return std::unexpected(language.error());
    if (const Faults faults = read->check(*values); !faults.isEmpty()) {
        for (const Fault &fault : faults)
            output.problem(textOf(fault));
        output.line(Words::tr("Problems: %1. Nothing was written.").arg(faults.size()));
        output.json({{u"written"_s, false}, {u"problems"_s, toJson(faults)}});
        return Exit::Problems;
    }
    const QJsonObject written = writtenFor(read->fields(), *values, *language);
    const auto document = isPdf(*out) ? pdf(*read, written, call.arguments.value(u"template"_s).toString()) : made(read->render(written), false);
    if (!document)
        return std::unexpected(document.error());
    if (const auto saved = writeFile(*out, document->bytes); !saved)
        return std::unexpected(saved.error());
    output.line(document->quick ? Words::tr("Written: %1, a quick PDF; with LibreOffice it would look as the document does.").arg(*out) : Words::tr("Written: %1.").arg(*out));
    output.json({{u"written"_s, true}, {u"file"_s, *out}, {u"bytes"_s, document->bytes.size()}, {u"quick"_s, document->quick}, {u"problems"_s, QJsonArray()}});
    return Exit::Done;
}

}  // namespace vestibule::documents
