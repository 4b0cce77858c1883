#include "storage/restore.h"

#include "storage/errors.h"
#include "storage/failure.h"
#include "storage/filelock.h"
#include "storage/migration.h"
#include "storage/people.h"
#include "storage/sqlitedialect.h"
#include "storage/sqlitefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Patience{10'000};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// The files of a database that is not open: with what a process that died has left beside it.
const QStringList &suffixes()
{
    static const QStringList all{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return all;
}

void removeFiles(const QString &path)
{
    for (const QString &suffix : suffixes())
        QFile::remove(path + suffix);
}

// A path beside the database that nothing has yet; the write lock keeps it so.
QString freePath(const QString &database, const QString &word)
{
    const QString path = database + u'.' + word + u'-' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QString free = path;
    for (int n = 2; QFileInfo::exists(free); ++n)
        free = u"%1-%2"_s.arg(path).arg(n);
    return free;
}

void copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 Piece = 1 << 20;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        throw Failure(ioError(from, source.errorString()));
    createFile(to);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        throw Failure(ioError(to, target.errorString()));
    for (QByteArray piece = source.read(Piece); !piece.isEmpty(); piece = source.read(Piece))
        if (target.write(piece) != piece.size() || !target.flush())
            throw Failure(fullError(to, target.errorString()));
    if (source.error() != QFileDevice::NoError)
        throw Failure(ioError(from, source.errorString()));
}

// The copy in the making, beside the database; removed again unless it was put in place.
class Incoming
{
public:
    Incoming(const QString &path, const QString &copy) : m_path(path)
    {
        try {
            for (const QString &suffix : {QString(), u"-wal"_s})  // a raw copy may have its log beside it
                if (QFileInfo::exists(copy + suffix))
                    copyBytes(copy + suffix, m_path + suffix);
        } catch (...) {
            removeFiles(m_path);
            throw;
        }
    }
    ~Incoming() { removeFiles(m_path); }
    Q_DISABLE_COPY_MOVE(Incoming)

private:
    QString m_path;
};

Error notThere(const QString &copy)
{
    return {ErrorCode::NotFound, Text::tr("There is no file %1.").arg(copy), Text::tr("The database was not touched."),
            Text::tr("Name a copy that “vestibule backup” made."), {}};
}

void checkHeader(const QString &copy)
{
    const FileHeader header = readHeader(copy);
    if (header.kind == FileKind::Missing)
        throw Failure(notThere(copy));
    if (header.kind != FileKind::Ours)
        throw Failure(foreignError(copy));
    if (header.userVersion > knownVersion())
        throw Failure(newerError(copy, QLatin1String(CoreOwner), header.userVersion, knownVersion()));
}

void checkWhole(Connection &connection, const QString &where)
{
    Cursor row = connection.selectText(u"PRAGMA integrity_check(1)"_s);
    if (const QString word = row.next() ? row.text(0) : QString(); word != "ok"_L1)
        throw Failure(corruptError(where, word));
}

using Company = core::AccountStore::Company;

std::optional<Company> companyOf(Connection &connection) { return valueOf(SqlAccounts(connection).company()); }

// Opens the incoming file, which belongs to us alone, and closes it as one file without a log.
Company soundCompany(const QString &incoming, const QString &where)
{
    const std::unique_ptr<Connection> connection = openSqlite(incoming, true, Patience);
    checkVersion(*connection, where);
    checkWhole(*connection, where);
    const std::optional<Company> company = companyOf(*connection);
    if (!company)
        throw Failure({ErrorCode::NotFound, Text::tr("There is no company in %1.").arg(where), Text::tr("The database was not touched."),
                       Text::tr("Name a copy that “vestibule backup” made."), {}});
    connection->command(u"PRAGMA journal_mode = DELETE"_s);
    return *company;
}

// The same, with errors that speak of the file that the person named.
Company checkedCompany(const QString &incoming, const QString &copy)
{
    try {
        return soundCompany(incoming, copy);
    } catch (const Failure &failure) {
        Error error = failure.error();
        error.what.replace(incoming, copy);
        throw Failure(error);
    }
}

void refuseOtherCompany(const Company &incoming, const std::optional<Company> &present, const QString &copy)
{
    if (!present || present->rootKey == incoming.rootKey)
        return;
    throw Failure({ErrorCode::Conflict,
                   Text::tr("%1 holds another company: “%2”, while the database in place is of “%3”.").arg(copy, incoming.name, present->name),
                   Text::tr("The database was not touched."), Text::tr("Add --force if you mean to replace it."), {}});
}

// The company in place. The file takes its log in, which it only can when nobody else has it open.
std::optional<Company> closeForAll(const QString &database)
{
    const std::unique_ptr<Connection> connection = openSqlite(database, true, Patience);
    checkVersion(*connection, database);
    const std::optional<Company> company = companyOf(*connection);
    connection->command(u"PRAGMA journal_mode = DELETE"_s);
    if (Cursor mode = connection->selectText(u"PRAGMA journal_mode"_s); !mode.next() || mode.text(0) != "delete"_L1)
        throw Failure(lockedError(database));
    return company;
}

void checkPresent(const QString &database, const Company &incoming, const QString &copy, Restore how)
{
    if (!QFileInfo::exists(database))
        return;
    try {
        const std::optional<Company> present = closeForAll(database);
        if (how == Restore::SameCompany)
            refuseOtherCompany(incoming, present, copy);
    } catch (const Failure &failure) {
        const ErrorCode code = failure.error().code;
        const bool damaged = code == ErrorCode::Corrupt || code == ErrorCode::Foreign;
        if (how == Restore::SameCompany || !damaged)
            throw;
    }
}

void rename(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        throw Failure({ErrorCode::Io, Text::tr("%1 could not be renamed to %2.").arg(from, to), Text::tr("Everything stands as before."),
                       Text::tr("Check the rights of the folder, then try again."), {}});
}

// Database aside, incoming in; back again when that fails.
void swap(const QString &database, const QString &kept, const QString &incoming)
{
    QStringList moved;
    try {
        for (const QString &suffix : suffixes()) {
            if (!QFileInfo::exists(database + suffix))
                continue;
            rename(database + suffix, kept + suffix);
            moved.append(suffix);
        }
        rename(incoming, database);
    } catch (...) {
        for (const QString &suffix : std::as_const(moved))
            QFile::rename(kept + suffix, database + suffix);
        throw;
    }
}

}  // namespace

Result<QString> restoreSqlite(const QString &database, const QString &copy, Restore how)
{
    return guarded([&]() -> QString {
        refuseNetworkFileSystem(database);
        checkHeader(copy);
        FileLock lock(database + ".write"_L1);
        lock.acquire(Patience, fileMode(database));
        const QString path = freePath(database, u"incoming"_s);
        const Incoming incoming(path, copy);
        checkPresent(database, checkedCompany(path, copy), copy, how);
        const bool present = QFileInfo::exists(database);
        const QString kept = freePath(database, u"before"_s);
        swap(database, kept, path);
        return present ? kept : QString();
    });
}

}  // namespace vestibule::storage
