// The tour: a demonstration, and the program tested from end to end.
#pragma once
#include "cli/environment.h"
#include "compose/paths.h"

namespace vestibule::compose {

// {"stages":[{"id","met"}…],"ready","screenshots":[…]}. Needs a QGuiApplication.
[[nodiscard]] Result<QJsonObject> playTour(const Installation &installation, const cli::TourRequest &request);

}  // namespace vestibule::compose
