// An error as Vestibule.Ui's states and banners take it.
#pragma once
#include <vestibule/result.h>

#include <QVariantMap>

#include <optional>

namespace vestibule {

// {what, kept, todo}; empty without an error.
[[nodiscard]] inline QVariantMap errorParts(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return {{QStringLiteral("what"), error->what}, {QStringLiteral("kept"), error->kept}, {QStringLiteral("todo"), error->todo}};
}

}  // namespace vestibule
