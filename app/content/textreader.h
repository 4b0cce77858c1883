// <lang>/texts.toml: the texts of everything that the programme names.
#pragma once
#include "content/tomlreader.h"

#include <vestibule/content.h>

namespace vestibule::content {

// By the keys of ContentVersion::texts. Reports ids without a text and, when the programme was read without faults, texts
// without an id.
[[nodiscard]] QHash<QString, TextEntry> readTexts(TomlTable root, const Programme &programme, bool programmeSound);

}  // namespace vestibule::content
