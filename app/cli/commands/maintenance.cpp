// backup, restore, migrate.
#include "cli/commands/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vestibule::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

std::unexpected<Error> onlySqlite()
{
    return fail(ErrorCode::Unsupported, Text::tr("The database is on a PostgreSQL server."),
                Text::tr("Use the server's own tools, pg_dump and pg_restore."), Text::tr("Nothing was changed."));
}

// A copy has everybody's record in it.
Result<void> requireKeeper(Environment &environment)
{
    const auto workspace = environment.signedIn();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Role role = (*workspace)->me().role;
    if (role == Role::Hr || role == Role::Administrator)
        return {};
    return fail(ErrorCode::Refused, Text::tr("Only HR and administrators copy or replace the whole database."),
                Text::tr("Ask one of them to do it."), Text::tr("Nothing was changed."));
}

// Damaged, or without a company: there is nobody to sign in as.
bool isUnusable(Environment &environment)
{
    const auto workspace = environment.workspace();
    const ErrorCode code = workspace ? ErrorCode::Internal : workspace.error().code;
    return code == ErrorCode::Corrupt || code == ErrorCode::Foreign || code == ErrorCode::NotFound;
}

}  // namespace

Result<Exit> backup(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    if (environment.storeLocation().engine != core::StoreLocation::Engine::Sqlite)
        return onlySqlite();
    if (const auto allowed = requireKeeper(environment); !allowed)
        return std::unexpected(allowed.error());
    const QString file = call.arguments.value(u"file"_s).toString();
    if (const auto copied = environment.backup(file); !copied)
        return std::unexpected(copied.error());
    output.line(Text::tr("The database was copied to %1.").arg(file));
    output.json({{u"file"_s, file}});
    return Exit::Done;
}

// Over a database that nobody can sign in to any more, --force is enough: whoever may write the file could move it by hand.
Result<Exit> restore(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const core::StoreLocation location = environment.storeLocation();
    if (location.engine != core::StoreLocation::Engine::Sqlite)
        return onlySqlite();
    const QString file = call.arguments.value(u"file"_s).toString();
    const bool force = call.arguments.value(u"force"_s).toBool();
    if (QFileInfo::exists(location.target))
        if (const auto allowed = requireKeeper(environment); !allowed && !(force && isUnusable(environment)))
            return std::unexpected(allowed.error());
    const auto kept = environment.restore(file, force);
    if (!kept)
        return std::unexpected(kept.error());
    output.line(kept->isEmpty() ? Text::tr("Restored.") : Text::tr("Restored. The database before is kept as %1.").arg(*kept));
    output.json({{u"kept"_s, *kept}});
    return Exit::Done;
}

Result<Exit> migrate(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const QString admin = call.arguments.value(u"admin"_s).toString();
    if (admin.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("It is not said who owns the database."), Text::tr("Add --admin CONNINFO."));
    if (const auto done = environment.migrate(admin); !done)
        return std::unexpected(done.error());
    output.line(Text::tr("The schema is up to date."));
    output.json({{u"migrated"_s, true}});
    return Exit::Done;
}

}  // namespace vestibule::cli
