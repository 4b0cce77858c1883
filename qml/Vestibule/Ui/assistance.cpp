#include "assistance.h"

namespace vestibule::ui {

Assistance::Assistance(QObject *parent) : QObject(parent)
{
    QAccessible::installActivationObserver(this);
}

Assistance::~Assistance()
{
    QAccessible::removeActivationObserver(this);
}

void Assistance::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
}

}  // namespace vestibule::ui
