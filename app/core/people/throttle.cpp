#include "core/people/throttle.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule::core {
namespace {

constexpr int FreeTries = 3;
constexpr qint64 LongestDelay = 5 * 60 * 1000;

}  // namespace

qint64 delayAfter(int failures)
{
    if (failures < FreeTries)
        return 0;
    const int doublings = std::min(failures - FreeTries, 16);
    return std::min(qint64(2000) << doublings, LongestDelay);
}

qint64 waitLeft(const FailedSignIns &failed, qint64 now)
{
    const qint64 delay = delayAfter(failed.count);
    return std::clamp(failed.last + delay - now, qint64(0), delay);
}

Result<void> SignInGuard::admit(const QString &login, qint64 now)
{
    const qint64 wait = waitLeft(m_memory.failures(login), now);
    if (wait == 0)
        return {};
    const int seconds = int((wait + 999) / 1000);
    return fail(ErrorCode::Refused, QCoreApplication::translate("SignIn", "The password was wrong several times."),
                QCoreApplication::translate("SignIn", "Wait %n second(s) and try again.", nullptr, seconds));
}

Result<void> SignInGuard::count(const QString &login, qint64 now)
{
    return m_memory.remember(login, {m_memory.failures(login).count + 1, now});
}

Result<void> SignInGuard::forgive(const QString &login) { return m_memory.remember(login, {}); }

}  // namespace vestibule::core
