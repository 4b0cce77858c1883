// Runs the program of a part with values.
#pragma once
#include "template/program.h"

#include <QJsonObject>

namespace vestibule::documents {

// Finds what is missing or wrong; writes nothing.
void checkValues(const Program &program, const QJsonObject &values, const QStringList &known, Faults &faults);
// The part's bytes. The values have been checked.
[[nodiscard]] QByteArray render(const Program &program, const QJsonObject &values);

}  // namespace vestibule::documents
