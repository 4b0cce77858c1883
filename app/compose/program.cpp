#include "compose/program.h"

#include "cli/corecommands.h"
#include "cli/output.h"
#include "compose/commandenvironment.h"
#include "compose/desk.h"
#include "compose/window.h"
#include "pluginhost/pluginhost.h"
#include "shell/language.h"
#include "shell/settingsmodel.h"

#include <vestibule/plugin.h>

#include <QGuiApplication>

#include <cstdio>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

QList<cli::KnownCommand> coreCommands()
{
    QList<cli::KnownCommand> known;
    for (const cli::CoreCommand &command : cli::coreCommands())
        known.append({command.what, {}});
    return known;
}

QList<cli::KnownCommand> knownCommands(const Installation &installation, const cli::Globals &globals)
{
    QList<cli::KnownCommand> known = coreCommands();
    QList<QStringList> reserved;
    for (const cli::KnownCommand &command : std::as_const(known))
        reserved.append(command.what.words);
    pluginhost::Options options;
    options.shippedFolder = installation.plugins;
    options.dataFolder = DataFolder::at(globals.data).root;
    options.userFolder = DataFolder::at(globals.data).plugins();
    options.safeMode = globals.safeMode;
    options.reserved.commands = reserved;
    const pluginhost::PluginHost host(std::move(options));
    for (const pluginhost::CommandContribution &command : host.commandContributions())
        known.append({command, host.pluginForCommand(command.id)->manifest.id});
    return known;
}

Result<Exit> runPluginCommand(const cli::Invocation &invocation, CommandOutput &output, CommandEnvironment &environment)
{
    using Session = pluginhost::CommandContribution::Session;
    const auto plugin = environment.plugins().load(invocation.command->plugin);
    if (!plugin)
        return std::unexpected(plugin.error());
    Result<core::Workspace *> opened = nullptr;
    if (invocation.command->what.session == Session::SignedIn)
        opened = environment.signedIn();
    else if (invocation.command->what.session == Session::Store)
        opened = environment.workspace();
    if (!opened)
        return std::unexpected(opened.error());
    return (*plugin)->runCommand(invocation.call, output);
}

Result<Exit> runCoreCommand(const cli::Invocation &invocation, CommandOutput &output, CommandEnvironment &environment)
{
    for (const cli::CoreCommand &command : cli::coreCommands())
        if (command.what.id == invocation.call.command)
            return command.body(invocation.call, output, environment);
    return fail(ErrorCode::Internal, QCoreApplication::translate("Command", "There is no such command."));
}

}  // namespace

Program::Program(int argc, char **argv) : m_installation(Installation::find())
{
    // Who wants the window names no command: the manifests are read once, when it opens.
    m_parsed = cli::parse(argc, argv, coreCommands(), u"en"_s);
    if (needs() != Needs::Window)
        m_parsed = cli::parse(argc, argv, knownCommands(m_installation, cli::peekGlobals(argc, argv)), u"en"_s);
}

Program::Needs Program::needs() const
{
    if (!m_parsed.invocation)
        return Needs::Nothing;
    if (!m_parsed.invocation->command)
        return Needs::Window;
    return m_parsed.invocation->command->what.gui ? Needs::Gui : Needs::Core;
}

// The constructor had no application object and thus no translators: what is printed is made anew.
int Program::explain(int argc, char **argv) const
{
    const cli::Globals globals = cli::peekGlobals(argc, argv);
    const QString language = rememberedLanguage(DataFolder::at(globals.data));
    shell::Language::use(language, {u"app"_s});
    const cli::Parsed parsed = cli::parse(argc, argv, knownCommands(m_installation, globals), language);
    const QByteArray text = parsed.text.toUtf8();
    std::fputs(text.constData(), parsed.exit == Exit::Done ? stdout : stderr);
    if (!text.endsWith('\n'))
        std::fputc('\n', parsed.exit == Exit::Done ? stdout : stderr);
    return int(parsed.exit);
}

void Program::prepareGui()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

int Program::runCommand()
{
    const cli::Invocation &invocation = *m_parsed.invocation;
    cli::StandardOutput output(invocation.globals.json);
    shell::Language::use(rememberedLanguage(DataFolder::at(invocation.globals.data)), {u"app"_s});
    try {
        CommandEnvironment environment(m_installation, invocation.globals);
        const auto exit = invocation.command->plugin.isEmpty() ? runCoreCommand(invocation, output, environment)
                                                               : runPluginCommand(invocation, output, environment);
        if (exit)
            return int(*exit);
        output.failed(exit.error());
        return int(cli::exitFor(exit.error()));
    } catch (const std::exception &exception) {
        output.failed({ErrorCode::Internal, QCoreApplication::translate("Command", "The command failed unexpectedly."), {}, {},
                       QString::fromUtf8(exception.what())});
        return int(Exit::Refused);
    }
}

int Program::runWindow()
{
    const cli::Globals &globals = m_parsed.invocation->globals;
    const DataFolder data = DataFolder::at(globals.data);
    // Before the first reason why a plugin is left out is put into words.
    shell::Language::use(shell::SettingsModel::languageIn(SettingsGroup(data.settings(), u"shell"_s)), {u"app"_s});
    const auto store = chooseStore(globals, data);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message()));
        return int(Exit::Usage);
    }
    Runtime::Options options;
    options.installation = m_installation;
    options.data = data;
    options.store = *store;
    options.safeMode = globals.safeMode;
    options.developer = globals.developer;
    return showWindow(std::move(options));
}

}  // namespace vestibule::compose
