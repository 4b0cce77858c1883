#include "core/crypto/sodium.h"

#include <QtCore/qglobal.h>

namespace vestibule::core {

void useSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot be initialised");
}

}  // namespace vestibule::core
