// What the host knows about one plugin folder.
#pragma once
#include "pluginhost/manifest.h"

#include <vestibule/problem.h>
#include <vestibule/result.h>

#include <optional>
#include <vector>

namespace vestibule {
class Plugin;
}

namespace vestibule::pluginhost {

enum class PluginState {
    Found,       // the folder was read, nothing more
    Checked,     // every check that needs no code of the plugin was passed
    Loaded,      // its library is in the process and of the right kind
    Running,     // initialized
    Disabled,    // switched off by a person
    LeftOut,     // safe mode
    Quarantined  // failed; `error` says where and why
};

struct PluginRecord {
    Manifest manifest;  // its id is the folder's name when the manifest has none that is valid
    QString folder;     // absolute
    bool shipped = false;  // came with Vestibule; all others must be on the allow-list
    PluginState state = PluginState::Found;
    std::optional<Error> error;  // why it is Disabled, LeftOut or Quarantined
    QList<Problem> problems;     // faults of the manifest, each with its place
    Plugin *plugin = nullptr;    // not null when Running

    [[nodiscard]] QString reason() const { return error ? error->message() : QString(); }
    // Its contributions are offered.
    [[nodiscard]] bool available() const
    {
        return state == PluginState::Checked || state == PluginState::Loaded || state == PluginState::Running;
    }
    // Nothing spoke against it so far.
    [[nodiscard]] bool candidate() const { return state == PluginState::Found; }

    void leave(PluginState why, Error because)
    {
        state = why;
        error = std::move(because);
    }
};

using PluginRecords = std::vector<PluginRecord>;

// "found", "checked", "running" … for JSON and logs.
[[nodiscard]] QLatin1String stateWord(PluginState state);

}  // namespace vestibule::pluginhost
