// Which plugins need which: refuses what cannot be fulfilled and puts the rest in order.
#pragma once
#include "pluginhost/pluginrecord.h"

namespace vestibule::pluginhost {

// Quarantines candidates whose dependencies are missing, out of action or cyclic (the whole chain is named), and all that
// depend on those. Sorts `records`: dependencies first, then by id; what is not a candidate stands last.
void resolveDependencies(PluginRecords &records);

// Why a plugin cannot run when `dependency`, which it needs, cannot.
[[nodiscard]] Error dependencyFailed(const QString &id, const PluginRecord &dependency);

}  // namespace vestibule::pluginhost
