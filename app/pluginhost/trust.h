// Whether a plugin's files may be trusted: who can write them, and whether exactly these bytes were allowed.
#pragma once
#include <vestibule/result.h>

namespace vestibule::pluginhost {

// Nobody but the owner can change the folder and what is in it. A shipped plugin may be writable by its group (a developer's
// build tree); one that is not must belong to this user or to root, and holds no links to elsewhere.
[[nodiscard]] Result<void> checkFolder(const QString &id, const QString &folder, bool shipped);

// Lower-case hex of BLAKE2b-256 over the names and bytes of all files below the folder.
[[nodiscard]] Result<QString> contentHash(const QString &folder);

}  // namespace vestibule::pluginhost
