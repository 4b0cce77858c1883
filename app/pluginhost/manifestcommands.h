// The part of a manifest that describes commands, and texts in every interface language.
#pragma once
#include "content/tomlreader.h"
#include "pluginhost/manifest.h"

namespace vestibule::pluginhost {

// { en = "…", ru = "…" }
[[nodiscard]] Words readWords(content::TomlTable table);
// A [[command]] without its id.
[[nodiscard]] CommandContribution readCommand(content::TomlTable &table);

}  // namespace vestibule::pluginhost
