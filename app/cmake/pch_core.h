// What nearly every source needs; keeps a clean build short. Sources still include what they use.
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <expected>
#include <functional>
#include <memory>
#include <optional>
