// Readiness: who is ready for independent work, who is not and why; people and assignments; the report.
#include "commands.h"
#include "overviewmodel.h"
#include "peoplemodel.h"
#include "personmodel.h"

#include <vestibule/plugin.h>

namespace vestibule::readiness {

using namespace Qt::StringLiterals;

class ReadinessPlugin : public PluginBase
{
protected:
    Result<QObject *> onCreateViewModel(const QString &viewId, const QVariantMap &arguments) override
    {
        const QDate at = QDate::fromString(arguments.value(u"at"_s).toString(), Qt::ISODate);
        if (viewId == "readiness.overview"_L1)
            return new OverviewModel(host(), at, arguments.value(u"group"_s).toString());
        if (viewId == "readiness.person"_L1)
            return new PersonModel(host(), arguments.value(u"learner"_s).toString(), at);
        if (viewId == "readiness.mine"_L1)
            return new PersonModel(host(), host().get<IPeople>()->me().id, at);
        if (viewId == "readiness.people"_L1)
            return new PeopleModel(host());
        return PluginBase::onCreateViewModel(viewId, arguments);
    }

    Result<Exit> onCommand(const CommandCall &call, CommandOutput &output) override
    {
        if (call.command == "readiness.show"_L1)
            return showReadiness(host(), call, output);
        if (call.command == "readiness.report"_L1)
            return writeReport(host(), call, output);
        return PluginBase::onCommand(call, output);
    }
};

}  // namespace vestibule::readiness

VESTIBULE_PLUGIN(vestibule::readiness::ReadinessPlugin)
