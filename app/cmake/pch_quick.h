// pch_core.h and what view models need.
#pragma once
#include "pch_core.h"

#include <QAbstractListModel>
#include <QObject>
#include <QQmlEngine>
