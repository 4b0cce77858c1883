// vestibule call lint, vestibule call play.
#pragma once
#include <vestibule/command.h>

namespace vestibule::coldcall {

[[nodiscard]] Result<Exit> lintCall(const CommandCall &call, CommandOutput &output);
[[nodiscard]] Result<Exit> playCall(const CommandCall &call, CommandOutput &output);

}  // namespace vestibule::coldcall
