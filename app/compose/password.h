// Passwords of the command line.
#pragma once
#include <vestibule/result.h>

namespace vestibule::compose {

// From VESTIBULE_PASSWORD; else from the terminal, without echo. Unauthenticated when there is neither.
[[nodiscard]] Result<QString> readPassword(const QString &prompt);

}  // namespace vestibule::compose
