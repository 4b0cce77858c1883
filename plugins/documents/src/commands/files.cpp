#include "commands/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)
};

}  // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Check the path."));
    QByteArray bytes = file.read(Limits().fileBytes + 1);  // a byte more, so that the limit is noticed
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be read (%2).").arg(path, file.errorString()), Words::tr("Check the path."));
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, Words::tr("“%1” cannot be written (%2).").arg(path, file.errorString()),
                    Words::tr("Choose another folder, or make room on the disk."), Words::tr("Nothing was written."));
    return {};
}

Result<std::optional<Delimiters>> namedDelimiters(const CommandCall &call)
{
    const QString text = call.arguments.value(u"delimiters"_s).toString();
    if (text.isEmpty())
        return std::nullopt;
    const auto parsed = Delimiters::parse(text);
    return parsed ? Result<std::optional<Delimiters>>(*parsed) : std::unexpected(parsed.error());
}

Result<Template> readTemplate(const CommandCall &call)
{
    const QString path = call.arguments.value(u"template"_s).toString();
    const auto delimiters = namedDelimiters(call);
    if (!delimiters)
        return std::unexpected(delimiters.error());
    const auto file = readFile(path);
    if (file && isHtml(path))
        return Template::readHtml(*file, path);
    return file ? Template::read(*file, path, *delimiters) : std::unexpected(file.error());
}

bool isHtml(const QString &path) { return path.endsWith(".html"_L1, Qt::CaseInsensitive); }

QString textOf(const Fault &fault)
{
    if (fault.place.part.isEmpty())
        return fault.message;
    return Words::tr("%1, paragraph %2 (“%3”): %4").arg(fault.place.part).arg(fault.place.paragraph).arg(fault.place.text, fault.message);
}

QJsonObject toJson(const Place &place)
{
    return {{u"part"_s, place.part}, {u"paragraph"_s, place.paragraph}, {u"text"_s, place.text}};
}

QJsonArray toJson(const Faults &faults)
{
    QJsonArray all;
    for (const Fault &fault : faults) {
        QJsonObject json{{u"kind"_s, fault.kind}, {u"message"_s, fault.message}};
        if (!fault.name.isEmpty())
            json.insert(u"name"_s, fault.name);
        if (!fault.place.part.isEmpty())
            json.insert(u"place"_s, toJson(fault.place));
        all.append(json);
    }
    return all;
}

}  // namespace vestibule::documents
