#include "lint/checker.h"

#include "script/graphreader.h"

#include <QCoreApplication>

#include <exception>

namespace vestibule::coldcall {

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
    const CallCheck check = checkCall(files);
    QList<Problem> problems = problemsOf(check.faults);
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

}  // namespace vestibule::coldcall
