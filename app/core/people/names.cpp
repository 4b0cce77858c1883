#include "core/people/names.h"

#include <vestibule/personname.h>

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::core {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(People)
};

bool isInvisible(QChar c) { return !c.isPrint() && c != u' ' && !c.isSurrogate(); }

bool isLoginChar(QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'_' || c == u'-'; }

}  // namespace

QString normalLogin(const QString &login) { return login.trimmed().toLower().normalized(QString::NormalizationForm_C); }

Result<void> checkLogin(const QString &login)
{
    if (login.isEmpty())
        return fail(ErrorCode::InvalidArgument, Text::tr("The login is empty."),
                    Text::tr("Choose a short name to sign in with."));
    if (login.size() > 64)
        return fail(ErrorCode::InvalidArgument, Text::tr("The login is too long."), Text::tr("Choose 64 characters or fewer."));
    if (!login.front().isLetterOrNumber() || !std::ranges::all_of(login, isLoginChar))
        return fail(ErrorCode::InvalidArgument, Text::tr("“%1” cannot be a login.").arg(login),
                    Text::tr("Use letters, digits, “.”, “_” and “-”, and begin with a letter or digit."));
    return {};
}

Result<void> checkName(const QString &name)
{
    switch (nameFault(name)) {
    case NameFault::Empty:
        return fail(ErrorCode::InvalidArgument, Text::tr("The name is empty."),
                    Text::tr("Enter the person's name as colleagues write it."));
    case NameFault::TooLong:
        return fail(ErrorCode::InvalidArgument, Text::tr("The name is too long."), Text::tr("Enter up to 200 letters, blanks and marks."));
    case NameFault::Invisible:
        return fail(ErrorCode::InvalidArgument, Text::tr("The name has a character that cannot be seen, as emoji made of several have."),
                    Text::tr("Type it without: two names that look the same must be the same."));
    case NameFault::None: break;
    }
    return {};
}

Result<void> checkPassword(const QString &password, const QString &login)
{
    if (password.size() < MinPasswordChars)
        return fail(ErrorCode::InvalidArgument, Text::tr("The password is too short."),
                    Text::tr("Choose at least %1 characters; several words are easy to remember.").arg(MinPasswordChars));
    if (normalLogin(password) == normalLogin(login))
        return fail(ErrorCode::InvalidArgument, Text::tr("The password is the same as the login."),
                    Text::tr("Choose another one."));
    if (std::ranges::all_of(password, [&password](QChar c) { return c == password.front(); }))
        return fail(ErrorCode::InvalidArgument, Text::tr("The password is one character over and over."),
                    Text::tr("Choose another one."));
    if (std::ranges::any_of(password, isInvisible))
        return fail(ErrorCode::InvalidArgument, Text::tr("The password has characters that cannot be seen."),
                    Text::tr("Type it again without control characters."));
    return {};
}

}  // namespace vestibule::core
