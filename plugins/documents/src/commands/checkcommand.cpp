#include "commands/documentcommands.h"
#include "commands/files.h"
#include "handin/grade.h"
#include "handin/wording.h"
#include "handin/writing.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace vestibule::documents {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)
};

QString shown(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right: return Words::tr("right");
    case Verdict::Wrong: return Words::tr("wrong");
    case Verdict::Missing: return Words::tr("missing");
    case Verdict::Read: return Words::tr("to be read by a person");
    case Verdict::Formal: break;
    }
    return Words::tr("formal fault");
}

QString lineOf(const Remark &remark)
{
    QString line = Words::tr("%1: %2").arg(shown(remark.verdict), remark.title);
    if (!remark.found.isEmpty())
        line += Words::tr(" – “%1”").arg(remark.found);
    if (remark.verdict != Verdict::Right && remark.verdict != Verdict::Read && !remark.expected.isEmpty())
        line += Words::tr(", expected “%1”").arg(shownExpected(remark));
    return remark.why.isEmpty() ? line : line + u". "_s + remark.why;
}

QJsonObject toJson(const Grade &grade, const Case &wanted)
{
    QJsonArray remarks;
    std::array<int, 5> counts{};
    for (const Remark &remark : grade.remarks) {
        ++counts[std::size_t(remark.verdict)];
        remarks.append(QJsonObject{{u"id"_s, remark.id}, {u"title"_s, remark.title}, {u"verdict"_s, wordOf(remark.verdict)},
                                   {u"found"_s, remark.found}, {u"expected"_s, remark.expected}, {u"why"_s, remark.why}});
    }
    QJsonObject json{{u"case"_s, wanted.title}, {u"right"_s, grade.isRight()}, {u"fields"_s, remarks}};
    QJsonObject counted;
    for (const Verdict verdict : {Verdict::Right, Verdict::Wrong, Verdict::Missing, Verdict::Formal, Verdict::Read})
        counted.insert(wordOf(verdict), counts[std::size_t(verdict)]);
    json.insert(u"counts"_s, counted);
    return json;
}

// A case of a pack, <root>/documents/cases/x.toml, has its texts in <root>/<language>/documents/cases/x.toml.
QString languageFolder(const CommandCall &call, const QString &casePath)
{
    const QString root = QFileInfo(casePath).absolutePath() + u"/../../"_s;
    const QString wanted = call.arguments.value(u"language"_s).toString();
    for (const QString &language : wanted.isEmpty() ? QStringList{u"en"_s, u"ru"_s} : QStringList{wanted})
        if (QFileInfo::exists(root + language + u"/documents/cases/"_s + QFileInfo(casePath).fileName()))
            return root + language + u'/';
    return {};
}

Result<CaseReading> openCase(const QString &path, const QString &folder)
{
    const auto file = readFile(path);
    if (!file)
        return std::unexpected(file.error());
    if (folder.isEmpty())
        return readCase(*file, path);
    const QString textsPath = folder + u"documents/cases/"_s + QFileInfo(path).fileName();
    const auto texts = readFile(textsPath);
    if (!texts)
        return std::unexpected(texts.error());
    const QString library = folder + QLatin1String(LibraryFile);
    const auto clients = QFileInfo::exists(library) ? readFile(library) : Result<QByteArray>(QByteArray());
    return clients ? Result<CaseReading>(readCase({*file, path}, {*texts, textsPath}, {*clients, library})) : std::unexpected(clients.error());
}

// The content of the template that the document should be made from, when it is there.
Result<std::optional<Content>> templateOf(const CommandCall &call, const Case &wanted, const QString &folder, const QString &document)
{
    QString path = call.arguments.value(u"template"_s).toString();
    const bool named = !path.isEmpty();
    if (!named && !folder.isEmpty() && !wanted.document.isEmpty())
        path = folder + templatePath(wanted.document, document.endsWith(".odt"_L1, Qt::CaseInsensitive) ? Format::Odt : Format::Docx);
    if (path.isEmpty() || (!named && !QFileInfo::exists(path)))
        return std::nullopt;
    const auto delimiters = namedDelimiters(call);
    if (!delimiters)
        return std::unexpected(delimiters.error());
    const auto file = readFile(path);
    auto content = file ? readContent(*file, path) : Result<Content>(std::unexpected(file.error()));
    if (content && *delimiters)
        content->delimiters = **delimiters;
    return content ? Result<std::optional<Content>>(std::move(*content)) : std::unexpected(content.error());
}

}  // namespace

Result<Exit> checkDocument(const CommandCall &call, CommandOutput &output)
{
    const QString casePath = call.arguments.value(u"case"_s).toString();
    if (casePath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Words::tr("--%1 is missing.").arg(u"case"_s), Words::tr("See --help."));
    const QString folder = languageFolder(call, casePath);
    const auto reading = openCase(casePath, folder);
    if (!reading)
        return std::unexpected(reading.error());
    if (!reading->wanted) {
        for (const Problem &problem : reading->problems)
            output.problem(problem.text());
        return fail(ErrorCode::Malformed, Words::tr("The case “%1” cannot be used.").arg(casePath), Words::tr("Mend what is listed and try again."));
    }
    const QString path = call.arguments.value(u"file"_s).toString();
    const auto file = readFile(path);
    if (!file)
        return std::unexpected(file.error());
    const auto content = readContent(*file, path);
    if (!content)
        return std::unexpected(content.error());
    if (const auto language = checkLanguage(*content, *reading->wanted, path); !language)
        return std::unexpected(language.error());
    const auto made = templateOf(call, *reading->wanted, folder, path);
    if (!made)
        return std::unexpected(made.error());
    const Grade result = grade(*content, *reading->wanted, *made ? &**made : nullptr);
    for (const Remark &remark : result.remarks)
        output.line(lineOf(remark));
    output.line(result.isRight() ? Words::tr("Everything is right.") : Words::tr("The document has to be mended."));
    output.json(toJson(result, *reading->wanted));
    return result.isRight() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::documents
