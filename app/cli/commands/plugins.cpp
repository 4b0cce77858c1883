#include "cli/commands/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

Result<Exit> plugins(const CommandCall &, CommandOutput &output, Environment &environment)
{
    QJsonArray list;
    bool wrong = false;
    for (const pluginhost::PluginRecord &record : environment.plugins().records()) {
        const QString state = pluginhost::stateWord(record.state);
        const QString version = record.manifest.version.toString();
        wrong |= record.state == pluginhost::PluginState::Quarantined;
        output.line(u"%1  %2  %3%4"_s.arg(record.manifest.id.leftJustified(12), version.leftJustified(8), state,
                                          record.reason().isEmpty() ? QString() : u"\n    "_s + record.reason()));
        for (const Problem &problem : record.problems)
            output.line(u"    "_s + problem.text());
        list.append(QJsonObject{{u"id"_s, record.manifest.id},
                                {u"version"_s, version},
                                {u"state"_s, state},
                                {u"shipped"_s, record.shipped},
                                {u"reason"_s, record.reason()},
                                {u"folder"_s, record.folder}});
    }
    output.json({{u"plugins"_s, list}});
    return wrong ? Exit::Problems : Exit::Done;
}

Result<Exit> allowPlugin(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const QString id = call.arguments.value(u"plugin"_s).toString();
    if (const auto allowed = environment.plugins().allow(id); !allowed)
        return std::unexpected(allowed.error());
    output.line(QCoreApplication::translate("Command", "The plugin “%1” may run as its files are now, from the next start.").arg(id));
    output.json({{u"allowed"_s, id}});
    return Exit::Done;
}

}  // namespace vestibule::cli
