// manifest.toml → Manifest. Runs no code of the plugin.
#pragma once
#include "pluginhost/manifest.h"

#include <vestibule/problem.h>

namespace vestibule::pluginhost {

inline constexpr char ManifestName[] = "manifest.toml";

// Reads as much as can be read; every fault goes to `problems`. `file` as it is printed.
[[nodiscard]] Manifest readManifest(const QString &file, const QByteArray &bytes, QList<Problem> &problems);

}  // namespace vestibule::pluginhost
