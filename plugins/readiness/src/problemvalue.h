// An error as the controls of Vestibule.Ui show it.
#pragma once
#include <vestibule/result.h>

#include <QVariantMap>

namespace vestibule::readiness {

// {what, kept, todo}.
[[nodiscard]] inline QVariant problemValue(const Error &error)
{
    return QVariantMap{{QStringLiteral("what"), error.what}, {QStringLiteral("kept"), error.kept}, {QStringLiteral("todo"), error.todo}};
}

// null in QML: there is no problem.
[[nodiscard]] inline QVariant noProblem() { return QVariant::fromValue(nullptr); }

}  // namespace vestibule::readiness
