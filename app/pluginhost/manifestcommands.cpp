#include "pluginhost/manifestcommands.h"

#include "pluginhost/text.h"

#include <QSet>

namespace vestibule::pluginhost {

using namespace Qt::StringLiterals;
using content::Need;
using content::TomlTable;

namespace {

QList<CommandArgument> readArguments(TomlTable &command)
{
    QList<CommandArgument> arguments;
    for (TomlTable &table : command.tables(u"argument", Need::Optional)) {
        if (!arguments.isEmpty() && arguments.last().many)
            table.error(Text::tr("an argument after one with “many” can never be given; move it before"));
        const CommandArgument argument{table.id(u"name"), readWords(table.table(u"help")), table.boolean(u"required", true),
                                       table.boolean(u"many")};
        if (!arguments.isEmpty() && !arguments.last().required && argument.required)
            table.error(Text::tr("a required argument stands after one that may be left out; swap them"));
        arguments.append(argument);
    }
    return arguments;
}

QList<CommandOption> readOptions(TomlTable &command)
{
    QList<CommandOption> options;
    for (TomlTable &table : command.tables(u"option", Need::Optional)) {
        CommandOption option;
        option.name = table.id(u"name");
        option.help = readWords(table.table(u"help"));
        option.flag = table.boolean(u"flag");
        option.valueName = table.string(u"value", option.flag ? Need::Optional : Need::Required);
        option.choices = table.strings(u"choices", Need::Optional);
        option.defaultValue = table.string(u"default", Need::Optional);
        if (option.flag && (!option.valueName.isEmpty() || !option.choices.isEmpty() || !option.defaultValue.isEmpty()))
            table.error(u"flag", Text::tr("a flag takes no value; remove “value”, “choices” and “default”, or “flag”"));
        if (!option.choices.isEmpty() && !option.defaultValue.isEmpty() && !option.choices.contains(option.defaultValue))
            table.error(u"default", Text::tr("“%1” is not one of the choices; add it to them or change it").arg(option.defaultValue));
        options.append(option);
    }
    return options;
}

// Arguments and options arrive in one map, beside the options that every command has.
void checkNames(const TomlTable &table, const CommandContribution &command)
{
    QSet<QString> taken{u"json"_s, u"data"_s, u"store"_s, u"as"_s, u"help"_s};
    const auto take = [&](QStringView key, const QString &name) {
        if (taken.contains(name))
            table.error(key, Text::tr("the name “%1” is taken; choose another").arg(name));
        taken.insert(name);
    };
    for (const CommandArgument &argument : command.arguments)
        take(u"argument", argument.name);
    for (const CommandOption &option : command.options)
        take(u"option", option.name);
}

}  // namespace

Words readWords(TomlTable table)
{
    Words words;
    for (const QString &language : {u"en"_s, u"ru"_s})
        words.byLanguage.insert(language, table.string(language));
    return words;
}

CommandContribution readCommand(TomlTable &table)
{
    using Session = CommandContribution::Session;
    CommandContribution command;
    command.words = table.ids(u"words");
    command.help = readWords(table.table(u"help"));
    const QString session = table.choice(u"session", {u"none"_s, u"store"_s, u"signed-in"_s});
    command.session = session == u"store" ? Session::Store : session == u"signed-in" ? Session::SignedIn : Session::None;
    command.gui = table.boolean(u"gui");
    command.arguments = readArguments(table);
    command.options = readOptions(table);
    checkNames(table, command);
    return command;
}

}  // namespace vestibule::pluginhost
