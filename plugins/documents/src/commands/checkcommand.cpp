#include "commands/documentcommands.h"
#include "commands/files.h"
#include "handin/grade.h"
#include "handin/wording.h"
#include "handin/writing.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
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

struct CasePlace {
    QString path;    // what the case asks for
    QString folder;  // of the language that its texts and its library are taken from, with a slash; empty: all stands in one file
};

// A case of a pack, <root>/documents/cases/x.toml, has its texts in <root>/<language>/documents/cases/x.toml; either of them names it.
Result<CasePlace> placeOf(const CommandCall &call, const QString &named)
{
    const QString file = u"/documents/cases/"_s + QFileInfo(named).fileName();
    QDir root(QFileInfo(named).absolutePath() + u"/../.."_s);
    root.setPath(root.canonicalPath());
    QString language = call.arguments.value(u"language"_s).toString();
    QString path = named;
    if (const QString above = QFileInfo(root.path()).absolutePath(); QFileInfo::exists(above + file)) {
        language = language.isEmpty() ? root.dirName() : language;
        root.setPath(above);
        path = above + file;
    }
    QStringList languages = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    languages.removeIf([&](const QString &one) { return !QFileInfo::exists(root.filePath(one) + file); });
    if (languages.isEmpty())
        return CasePlace{path, {}};
    if (language.isEmpty())
        language = languages.contains("en"_L1) ? u"en"_s : languages.first();
    if (!languages.contains(language))
        return fail(ErrorCode::NotFound, Words::tr("The case “%1” has no texts in “%2”.").arg(named, language),
                    Words::tr("Name one of its languages: %1.").arg(languages.join(u", "_s)));
    return CasePlace{path, root.filePath(language) + u'/'};
}

Result<CaseReading> openCase(const CasePlace &place)
{
    const auto &[path, folder] = place;
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

QString summary(const Grade &grade)
{
    if (!grade.isRight())
        return Words::tr("The document has to be mended.");
    const bool all = std::ranges::none_of(grade.remarks, [](const Remark &remark) { return remark.verdict == Verdict::Read; });
    return all ? Words::tr("Everything is right.") : Words::tr("No fault was found; a person reads the rest.");
}

}  // namespace

Result<Exit> checkDocument(const CommandCall &call, CommandOutput &output)
{
    const QString casePath = call.arguments.value(u"case"_s).toString();
    if (casePath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Words::tr("--%1 is missing.").arg(u"case"_s), Words::tr("See --help."));
    const auto place = placeOf(call, casePath);
    if (!place)
        return std::unexpected(place.error());
    const auto reading = openCase(*place);
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
    const auto made = templateOf(call, *reading->wanted, place->folder, path);
    if (!made)
        return std::unexpected(made.error());
    const Grade result = grade(*content, *reading->wanted, *made ? &**made : nullptr);
    for (const Remark &remark : result.remarks)
        output.line(lineOf(remark));
    output.line(summary(result));
    output.json(toJson(result, *reading->wanted));
    return result.isRight() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::documents
