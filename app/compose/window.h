// The desktop window.
#pragma once
#include "compose/runtime.h"

namespace vestibule::compose {

// Shows it and runs until it is closed; the exit code.
[[nodiscard]] int showWindow(Runtime::Options options);

}  // namespace vestibule::compose
