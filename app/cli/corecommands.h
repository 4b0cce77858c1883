// The commands that belong to no plugin.
#pragma once
#include "cli/environment.h"

namespace vestibule::cli {

using CommandBody = Result<Exit> (*)(const CommandCall &call, CommandOutput &output, Environment &environment);

struct CoreCommand {
    pluginhost::CommandContribution what;
    CommandBody body;
};

[[nodiscard]] QList<CoreCommand> coreCommands();

}  // namespace vestibule::cli
