// `questions convert`: a question bank from one format to another.
#pragma once
#include <vestibule/command.h>

namespace vestibule::quiz {

// Arguments: file, from (gift), to (json | gift). Prints the converted bank; faults go to standard error and, in JSON, to "problems".
[[nodiscard]] Result<Exit> convertQuestions(const CommandCall &call, CommandOutput &output);

}  // namespace vestibule::quiz
