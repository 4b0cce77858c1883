// pch_core.h and what every test needs. Not <QTest>: it is another one with each Qt module that a test links.
#pragma once
#include "pch_core.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
