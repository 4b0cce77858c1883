#include "commands/documentcommands.h"
#include "commands/files.h"
#include "handin/grade.h"

#include <QCoreApplication>
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
    case Verdict::Formal: break;
    }
    return Words::tr("formal fault");
}

QString lineOf(const Remark &remark)
{
    QString line = Words::tr("%1: %2").arg(shown(remark.verdict), remark.title);
    if (!remark.found.isEmpty())
        line += Words::tr(" – “%1”").arg(remark.found);
    if (remark.verdict != Verdict::Right && !remark.expected.isEmpty())
        line += Words::tr(", expected “%1”").arg(remark.expected);
    return remark.why.isEmpty() ? line : line + u". "_s + remark.why;
}

QJsonObject toJson(const Grade &grade, const Case &wanted)
{
    QJsonArray remarks;
    std::array<int, 4> counts{};
    for (const Remark &remark : grade.remarks) {
        ++counts[std::size_t(remark.verdict)];
        remarks.append(QJsonObject{{u"id"_s, remark.id}, {u"title"_s, remark.title}, {u"verdict"_s, wordOf(remark.verdict)},
                                   {u"found"_s, remark.found}, {u"expected"_s, remark.expected}, {u"why"_s, remark.why}});
    }
    QJsonObject json{{u"case"_s, wanted.title}, {u"right"_s, grade.isRight()}, {u"fields"_s, remarks}};
    QJsonObject counted;
    for (const Verdict verdict : {Verdict::Right, Verdict::Wrong, Verdict::Missing, Verdict::Formal})
        counted.insert(wordOf(verdict), counts[std::size_t(verdict)]);
    json.insert(u"counts"_s, counted);
    return json;
}

}  // namespace

Result<Exit> checkDocument(const CommandCall &call, CommandOutput &output)
{
    const QString casePath = call.arguments.value(u"case"_s).toString();
    if (casePath.isEmpty())
        return fail(ErrorCode::InvalidArgument, Words::tr("--%1 is missing.").arg(u"case"_s), Words::tr("See --help."));
    const auto caseFile = readFile(casePath);
    if (!caseFile)
        return std::unexpected(caseFile.error());
    const CaseReading reading = readCase(*caseFile, casePath);
    if (!reading.wanted) {
        for (const Problem &problem : reading.problems)
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
    const Grade result = grade(*content, *reading.wanted);
    for (const Remark &remark : result.remarks)
        output.line(lineOf(remark));
    output.line(result.isRight() ? Words::tr("Everything is right.") : Words::tr("The document has to be mended."));
    output.json(toJson(result, *reading.wanted));
    return result.isRight() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::documents
