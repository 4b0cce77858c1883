// What a plugin's folder gives to storage and to the scoring of hand-ins.
#pragma once
#include "core/store/tablestore.h"
#include "pluginhost/pluginhost.h"

#include <vestibule/reviews.h>

namespace vestibule::compose {

// sql/*.sql and migrations/*.sql of the plugin's folder.
[[nodiscard]] core::PluginTables readPluginTables(const pluginhost::PluginRecord &record);

// Lets the plugin that owns the submission's activity kind score it again. files: of the submission's content version.
// Thread-safe: only records and a plugin's thread-safe rescore() are used.
[[nodiscard]] Result<Rescore> rescoreSubmission(const pluginhost::PluginHost &plugins, const Event &submission, const QByteArray &privatePart,
                                                const QMap<QString, QByteArray> &files);

}  // namespace vestibule::compose
