// Why a plugin is out of action, in words for a person.
#pragma once
#include "pluginhost/sentinel.h"

#include <vestibule/result.h>

namespace vestibule::pluginhost {

[[nodiscard]] Error switchedOff(const QString &id);
[[nodiscard]] Error safeMode(const QString &id);
[[nodiscard]] Error crashed(const Suspect &suspect);
[[nodiscard]] Error libraryMissing(const QString &id, const QString &path);
[[nodiscard]] Error notAllowed(const QString &id, bool changed);
[[nodiscard]] Error factoryFailed(const QString &id);
[[nodiscard]] Error startFailed(const QString &id, Error own);
[[nodiscard]] Error noSuchPlugin(const QString &id);

}  // namespace vestibule::pluginhost
