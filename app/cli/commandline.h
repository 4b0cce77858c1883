// From argv to one command, without running anything and without a Q*Application.
#pragma once
#include "pluginhost/manifest.h"

#include <vestibule/command.h>

#include <optional>

namespace vestibule::cli {

// What every command understands.
struct Globals {
    QString data;   // --data DIR; empty = the platform's place
    QString store;  // --store sqlite:FILE | postgres:CONNINFO; empty = the one in the data folder
    QString as;     // --as LOGIN
    bool json = false;
    bool safeMode = false;
    bool developer = false;
};

// A command that can be called: what it is, and the plugin that answers it (empty = the program itself).
struct KnownCommand {
    pluginhost::CommandContribution what;
    QString plugin;
};

struct Invocation {
    Globals globals;
    std::optional<KnownCommand> command;  // none = open the window
    CommandCall call;
};

// Either an invocation, or a text to print (help, version, a usage error) and the code to leave with.
struct Parsed {
    std::optional<Invocation> invocation;
    QString text;
    Exit exit = Exit::Done;
};

[[nodiscard]] Parsed parse(int argc, const char *const *argv, const QList<KnownCommand> &commands, const QString &language);

// Only --data and --safe-mode, read before the commands of plugins are known.
[[nodiscard]] Globals peekGlobals(int argc, const char *const *argv);

}  // namespace vestibule::cli
