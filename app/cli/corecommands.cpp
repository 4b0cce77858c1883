#include "cli/corecommands.h"

#include "cli/commands/commands.h"

#include <QCoreApplication>

namespace vestibule::cli {

using namespace Qt::StringLiterals;
using pluginhost::CommandArgument;
using pluginhost::CommandContribution;
using pluginhost::CommandOption;
using pluginhost::Words;
using Session = CommandContribution::Session;

namespace {

Words help(const char *text)
{
    return {{{u"en"_s, QCoreApplication::translate("Command", text)}}};
}

CommandArgument argument(const char *name, const char *text, bool required = true)
{
    return {QString::fromLatin1(name), help(text), required, false};
}

CommandOption option(const char *name, const char *valueName, const char *text)
{
    return {QString::fromLatin1(name), QString::fromLatin1(valueName), help(text), {}, {}, false};
}

CommandOption flag(const char *name, const char *text)
{
    return {QString::fromLatin1(name), {}, help(text), {}, {}, true};
}

CoreCommand command(const char *words, const char *text, Session session, CommandBody body, const QList<CommandArgument> &arguments = {},
                    const QList<CommandOption> &options = {})
{
    CoreCommand made;
    made.what.words = QString::fromLatin1(words).split(u' ');
    made.what.id = u"core."_s + made.what.words.join(u'-');
    made.what.help = help(text);
    made.what.session = session;
    made.what.arguments = arguments;
    made.what.options = options;
    made.body = body;
    return made;
}

QList<CoreCommand> ledgerCommands()
{
    return {
        command("ledger verify", QT_TRANSLATE_NOOP("Command", "check that every fact is as it was signed"), Session::Store, ledgerVerify, {},
                {flag("quick", QT_TRANSLATE_NOOP("Command", "check the chains and each person's last signature only")),
                 option("trust-root", "HEX", QT_TRANSLATE_NOOP("Command", "the root key noted at set-up; else the one in the database"))}),
        command("ledger rebuild", QT_TRANSLATE_NOOP("Command", "make every table anew from the facts"), Session::Store, ledgerRebuild),
        command("ledger export", QT_TRANSLATE_NOOP("Command", "print the facts as xAPI statements, one per line"), Session::SignedIn, ledgerExport,
                {}, {option("out", "FILE", QT_TRANSLATE_NOOP("Command", "write to a file instead"))}),
    };
}

QList<CoreCommand> contentCommands()
{
    return {
        command("content check", QT_TRANSLATE_NOOP("Command", "check a content pack and print every fault"), Session::None, contentCheck,
                {argument("folder", QT_TRANSLATE_NOOP("Command", "the pack's folder"))}),
        command("content install", QT_TRANSLATE_NOOP("Command", "store a checked pack and put it into force"), Session::SignedIn, contentInstall,
                {argument("folder", QT_TRANSLATE_NOOP("Command", "the pack's folder"))}),
        command("content new", QT_TRANSLATE_NOOP("Command", "begin a pack in a new folder"), Session::None, contentNew,
                {argument("folder", QT_TRANSLATE_NOOP("Command", "the folder to make"))}),
    };
}

QList<CoreCommand> companyCommands()
{
    CoreCommand tourCommand =
        command("tour", QT_TRANSLATE_NOOP("Command", "play one new hire through the four stages and picture every view"), Session::None, tour, {},
                {option("out", "DIR", QT_TRANSLATE_NOOP("Command", "folder for the pictures and the report")),
                 option("size", "WxH", QT_TRANSLATE_NOOP("Command", "size of the pictures, 1440x900 when left out")),
                 option("scale", "N", QT_TRANSLATE_NOOP("Command", "text and picture scale: 1 or 2")),
                 flag("high-contrast", QT_TRANSLATE_NOOP("Command", "in high contrast")),
                 flag("mirrored", QT_TRANSLATE_NOOP("Command", "laid out from right to left"))});
    tourCommand.what.gui = true;
    return {
        command("setup", QT_TRANSLATE_NOOP("Command", "set up a company"), Session::None, setUp, {},
                {option("sample", "PACK", QT_TRANSLATE_NOOP("Command", "the sample company of a shipped pack, with published passwords")),
                 option("company", "NAME", QT_TRANSLATE_NOOP("Command", "name of the company")),
                 option("timezone", "ZONE", QT_TRANSLATE_NOOP("Command", "IANA time zone; the pack's when left out")),
                 option("content", "DIR", QT_TRANSLATE_NOOP("Command", "content pack; the sample programme when left out")),
                 option("hr-login", "LOGIN", QT_TRANSLATE_NOOP("Command", "login of the first HR person")),
                 option("hr-name", "NAME", QT_TRANSLATE_NOOP("Command", "name of the first HR person")),
                 option("admin", "CONNINFO", QT_TRANSLATE_NOOP("Command", "PostgreSQL: connection of the database's owner"))}),
        tourCommand,
        command("people", QT_TRANSLATE_NOOP("Command", "list the people that you may see"), Session::SignedIn, people),
        command("backup", QT_TRANSLATE_NOOP("Command", "copy the database while it is in use"), Session::SignedIn, backup,
                {argument("file", QT_TRANSLATE_NOOP("Command", "the copy; must not exist"))}),
        command("restore", QT_TRANSLATE_NOOP("Command", "put a copy in the place of the database; the one before is kept beside it"), Session::None,
                restore, {argument("file", QT_TRANSLATE_NOOP("Command", "a copy made by backup"))},
                {flag("force", QT_TRANSLATE_NOOP("Command", "also over another company's database, or a damaged one"))}),
        command("migrate", QT_TRANSLATE_NOOP("Command", "prepare a PostgreSQL database or bring its schema up to date"), Session::None, migrate, {},
                {option("admin", "CONNINFO", QT_TRANSLATE_NOOP("Command", "connection of the database's owner"))}),
        command("plugins", QT_TRANSLATE_NOOP("Command", "list the plugins, their state and why"), Session::None, plugins),
        command("plugins allow", QT_TRANSLATE_NOOP("Command", "let a plugin run that did not come with Vestibule"), Session::None, allowPlugin,
                {argument("plugin", QT_TRANSLATE_NOOP("Command", "its id, as “vestibule plugins” shows it"))}),
        command("doctor", QT_TRANSLATE_NOOP("Command", "look for what is wrong with this installation"), Session::None, doctor),
    };
}

}  // namespace

QList<CoreCommand> coreCommands()
{
    return companyCommands() + contentCommands() + ledgerCommands();
}

}  // namespace vestibule::cli
