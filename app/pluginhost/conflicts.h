// Checks that need only the manifests: the SDK's version, and names that two plugins claim.
#pragma once
#include "pluginhost/pluginrecord.h"

namespace vestibule::pluginhost {

struct ReservedNames {
    QStringList uris;             // QML modules of the host
    QList<QStringList> commands;  // the words of the host's own commands
};

void checkSdkRange(PluginRecords &records);

// Ids, QML modules and command words belong to one plugin. A shipped plugin keeps its name against one that is not; between
// equals nobody gets it, because the host cannot know which is meant.
// Ids of contributions and tables begin with the plugin's id, so they cannot clash once plugin ids do not.
void checkNames(PluginRecords &records, const ReservedNames &reserved);

}  // namespace vestibule::pluginhost
