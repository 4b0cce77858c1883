#include "cli/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

Result<Exit> tour(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    TourRequest request;
    request.out = call.arguments.value(u"out"_s).toString();
    request.data = environment.globals().data;
    request.size = call.arguments.value(u"size"_s, u"1440x900"_s).toString();
    request.scale = call.arguments.value(u"scale"_s, 1.0).toDouble();
    request.highContrast = call.arguments.value(u"high-contrast"_s).toBool();
    request.mirrored = call.arguments.value(u"mirrored"_s).toBool();
    if (request.out.isEmpty())
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Command", "It is not said where the pictures should go."),
                    QCoreApplication::translate("Command", "Add --out DIR."));
    if (request.scale != 1 && request.scale != 2)
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("Command", "There are no pictures at this scale."),
                    QCoreApplication::translate("Command", "Write --scale 1 or --scale 2."));
    const auto report = environment.tour(request);
    if (!report)
        return std::unexpected(report.error());
    output.json(*report);
    const int pictures = int(report->value(u"screenshots"_s).toArray().size());
    output.line(
        QCoreApplication::translate("Command", "%n picture(s) and readiness.html are in %1.", nullptr, pictures).arg(request.out));
    const QJsonArray complaints = report->value(u"complaints"_s).toArray();
    if (!complaints.isEmpty())
        output.problem(QCoreApplication::translate("Command", "The views complained %n time(s); the messages stand above.", nullptr, int(complaints.size())));
    return report->value(u"ready"_s).toBool() && complaints.isEmpty() ? Exit::Done : Exit::Problems;
}

}  // namespace vestibule::cli
