// Finds plugin folders and reads their manifests.
#pragma once
#include "pluginhost/pluginrecord.h"

namespace vestibule::pluginhost {

// Every subfolder of `root`, by name. A folder without a readable, valid manifest is Quarantined. Empty when there is no root.
[[nodiscard]] PluginRecords discover(const QString &root, bool shipped);

}  // namespace vestibule::pluginhost
