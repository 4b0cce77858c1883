// Symbol visibility of the SDK library. Everything else in the project is built with hidden visibility.
#pragma once
#include <QtCore/qglobal.h>

#ifdef VESTIBULE_SDK_BUILD
#define VESTIBULE_SDK_EXPORT Q_DECL_EXPORT
#else
#define VESTIBULE_SDK_EXPORT Q_DECL_IMPORT
#endif
