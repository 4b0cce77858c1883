// The one place that touches Boost.DLL: looks into a plugin's library, loads it, and never lets it go.
#pragma once
#include <vestibule/abi.h>
#include <vestibule/result.h>

namespace vestibule::pluginhost {

// Reads the file without running it: it is a library for this machine and exports the stamp and the factory.
[[nodiscard]] Result<void> inspectLibrary(const QString &path);

// Loads it with an absolute path and all symbols bound, compares the stamp, and gives the factory. Main thread.
// The library stays in the process for good: Qt keeps pointers into it (types, compiled QML, resources), so that unloading it
// while an engine lives, or after, crashes.
[[nodiscard]] Result<PluginFactory> loadLibrary(const QString &id, const QString &path);

// What differs between two stamps, for a person; empty when the plugin may be called.
[[nodiscard]] QString stampDifference(const AbiStamp &plugin, const AbiStamp &host);

}  // namespace vestibule::pluginhost
