#include <vestibule/result.h>

#include <QCoreApplication>

namespace vestibule {

QString Error::message() const
{
    QString text = what;
    for (const QString &part : {kept, todo})
        if (!part.isEmpty())
            text += QLatin1Char(' ') + part;
    return text;
}

std::unexpected<Error> fail(ErrorCode code, QString what, QString todo, QString kept, QString detail)
{
    return std::unexpected(Error{code, std::move(what), std::move(kept), std::move(todo), std::move(detail)});
}

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Result", "The work was cancelled."), {}, {}, {}};
}

QLatin1String errorWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return QLatin1String("cancelled");
    case ErrorCode::InvalidArgument: return QLatin1String("invalid-argument");
    case ErrorCode::NotFound: return QLatin1String("not-found");
    case ErrorCode::Conflict: return QLatin1String("conflict");
    case ErrorCode::Refused: return QLatin1String("refused");
    case ErrorCode::Unauthenticated: return QLatin1String("unauthenticated");
    case ErrorCode::Locked: return QLatin1String("locked");
    case ErrorCode::ReadOnly: return QLatin1String("read-only");
    case ErrorCode::Full: return QLatin1String("full");
    case ErrorCode::Corrupt: return QLatin1String("corrupt");
    case ErrorCode::Foreign: return QLatin1String("foreign");
    case ErrorCode::Newer: return QLatin1String("newer");
    case ErrorCode::Unavailable: return QLatin1String("unavailable");
    case ErrorCode::Malformed: return QLatin1String("malformed");
    case ErrorCode::Unsupported: return QLatin1String("unsupported");
    case ErrorCode::Io: return QLatin1String("io");
    case ErrorCode::Internal: return QLatin1String("internal");
    }
    return QLatin1String("internal");
}

}  // namespace vestibule
