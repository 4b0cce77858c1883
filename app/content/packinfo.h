// pack.toml: who made the pack, and which languages it has.
#pragma once
#include "content/tomlreader.h"

#include <vestibule/content.h>

namespace vestibule::content {

// The line “format = 1” of a file.
void checkFormat(TomlTable &root);

// A version without id, programme and texts.
[[nodiscard]] ContentVersion readPackInfo(TomlTable root);

}  // namespace vestibule::content
