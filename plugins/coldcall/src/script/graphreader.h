// calls/<id>.toml: the graph of a call.
#pragma once
#include "script/script.h"

namespace vestibule::coldcall {

struct ScriptReading {
    std::optional<Script> script;  // only when there is no error
    Faults faults;                 // all of them, in the order of the file
};

// The format is described in README.md. `file` is what the problems name. Throws nothing of its own; thread-safe.
[[nodiscard]] ScriptReading readScript(const QByteArray &bytes, const QString &file = {});

// By file, line and column, so that a person can work down the list.
void sortByPlace(Faults &faults);

}  // namespace vestibule::coldcall
