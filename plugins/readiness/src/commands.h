// `vestibule readiness` and `vestibule report`.
#pragma once
#include <vestibule/command.h>
#include <vestibule/host.h>

namespace vestibule::readiness {

// The tree of one person, or where everybody is.
[[nodiscard]] Result<Exit> showReadiness(HostContext &host, const CommandCall &call, CommandOutput &output);
// The report as HTML or CSV, to a file or to standard output.
[[nodiscard]] Result<Exit> writeReport(HostContext &host, const CommandCall &call, CommandOutput &output);

}  // namespace vestibule::readiness
