// The one way in which a Vestibule function says that it failed.
#pragma once
#include <vestibule/export.h>

#include <QFuture>
#include <QMetaType>
#include <QString>

#include <expected>
#include <utility>

namespace vestibule {

// What kind of failure it was, for code that decides; people read Error::message().
enum class ErrorCode {
    Cancelled,        // the caller or the host gave up waiting
    InvalidArgument,  // the caller asked for something that cannot be
    NotFound,
    Conflict,         // somebody else was faster, or the thing exists already
    Refused,          // the signed-in person may not do this
    Unauthenticated,  // nobody is signed in, or the password was wrong
    Locked,           // another program holds the database
    ReadOnly,
    Full,             // no room left on the disk
    Corrupt,          // stored data is damaged
    Foreign,          // a database or file of another program
    Newer,            // written by a newer Vestibule
    Unavailable,      // a server or device is away; trying again may help
    Malformed,        // input does not follow its format
    Unsupported,
    Io,
    Internal          // a fault of ours
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString what;    // what happened, one sentence, in the person's language
    QString kept;    // what was kept or left untouched; may be empty
    QString todo;    // what to do now; may be empty
    QString detail;  // for the log: the library's or the database's own words

    // what + kept + todo as one paragraph for a person.
    [[nodiscard]] VESTIBULE_SDK_EXPORT QString message() const;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] VESTIBULE_SDK_EXPORT std::unexpected<Error> fail(ErrorCode code, QString what, QString todo = {},
                                                               QString kept = {}, QString detail = {});

[[nodiscard]] VESTIBULE_SDK_EXPORT Error cancelled();

// "cancelled", "not-found" … the stable word for a code, used in JSON output and in logs.
[[nodiscard]] VESTIBULE_SDK_EXPORT QLatin1String errorWord(ErrorCode code);

// A future that is already there.
template <class T>
[[nodiscard]] QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// Waits for a service's future. Only for commands and worker threads: the GUI thread uses then().
template <class T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return std::unexpected(cancelled());
    return future.takeResult();
}

}  // namespace vestibule
