// Texts for people. A class, because lupdate does not know the context of a free tr().
#pragma once
#include <QCoreApplication>

namespace vestibule::content {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Content)
};

}  // namespace vestibule::content
