// The id of a content version: a hash over the paths and hashes of all its files.
#pragma once
#include <QMap>
#include <QString>

namespace vestibule::core {

// hashes: lower-case hex BLAKE2b-256 of each file's bytes, by path.
[[nodiscard]] QString contentVersionId(const QMap<QString, QString> &hashes);

}  // namespace vestibule::core
