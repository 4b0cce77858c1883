// The decision as lines of plain text, for a terminal.
#pragma once
#include "standingrows.h"

namespace vestibule::readiness {

[[nodiscard]] QStringList treeLines(const Report &report, const ReportPerson &person);
[[nodiscard]] QStringList overviewLines(const Report &report);

}  // namespace vestibule::readiness
