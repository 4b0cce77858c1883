#include "storage/errors.h"

#include "storage/failure.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlError>

#include <array>

namespace vestibule::storage {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString nothingChanged() { return Text::tr("Nothing was changed."); }

QString wordsOf(const QSqlError &error)
{
    return error.nativeErrorCode() + ": "_L1 + error.driverText() + ' '_L1 + error.databaseText().trimmed();
}

// What our triggers and functions refuse, by the word after "vestibule:".
struct Refusal {
    const char *word;
    ErrorCode code;
    const char *what;
    const char *todo;
};

constexpr std::array Refusals = {
    Refusal{"no-attempt-left", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Store", "No attempt is left for this activity."),
            QT_TRANSLATE_NOOP("Store", "Ask your mentor or HR to grant another attempt.")},
    Refusal{"event-exists", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Store", "This entry is recorded already."), ""},
    Refusal{"event-order", ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Store", "The entry does not continue the author's chain: another one came first."),
            QT_TRANSLATE_NOOP("Store", "Try again.")},
    Refusal{"event-time", ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Store", "The entry's time is not after the one before it."), QT_TRANSLATE_NOOP("Store", "Try again.")},
    Refusal{"event-clock", ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Store", "This computer's clock is more than ten minutes away from the server's."),
            QT_TRANSLATE_NOOP("Store", "Set the clock of this computer, then try again.")},
    Refusal{"immutable", ErrorCode::Refused, QT_TRANSLATE_NOOP("Store", "What was recorded cannot be changed or deleted."),
            QT_TRANSLATE_NOOP("Store", "Record a correction instead.")},
    Refusal{"not-allowed", ErrorCode::Refused, QT_TRANSLATE_NOOP("Store", "The database does not allow you to do this."),
            QT_TRANSLATE_NOOP("Store", "Ask HR if you think you should.")},
    Refusal{"not-entitled", ErrorCode::Refused, QT_TRANSLATE_NOOP("Store", "Somebody else agrees for this department."),
            QT_TRANSLATE_NOOP("Store", "Let the person sign whom HR named, or have HR name another one.")},
    Refusal{"login-taken", ErrorCode::Conflict, QT_TRANSLATE_NOOP("Store", "Somebody has this login already."),
            QT_TRANSLATE_NOOP("Store", "Choose another login.")},
    Refusal{"not-registered", ErrorCode::NotFound, QT_TRANSLATE_NOOP("Store", "There is no such account."), ""},
    Refusal{"bad-verifier", ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Store", "The server does not accept the password's form."), ""},
};

std::optional<Error> ownRefusal(const QString &text)
{
    static const QRegularExpression pattern(u"vestibule:([a-z-]+)"_s);
    const QString word = pattern.match(text).captured(1);
    for (const Refusal &refusal : Refusals)
        if (word == QLatin1String(refusal.word))
            return Error{refusal.code, Text::tr(refusal.what), nothingChanged(), *refusal.todo ? Text::tr(refusal.todo) : QString(), text};
    return std::nullopt;
}

Error duplicateError(const QString &detail)
{
    if (detail.contains("person"_L1) && detail.contains("login"_L1))
        return *ownRefusal(u"vestibule:login-taken "_s + detail);
    return {ErrorCode::Conflict, Text::tr("Such an entry exists already."), nothingChanged(), {}, detail};
}

}  // namespace

Error unexpectedFault(const char *what) { return internalError(QString::fromUtf8(what)); }

Error lockedError(const QString &where, const QString &detail)
{
    return {ErrorCode::Locked, Text::tr("Another program is using the database %1 and did not let go of it in time.").arg(where),
            nothingChanged(), Text::tr("Wait a moment and try again; close other programs that have the database open."), detail};
}

Error readOnlyError(const QString &where, const QString &detail)
{
    return {ErrorCode::ReadOnly, Text::tr("The database %1 can be read but not written.").arg(where), Text::tr("It was left as it is."),
            Text::tr("Ask whoever owns the file and its folder to let you write there."), detail};
}

Error fullError(const QString &where, const QString &detail)
{
    return {ErrorCode::Full, Text::tr("There is no room left for the database %1.").arg(where),
            Text::tr("Everything that was saved before is kept; the last entry was not saved."),
            Text::tr("Free some room on that disk, then try again."), detail};
}

Error corruptError(const QString &where, const QString &detail)
{
    return {ErrorCode::Corrupt, Text::tr("The database %1 is damaged.").arg(where), Text::tr("It was left as it is."),
            Text::tr("Keep a copy of the file, then bring back a backup with “vestibule restore --force”."), detail};
}

Error foreignError(const QString &where, const QString &detail)
{
    return {ErrorCode::Foreign, Text::tr("%1 is not a database of Vestibule.").arg(where), Text::tr("It was left as it is."),
            Text::tr("Choose another file, or give the new database a name of its own."), detail};
}

Error newerError(const QString &where, const QString &owner, int found, int known)
{
    return {ErrorCode::Newer, Text::tr("The database %1 was written by a newer version of “%2”.").arg(where, owner),
            Text::tr("It was left as it is."), Text::tr("Update Vestibule on this computer, then open it again."),
            u"schema %1, known up to %2"_s.arg(found).arg(known)};
}

Error olderError(const QString &where, const QString &owner)
{
    return {ErrorCode::Unsupported, Text::tr("The tables of “%2” in the database %1 are of an older version.").arg(where, owner),
            Text::tr("It was left as it is."), Text::tr("Have an administrator run “vestibule migrate”."), {}};
}

Error missingError(const QString &where)
{
    return {ErrorCode::NotFound, Text::tr("There is no database at %1.").arg(where), {},
            Text::tr("Set up a company first, or choose another place."), {}};
}

Error unavailableError(const QString &where, const QString &detail)
{
    return {ErrorCode::Unavailable, Text::tr("The database server %1 cannot be reached.").arg(where),
            Text::tr("What was saved before is kept; anything else was not saved."),
            Text::tr("Check the network and try again in a moment."), detail};
}

Error refusedError(const QString &detail) { return *ownRefusal(u"vestibule:not-allowed "_s + detail); }

Error ioError(const QString &where, const QString &detail)
{
    return {ErrorCode::Io, Text::tr("The database %1 could not be read or written.").arg(where),
            Text::tr("What was saved before is kept; the last entry was not saved."), Text::tr("Check the disk and its rights, then try again."),
            detail};
}

Error internalError(const QString &detail)
{
    return {ErrorCode::Internal, Text::tr("Vestibule made a mistake while it worked with the database."), nothingChanged(),
            Text::tr("Try again; if it happens again, send the log to the makers."), detail};
}

Error sqliteError(int code, const QString &text, const QString &where)
{
    constexpr int NoRoomForIndex = 4874;  // IOERR_SHMSIZE: the write-ahead log's index cannot grow
    if (auto own = ownRefusal(text))
        return *own;
    if (code == NoRoomForIndex)
        return fullError(where, text);
    if (text.contains("no such table"_L1) || text.contains("no such column"_L1))  // SQLite has no code of its own for it
        return corruptError(where, text);
    switch (code & 0xff) {  // the primary result code, see sqlite.org/rescode.html
    case 3:                 // PERM
    case 23: return refusedError(text);  // AUTH
    case 5:                              // BUSY
    case 6:                              // LOCKED
    case 15: return lockedError(where, text);  // PROTOCOL: the WAL's locks
    case 8: return readOnlyError(where, text);
    case 10:                                // IOERR
    case 14: return ioError(where, text);   // CANTOPEN
    case 11: return corruptError(where, text);
    case 13: return fullError(where, text);
    case 19:
        if (code == 2067 || code == 1555)  // UNIQUE, PRIMARYKEY
            return duplicateError(text);
        return {ErrorCode::InvalidArgument, Text::tr("The entry breaks a rule of the database."), nothingChanged(), {}, text};
    case 26: return foreignError(where, text);  // NOTADB
    default: return internalError(text);
    }
}

Error sqliteError(const QSqlError &error, const QString &where)
{
    return sqliteError(error.nativeErrorCode().toInt(), wordsOf(error), where);
}

Error postgresError(const QSqlError &error, const QString &where)
{
    const QString words = wordsOf(error);
    if (auto own = ownRefusal(words))
        return *own;
    const QString state = error.nativeErrorCode();
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "53300"_L1)
        return unavailableError(where, words);
    if (state == "42501"_L1)
        return refusedError(words);
    if (state == "23505"_L1)
        return duplicateError(words);
    if (state.startsWith("23"_L1) || state.startsWith("22"_L1))
        return {ErrorCode::InvalidArgument, Text::tr("The entry breaks a rule of the database."), nothingChanged(), {}, words};
    if (state == "55P03"_L1 || state.startsWith("40"_L1) || state == "57014"_L1)
        return lockedError(where, words);
    if (state == "25006"_L1)
        return readOnlyError(where, words);
    if (state == "53100"_L1)
        return fullError(where, words);
    if (state.startsWith("XX"_L1) || state == "42P01"_L1 || state == "42703"_L1)  // or a table or column is not there
        return corruptError(where, words);
    return internalError(words);
}

Error postgresOpenError(const QSqlError &error, const QString &where)
{
    const QString words = wordsOf(error);
    // "FATAL" comes from a server that answered. Its words are the only thing that libpq hands on.
    if (!words.contains("FATAL"_L1) && !words.contains("password"_L1))
        return unavailableError(where, words);
    static const QRegularExpression noDatabase(u"database \".*\" does not exist"_s);
    if (noDatabase.match(words).hasMatch())
        return missingError(where);
    static const QRegularExpression away(u"starting up|shutting down|recovery|too many|remaining connection"_s);
    if (away.match(words).hasMatch())
        return unavailableError(where, words);
    if (words.contains("permission denied for database"_L1))
        return refusedError(words);
    return {ErrorCode::Unauthenticated, Text::tr("The database server %1 does not know this login and password.").arg(where), {},
            Text::tr("Check both and try again; HR can set a new password."), words};
}

}  // namespace vestibule::storage
