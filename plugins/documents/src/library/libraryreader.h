// documents/library.toml and <lang>/documents/library.toml.
#pragma once
#include "library/library.h"

#include <vestibule/problem.h>

#include <optional>

namespace vestibule::documents {

struct LibraryReading {
    std::optional<Library> library;  // nothing with an error
    QList<Problem> problems;
};

struct LibrarySource {
    QByteArray toml;
    QString path;  // as printed
};

// Thread-safe.
[[nodiscard]] LibraryReading readLibrary(const LibrarySource &common, const LibrarySource &texts, const QString &language);

}  // namespace vestibule::documents
