// The linker drops a static QML module that nobody names.
#pragma once

namespace vestibule::compose {

void keepQmlModules();

}  // namespace vestibule::compose
