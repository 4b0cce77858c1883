// programme.toml: stages, requirements, activities, metrics.
#pragma once
#include "content/tomlreader.h"

#include <vestibule/programme.h>

#include <QHash>

namespace vestibule::content {

struct ActivityPlaces {
    TomlPlace kind;
    TomlPlace source;
    TomlPlace common;
    TomlPlace assets;
};

struct ProgrammeReading {
    Programme programme;
    QHash<QString, ActivityPlaces> places;  // by activity id, for checks against files and plugins
};

// Checks everything that can be seen in the file itself: ranges, unique ids, references, the depth of groups.
[[nodiscard]] ProgrammeReading readProgramme(TomlTable root);

}  // namespace vestibule::content
