#include "shell/leaveguard.h"

#include <utility>

namespace vestibule::shell {

void LeaveGuard::setWarning(const QString &warning)
{
    if (warning == m_warning)
        return;
    m_warning = warning;
    if (m_warning.isEmpty())
        m_onward = {};
    Q_EMIT changed();
}

void LeaveGuard::leave(std::function<void()> onward)
{
    if (m_warning.isEmpty())
        return onward();
    m_onward = std::move(onward);
    Q_EMIT changed();
}

void LeaveGuard::confirm()
{
    const auto onward = std::exchange(m_onward, {});
    m_warning.clear();  // of the page that is being left
    Q_EMIT changed();
    if (onward)
        onward();
}

void LeaveGuard::stay()
{
    m_onward = {};
    Q_EMIT changed();
}

}  // namespace vestibule::shell
