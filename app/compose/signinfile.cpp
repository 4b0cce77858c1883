#include "compose/signinfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace vestibule::compose {

using namespace Qt::StringLiterals;

namespace {

// Logins are personal; the file names them by hash.
QString groupOf(const QString &login)
{
    return u"sign-in/"_s + QString::fromLatin1(QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

}  // namespace

core::FailedSignIns SignInFile::failures(const QString &login)
{
    const QMutexLocker locker(&m_mutex);
    m_settings.sync();
    const QString group = groupOf(login);
    return {m_settings.value(group + u"/count"_s, 0).toInt(), m_settings.value(group + u"/last"_s, 0).toLongLong()};
}

Result<void> SignInFile::remember(const QString &login, const core::FailedSignIns &failed)
{
    const QMutexLocker locker(&m_mutex);
    const QString group = groupOf(login);
    if (failed.count == 0) {
        m_settings.remove(group);
    } else {
        m_settings.setValue(group + u"/count"_s, failed.count);
        m_settings.setValue(group + u"/last"_s, failed.last);
    }
    m_settings.sync();
    if (m_settings.status() == QSettings::NoError)
        return {};
    return fail(ErrorCode::Io, QCoreApplication::translate("SignIn", "The sign-in could not be noted in %1.").arg(m_settings.fileName()),
                QCoreApplication::translate("SignIn", "Make the folder writable for you, then sign in again."));
}

}  // namespace vestibule::compose
