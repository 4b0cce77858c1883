// The files of a call as their author may edit them.
#pragma once
#include "editor/source.h"

#include <vestibule/checker.h>
#include <vestibule/result.h>

namespace vestibule::coldcall {

// The file with an empty language is the graph. Malformed when one is no TOML, NotFound without a graph; whatever else is wrong with
// them is read as it stands. Keys that the format does not know are left out. Thread-safe.
[[nodiscard]] Result<CallSource> readSource(const QList<CheckedFile> &files);

}  // namespace vestibule::coldcall
