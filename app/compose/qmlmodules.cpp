#include "compose/qmlmodules.h"

#include <QtCore/qglobal.h>

extern void qml_register_types_Vestibule_Host();
extern void qml_register_types_Vestibule_Shell();

namespace vestibule::compose {

void keepQmlModules()
{
    volatile auto host = &qml_register_types_Vestibule_Host;
    volatile auto shell = &qml_register_types_Vestibule_Shell;
    Q_UNUSED(host)
    Q_UNUSED(shell)
}

}  // namespace vestibule::compose
