// What people decided about plugins, kept in <data>/plugins.json: which are switched off, and which bytes of a plugin from
// elsewhere are allowed to run.
#pragma once
#include <vestibule/result.h>

#include <QHash>
#include <QSet>

namespace vestibule::pluginhost {

struct Choices {
    QSet<QString> disabled;          // ids
    QHash<QString, QString> allowed; // id → content hash

    // No file gives no choices; a damaged one is an error and stays as it is.
    [[nodiscard]] static Result<Choices> read(const QString &file);
    // All or nothing.
    [[nodiscard]] Result<void> write(const QString &file) const;
};

}  // namespace vestibule::pluginhost
