#include "commands/documentcommands.h"
#include "commands/files.h"
#include "pdf/office.h"

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

bool isPdf(const QString &out) { return QFileInfo(out).suffix().toLower() == "pdf"_L1; }

Result<void> checkKind(const QString &out, Format format)
{
    const QString wanted = format == Format::Docx ? u"docx"_s : u"odt"_s;
    if (QFileInfo(out).suffix().toLower() == wanted || isPdf(out))
        return {};
    return fail(ErrorCode::InvalidArgument, Words::tr("This template makes a .%1 or .pdf file, not “%2”.").arg(wanted, QFileInfo(out).fileName()),
                Words::tr("Give --out a name that ends with .%1 or .pdf.").arg(wanted), Words::tr("Nothing was written."));
}

}  // namespace

Result<Exit> renderDocument(const CommandCall &call, CommandOutput &output)
{
    const auto fields = option(call, u"fields"_s);
    const auto out = option(call, u"out"_s);
    if (!fields || !out)
        return std::unexpected(!fields ? fields.error() : out.error());
    const auto made = readTemplate(call);
    if (!made)
        return std::unexpected(made.error());
    if (const auto kind = checkKind(*out, made->format()); !kind)
        return std::unexpected(kind.error());
    const auto values = readValues(*fields);
    if (!values)
        return std::unexpected(values.error());
    if (const Faults faults = made->check(*values); !faults.isEmpty()) {
        for (const Fault &fault : faults)
            output.problem(textOf(fault));
        output.line(Words::tr("Problems: %1. Nothing was written.").arg(faults.size()));
        output.json({{u"written"_s, false}, {u"problems"_s, toJson(faults)}});
        return Exit::Problems;
    }
    auto document = made->render(*values);
    if (document && isPdf(*out))
        document = officePdf(*document, made->format());
    if (!document)
        return std::unexpected(document.error());
    if (const auto written = writeFile(*out, *document); !written)
        return std::unexpected(written.error());
    output.line(Words::tr("Written: %1.").arg(*out));
    output.json({{u"written"_s, true}, {u"file"_s, *out}, {u"bytes"_s, document->size()}, {u"problems"_s, QJsonArray()}});
    return Exit::Done;
}

}  // namespace vestibule::documents
