// vestibule gym case, vestibule gym check: on the folder of a content pack, so that authors see what their prices make.
#pragma once
#include <vestibule/command.h>

namespace vestibule::pricegym {

[[nodiscard]] Result<Exit> showCase(const CommandCall &call, CommandOutput &output);
[[nodiscard]] Result<Exit> checkPrices(const CommandCall &call, CommandOutput &output);

}  // namespace vestibule::pricegym
