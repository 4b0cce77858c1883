#include "editor/sourcecheck.h"

#include "lint/checker.h"

#include <algorithm>

namespace vestibule::coldcall {

namespace {

constexpr qint64 PercentUnit = 10'000;  // of millionths

SourceProblem problemOf(const Fault &fault, const CallSource &source, const WrittenCall &written, const QList<CheckedFile> &files)
{
    SourceProblem problem{fault.problem.severity == Problem::Severity::Error, fault.problem.message, {}, {}};
    const auto file = std::ranges::find(files, fault.problem.file, &CheckedFile::path);
    const qsizetype index = file == files.cend() ? 0 : file - files.cbegin();
    if (index > 0)
        problem.language = source.texts[index - 1].language;
    problem.place = (index > 0 ? written.texts[index - 1] : written.graph).at(fault.problem.line);
    return problem;
}

}  // namespace

SourceCheck checkSource(const CallSource &source, const Activity &activity)
{
    const WrittenCall written = writeCall(source);
    const QList<CheckedFile> files = filesOf(source, written, activity);
    const CallCheck check = checkCall(files);
    SourceCheck result;
    for (const Fault &fault : check.faults)
        result.problems.append(problemOf(fault, source, written, files));
    std::ranges::stable_partition(result.problems, &SourceProblem::isError);
    if (!check.call.script)
        return result;
    const LintReport &report = check.report;
    result.isPlayable = check.call.texts.size() == source.texts.size();
    result.turns = report.turns;
    result.replies = report.replies;
    result.states = report.states;
    result.minPercent = int(report.minScore / PercentUnit);
    result.maxPercent = int(report.maxScore / PercentUnit);
    result.passPercent = check.call.script->pass;
    result.passReachable = report.passReachable;
    result.complete = report.complete;
    for (const int reply : report.bestPath)
        result.bestPath.append(reply < 0 ? QString() : check.call.script->replies[reply].id);
    return result;
}

}  // namespace vestibule::coldcall
