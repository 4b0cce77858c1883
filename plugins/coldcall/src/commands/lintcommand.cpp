#include "commands/callcommands.h"

#include "lint/checker.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vestibule::coldcall {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallLintCommand)
};

QJsonObject toJson(const CallCheck &check)
{
    QJsonArray problems;
    for (const Fault &fault : check.faults)
        problems.append(QJsonObject{{u"file"_s, fault.problem.file},
                                    {u"line"_s, std::max(1, fault.problem.line)},
                                    {u"column"_s, std::max(1, fault.problem.column)},
                                    {u"kind"_s, QString::fromLatin1(fault.kind)},
                                    {u"severity"_s, fault.problem.severity == Problem::Severity::Error ? u"error"_s : u"warning"_s},
                                    {u"message"_s, fault.problem.message}});
    QJsonArray best;
    for (const int reply : check.report.bestPath)
        best.append(reply < 0 ? u"silence"_s : check.call.script->replies[reply].id);
    return {{u"turns"_s, check.report.turns},
            {u"replies"_s, check.report.replies},
            {u"minScore"_s, check.report.minScore},
            {u"maxScore"_s, check.report.maxScore},
            {u"passReachable"_s, check.report.passReachable},
            {u"states"_s, check.report.states},
            {u"complete"_s, check.report.complete},
            {u"bestPath"_s, best},
            {u"problems"_s, problems}};
}

QString percent(qint64 millionths) { return QString::number(millionths / 10000); }

}  // namespace

Result<Exit> lintCall(const CommandCall &call, CommandOutput &output)
{
    const auto files = callFiles(call.arguments.value(u"file"_s).toString());
    if (!files)
        return std::unexpected(files.error());
    const CallCheck check = checkCall(*files);
    for (const Fault &fault : check.faults)
        output.problem(fault.problem.text());
    output.json(toJson(check));
    if (check.call.script) {
        output.line(Words::tr("%1: turns %2, replies %3, states %4").arg(check.call.script->id).arg(check.report.turns).arg(check.report.replies).arg(check.report.states));
        output.line(Words::tr("score from %1 % to %2 %; passed with %3 %: %4")
                        .arg(percent(check.report.minScore), percent(check.report.maxScore))
                        .arg(check.call.script->pass)
                        .arg(check.report.passReachable ? Words::tr("can be reached") : Words::tr("cannot be reached")));
        if (files->size() == 1)
            output.line(Words::tr("No texts stand beside it (../<language>/calls/), so only the graph was checked."));
    }
    output.line(check.faults.isEmpty() ? Words::tr("No problems.") : Words::tr("Problems: %1.").arg(check.faults.size()));
    return check.faults.isEmpty() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::coldcall
