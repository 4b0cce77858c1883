// The tour: a demonstration, and the program tested from end to end.
#pragma once
#include "cli/environment.h"
#include "compose/paths.h"

namespace vestibule::compose {

// Plays in every language: the first in the data folder, the others in folders below it named by their language. What is told is of
// the first, the pictures are of all. What an earlier tour played there is only pictured again.
// {"stages":[{"id","met"}…],"ready","screenshots":[…]}. Needs a QGuiApplication.
[[nodiscard]] Result<QJsonObject> playTour(const Installation &installation, const cli::TourRequest &request);

}  // namespace vestibule::compose
