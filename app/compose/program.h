// One start of the program: what argv asks for, and doing it.
#pragma once
#include "cli/commandline.h"
#include "compose/paths.h"

#include <memory>

namespace vestibule::compose {

class Program
{
public:
    enum class Needs { Nothing, Core, Gui, Window };

    // Reads manifests and argv; runs no plugin code and needs no application object.
    Program(int argc, char **argv);

    [[nodiscard]] Needs needs() const;
    // Prints help or a usage error in the person's language; gives the exit code. With an application object.
    [[nodiscard]] int explain(int argc, char **argv) const;
    [[nodiscard]] int runCommand();
    [[nodiscard]] int runWindow();

    // Commands that draw work without a display too. Before the QGuiApplication.
    static void prepareGui();

private:
    Installation m_installation;
    cli::Parsed m_parsed;
};

}  // namespace vestibule::compose
