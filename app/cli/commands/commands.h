// One function per command; corecommands.cpp says how each is called.
#pragma once
#include "cli/environment.h"

namespace vestibule::cli {

Result<Exit> setUp(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> tour(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> contentCheck(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> contentInstall(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> contentNew(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> ledgerVerify(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> ledgerRebuild(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> ledgerExport(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> people(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> backup(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> restore(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> migrate(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> plugins(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> allowPlugin(const CommandCall &call, CommandOutput &output, Environment &environment);
Result<Exit> doctor(const CommandCall &call, CommandOutput &output, Environment &environment);

}  // namespace vestibule::cli
