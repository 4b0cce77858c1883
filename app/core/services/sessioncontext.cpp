#include "core/services/sessioncontext.h"

#include <QCoreApplication>

namespace vestibule::core {

void SessionContext::begin(Session session)
{
    const QMutexLocker locker(&m_mutex);
    m_session = std::move(session);
}

void SessionContext::end()
{
    const QMutexLocker locker(&m_mutex);
    if (m_session)
        m_session->key->wipe();
    m_session.reset();
}

void SessionContext::lock()
{
    const QMutexLocker locker(&m_mutex);
    if (m_session)
        m_session->key->wipe();
}

bool SessionContext::isSignedIn() const
{
    const QMutexLocker locker(&m_mutex);
    return m_session.has_value();
}

bool SessionContext::isLocked() const
{
    const QMutexLocker locker(&m_mutex);
    return m_session && m_session->key->isWiped();
}

Person SessionContext::me() const
{
    const QMutexLocker locker(&m_mutex);
    return m_session ? m_session->person : Person();
}

Result<Session> SessionContext::session() const
{
    const QMutexLocker locker(&m_mutex);
    if (!m_session)
        return fail(ErrorCode::Unauthenticated, QCoreApplication::translate("Session", "Nobody is signed in."),
                    QCoreApplication::translate("Session", "Sign in first."));
    return *m_session;
}

}  // namespace vestibule::core
