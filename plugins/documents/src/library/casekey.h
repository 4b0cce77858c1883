// A case and the template that it is about.
#pragma once
#include "handin/case.h"
#include "template/template.h"

#include <QJsonObject>

namespace vestibule::documents {

// Fields and columns of the case that the template does not have.
[[nodiscard]] QStringList unknownTo(const Template &made, const Case &wanted);

// The right document: the key, and where the case asks for nothing, something that fits the field's type.
[[nodiscard]] QJsonObject keyValues(const Template &made, const Case &wanted);

}  // namespace vestibule::documents
