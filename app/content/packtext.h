// The translated sentences of this layer.
#pragma once
#include <QCoreApplication>

namespace vestibule::content {

class PackText
{
    Q_DECLARE_TR_FUNCTIONS(PackText)
};

}  // namespace vestibule::content
