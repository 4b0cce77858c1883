// libsodium, initialised before its first use. Only sources of core include this.
#pragma once
#include <sodium.h>

namespace vestibule::core {

// Cheap after the first call; thread-safe. Ends the program when the system gives no randomness.
void useSodium();

}  // namespace vestibule::core
