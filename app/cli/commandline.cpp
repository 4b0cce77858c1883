#include "cli/commandline.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <map>

namespace vestibule::cli {

using namespace Qt::StringLiterals;
using pluginhost::CommandContribution;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addHelp(CLI::App &app)
{
    app.set_help_flag("-h,--help", Text::tr("print this help").toStdString());
}

// The parser's own words; commands take them over from the root.
void useWords(CLI::App &root)
{
    const auto formatter = root.get_formatter();
    formatter->label("Usage", Text::tr("Usage").toStdString());
    formatter->label("OPTIONS", Text::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Text::tr("COMMAND").toStdString());
    formatter->label("Positionals", Text::tr("Arguments").toStdString());
    formatter->label("REQUIRED", "");  // the usage line says it: what may be left out stands in brackets there
    root.group(Text::tr("Commands").toStdString());
    root.option_defaults()->group(Text::tr("Options").toStdString());
    addHelp(root);
    root.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(), Text::tr("print the version").toStdString());
}

// What CLI11 writes into while it parses one command.
struct Bound {
    std::map<QString, std::vector<std::string>> values;
    std::map<QString, bool> flags;
};

struct Leaf {
    CLI::App *app = nullptr;
    const KnownCommand *command = nullptr;
    std::unique_ptr<Bound> bound = std::make_unique<Bound>();
};

void addGlobals(CLI::App &app, Globals &globals, std::map<std::string, std::string> &texts)
{
    app.add_option("--data", texts["data"], Text::tr("folder for settings, logs and the database").toStdString())->type_name("DIR");
    app.add_option("--store", texts["store"], Text::tr("the shared database").toStdString())->type_name("sqlite:FILE|postgres:CONNINFO");
    app.add_option("--as", texts["as"], Text::tr("sign in; the password comes from a prompt or from VESTIBULE_PASSWORD").toStdString())
        ->type_name("LOGIN");
    app.add_flag("--json", globals.json, Text::tr("print one JSON document").toStdString());
    app.add_flag("--safe-mode", globals.safeMode, Text::tr("load no plugin").toStdString());
    app.add_flag("--developer", globals.developer, Text::tr("offer the gallery of all controls, for developers").toStdString());
}

void readGlobals(Globals &globals, std::map<std::string, std::string> &texts)
{
    globals.data = QString::fromStdString(texts["data"]);
    globals.store = QString::fromStdString(texts["store"]);
    globals.as = QString::fromStdString(texts["as"]);
}

CLI::App *subcommand(CLI::App &root, const QStringList &words)
{
    CLI::App *app = &root;
    for (const QString &word : words) {
        const std::vector<CLI::App *> known = app->get_subcommands([&](const CLI::App *child) { return child->get_name() == word.toStdString(); });
        CLI::App *next = known.empty() ? app->add_subcommand(word.toStdString()) : known.front();
        next->fallthrough();
        addHelp(*next);
        app = next;
    }
    return app;
}

void addParameters(CLI::App &app, const CommandContribution &what, Bound &bound, const QString &language)
{
    for (const auto &argument : what.arguments) {
        auto *option = app.add_option(argument.name.toStdString(), bound.values[argument.name], argument.help.in(language).toStdString());
        option->required(argument.required)->expected(argument.many ? -1 : 1)->type_name("");
    }
    for (const auto &declared : what.options) {
        const std::string name = "--" + declared.name.toStdString();
        if (declared.flag) {
            app.add_flag(name, bound.flags[declared.name], declared.help.in(language).toStdString());
            continue;
        }
        auto *option = app.add_option(name, bound.values[declared.name], declared.help.in(language).toStdString());
        option->expected(1)->allow_extra_args(false)->type_name(declared.valueName.toStdString());
        if (!declared.choices.isEmpty()) {
            std::vector<std::string> choices;
            for (const QString &choice : declared.choices)
                choices.push_back(choice.toStdString());
            option->check(CLI::IsMember(choices));
        }
    }
}

QVariantMap arguments(const CommandContribution &what, const Bound &bound)
{
    QVariantMap map;
    for (const auto &argument : what.arguments) {
        const auto &values = bound.values.at(argument.name);
        if (argument.many) {
            QStringList list;
            for (const std::string &value : values)
                list << QString::fromStdString(value);
            map.insert(argument.name, list);
        } else if (!values.empty()) {
            map.insert(argument.name, QString::fromStdString(values.front()));
        }
    }
    for (const auto &option : what.options) {
        if (option.flag) {
            map.insert(option.name, bound.flags.at(option.name));
            continue;
        }
        const auto &values = bound.values.at(option.name);
        if (!values.empty())
            map.insert(option.name, QString::fromStdString(values.back()));
        else if (!option.defaultValue.isEmpty())
            map.insert(option.name, option.defaultValue);
    }
    return map;
}

// A folder of commands ("ledger") says what is in it.
void describeFolders(CLI::App &app)
{
    QStringList names;
    for (CLI::App *child : app.get_subcommands([](const CLI::App *) { return true; })) {
        names << QString::fromStdString(child->get_name());
        describeFolders(*child);
    }
    if (app.get_description().empty())
        app.description(Text::tr("commands: %1").arg(names.join(u", "_s)).toStdString());
}

// Help and version come as errors too.
Parsed usageError(const CLI::App &root, const CLI::ParseError &error)
{
    std::ostringstream out;
    std::ostringstream ignored;
    if (root.exit(error, out, ignored) == 0)
        return {std::nullopt, QString::fromStdString(out.str()), Exit::Done};
    QStringList unknown;
    for (const std::string &word : root.remaining(true))
        unknown << QString::fromStdString(word);
    const Error wrong{ErrorCode::InvalidArgument,
                      unknown.isEmpty() ? Text::tr("The command line is not complete or not right: %1.").arg(QString::fromUtf8(error.what()))
                                        : Text::tr("There is no command or option “%1”.").arg(unknown.join(u' ')),
                      {}, Text::tr("Add --help to see how it is written."), {}};
    return {std::nullopt, wrong.message(), Exit::Usage};
}

}  // namespace

Parsed parse(int argc, const char *const *argv, const QList<KnownCommand> &commands, const QString &language)
{
    CLI::App root{Text::tr("Onboarding and training for customer-service and sales managers. Without a command the window opens.").toStdString(),
                  "vestibule"};
    useWords(root);
    Globals globals;
    std::map<std::string, std::string> texts;
    addGlobals(root, globals, texts);

    std::vector<Leaf> leaves;
    for (const KnownCommand &command : commands) {
        Leaf leaf;
        leaf.app = subcommand(root, command.what.words);
        leaf.app->description(command.what.help.in(language).toStdString());
        leaf.command = &command;
        addParameters(*leaf.app, command.what, *leaf.bound, language);
        leaves.push_back(std::move(leaf));
    }
    describeFolders(root);
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return usageError(root, error);
    }
    readGlobals(globals, texts);

    Invocation invocation{globals, std::nullopt, {}};
    if (root.get_subcommands().empty())
        return {invocation, {}, Exit::Done};
    for (const Leaf &leaf : leaves) {
        if (!leaf.app->parsed() || !leaf.app->get_subcommands().empty())
            continue;
        invocation.command = *leaf.command;
        invocation.call = {leaf.command->what.id, arguments(leaf.command->what, *leaf.bound), globals.json};
        return {invocation, {}, Exit::Done};
    }
    return {std::nullopt, QString::fromStdString(root.help()), Exit::Usage};  // a folder of commands, without saying which
}

Globals peekGlobals(int argc, const char *const *argv)
{
    Globals globals;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"--safe-mode"_s)
            globals.safeMode = true;
        else if (argument == u"--data"_s && i + 1 < argc)
            globals.data = QString::fromLocal8Bit(argv[++i]);
        else if (argument.startsWith(u"--data="_s))
            globals.data = argument.mid(7);
    }
    return globals;
}

}  // namespace vestibule::cli
