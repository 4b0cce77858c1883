#include "lint/checker.h"

#include "script/graphreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <exception>

namespace vestibule::coldcall {

namespace {

bool isRecording(const CheckedFile &file)
{
    return !file.activity.assets.isEmpty() && file.path.contains(u'/' + file.activity.assets + u'/');
}

// A language may have none: there a synthetic voice speaks. A recording that no language has is a mistake.
QList<Problem> missingRecordings(const Script &script, const QList<CheckedFile> &recordings, const QString &graph)
{
    QList<Problem> problems;
    for (const Turn &turn : script.turns)
        for (const Line &line : turn.lines) {
            const auto isIts = [&line](const CheckedFile &file) { return file.path.endsWith(u'/' + line.voice); };
            if (!line.voice.isEmpty() && std::ranges::none_of(recordings, isIts))
                problems.append({graph, line.place.line, line.place.column, Problem::Severity::Error,
                                 QCoreApplication::translate("ScriptChecker", "no language has the recording “%1”; put it into the folder that the activity names as “assets”, or leave “voice” out")
                                     .arg(line.voice)});
        }
    return problems;
}

ContentLink linkOf(const Practice &practice, const QString &graph)
{
    const PracticeGoal goal = goalOf(practice.target);
    return {graph, practice.place.line, practice.place.column, practice.target, goal.activity, goal.source, goal.question};
}

}  // namespace

CallCheck checkCall(const QList<CheckedFile> &files)
{
    CallCheck check;
    check.call = readCall(files);
    check.faults = check.call.faults;
    if (check.call.script) {
        check.report = lint(*check.call.script);
        check.faults += check.report.faults;
    }
    sortByPlace(check.faults);
    return check;
}

QList<Problem> ScriptChecker::check(const QList<CheckedFile> &files) const noexcept
try {
    QList<CheckedFile> sources = files;
    sources.removeIf(isRecording);
    QList<CheckedFile> recordings = files;
    recordings.removeIf([](const CheckedFile &file) { return !isRecording(file); });
    const CallCheck check = checkCall(sources);
    QList<Problem> problems = problemsOf(check.faults);
    if (check.call.script)
        problems += missingRecordings(*check.call.script, recordings, files.first().path);
    const Activity activity = files.isEmpty() ? Activity() : files.first().activity;
    if (check.call.script && activity.pass && *activity.pass != check.call.script->pass)
        problems.append({files.first().path, 0, 0, Problem::Severity::Error,
                         QCoreApplication::translate("ScriptChecker", "the call is passed with %1 %, but “%2” says %3 %; take “pass” out of the programme")
                             .arg(check.call.script->pass)
                             .arg(activity.id)
                             .arg(*activity.pass)});
    return problems;
} catch (const std::exception &failure) {
    return {{files.isEmpty() ? QString() : files.first().path, 0, 0, Problem::Severity::Error,
             QCoreApplication::translate("ScriptChecker", "The call could not be checked (%1). Nothing was changed; try again.")
                 .arg(QString::fromUtf8(failure.what()))}};
}

QList<ContentLink> ScriptChecker::links(const QList<CheckedFile> &files) const noexcept
try {
    QList<ContentLink> links;
    if (files.isEmpty())
        return links;
    if (const ScriptReading graph = readScript(files.first().bytes, files.first().path); graph.script)
        for (const Practice &practice : graph.script->practices)
            links.append(linkOf(practice, files.first().path));
    return links;
} catch (const std::exception &) {
    return {};  // check() says why
}

}  // namespace vestibule::coldcall
