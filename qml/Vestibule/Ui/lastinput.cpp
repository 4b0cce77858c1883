#include "lastinput.h"

#include <QCoreApplication>
#include <QEvent>

namespace vestibule::ui {

LastInput::LastInput(QObject *parent) : QObject(parent) { QCoreApplication::instance()->installEventFilter(this); }

bool LastInput::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: m_byKey = true; break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: m_byKey = false; break;
    case QEvent::Wheel: break;
    default: return false;
    }
    Q_EMIT happened();
    return false;
}

}  // namespace vestibule::ui
