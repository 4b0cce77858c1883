// What a program does once to use the QML module Vestibule.Ui. Naming these functions also keeps the library linked.
#pragma once
#include <QtCore/qglobal.h>

#ifdef VESTIBULE_UI_BUILD
#define VESTIBULE_UI_EXPORT Q_DECL_EXPORT
#else
#define VESTIBULE_UI_EXPORT Q_DECL_IMPORT
#endif

namespace vestibule::ui {

// Sets the control style and the icon theme. Call it after the application object is made and before the first QML engine;
// the engine needs addImportPath("qrc:/qt/qml").
VESTIBULE_UI_EXPORT void install();

// Makes the bundled Noto Sans the application's font, so that pictures come out the same on every machine.
// False when the font could not be loaded; the font in use is then unchanged.
[[nodiscard]] VESTIBULE_UI_EXPORT bool useBundledFont();

}  // namespace vestibule::ui
