// vestibule document fields, document render, document check.
#pragma once
#include <vestibule/command.h>

namespace vestibule::documents {

[[nodiscard]] Result<Exit> listFields(const CommandCall &call, CommandOutput &output);
[[nodiscard]] Result<Exit> renderDocument(const CommandCall &call, CommandOutput &output);
[[nodiscard]] Result<Exit> checkDocument(const CommandCall &call, CommandOutput &output);

}  // namespace vestibule::documents
