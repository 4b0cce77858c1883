// backup, restore, migrate.
#include "cli/commands/commands.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

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

}  // namespace

Result<Exit> backup(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    if (environment.storeLocation().engine != core::StoreLocation::Engine::Sqlite)
        return onlySqlite();
    const QString file = call.arguments.value(u"file"_s).toString();
    if (const auto copied = environment.backup(file); !copied)
        return std::unexpected(copied.error());
    output.line(Text::tr("The database was copied to %1.").arg(file));
    output.json({{u"file"_s, file}});
    return Exit::Done;
}

Result<Exit> restore(const CommandCall &call, CommandOutput &output, Environment &environment)
{
    const core::StoreLocation location = environment.storeLocation();
    if (location.engine != core::StoreLocation::Engine::Sqlite)
        return onlySqlite();
    const QString file = call.arguments.value(u"file"_s).toString();
    const QString kept = location.target + QDateTime::currentDateTimeUtc().toString(u"'.before-'yyyyMMdd-HHmmss"_s);
    const QString incoming = location.target + u".incoming"_s;
    QFile::remove(incoming);
    if (!QFile::copy(file, incoming))
        return fail(ErrorCode::Io, Text::tr("“%1” could not be copied.").arg(file), Text::tr("Check the path and the room on the disk."),
                    Text::tr("The database was not touched."));
    if (QFile::exists(location.target) && !QFile::rename(location.target, kept))
        return fail(ErrorCode::Io, Text::tr("The present database could not be put aside."),
                    Text::tr("Close every window of Vestibule and try again."), Text::tr("The database was not touched."));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        if (QFile::exists(location.target + suffix))
            QFile::rename(location.target + suffix, kept + suffix);
    if (!QFile::rename(incoming, location.target))
        return fail(ErrorCode::Io, Text::tr("The copy could not be put in place."), Text::tr("Rename it by hand."),
                    Text::tr("The database before is kept as %1.").arg(kept));
    output.line(Text::tr("Restored. The database before is kept as %1.").arg(kept));
    output.json({{u"kept"_s, kept}});
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
